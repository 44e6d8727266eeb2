import { wordSet } from './words';

// Names of women that don't end like one, and of men that do.
const WOMEN = wordSet(
  'ruth rose alice jane joan anne ann jean joyce grace claire clare helen ellen karen susan sharon megan jill april june rachel dawn kim kay joy faith hope kate sue margaret harriet janet sarah hannah mary lucy emily amy betty nancy sally penny lily ruby heather jennifer carmen beatriz ngozi',
);
const MEN = wordSet('joshua luca nikita andrea elijah isaiah jeremiah noah mustafa charlie jamie');

/** Whether a first name is rather a woman's: by its ending, or because it is known for one. */
export const isFeminine = (name: string): boolean =>
  WOMEN.has(name) || (!MEN.has(name) && /(?:a|ie|elle|ette|ine|een|lynn?|eth)$/.test(name));
