import { dayInWords } from '../../domain/dayInWords';
import type { TableName } from '../../storage/tables';
import { readTrash, restoreFromTrash, TRASH_DAYS } from '../../storage/trash';
import { watch } from '../../storage/watch';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { href } from '../../ui/href';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { useWatched } from '../../ui/useWatched';
import { useServices } from '../services';

interface TrashedItem {
  readonly table: TableName;
  readonly id: string;
  readonly title: string;
  readonly trashedAt: number;
}

const TABLE_WORDS: Readonly<Record<TableName, string>> = {
  people: 'People',
  organizations: 'Organizations',
  ties: 'Ties',
  goals: 'Goals',
  conversations: 'Conversations',
  jots: 'Jots',
  takeaways: 'Takeaways',
  followUps: 'Follow-ups',
  profile: 'Profile',
  targets: 'Targets',
  seats: 'Seats',
  opportunities: 'Opportunities',
  parts: 'Parts in opportunities',
  asks: 'Asks',
  gives: 'Gives',
  milestones: 'Milestones',
  messages: 'Messages',
  ownerWords: 'Your words on proposals',
};

/** What was moved to the trash, and the way out of it. */
export default function TrashPage() {
  const { storage, today, dayOf, locale, confirm, complain } = useServices();
  const items = useWatched(() => watch(() => trashedItems(storage)), [storage]);
  if (!items) return null;
  const restore = async (item: TrashedItem): Promise<void> => {
    const result = await restoreFromTrash(storage, item.table, [item.id]);
    if (result.ok) confirm('Taken out of the trash.', result.value);
    else complain(result.error);
  };
  const tables = [...new Set(items.map((item) => item.table))];
  return (
    <Page title="Trash" back={{ href: href('/settings'), label: 'Settings' }}>
      {items.length === 0 && (
        <EmptyState
          icon="trash"
          title="The trash is empty"
          text={`What you move here stays for at least ${TRASH_DAYS} days and can be taken out again.`}
        />
      )}
      {tables.map((table) => (
        <Section key={table} title={TABLE_WORDS[table]}>
          <List label={TABLE_WORDS[table]}>
            {items
              .filter((item) => item.table === table)
              .map((item) => (
                <ListRow
                  key={item.id}
                  title={<bdi>{item.title}</bdi>}
                  subtitle={`Since ${dayInWords(dayOf(item.trashedAt), today(), locale)}`}
                  trailing={
                    <Button variant="quiet" onClick={() => void restore(item)}>
                      Restore
                    </Button>
                  }
                />
              ))}
          </List>
        </Section>
      ))}
    </Page>
  );
}

async function trashedItems(storage: Parameters<typeof readTrash>[0]): Promise<TrashedItem[]> {
  const trash = await readTrash(storage);
  const people = await storage.database.people.bulkGet([
    ...trash.ties.flatMap((tie) => [tie.personAId, tie.personBId]),
    ...[...trash.parts, ...trash.asks, ...trash.gives, ...trash.messages, ...trash.ownerWords].map(
      (row) => row.personId,
    ),
  ]);
  const nameOf = new Map(
    people.flatMap((person) => (person ? [[person.id, person.name] as const] : [])),
  );
  const nameIn = (row: { readonly personId: string }): string => nameOf.get(row.personId) ?? '?';
  const item = (
    table: TableName,
    row: { id: string; trashedAt: number | null },
    title: string,
  ) => ({
    table,
    id: row.id,
    title,
    trashedAt: row.trashedAt ?? 0,
  });
  return [
    ...trash.people.map((row) => item('people', row, row.name)),
    ...trash.organizations.map((row) => item('organizations', row, row.name)),
    ...trash.ties.map((row) =>
      item(
        'ties',
        row,
        `${nameOf.get(row.personAId) ?? '?'} – ${nameOf.get(row.personBId) ?? '?'}`,
      ),
    ),
    ...trash.goals.map((row) => item('goals', row, row.text)),
    ...trash.conversations.map((row) => item('conversations', row, row.date)),
    ...trash.jots.map((row) => item('jots', row, row.text)),
    ...trash.takeaways.map((row) => item('takeaways', row, row.text)),
    ...trash.followUps.map((row) => item('followUps', row, row.text)),
    ...trash.profile.map((row) => item('profile', row, row.name)),
    ...trash.targets.map((row) => item('targets', row, row.text || row.why || row.kind)),
    ...trash.seats.map((row) => item('seats', row, row.wanted.role || row.reason || row.help)),
    ...trash.opportunities.map((row) => item('opportunities', row, row.title)),
    ...trash.parts.map((row) => item('parts', row, `${nameIn(row)}, ${row.part}`)),
    ...trash.asks.map((row) => item('asks', row, `${nameIn(row)}, ${row.kind}`)),
    ...trash.gives.map((row) => item('gives', row, row.text || `${nameIn(row)}, ${row.kind}`)),
    ...trash.milestones.map((row) => item('milestones', row, row.text)),
    ...trash.messages.map((row) => item('messages', row, `${nameIn(row)}, ${row.date}`)),
    ...trash.ownerWords.map((row) => item('ownerWords', row, `${nameIn(row)}, ${row.kind}`)),
  ];
}
