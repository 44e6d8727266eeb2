import { NAME_BITS } from './nameBits';
import { wordSet } from './words';

/** Each character holds six bits, counted from this one. */
export const FIRST_CHARACTER = 48;
const BITS_PER_CHARACTER = 6;
const PROBES = 7;

/**
 * The bits that stand for a word in a Bloom filter of `size` bits: a set that takes a byte a name
 * where their letters would take three, at the price of a few words that pass for names.
 */
export function bitsOf(word: string, size: number): readonly number[] {
  let one = 0x7f4a7c15;
  let other = 0x1b873593;
  for (let index = 0; index < word.length; index += 1) {
    one = Math.imul(one ^ word.charCodeAt(index), 0x01000193);
    other = Math.imul(other + word.charCodeAt(index), 0x85ebca6b) ^ (other >>> 13);
  }
  const step = (other | 1) >>> 0;
  return Array.from({ length: PROBES }, (_, probe) => ((one >>> 0) + probe * step) % size);
}

// The commonest words that these bits take for names; others with every change of the list.
const NO_NAMES = wordSet(
  'gotta cut died fault apartment teach crime begin emergency faster ugly football photos cabin treatment mall seek alley apology pretending recording tracking expression potatoes reservation survival sits bounce delightful takin display password flames plead puke sincere graves vacuum tougher freezer banquet atomic yearbook irony marathon greatness continuing predict pegged spelled karma flags plum crust sardines circling librarian excellence battling honk siege frantic awareness wiping implied array festive wildly examples electromagnetic chord genetically troupe deployed pantyhose dilated lotto famine repeats optimist containers teammates bleeds sleepover elect gynecologist endorsement keepers brethren straps fetching curves injections kerosene compression dusted ceramic pollen horoscope fluent duress cartons racehorse fleece slugger coordinated entrepreneur aftershave descendant tinkles',
);

/** Whether a folded word is one of the given names in `scripts/data/givenNames.txt`. */
export function isInNameFilter(word: string): boolean {
  if (word.length < 2 || NO_NAMES.has(word)) return false;
  return bitsOf(word, NAME_BITS.length * BITS_PER_CHARACTER).every((bit) => {
    const held = NAME_BITS.charCodeAt(Math.floor(bit / BITS_PER_CHARACTER)) - FIRST_CHARACTER;
    return ((held >> (bit % BITS_PER_CHARACTER)) & 1) === 1;
  });
}
