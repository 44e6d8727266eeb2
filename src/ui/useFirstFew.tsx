import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from './Button';

interface FirstFew<T> {
  readonly shown: readonly T[];
  /** 'Show all 40', to stand right after the list; null where all are shown. */
  readonly more: ComponentChildren;
}

/**
 * The first few of many, and the button for all of them. The focus then goes to the first that was not
 * shown, as the button is gone.
 */
export function useFirstFew<T>(items: readonly T[], first: number): FirstFew<T> {
  const [all, setAll] = useState(false);
  const opened = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const row = opened.current?.children[first];
    opened.current = null;
    row?.querySelector<HTMLElement>('a, button')?.focus();
  }, [all]);
  if (all || items.length <= first) return { shown: items, more: null };
  return {
    shown: items.slice(0, first),
    more: (
      <div>
        <Button
          variant="quiet"
          flush
          onClick={({ currentTarget }) => {
            opened.current = currentTarget.parentElement?.previousElementSibling ?? null;
            setAll(true);
          }}
        >
          Show all {items.length}
        </Button>
      </div>
    ),
  };
}
