import { GIVEN_NAMES, longFormsOf } from './givenNames';
import { wordSet } from './words';

// Names of their own, though they look like pet forms.
const NO_PET_FORMS = wordSet(
  'mary harry larry lucy emily henry julie marie carly billy molly ruby polly lily amy ivy audrey gary barry sidney shirley lindsay stacey tracy tracey kelly kerry holly hayley ashley leslie lesley wesley stanley riley rory toby dorothy rosemary anthony timothy jeremy geoffrey jeffrey zoey troy roy guy joy ray jay gray eli levi ali mari yuri henri remi sami rafi dimitri noemi naomi mali heidi kali devi lakshmi asli ravi hari bobbi kiri nikki sophie annie natalie stephanie rosalie melanie valerie leonie charlie maisie elsie bonnie connie connor frankie jamie',
);

/** A word without the ending of a pet form: 'sukh' of 'sukhi', 'man' of 'manny'; '' where it has none. */
function stemOf(word: string): readonly string[] {
  const stem = /^(.{3,}?)(?:ie|ey|y|i|o|ers?|z)$/.exec(word)?.[1] ?? '';
  return stem.at(-1) === stem.at(-2) ? [stem, stem.slice(0, -1)] : [stem];
}

const begins = (word: string, name: string, letters: number): boolean =>
  stemOf(word).some((stem) => stem.length >= letters && name.startsWith(stem)) && name !== word;

/** Whether a word can be short for a first name by its shape: 'Temi', 'Sukhi', 'Manny', 'Dre', 'Zeke'. */
export function isPetForm(word: string, name: string): boolean {
  if (word.length < 3) return false;
  if (GIVEN_NAMES.has(word) && longFormsOf(word).length === 0)
    return /[^aeo](?:y|i|ie)$/.test(word) && !NO_PET_FORMS.has(word) && begins(word, name, 3);
  const longer = name.length > word.length + 1;
  return longer && (name.startsWith(word) || name.endsWith(word)) ? true : begins(word, name, 3);
}

/** The same of a surname: 'Sully' for Sullivan. */
export const isPetSurname = (word: string, surname: string): boolean =>
  /(?:y|ie|o|ers)$/.test(word) && surname.length > word.length && begins(word, surname, 4);
