import type { Token } from './tokenize';
import { HONORIFICS, wordSet } from './words';

// Ranks, callings and forms of address, which with a capital stand before a name and are no part of it.
const TITLES = wordSet(`
commander captain capt cmdr insp supt det eng radm vadm adm ssgt msgt ssg sfc msg spc pfc gysgt sgm csm ltc cpt cwo lcpl tsgt lieutenant lt colonel major maj brigadier admiral commodore sergeant sgt corporal cpl bosun gunny skipper inspector superintendent detective constable sheriff
sister brother father fr padre chaplain pastor reverend rabbi imam bishop canon deacon vicar elder coach chef nurse matron doc foreman engineer architect barrister advocate alderman cllr councillor councilwoman senator congressman governor mayor minister ambassador
headmaster chancellor dean provost president cousin nana babe baba tita tito kuya ate oga alhaji alhaja mallam sheikh hajia guru don dona puan datuk oom tannie mama bhai`);

// The same, but as often a part of what somebody's post is called: 'Chief Revenue Officer'.
const OFFICES = wordSet('chief general deputy master mate officer principal warden prefect nanny');

// 'Rear Admiral', 'Chief Mate'
const RANKING = wordSet(
  'rear vice wing squadron flight staff petty first second lance chief lead head',
);

const isBefore = (tokens: readonly Token[], index: number): boolean => {
  const mark = tokens[index + 1];
  const next = mark?.text === '.' && !mark.spaced ? tokens[index + 2] : mark;
  return next?.kind === 'word' && next.capital && next.spaced;
};

/** Whether the word at `index` says how the name behind it is addressed: 'Commander Prideaux', 'Engr. Balogun'. */
export function isTitle(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word') return false;
  // 'MS desk' is a bank's
  if (HONORIFICS.has(token.fold))
    return (
      isBefore(tokens, index) || token.text.length < 2 || token.text !== token.text.toUpperCase()
    );
  if (!token.capital || !isBefore(tokens, index)) return false;
  return TITLES.has(token.fold) || (RANKING.has(token.fold) && isTitle(tokens, index + 1));
}

/** Whether a name on record of so many words begins with it as a title: 'Sister Bernadette Lally', but not 'Dean Walsh'. */
export const isTitleWord = (word: string, words: number): boolean =>
  HONORIFICS.has(word) || (TITLES.has(word) && words > 2);

/** The title before the name at `index`, '' where there is none; also one that may be an office. */
export function titleBefore(tokens: readonly Token[], index: number): string {
  const mark = tokens[index - 1];
  const at = mark?.text === '.' && !mark.spaced ? index - 2 : index - 1;
  const word = tokens[at]?.fold ?? '';
  return isTitle(tokens, at) || OFFICES.has(word) || TITLES.has(word) ? word : '';
}
