import { firstGraphemes } from './graphemes';

const LONGEST = 80;

/** A name of any length in any script: it turns nothing around it, and ends where it gets absurd. */
export function PersonName({ name }: { readonly name: string }) {
  // A grapheme has one unit at least: short names, and so nearly all, need no counting.
  const shown = name.length > LONGEST ? firstGraphemes(name, LONGEST) : name;
  return shown.length < name.length ? (
    <bdi title={name}>{shown.trimEnd()}…</bdi>
  ) : (
    <bdi>{name}</bdi>
  );
}
