import { GIVEN_NAMES, longFormsOf } from './givenNames';
import { wordSet } from './words';

// Names of their own, though they look like pet forms.
const NO_PET_FORMS = wordSet(
  'mary harry larry lucy emily henry julie marie carly billy molly ruby polly lily amy ivy audrey gary barry sidney shirley lindsay stacey tracy tracey kelly kerry holly hayley ashley leslie lesley wesley stanley riley rory toby dorothy rosemary anthony timothy jeremy geoffrey jeffrey zoey troy roy guy joy ray jay gray eli levi ali mari yuri henri remi sami rafi dimitri noemi naomi mali heidi kali devi lakshmi asli ravi hari bobbi kiri nikki sophie annie natalie stephanie rosalie melanie valerie leonie charlie maisie elsie bonnie connie connor frankie jamie',
);

/** A word without the ending of a pet form: 'sukh' of 'sukhi', 'mann' and 'man' of 'manny'. */
function stemsOf(word: string): readonly string[] {
  const stem = /^(.{3,}?)(?:ie|ey|y|i|o|z)$/.exec(word)?.[1];
  if (stem === undefined) return [];
  return stem.at(-1) === stem.at(-2) ? [stem, stem.slice(0, -1)] : [stem];
}

/** Those of the first names that a word can be short for by its shape: 'Temi', 'Sukhi', 'Manny', 'Dre'. */
export function namesOfPetForm(word: string, names: readonly string[]): readonly string[] {
  const own = GIVEN_NAMES.has(word) && longFormsOf(word).length === 0;
  if (own && (NO_PET_FORMS.has(word) || !/[^aeo](?:y|i|ie)$/.test(word))) return [];
  const stems = stemsOf(word).filter((stem) => stem.length > 2);
  const { length } = word;
  // 'kenz' of Mackenzie rather than of Kent
  const within =
    own || length < 4
      ? []
      : names.filter((name) => name.length > length + 1 && name.includes(word));
  if (within.length > 0) return within;
  return names.filter((name) => {
    if (stems.some((stem) => name.startsWith(stem)) && name !== word) return true;
    return !own && name.length > length + 1 && (name.startsWith(word) || name.endsWith(word));
  });
}

/** The same of surnames: 'Sully' for Sullivan. */
export function surnamesOfPetForm(word: string, names: readonly string[]): readonly string[] {
  const stems = stemsOf(word).filter((stem) => stem.length > 3);
  return names.filter(
    (name) => name.length > word.length && stems.some((stem) => name.startsWith(stem)),
  );
}
