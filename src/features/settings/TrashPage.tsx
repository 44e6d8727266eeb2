import { useState } from 'preact/hooks';
import { dayInWords } from '../../domain/dayInWords';
import { referencesOf } from '../../storage/references';
import type { Storage } from '../../storage/storage';
import { TABLE_NAMES, type TableName } from '../../storage/tables';
import { readTrash, restoreFromTrash, TRASH_DAYS } from '../../storage/trash';
import { watch } from '../../storage/watch';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { href } from '../../ui/href';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Menu } from '../../ui/Menu';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { useWatched } from '../../ui/useWatched';
import { useServices } from '../services';
import { PurgeDialog } from './PurgeDialog';
import { type RowContext, rowInWords, TABLE_WORDS } from './rowWords';

interface TrashedItem {
  readonly table: TableName;
  readonly id: string;
  readonly title: string;
  readonly trashedAt: number;
}

/** What was moved to the trash, and the way out of it. */
export default function TrashPage() {
  const { storage, today, dayOf, locale, confirm, complain } = useServices();
  const items = useWatched(
    () => watch(() => trashedItems(storage, { today: today(), locale })),
    [storage],
  );
  const [purging, setPurging] = useState<TrashedItem | null>(null);
  if (!items) return null;
  const restore = async (item: TrashedItem): Promise<void> => {
    const result = await restoreFromTrash(storage, item.table, [item.id]);
    if (result.ok) confirm('Taken out of the trash.', result.value);
    else complain(result.error);
  };
  const tables = [...new Set(items.map((item) => item.table))];
  return (
    <Page title="Trash" back={{ href: href('/settings'), label: 'Settings' }}>
      {purging && <PurgeDialog item={purging} onEnd={() => setPurging(null)} />}
      {items.length === 0 && (
        <EmptyState
          icon="trash"
          title="The trash is empty"
          text={`What you move here stays for ${TRASH_DAYS} days, can be taken out again, and is then deleted for good.`}
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
                    <>
                      <Button variant="quiet" onClick={() => void restore(item)}>
                        Restore
                      </Button>
                      <Menu
                        label={`More for ${item.title.slice(0, 60)}`}
                        items={[
                          {
                            label: 'Delete for good now',
                            icon: 'trash',
                            danger: true,
                            onSelect: () => setPurging(item),
                          },
                        ]}
                      />
                    </>
                  }
                />
              ))}
          </List>
        </Section>
      ))}
    </Page>
  );
}

async function trashedItems(
  storage: Storage,
  words: Omit<RowContext, 'nameOf'>,
): Promise<TrashedItem[]> {
  const trash = await readTrash(storage);
  const rows = TABLE_NAMES.flatMap((table) => trash[table].map((row) => ({ table, row })));
  const named = rows.flatMap(({ table, row }) =>
    referencesOf(table, { ...row }).flatMap(({ to, id }) => (to === 'people' ? [id] : [])),
  );
  const people = await storage.database.people.bulkGet([...new Set(named)]);
  const names = new Map(
    people.flatMap((person) => (person ? [[person.id, person.name] as const] : [])),
  );
  const context: RowContext = { ...words, nameOf: (id) => names.get(id) ?? '?' };
  return rows.map(({ table, row }) => ({
    table,
    id: row.id,
    title: rowInWords(table, { ...row }, context),
    trashedAt: row.trashedAt ?? 0,
  }));
}
