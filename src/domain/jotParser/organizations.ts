import { GIVEN_NAMES } from './givenNames';
import { type PreparedPeople, prepareKnownPeople } from './knownPeople';
import { ORGANIZATIONS, PERSON_LIKE_ORGANIZATIONS } from './places';
import type { Token } from './tokenize';

/**
 * The tokens that are part of an organization's name: one on record, or one that many know.
 */
export function findOrganizations(
  tokens: readonly Token[],
  known: readonly PreparedPeople['organizations'][],
): ReadonlySet<number> {
  const found = new Set<number>();
  const words = tokens.flatMap((token, index) =>
    token.kind === 'word' || token.kind === 'number' ? [{ fold: token.fold, index }] : [],
  );
  const mark = (from: number, count: number): void => {
    for (let at = from; at < from + count; at += 1) {
      const word = words[at];
      if (word !== undefined) found.add(word.index);
    }
  };
  words.forEach(({ fold, index }, position) => {
    const token = tokens[index];
    // 'Declan Roche' is no firm
    const before = tokens[index - 1];
    const surname = before?.capital && !before.opening && GIVEN_NAMES.has(before.fold);
    if (token?.capital && ORGANIZATIONS.has(fold) && !surname) found.add(index);
    const following = (count: number): readonly string[] =>
      words.slice(position, position + count).map((word) => word.fold);
    if (PERSON_LIKE_ORGANIZATIONS.has(following(2).join(' '))) mark(position, 2);
    for (const organizations of known) {
      for (const name of organizations.get(fold) ?? []) {
        if (name.length === 1 && !token?.capital) continue;
        if (following(name.length).join(' ') === name.join(' ')) mark(position, name.length);
      }
    }
  });
  return found;
}

const preparedOrganizations = new WeakMap<readonly string[], PreparedPeople['organizations']>();

/** Organizations' names by their first word, prepared once per list. */
export function prepareOrganizations(names: readonly string[]): PreparedPeople['organizations'] {
  const known = preparedOrganizations.get(names);
  if (known !== undefined) return known;
  const { organizations } = prepareKnownPeople([], names);
  preparedOrganizations.set(names, organizations);
  return organizations;
}
