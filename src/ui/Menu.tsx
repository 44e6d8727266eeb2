import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from './Button';
import { Icon, type IconName } from './Icon';
import { IconButton } from './IconButton';
import styles from './Menu.module.css';
import { placeBeside } from './placeBeside';

interface MenuItem {
  readonly label: string;
  readonly icon?: IconName | undefined;
  readonly danger?: boolean;
  readonly onSelect: () => void;
}

interface MenuProps {
  /** The name of the button and of the menu. */
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly icon?: IconName;
  /** The label stands on the button. */
  readonly showLabel?: boolean;
}

/**
 * What else can be done, behind a button. Arrows, Home, End and first letters move; Escape, Tab and a
 * press elsewhere close, and the focus returns to the button.
 */
export function Menu({ label, items, icon = 'more', showLabel = false }: MenuProps) {
  const id = useId();
  const anchor = useRef<HTMLDivElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  useEffect(() => {
    const popover = menu.current;
    const box = anchor.current;
    if (!open || !popover || !box) return;
    placeBeside(popover, box);
    popover.querySelector('button')?.focus({ preventScroll: true });
    // It would stay where it is while its button moves away.
    const close = (): void => popover.hidePopover();
    window.addEventListener('scroll', close, { capture: true, passive: true });
    window.addEventListener('resize', close);
    return () => {
      window.removeEventListener('scroll', close, { capture: true });
      window.removeEventListener('resize', close);
    };
  }, [open]);

  const close = (): void => {
    menu.current?.hidePopover();
    anchor.current?.querySelector('button')?.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const buttons = [...(menu.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button.matches(':focus'));
    const next = (step: number) => buttons[(at + step + buttons.length) % buttons.length];
    const target =
      event.key === 'ArrowDown'
        ? next(1)
        : event.key === 'ArrowUp'
          ? next(-1)
          : event.key === 'Home'
            ? buttons[0]
            : event.key === 'End'
              ? buttons.at(-1)
              : /^\p{L}$/u.test(event.key)
                ? startingWith(buttons, at, event.key)
                : undefined;
    if (target) {
      event.preventDefault();
      target.focus();
    } else if (event.key === 'Tab') close();
  };

  const trigger = {
    icon,
    popovertarget: id,
    'aria-haspopup': 'menu',
    'aria-expanded': open,
  } as const;
  const hasIcons = items.some((item) => item.icon);
  return (
    <div ref={anchor} class={styles.anchor}>
      {showLabel ? (
        <Button {...trigger}>{label}</Button>
      ) : (
        <IconButton {...trigger} label={label} />
      )}
      <div
        ref={menu}
        id={id}
        class={styles.menu}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        onToggle={(event) => setOpen(event.currentTarget.matches(':popover-open'))}
        onKeyDown={onKeyDown}
      >
        {items.map((item) => (
          <button
            key={item.label}
            type="button"
            role="menuitem"
            tabIndex={-1}
            class={styles.item}
            data-danger={item.danger || undefined}
            onClick={() => {
              close();
              item.onSelect();
            }}
          >
            {item.icon ? <Icon name={item.icon} /> : hasIcons && <span class={styles.noIcon} />}
            <span>{item.label}</span>
          </button>
        ))}
      </div>
    </div>
  );
}

/** The next one whose words start with the letter, around the end to the start. */
function startingWith(
  buttons: readonly HTMLButtonElement[],
  at: number,
  letter: string,
): HTMLButtonElement | undefined {
  const key = letter.toLowerCase();
  return [...buttons.slice(at + 1), ...buttons.slice(0, at + 1)].find((button) =>
    button.textContent.trim().toLowerCase().startsWith(key),
  );
}
