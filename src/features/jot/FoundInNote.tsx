import { useSignal, useSignalEffect } from '@preact/signals';
import type { MentionCandidate } from '../../domain/jotParser/knownPeople';
import type { Services } from '../services';
import { ChipList } from './ChipList';
import { type Finding, findingsOf } from './chips';
import type { DraftSession } from './draftSession';
import { Mentions } from './Mentions';
import { draftWritten, noteReaderOf } from './noteReader';

/** Reading waits this long for the keyboard, so that no key waits for the reading. */
const READ_AFTER_MS = 120;

/** A name begun with '@' at the end of the words. */
const MENTION = /(?:^|\s)@([\p{L}\p{M}'’.-]{0,30})$/u;

interface FoundInNoteProps {
  readonly session: DraftSession;
  readonly services: Services;
  readonly accepted: ReadonlySet<string>;
  readonly onToggle: (key: string) => void;
}

/** The list 'Found in this note': a chip each, accepted with a tap; and names for what follows an '@'. */
export default function FoundInNote({ session, services, accepted, onToggle }: FoundInNoteProps) {
  const reader = noteReaderOf(services);
  const findings = useSignal<readonly Finding[]>([]);
  const mentions = useSignal<readonly MentionCandidate[]>([]);
  useSignalEffect(() => {
    const text = session.text.value;
    const { personIds: linked, updatedAt } = session.draft.value;
    const written = draftWritten(services, updatedAt);
    const timer = setTimeout(
      () => {
        const begun = MENTION.exec(text)?.[1];
        mentions.value = begun === undefined ? [] : reader.mentioned(begun);
        findings.value =
          text.trim() === '' && linked.length === 0
            ? []
            : // As 'Done' reads it: what was accepted is known by where it begins.
              findingsOf(reader.read(text.trim(), written), reader.nameOf, linked, written.day);
      },
      findings.peek().length === 0 ? 0 : READ_AFTER_MS,
    );
    return () => clearTimeout(timer);
  });
  return (
    <>
      <Mentions
        candidates={mentions.value}
        onChoose={({ personId, name }) => {
          const words = session.text.value;
          const at = words.lastIndexOf('@');
          session.rewrite(`${words.slice(0, at)}@${name} `);
          if (!accepted.has(`person:${personId}`)) onToggle(`person:${personId}`);
        }}
      />
      <ChipList
        findings={findings.value}
        accepted={accepted}
        today={reader.today()}
        locale={reader.locale}
        onToggle={onToggle}
      />
    </>
  );
}
