import { useSignal, useSignalEffect } from '@preact/signals';
import type { JotFindings } from '../../domain/jotParser/findings';
import type { CalendarDate, Id } from '../../domain/record';
import { ChipList } from './ChipList';
import { type Finding, findingsOf } from './chips';
import type { DraftSession } from './draftSession';

/** Reads a note with what is known of people; made once the summaries are there. */
export interface NoteReader {
  read(text: string): JotFindings;
  nameOf(personId: Id): string | undefined;
  today(): CalendarDate;
  readonly locale: string;
}

/** Reading waits this long for the keyboard, so that no key waits for the reading. */
const READ_AFTER_MS = 120;

interface FoundInNoteProps {
  readonly session: DraftSession;
  readonly reader: NoteReader;
  readonly accepted: ReadonlySet<string>;
  readonly onToggle: (key: string) => void;
}

/** The list 'Found in this note': a chip each, accepted with a tap. */
export function FoundInNote({ session, reader, accepted, onToggle }: FoundInNoteProps) {
  const findings = useSignal<readonly Finding[]>([]);
  useSignalEffect(() => {
    const text = session.text.value;
    const linked = session.draft.value.personIds;
    const timer = setTimeout(
      () => {
        findings.value =
          text.trim() === '' && linked.length === 0
            ? []
            : findingsOf(reader.read(text), reader.nameOf, linked, reader.today());
      },
      findings.peek().length === 0 ? 0 : READ_AFTER_MS,
    );
    return () => clearTimeout(timer);
  });
  return (
    <ChipList
      findings={findings.value}
      accepted={accepted}
      today={reader.today()}
      locale={reader.locale}
      onToggle={onToggle}
    />
  );
}
