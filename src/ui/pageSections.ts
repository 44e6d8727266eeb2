import { type ReadonlySignal, signal } from '@preact/signals';
import { createContext } from 'preact';

/** The smallest part of localStorage that is needed; it may be full or forbidden, and then throws. */
interface TextStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** The sections of a long page: which there are, in their order, and which are folded on this device. */
export interface PageSections {
  readonly titles: ReadonlySignal<readonly string[]>;
  readonly folded: ReadonlySignal<ReadonlySet<string>>;
  fold(title: string, isFolded: boolean): void;
  /** A section is on the page, until the function that comes back is called. */
  add(title: string, heading: HTMLElement): () => void;
  /** Unfolds a section and goes there. */
  show(title: string): void;
}

/** Null on pages whose sections stand as they are. */
export const PageSectionsContext = createContext<PageSections | null>(null);

/** The sections of a page; what is folded is remembered under `key`. */
export function createPageSections(store: TextStore, key: string): PageSections {
  const titles = signal<readonly string[]>([]);
  const folded = signal(readFolded(store, key));
  const headings = new Map<string, HTMLElement>();
  const list = (): void => {
    const inOrder = [...headings].sort(([, one], [, other]) =>
      one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    );
    titles.value = inOrder.map(([title]) => title);
  };
  const fold = (title: string, isFolded: boolean): void => {
    const next = new Set(folded.value);
    if (isFolded) next.add(title);
    else next.delete(title);
    folded.value = next;
    try {
      store.setItem(key, JSON.stringify([...next]));
    } catch {
      // It holds for this visit all the same.
    }
  };
  return {
    titles,
    folded,
    fold,
    add(title, heading) {
      headings.set(title, heading);
      // Those that come and go together are listed once.
      queueMicrotask(list);
      return () => {
        if (headings.get(title) === heading) headings.delete(title);
        queueMicrotask(list);
      };
    },
    show(title) {
      fold(title, false);
      const heading = headings.get(title);
      heading?.closest('section')?.scrollIntoView();
      heading?.focus({ preventScroll: true });
    },
  };
}

function readFolded(store: TextStore, key: string): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(store.getItem(key) ?? '[]');
    return new Set(Array.isArray(kept) ? kept.filter((each) => typeof each === 'string') : []);
  } catch {
    return new Set();
  }
}
