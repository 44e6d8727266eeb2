import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon';
import styles from './MentionOptions.module.css';
import type { MentionOffers } from './useMentionOffers';
import { VisuallyHidden } from './VisuallyHidden';

/** The people that a field offers behind an '@': a tap takes one, or the down arrow and Enter. The focus stays in the field. */
export function MentionOptions({
  id,
  mentions: { offers, active, choose },
}: {
  readonly id: string;
  readonly mentions: MentionOffers;
}) {
  const list = useRef<HTMLDivElement>(null);
  // Beneath a tall field they would open out of sight.
  useLayoutEffect(() => list.current?.scrollIntoView({ block: 'nearest' }), [offers]);
  if (offers.length === 0) return null;
  return (
    <>
      <div ref={list} role="listbox" id={id} class={styles.options} aria-label="People to mention">
        {offers.map((offer, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the keys and the focus are the field's
          <div
            key={offer.personId}
            id={optionId(id, index)}
            role="option"
            aria-selected={index === active}
            class={styles.option}
            // The caret stays where it is, and so does the keyboard of a phone.
            onPointerDown={(event) => event.preventDefault()}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(offer)}
          >
            <Icon name="person" size="small" />
            <bdi>{offer.name}</bdi>
          </div>
        ))}
      </div>
      <VisuallyHidden>
        <span role="status">
          {offers.length === 1 ? '1 person' : `${offers.length} people`} to mention: down arrow and
          Enter choose
        </span>
      </VisuallyHidden>
    </>
  );
}

const optionId = (id: string, index: number): string => `${id}-${index}`;

/** What tells a screen reader about the offers, for the field that they belong to. */
export const mentionFieldNames = (id: string, { offers, active }: MentionOffers) =>
  offers.length === 0
    ? {}
    : ({
        'aria-autocomplete': 'list',
        'aria-controls': id,
        ...(active >= 0 && { 'aria-activedescendant': optionId(id, active) }),
      } as const);
