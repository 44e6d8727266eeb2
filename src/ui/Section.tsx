import type { ComponentChildren } from 'preact';
import { useContext, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from './IconButton';
import { PageSectionsContext } from './pageSections';
import styles from './Section.module.css';

interface SectionProps {
  readonly title: string;
  readonly count?: number | undefined;
  readonly action?: ComponentChildren;
  readonly children?: ComponentChildren;
  readonly id?: string;
}

/** A part of a screen under its heading; on a long page it can be folded. */
export function Section({ title, count, action, children, id }: SectionProps) {
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const page = useContext(PageSectionsContext);
  useLayoutEffect(() => {
    if (page && heading.current) return page.add(title, heading.current);
  }, [page, title]);
  const folded = page?.folded.value.has(title) ?? false;
  return (
    <section class={styles.section} id={id} aria-labelledby={headingId}>
      <div class={styles.head}>
        <h2 ref={heading} id={headingId} tabIndex={page ? -1 : undefined}>
          {title}
        </h2>
        {count !== undefined && <span class={styles.count}>{count}</span>}
        {(action || page) && (
          <div class={styles.action}>
            {!folded && action}
            {page && (
              <IconButton
                label={`Fold ${title}`}
                icon="fold"
                class={styles.fold}
                aria-expanded={!folded}
                onClick={() => page.fold(title, !folded)}
              />
            )}
          </div>
        )}
      </div>
      {!folded && children}
    </section>
  );
}
