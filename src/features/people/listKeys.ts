const SEARCH_FIELD = 'input[type="search"]';

/**
 * Listens for the keys of the list in `root`: '/' anywhere puts the focus into its search field;
 * arrows move from there into the lists and between their links, and back; Enter in the field opens
 * the first one. Returns a function that stops listening.
 */
export function listenToListKeys(root: HTMLElement): () => void {
  const onSlash = (event: KeyboardEvent): void => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    const field = root.querySelector<HTMLInputElement>(SEARCH_FIELD);
    if (!field || event.defaultPrevented || isTaken(event.target)) return;
    event.preventDefault();
    field.focus();
  };
  const onKey = (event: KeyboardEvent): void => moveInList(event, root);
  document.addEventListener('keydown', onSlash);
  root.addEventListener('keydown', onKey);
  return () => {
    document.removeEventListener('keydown', onSlash);
    root.removeEventListener('keydown', onKey);
  };
}

/** Whether a key belongs to what has the focus: somebody types there, or a dialog is open. */
const isTaken = (target: EventTarget | null): boolean =>
  document.querySelector('dialog[open]') !== null ||
  (target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select')));

function moveInList(event: KeyboardEvent, root: HTMLElement): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const { target } = event;
  if (!(target instanceof HTMLElement) || event.isComposing) return;
  const field = root.querySelector<HTMLInputElement>(SEARCH_FIELD);
  const links = linksOf(root);
  if (target === field) {
    const first = links[0];
    if (!first || (step !== 1 && event.key !== 'Enter')) return;
    event.preventDefault();
    if (step === 1) first.focus();
    else first.click();
    return;
  }
  const at = links.indexOf(target);
  if (step === 0 || at < 0) return;
  const next = at + step < 0 ? field : links[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** The links of the rows, top to bottom: a virtual list keeps the focused row out of order. */
function linksOf(root: HTMLElement): HTMLElement[] {
  const position = (link: Element): number =>
    Number(link.closest('[aria-posinset]')?.getAttribute('aria-posinset') ?? 0);
  return [...root.querySelectorAll('ul[aria-label]')].flatMap((list) =>
    [...list.querySelectorAll<HTMLElement>('li a')].sort((a, b) => position(a) - position(b)),
  );
}
