import { LAYERS, type Layer } from '../../domain/person';
import { textKey } from '../../domain/textKey';
import type { PersonSummary } from '../../storage/summaries';

export const SORTS = ['name', 'last touch', 'warmth', 'added'] as const;
export type Sort = (typeof SORTS)[number];

/**
 * People in the order wanted: names from A to Z, the latest touch first (those without one last), the
 * warmest first, the newest first. Equals go by name.
 */
export function sortPeople(people: readonly PersonSummary[], sort: Sort): PersonSummary[] {
  const keys = new Map(people.map((person) => [person.id, textKey(person.name)]));
  const byName = (a: PersonSummary, b: PersonSummary): number =>
    compare(keys.get(a.id) ?? '', keys.get(b.id) ?? '') || compare(a.id, b.id);
  const order: Readonly<Record<Sort, (a: PersonSummary, b: PersonSummary) => number>> = {
    name: () => 0,
    'last touch': (a, b) => compare(b.lastTouch ?? '', a.lastTouch ?? ''),
    warmth: (a, b) => b.warmth - a.warmth,
    added: (a, b) => b.createdAt - a.createdAt,
  };
  return [...people].sort((a, b) => order[sort](a, b) || byName(a, b));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How many people there are in each layer. */
export function countLayers(people: Iterable<PersonSummary>): Readonly<Record<Layer, number>> {
  const counts = Object.fromEntries(LAYERS.map((layer) => [layer, 0])) as Record<Layer, number>;
  for (const { layer } of people) counts[layer] += 1;
  return counts;
}
