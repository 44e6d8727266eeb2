import { isVerb, wordSet } from './words';

/** Words as they are typed in a hurry, or as they are spoken, with the word that the rules know. */
export const SHORTHAND: Readonly<Record<string, string>> = {
  w: 'with',
  'w/': 'with',
  'w/o': 'without',
  'f/u': 'followup',
  'b/c': 'because',
  bc: 'because',
  cuz: 'because',
  coz: 'because',
  '&': 'and',
  '+': 'and',
  n: 'and',
  bout: 'about',
  u: 'you',
  ur: 'your',
  fwd: 'forward',
  thx: 'thanks',
  tks: 'thanks',
  tnx: 'thanks',
  thnx: 'thanks',
  msg: 'message',
  mssg: 'message',
  eml: 'email',
  'e-intro': 'intro',
  'e-intros': 'intros',
  eintro: 'intro',
  eintros: 'intros',
  'e-introduce': 'introduce',
  intoduce: 'introduce',
  hv: 'have',
  rdy: 'ready',
  pls: 'please',
  plz: 'please',
  wil: 'will',
  wl: 'will',
  shall: 'will',
  gonna: 'will',
  gunna: 'will',
  gonnae: 'will',
  gona: 'will',
  imma: 'will',
  ima: 'will',
  finna: 'will',
  gotta: 'must',
  gota: 'must',
  hafta: 'must',
  oughta: 'must',
  wud: 'would',
  cud: 'could',
  shud: 'should',
  coulda: 'couldnt',
  woulda: 'wouldnt',
  shoulda: 'shouldnt',
  ck: 'check',
  cancld: 'cancelled',
  nlt: 'by',
  pd: 'paid',
  rcvd: 'received',
  cfm: 'confirm',
  rtn: 'return',
  cmt: 'comment',
  wd: 'would',
  cd: 'could',
  shd: 'should',
  snt: 'sent',
  offd: 'offered',
  agrd: 'agreed',
  ackd: 'acknowledged',
  sgnd: 'signed',
  gvn: 'given',
  fm: 'from',
  frm: 'from',
  btwn: 'between',
  sched: 'schedule',
  resched: 'reschedule',
  mgr: 'manager',
  mtg: 'meeting',
  appt: 'appointment',
  ppl: 'people',
  stdnt: 'student',
  asst: 'assistant',
  intvw: 'interview',
  ll: "'ll",
  fgt: 'forget',
  frgt: 'forget',
  dnt: 'dont',
  cdnt: 'couldnt',
  wdnt: 'wouldnt',
  havnt: 'havent',
  wasnae: 'wasnt',
  isnae: 'isnt',
  didnae: 'didnt',
  dinnae: 'dont',
  cannae: 'cant',
  couldnae: 'couldnt',
  wouldnae: 'wouldnt',
  willnae: 'wont',
  telt: 'told',
  sed: 'said',
  sez: 'says',
  gie: 'give',
  tae: 'to',
  wi: 'with',
  thegither: 'together',
};

// Verbs that are typed without their vowels, commonest first where two look the same.
const SHORTENED =
  'send said could would should told want wants wanted need needs have book back look text call check confirm forward draft submit print prepare schedule remember introduce connect thank thanks review reply respond finish follow share invite arrange update apply bring give take make find pass before about from know promised offered might meeting';

/** 'could' as 'cld', 'call' as 'cl'. */
const withoutVowels = (word: string): string =>
  word.slice(0, 1) +
  word
    .slice(1)
    .replace(/[aeiou]/g, '')
    .replace(/(.)\1/g, '$1');

const BY_CONSONANTS = new Map(
  SHORTENED.split(' ')
    .reverse()
    .flatMap((word): [string, string][] => [
      [withoutVowels(word), word],
      [withoutVowels(word).replace('ck', 'k'), word],
    ]),
);

const NOT_DROPPED = wordSet('login checkin again begin within cabin');

/** 'snd' is 'send' and 'connectin' is 'connecting'; null for a word written in full. */
export function writtenOut(folded: string, typed: string): string | null {
  // 'fwding', 'msged'
  const [, short, ending] = /^(.{2,})(ing|ed)$/.exec(folded) ?? [];
  const whole = SHORTHAND[short ?? ''];
  if (whole !== undefined && isVerb(whole)) return `${whole}${ending}`;
  if (folded.length > 1 && !/[aeiouy]/.test(folded.slice(1)) && !/\p{Lu}\p{Lu}/u.test(typed)) {
    const meant = BY_CONSONANTS.get(withoutVowels(folded));
    if (meant !== undefined && meant !== folded) return meant;
  }
  if (!/..in$/.test(folded) || NOT_DROPPED.has(folded) || typed !== folded) return null;
  const stem = folded.slice(0, -2);
  const verb = [stem, `${stem}e`, stem.slice(0, -1)].find(isVerb);
  return verb === undefined || (verb === stem.slice(0, -1) && stem.at(-1) !== stem.at(-2))
    ? null
    : `${folded}g`;
}

const GOVERNS = wordSet(
  'need needs want wants wanted have has had got going goin able offered promised promise agreed asked told like love happy glad ready trying try forget remember supposed used talk talked talking spoke speak reply listen me us him them her intro introduce connect link able up',
);
const BEHIND = wordSet('the my his her their our him them me us you');

/** 'need 2 send', 'intro me 2 nils', 'thanks 4 the tip': a figure that stands for a word, or null. */
export function isFigureForWord(
  figure: string,
  before: readonly { readonly fold: string; readonly kind: string }[],
  after: string,
): 'to' | 'for' | null {
  if (!/^[24]$/.test(figure)) return null;
  // '2 e-intro'
  const next = /^ (?:e-(?=intro))?(\p{L}+)/u.exec(after)?.[1] ?? '';
  const last = before.at(-1);
  if (next === '' || last?.kind !== 'word') return null;
  const word = figure === '2' ? 'to' : 'for';
  const note = figure === '2' && /^(?:note|card|message|email|letter|deck|link)$/.test(last.fold);
  if (BEHIND.has(next) || (note && /^\p{Lu}/u.test(next))) return word;
  if (figure === '4') return null;
  const governed =
    GOVERNS.has(last.fold) || /^ \p{L}+ (?:me|us|him|her|them|my|his|the|a)\b/u.test(after);
  const towards = /^(?:me|us|him|them|her)$/.test(last.fold);
  // 'intro Meenal 2 Venkat'
  const introduces = before
    .slice(-4)
    .some(({ fold }) => /^(?:intro|introduce|introducing|connect|link|hook)$/.test(fold));
  if (introduces) return word;
  if (towards)
    return /^(?:intro|introduce|connect|link|wants?|wanted|asked|told|needs)$/.test(
      before.at(-2)?.fold ?? '',
    )
      ? word
      : null;
  return governed &&
    (isVerb(next) ||
      /^(?:talk|speak|reply|listen|spoke|talked|going|got|supposed)$/.test(last.fold))
    ? word
    : null;
}
