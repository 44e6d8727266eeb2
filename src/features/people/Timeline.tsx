import { useState } from 'preact/hooks';
import type { Takeaway } from '../../domain/conversation';
import { dayInWords } from '../../domain/dayInWords';
import type { PastRole } from '../../domain/person';
import { setAnswered } from '../../storage/messages';
import { trash } from '../../storage/trash';
import { webAddress } from '../../ui/addresses';
import { href } from '../../ui/href';
import { Icon } from '../../ui/Icon';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Menu } from '../../ui/Menu';
import { Section } from '../../ui/Section';
import { useFirstFew } from '../../ui/useFirstFew';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { useSaving, useServices } from '../services';
import { FollowUpDialog } from '../shared/FollowUpDialog';
import { followUpAddress } from '../shared/followUpAddress';
import { FOLLOW_UP_WORDS } from '../shared/followUpWords';
import { useDoneFollowUp } from '../shared/useDoneFollowUp';
import { AskRow, GiveRow } from './ExchangeRows';
import styles from './PersonPage.module.css';
import { type PersonOnRecord, roleWords } from './personOnRecord';
import { type TimelineEntry, timelineOf } from './timelineOf';
import { FORMAT_WORDS, PURPOSE_WORDS } from './words';

const FIRST_ENTRIES = 8;

/** Everything on record with somebody, the newest first. */
export function Timeline({ record }: { readonly record: PersonOnRecord }) {
  const { dayOf } = useServices();
  const entries = timelineOf(record.person, record.record, dayOf);
  const { shown, more } = useFirstFew(entries, FIRST_ENTRIES);
  return (
    <Section title="Timeline">
      <List label="Timeline">
        {entries.length === 0 && (
          <ListRow
            leading={<Icon name="jot" />}
            title="Nothing yet"
            subtitle="Jot after you talk, and it stands here."
          />
        )}
        {shown.map((entry) => (
          <TimelineRow key={entry.key} entry={entry} record={record} />
        ))}
      </List>
      {more}
    </Section>
  );
}

interface RowProps<Kind extends TimelineEntry['kind']> {
  readonly entry: Extract<TimelineEntry, { kind: Kind }>;
  readonly on: string;
}

function TimelineRow({ entry, record }: { entry: TimelineEntry; record: PersonOnRecord }) {
  const { today, locale } = useServices();
  const on = dayInWords(entry.date, today(), locale);
  switch (entry.kind) {
    case 'jot':
      return (
        <ListRow
          href={href(`/jots/${entry.jot.id}`)}
          leading={<Icon name="jot" />}
          title={<span dir="auto">{entry.jot.text}</span>}
          meta={on}
        />
      );
    case 'conversation':
      return <ConversationRow entry={entry} on={on} />;
    case 'takeaway':
      return <TakeawayRow takeaway={entry.takeaway} on={on} />;
    case 'followUp':
      return <FollowUpRow entry={entry} on={on} />;
    case 'message':
      return <MessageRow entry={entry} on={on} />;
    case 'ask':
      return <AskRow ask={entry.ask} on={on} />;
    case 'give':
      return <GiveRow give={entry.give} on={on} />;
    case 'role':
      return <RoleRow role={entry.role} record={record} on={on} />;
    case 'met':
      return (
        <ListRow
          leading={<Icon name="person" />}
          title="Met"
          subtitle={record.person.howMet && <span dir="auto">{record.person.howMet}</span>}
          meta={on}
        />
      );
  }
}

function ConversationRow({ entry, on }: RowProps<'conversation'>) {
  const { conversation, takeaways } = entry;
  const { id, format, purpose, state, outcome } = conversation;
  const ahead = state === 'planned' || state === 'prepared';
  const about = purpose ? PURPOSE_WORDS[purpose] : '';
  const words = [ahead ? 'Planned' : '', about, conversation.place, outcome];
  return (
    <>
      <ListRow
        href={href(`/conversations/${id}`)}
        leading={<Icon name={format} />}
        title={FORMAT_WORDS[format]}
        subtitle={<bdi>{words.filter(Boolean).join(' · ')}</bdi>}
        meta={[on, conversation.time].filter(Boolean).join(', ')}
      />
      {takeaways.map((takeaway) => (
        <TakeawayRow key={takeaway.id} takeaway={takeaway} />
      ))}
    </>
  );
}

