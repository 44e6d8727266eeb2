import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ListItemContext } from './listItem';
import styles from './VirtualList.module.css';

interface VirtualListProps<Item> {
  /** Its accessible name. */
  readonly label: string;
  readonly items: readonly Item[];
  /** The height of every row in px, at the usual size of text; it grows with the reader's. */
  readonly rowHeight: number;
  readonly getKey: (item: Item) => string;
  /** What stands in the item: a `ListRow`, or anything of the height of a row. */
  readonly renderRow: (item: Item, index: number) => ComponentChildren;
}

interface Range {
  readonly first: number;
  /** The one after the last. */
  readonly end: number;
}

/** Rows beyond either edge, so that a flick, or the next Tab, finds them there. */
const BEYOND = 8;
const USUAL_TEXT_PX = 16;

/**
 * A list of any length of which only the rows in sight are in the document. It scrolls with the page,
 * or with what scrolls around it. The row that has the focus stays, however far it is scrolled away.
 */
export function VirtualList<Item>({
  label,
  items,
  rowHeight,
  getKey,
  renderRow,
}: VirtualListProps<Item>) {
  const list = useRef<HTMLUListElement>(null);
  const [range, setRange] = useState<Range>({ first: 0, end: 3 * BEYOND });
  const [focusedKey, setFocusedKey] = useState<string | null>(null);
  const [scale, setScale] = useState(1);
  const count = items.length;
  const height = rowHeight * scale;

  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const scroller = scrollerAround(element);
    const follow = (): void => {
      const text = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setScale((text || USUAL_TEXT_PX) / USUAL_TEXT_PX);
      const above = element.getBoundingClientRect().top;
      const view = scroller?.getBoundingClientRect();
      const from = (view?.top ?? 0) - above;
      const to = from + (view?.height ?? window.innerHeight);
      const first = Math.max(0, Math.floor(from / height) - BEYOND);
      const end = Math.min(count, Math.ceil(to / height) + BEYOND);
      setRange((before) =>
        before.first === first && before.end === end ? before : { first, end },
      );
    };
    follow();
    const target: EventTarget = scroller ?? window;
    target.addEventListener('scroll', follow, { passive: true });
    window.addEventListener('resize', follow);
    return () => {
      target.removeEventListener('scroll', follow);
      window.removeEventListener('resize', follow);
    };
  }, [count, height]);

  const shown: number[] = [];
  for (let index = range.first; index < Math.min(range.end, count); index += 1) shown.push(index);
  const focused = focusedKey === null ? -1 : items.findIndex((item) => getKey(item) === focusedKey);
  if (focused >= 0 && focused < range.first) shown.unshift(focused);
  if (focused >= range.end) shown.push(focused);

  return (
    <ul
      ref={list}
      class={styles.list}
      aria-label={label}
      style={{ blockSize: `${count * height}px` }}
      onFocusOut={() => setFocusedKey(null)}
    >
      <ListItemContext.Provider value="inside">
        {shown.map((index) => {
          const item = items[index];
          if (item === undefined) return null;
          const key = getKey(item);
          return (
            <li
              key={key}
              class={styles.item}
              aria-setsize={count}
              aria-posinset={index + 1}
              style={{ insetBlockStart: `${index * height}px`, blockSize: `${height}px` }}
              onFocusIn={() => setFocusedKey(key)}
            >
              {renderRow(item, index)}
            </li>
          );
        })}
      </ListItemContext.Provider>
    </ul>
  );
}

/** The nearest ancestor that scrolls by itself; null where the page does. */
function scrollerAround(element: HTMLElement): HTMLElement | null {
  for (let each = element.parentElement; each; each = each.parentElement) {
    if (each === document.body || each === document.documentElement) return null;
    if (/auto|scroll/.test(getComputedStyle(each).overflowY)) return each;
  }
  return null;
}
