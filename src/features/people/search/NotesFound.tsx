import { agoInWords } from '../../../domain/dayInWords';
import type { Id } from '../../../domain/record';
import type { PersonSummary } from '../../../storage/summaries';
import { href } from '../../../ui/href';
import { Icon, type IconName } from '../../../ui/Icon';
import { List } from '../../../ui/List';
import { ListRow } from '../../../ui/ListRow';
import { Section } from '../../../ui/Section';
import { useServices } from '../../services';
import { Excerpt } from './Excerpt';
import type { FoundNote, SearchResults } from './searchEverything';
import type { NoteKind, NotePlace } from './searchIndex';

const ICONS: Readonly<Record<NoteKind, IconName>> = {
  jot: 'jot',
  conversation: 'coffee',
  takeaway: 'star',
  followUp: 'clock',
  pitch: 'star',
  feedback: 'star',
};

const WORDS: Readonly<Record<NoteKind, string>> = {
  jot: 'Jot',
  conversation: 'Conversation',
  takeaway: 'Takeaway',
  followUp: 'Follow-up',
  pitch: 'Pitch',
  feedback: 'Feedback',
};

const ROUTES: Readonly<Record<NotePlace['kind'], (id: Id) => `/${string}`>> = {
  jot: (id) => `/jots/${id}`,
  conversation: (id) => `/conversations/${id}`,
  person: (id) => `/people/${id}`,
  pitch: (id) => (id === '' ? '/plan/pitch' : `/plan/pitch/${id}`),
};

interface NotesFoundProps {
  readonly results: SearchResults;
  readonly people: ReadonlyMap<Id, PersonSummary>;
}

/** What was found in whatever was written that is no person. */
export function NotesFound({ results: { notes, noteCount }, people }: NotesFoundProps) {
  if (noteCount === 0) return null;
  return (
    <Section title="Notes" count={noteCount}>
      <List label="Notes found">
        {notes.map((note) => (
          <NoteRow key={note.id} note={note} people={people} />
        ))}
      </List>
      {noteCount > notes.length && (
        <p>The newest {notes.length} are shown. Another word narrows it.</p>
      )}
    </Section>
  );
}

function NoteRow({ note, people }: { note: FoundNote; people: NotesFoundProps['people'] }) {
  const { today, locale, dayOf } = useServices();
  const names = note.personIds.flatMap((id) => people.get(id)?.name ?? []);
  return (
    <ListRow
      href={note.place ? href(ROUTES[note.place.kind](note.place.id)) : undefined}
      leading={<Icon name={ICONS[note.kind]} />}
      title={<Excerpt parts={note.excerpt} />}
      subtitle={<bdi>{[WORDS[note.kind], ...names].join(' · ')}</bdi>}
      meta={agoInWords(note.date ?? dayOf(note.createdAt), today(), locale)}
    />
  );
}