function TakeawayRow({ takeaway, on }: { readonly takeaway: Takeaway; readonly on?: string }) {
  return (
    <ListRow
      leading={<Icon name="star" />}
      title={<span dir="auto">{takeaway.text}</span>}
      subtitle="Takeaway"
      meta={on}
    />
  );
}

function MessageRow({ entry: { message }, on }: RowProps<'message'>) {
  const { storage, today, locale } = useServices();
  const save = useSaving();
  const { id, direction, kind, text, wantsAnswer, answeredOn } = message;
  const waits = direction === 'out' && kind === 'message' && wantsAnswer && answeredOn === null;
  const words =
    kind === 'reaction' ? 'A reaction' : direction === 'in' ? 'They wrote' : 'You wrote';
  return (
    <ListRow
      leading={<Icon name="mail" />}
      title={text === '' ? words : <span dir="auto">{text}</span>}
      subtitle={[
        text === '' ? '' : words,
        answeredOn === null ? '' : `answered ${dayInWords(answeredOn, today(), locale)}`,
      ]
        .filter(Boolean)
        .join(' · ')}
      meta={on}
      trailing={
        <Menu
          label={`More for ${words}, ${on}`}
          items={[
            ...(waits
              ? [
                  {
                    label: 'They answered',
                    icon: 'check' as const,
                    onSelect: () =>
                      void save(setAnswered(storage, id, today()), 'Noted: they answered.'),
                  },
                ]
              : []),
            {
              label: 'Move to trash',
              icon: 'trash' as const,
              danger: true,
              onSelect: () =>
                void save(trash(storage, 'messages', [id]), 'Message moved to the trash.'),
            },
          ]}
        />
      }
    />
  );
}

function FollowUpRow({ entry: { followUp }, on }: RowProps<'followUp'>) {
  const { storage } = useServices();
  const save = useSaving();
  const setDone = useDoneFollowUp();
  const [editing, setEditing] = useState(false);
  const { id, text, owner, kind, due, doneAt, dropped, outcome } = followUp;
  const done = doneAt !== null;
  const link = webAddress(followUp.link);
  const words = [
    dropped ? 'Dropped' : done ? 'Done' : owner === 'me' ? 'You owe it' : 'They owe it',
    kind === 'other' ? '' : FOLLOW_UP_WORDS[kind],
  ];
  return (
    <ListRow
      leading={
        <button
          type="button"
          class={styles.tick}
          aria-pressed={done}
          aria-label={`Done: ${text}`}
          onClick={() => void setDone(followUp, !done)}
        />
      }
      href={(kind === 'try-out' && followUpAddress(followUp, 'debrief')) || undefined}
      title={
        <span dir="auto" class={done ? styles.done : undefined}>
          {text}
        </span>
      }
      subtitle={
        <>
          {words.filter(Boolean).join(' · ')}
          {kind === 'try-out' && outcome !== '' && (
            <>
              {' · What happened: '}
              <bdi>{outcome}</bdi>
            </>
          )}
          {link !== null && (
            <>
              {' · '}
              <a class={styles.resource} href={link} target="_blank" rel="noopener noreferrer">
                <bdi>{followUp.link.replace(/^https?:\/\//, '')}</bdi>
              </a>
            </>
          )}
        </>
      }
      meta={
        done || due ? (
          <>
            {!done && <VisuallyHidden>due </VisuallyHidden>}
            {on}
          </>
        ) : undefined
      }
      trailing={
        <>
          <Menu
            label={`More for ${text}`}
            items={[
              { label: 'Edit', icon: 'edit', onSelect: () => setEditing(true) },
              {
                label: 'Move to trash',
                icon: 'trash',
                danger: true,
                onSelect: () =>
                  void save(trash(storage, 'followUps', [id]), 'Follow-up moved to the trash.'),
              },
            ]}
          />
          {editing && (
            <FollowUpDialog
              followUp={followUp}
              personIds={followUp.personIds}
              onClose={() => setEditing(false)}
            />
          )}
        </>
      }
    />
  );
}

interface RoleRowProps {
  readonly role: PastRole;
  readonly record: PersonOnRecord;
  readonly on: string;
}

function RoleRow({ role, record, on }: RoleRowProps) {
  return (
    <ListRow
      leading={<Icon name="organization" />}
      title="New role"
      subtitle={
        <>
          before: <bdi>{roleWords(role, record.organizations)}</bdi>
        </>
      }
      meta={on}
    />
  );
}
