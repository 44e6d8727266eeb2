import { useState } from 'preact/hooks';
import type { Id } from '../../domain/record';
import type { Storage } from '../../storage/storage';
import { readTransactions, type Transaction, takenBack } from '../../storage/transactions';
import { undo } from '../../storage/undo';
import { watch } from '../../storage/watch';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Section } from '../../ui/Section';
import { useWatched } from '../../ui/useWatched';
import { useServices } from '../services';
import { causeInWords, fieldsInWords, type RowOf, transactionInWords } from './changeWords';
import styles from './HistoryPage.module.css';
import { type RowContext, rowInWords } from './rowWords';

const AT_A_TIME = 50;

interface Loaded {
  readonly transactions: readonly Transaction[];
  readonly back: ReadonlySet<Id>;
  readonly rows: ReadonlyMap<Id, Readonly<Record<string, unknown>>>;
}

/** What was changed, when and why, the newest first, each with its undo; of one row where one is named. */
export function ChangesList({ rowId }: { readonly rowId: Id | null }) {
  const { storage, summaries, today, locale } = useServices();
  const [limit, setLimit] = useState(AT_A_TIME);
  const loaded = useWatched(
    () => watch(() => loadChanges(storage, rowId, limit)),
    [storage, rowId, limit],
  );
  if (!loaded) return null;
  const { transactions, back, rows } = loaded;
  const nameOf = (id: Id): string =>
    summaries.current().get(id)?.name ?? String(rows.get(id)?.name ?? rows.get(id)?.text ?? '?');
  const context: RowContext = { nameOf, today: today(), locale };
  return (
    <Section title="Changes">
      {transactions.length === 0 && (
        <EmptyState
          icon="clock"
          title="Nothing was changed yet"
          text="Every change is listed here, and can be taken back from here."
        />
      )}
      <ul class={styles.changes} aria-label="Changes">
        {transactions.map((transaction) => (
          <Change
            key={transaction.id}
            transaction={transaction}
            isBack={back.has(transaction.id)}
            rowOf={(change) => rows.get(change.id)}
            context={context}
          />
        ))}
      </ul>
      {transactions.length === limit && (
        <Button onClick={() => setLimit(limit + AT_A_TIME)}>Show more</Button>
      )}
    </Section>
  );
}

interface ChangeProps {
  readonly transaction: Transaction;
  readonly isBack: boolean;
  readonly rowOf: RowOf;
  readonly context: RowContext;
}

function Change({ transaction, isBack, rowOf, context }: ChangeProps) {
  const { storage, locale, confirm, complain } = useServices();
  const details = transaction.changes.flatMap((change) => {
    const row = rowOf(change);
    const of = row ? rowInWords(change.table, row, context) : '';
    return fieldsInWords(change, context.nameOf).map((field) => ({ ...field, of }));
  });
  const takeBack = async (): Promise<void> => {
    const undone = await undo(storage, transaction.id);
    if (!undone.ok) complain(undone.error);
    else if (undone.value.rows === 0) {
      confirm('Nothing was left to undo: it was changed or used since.', null);
    } else {
      const { transactionId, kept } = undone.value;
      const words = kept.length > 0 ? 'Undone, except what you changed or used since.' : 'Undone.';
      confirm(words, { transactionId, cause: 'undo', touched: new Map() });
    }
  };
  return (
    <li class={styles.change}>
      <div class={styles.head}>
        <div class={styles.words}>
          <p class={styles.what}>
            <bdi>{transactionInWords(transaction, rowOf, context)}</bdi>
          </p>
          <p class={styles.why}>
            {causeInWords(transaction.cause)},{' '}
            {new Date(transaction.at).toLocaleString(locale, {
              dateStyle: 'medium',
              timeStyle: 'short',
            })}
          </p>
        </div>
        {isBack ? (
          <span class={styles.why}>Taken back</span>
        ) : (
          transaction.cause !== 'purge' && (
            <Button variant="quiet" onClick={() => void takeBack()}>
              Undo
            </Button>
          )
        )}
      </div>
      {details.length > 0 && (
        <ul class={styles.fields}>
          {details.slice(0, MOST_FIELDS).map(({ field, before, after, of }, index) => (
            <li key={index}>
              {transaction.changeCount > 1 && of !== '' && (
                <>
                  <bdi>{of}</bdi>
                  {': '}
                </>
              )}
              {field}: <bdi>{before}</bdi> → <bdi>{after}</bdi>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

const MOST_FIELDS = 6;

async function loadChanges(storage: Storage, rowId: Id | null, limit: number): Promise<Loaded> {
  const { database } = storage;
  const transactions = await readTransactions(storage, { rowId, limit });
  const rows = new Map<Id, Readonly<Record<string, unknown>>>();
  const changes = transactions.flatMap((transaction) => transaction.changes);
  for (const table of new Set(changes.map((change) => change.table))) {
    const ids = changes.filter((change) => change.table === table).map(({ id }) => id);
    const found: (({ id: Id } & Record<string, unknown>) | undefined)[] = await database
      .table(table)
      .bulkGet([...new Set(ids)]);
    for (const row of found) if (row) rows.set(row.id, row);
  }
  const organizations = changes.flatMap((change) =>
    change.kind === 'update' ? [change.before.organizationId, change.after.organizationId] : [],
  );
  const ids = organizations.filter((id): id is Id => typeof id === 'string');
  for (const row of await database.organizations.bulkGet([...new Set(ids)])) {
    if (row) rows.set(row.id, { ...row });
  }
  return { transactions, back: await takenBack(storage), rows };
}
