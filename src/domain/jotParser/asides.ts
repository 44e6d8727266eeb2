import { type Named, type Reading, wordAt } from './reading';
import { wordSet } from './words';

/** Who a name stands for: the one it is settled for, or the name as written. */
export const keyOf = ({ personIds, name }: Named): string =>
  personIds.length === 1 ? `id:${personIds[0]}` : `name:${name.toLowerCase()}`;

// 'She knows Noor', 'we spoke about Noor', 'he said Noor is hiring'.
const SPOKEN_OF = wordSet(
  'know knows knew about suggested suggests recommended recommends mentioned mentions said says thinks heard hired replaced',
);
// 'I should talk to Noor': a talk that is still to come, in somebody's words.
const TALK = wordSet('talk speak chat reach write connect touch out report reports introduced');
const MEET = wordSet('meet contact email call ask message ping see text');
const AHEAD = wordSet('i we to should must could can will ll id me and lets');
const INTRODUCE = wordSet(
  'introduce introduction intro intros connect introducing connecting hook',
);
// 'Her boss Noor', 'works with Noor'.
const RELATION = wordSet(
  'boss manager colleague friend cofounder wife husband partner sister brother mentor recruiter lead head ceo cto founder director assistant teammate coworker successor predecessor',
);
const POSSESSIVE = wordSet('his her their old former ex new whose the a');
const WORK = wordSet('work works worked working');

/**
 * The people of a jot who are only spoken of ('she suggested I talk to Noor', 'his boss Noor'), by
 * `keyOf`: the owner was not with them. Empty where that would leave nobody to have been with.
 */
export function findAsides(reading: Reading): ReadonlySet<string> {
  const present = new Set<string>();
  const aside = new Set<string>();
  for (const each of reading.named) {
    (isAside(reading, each) ? aside : present).add(keyOf(each));
  }
  if (present.size === 0) return new Set();
  return new Set([...aside].filter((key) => !present.has(key)));
}

function isAside(reading: Reading, { from }: Named): boolean {
  const { sentence } = reading.tokens[from] ?? {};
  const before = (distance: number): string =>
    reading.tokens[from - distance]?.sentence === sentence ? wordAt(reading, from - distance) : '';
  const [first, second, third, fourth] = [1, 2, 3, 4].map(before) as [
    string,
    string,
    string,
    string,
  ];
  if (SPOKEN_OF.has(first)) return true;
  if (first === 'that') return SPOKEN_OF.has(second) || second === 'me';
  if (first === 'me') return second === 'told' || second === 'tells';
  if (RELATION.has(first)) return POSSESSIVE.has(second) || second.endsWith('s');
  if (MEET.has(first)) return AHEAD.has(second);
  if (first !== 'to' && first !== 'with' && first !== 'for') return false;
  if (WORK.has(second)) return true;
  if (INTRODUCE.has(second)) return true;
  if (second === 'me' || second === 'us') return INTRODUCE.has(third) || third === 'refer';
  if (second === 'touch') return true;
  return TALK.has(second) && (AHEAD.has(third) || (second === 'out' && AHEAD.has(fourth)));
}

const LONGEST_WORKPLACE = 3;

/** The capitals behind 'at' or 'from' that follow a name which ends at `to`; null where there are none. */
export function workplaceBehind(
  { tokens, namedAt, datedAt }: Reading,
  to: number,
): { readonly from: number; readonly to: number } | null {
  const { sentence } = tokens[to] ?? {};
  if (!/^(?:at|from|@)$/.test(tokens[to + 1]?.fold ?? '')) return null;
  const from = to + 2;
  let end = from;
  while (
    end - from < LONGEST_WORKPLACE &&
    tokens[end]?.sentence === sentence &&
    tokens[end]?.kind === 'word' &&
    tokens[end]?.capital === true &&
    !namedAt(end) &&
    !datedAt(end)
  ) {
    end += 1;
  }
  return end === from ? null : { from, to: end - 1 };
}
