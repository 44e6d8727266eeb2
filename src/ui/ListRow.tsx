import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import styles from './ListRow.module.css';
import { ListItemContext } from './listItem';

interface ListRowProps {
  /** What the row is, and the name of its link: nothing but the words. */
  readonly title: ComponentChildren;
  readonly subtitle?: ComponentChildren;
  /** A word or two at the end of the line, such as a day. */
  readonly meta?: ComponentChildren;
  readonly leading?: ComponentChildren;
  /** Buttons of their own. */
  readonly trailing?: ComponentChildren;
  readonly href?: string | undefined;
  readonly onClick?: (() => void) | undefined;
  /** Two lines of subtitle also where all rows of a list have one height, which must have room for them. */
  readonly tall?: boolean;
  /** The one that is shown beside the list. */
  readonly current?: boolean;
}

/** A row of a `List` or a `VirtualList`; all of it is the target of its link or button. */
export function ListRow(props: ListRowProps) {
  const item = useContext(ListItemContext);
  return item === 'inside' ? (
    <div
      class={styles.row}
      data-fixed
      data-tall={props.tall || undefined}
      data-current={props.current || undefined}
    >
      <RowContent {...props} />
    </div>
  ) : (
    <li class={styles.row} data-current={props.current || undefined}>
      <RowContent {...props} />
    </li>
  );
}

function RowContent({
  title,
  subtitle,
  meta,
  leading,
  trailing,
  href,
  onClick,
  current,
}: ListRowProps) {
  return (
    <>
      {leading && <div class={styles.leading}>{leading}</div>}
      <div class={styles.words}>
        <div class={styles.line}>
          {href !== undefined ? (
            <a
              class={styles.title}
              href={href}
              onClick={onClick}
              aria-current={current ? 'true' : undefined}
            >
              {title}
            </a>
          ) : onClick ? (
            <button
              type="button"
              class={styles.title}
              onClick={onClick}
              aria-current={current ? 'true' : undefined}
            >
              {title}
            </button>
          ) : (
            <div class={styles.title}>{title}</div>
          )}
          {meta && <div class={styles.meta}>{meta}</div>}
        </div>
        {subtitle && <div class={styles.subtitle}>{subtitle}</div>}
      </div>
      {trailing && <div class={styles.trailing}>{trailing}</div>}
    </>
  );
}
