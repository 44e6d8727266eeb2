import { useMemo, useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import type { Jot } from '../../domain/conversation';
import { dayInWords } from '../../domain/dayInWords';
import type { Id } from '../../domain/record';
import { editJot, getJot, sortJot } from '../../storage/jots';
import type { PersonSummary } from '../../storage/summaries';
import { restoreFromTrash, trash } from '../../storage/trash';
import { watch } from '../../storage/watch';
import { Button } from '../../ui/Button';
import { type Place, useCameFrom } from '../../ui/cameFrom';
import { EmptyState } from '../../ui/EmptyState';
import { href } from '../../ui/href';
import { IconButton } from '../../ui/IconButton';
import { InlineEdit } from '../../ui/InlineEdit';
import { LinkButton } from '../../ui/LinkButton';
import { Menu } from '../../ui/Menu';
import { Page } from '../../ui/Page';
import { PersonName } from '../../ui/PersonName';
import { Section } from '../../ui/Section';
import { useWatched } from '../../ui/useWatched';
import { useServices } from '../services';
import { Mentioned } from '../shared/Mentioned';
import { PersonSearch } from '../shared/PersonSearch';
import { ChipList } from './ChipList';
import { findingsOf, sortedBy } from './chips';
import styles from './JotPage.module.css';
import { jotWritten, noteReaderOf } from './noteReader';

const TODAY: Place = { href: href('/'), label: 'Today' };

/** A jot that is kept: its words, what was taken out of it, and what still can be. */
export default function JotPage() {
  const { id = '' } = useRoute().params;
  const { storage } = useServices();
  const found = useWatched(
    () => watch(async () => ({ jot: (await getJot(storage, id)) ?? null })),
    [storage, id],
  );
  if (!found) return null;
  if (!found.jot) {
    return (
      <Page title="Jot" back={TODAY}>
        <EmptyState
          title="This note is not here"
          text="It was taken back, or the link is cut short."
        >
          <LinkButton href={href('/')}>Go to Today</LinkButton>
        </EmptyState>
      </Page>
    );
  }
  return <KeptJot key={found.jot.id} jot={found.jot} />;
}

/** Where a jot is found by whoever was led straight to it. */
function homeOf({ sortedAt }: Jot, [first]: readonly PersonSummary[]): Place {
  if (sortedAt === null) return TODAY;
  return first
    ? { href: href(`/people/${first.id}`), label: first.name }
    : { href: href('/conversations'), label: 'Conversations' };
}

function KeptJot({ jot }: { readonly jot: Jot }) {
  const services = useServices();
  const { storage, summaries, today, locale, confirm, complain } = services;
  const reader = noteReaderOf(services);
  const [accepted, setAccepted] = useState<ReadonlySet<string>>(new Set());
  const findings = useMemo(
    () =>
      findingsOf(
        reader.read(jot.text, jotWritten(services, jot)),
        reader.nameOf,
        [],
        jot.writtenOn,
      ).filter((each) => each.kind !== 'person' || !jot.personIds.includes(each.personId)),
    [jot, reader, services],
  );
  const people = jot.personIds.flatMap((id) => summaries.current().get(id) ?? []);
  const cameFrom = useCameFrom();
  const trashed = jot.trashedAt !== null;

  const save = async (text: string): Promise<unknown> => {
    if (text.trim() === '') return null;
    const result = await editJot(storage, jot.id, { text: text.trim() });
    if (!result.ok) return complain(result.error);
    confirm('Note changed.', result.value);
    return result.value;
  };
  const nameOnly = async (personIds: readonly Id[]): Promise<void> => {
    const result = await editJot(storage, jot.id, { personIds });
    if (result.ok) confirm('Note changed.', result.value);
    else complain(result.error);
  };
  const sort = async (): Promise<void> => {
    const chosen = findings.filter((each) => accepted.has(each.key));
    const { sorted, writtenOn } = sortedBy(chosen, {
      text: jot.text,
      today: today(),
      newId: storage.newId,
      alreadyNamed: jot.personIds,
    });
    const result = await sortJot(storage, jot.id, sorted, writtenOn);
    if (!result.ok) return complain(result.error);
    setAccepted(new Set());
    confirm(chosen.length > 0 ? 'Sorted.' : 'Kept as it is.', result.value);
  };
  const moveToTrash = async (): Promise<void> => {
    const result = await (trashed ? restoreFromTrash : trash)(storage, 'jots', [jot.id]);
    if (result.ok)
      confirm(trashed ? 'Taken out of the trash.' : 'Moved to the trash.', result.value);
    else complain(result.error);
  };

  return (
    <Page
      title="Jot"
      back={cameFrom ?? homeOf(jot, people)}
      actions={
        <Menu
          label="More"
          items={[
            {
              label: trashed ? 'Take out of the trash' : 'Move to trash',
              icon: trashed ? 'undo' : 'trash',
              onSelect: () => void moveToTrash(),
            },
          ]}
        />
      }
    >
      <p class={styles.day}>{dayInWords(jot.writtenOn, today(), locale)}</p>
      <div class={styles.words}>
        <InlineEdit label="Note" place={`jot:${jot.id}`} value={jot.text} multiline onSave={save} />
      </div>
      <Mentioned texts={[jot.text]} near={jot.personIds} />
      {!trashed && (people.length > 0 || jot.sortedAt !== null) && (
        <Section title="With">
          {people.length > 0 && (
            <ul class={styles.people} aria-label="With">
              {people.map((person) => (
                <li key={person.id} class={styles.named}>
                  <a class={styles.person} href={href(`/people/${person.id}`)}>
                    <PersonName name={person.name} />
                  </a>
                  <IconButton
                    icon="close"
                    label={`Take ${person.name} off this note`}
                    onClick={() =>
                      void nameOnly(jot.personIds.filter((each) => each !== person.id))
                    }
                  />
                </li>
              ))}
            </ul>
          )}
          <PersonSearch
            label={people.length > 0 ? 'Somebody else' : 'Who it is about'}
            without={jot.personIds}
            onChoose={(id) => void nameOnly([...jot.personIds, id])}
          />
        </Section>
      )}
      {!trashed && jot.sortedAt === null && (
        <Section title="Sort">
          <ChipList
            findings={findings}
            accepted={accepted}
            today={today()}
            locale={locale}
            somebodyNamed={people.length > 0}
            onToggle={(key) => {
              const next = new Set(accepted);
              if (!next.delete(key)) next.add(key);
              setAccepted(next);
            }}
          />
          <div class={styles.actions}>
            <Button variant="primary" onClick={() => void sort()}>
              {accepted.size > 0 ? 'Sort' : 'Keep as it is'}
            </Button>
          </div>
        </Section>
      )}
    </Page>
  );
}
