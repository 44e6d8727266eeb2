/**
 * What the share sheet handed over and no note has taken in yet. The service worker writes it while no page may be open,
 * so it has a small database of its own, apart from the owner's; the page takes from it and then removes what it kept.
 */
export interface Share {
  readonly id: string;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
}

const DATABASE_NAME = 'orrery-inbox';
const STORE_NAME = 'shares';

/** Keeps a share; resolves when it is on disk. Rejects with the DOMException of IndexedDB where that fails. */
export function putShare(share: Share): Promise<void> {
  return inTransaction('readwrite', (store) => store.put(share)).then(() => undefined);
}

/** Every share that waits, oldest first. Rejects with the DOMException of IndexedDB where that fails. */
export async function waitingShares(): Promise<Share[]> {
  const rows: unknown[] = await inTransaction('readonly', (store) => store.getAll());
  return rows.filter(isShare).sort((one, other) => one.receivedAt - other.receivedAt);
}

/** Forgets shares, once their text is safe elsewhere. Rejects with the DOMException of IndexedDB where that fails. */
export async function removeShares(ids: readonly string[]): Promise<void> {
  for (const id of ids) await inTransaction('readwrite', (store) => store.delete(id));
}

/** Opens, runs one request and closes again: a connection that stays open would stand in the way of 'Erase everything'. */
async function inTransaction<Value>(
  mode: IDBTransactionMode,
  run: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  const database = await openInbox();
  try {
    return await new Promise<Value>((resolve, reject) => {
      const transaction = database.transaction(STORE_NAME, mode, { durability: 'strict' });
      const request = run(transaction.objectStore(STORE_NAME));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
      transaction.onerror = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

function openInbox(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE_NAME, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(STORE_NAME, { keyPath: 'id' });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function isShare(row: unknown): row is Share {
  return (
    typeof row === 'object' &&
    row !== null &&
    'id' in row &&
    typeof row.id === 'string' &&
    'text' in row &&
    typeof row.text === 'string' &&
    'receivedAt' in row &&
    typeof row.receivedAt === 'number'
  );
}
