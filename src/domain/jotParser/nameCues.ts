import { isCommonName } from './nameWords';
import { PLACES } from './places';
import { isTitle } from './titles';
import type { Token } from './tokenize';
import { PERSON_ROLES, PERSON_VERBS, THEIR_VERBS, TOWARDS_PERSON, wordSet } from './words';

const OF_PLACE_OR_THING = wordSet(
  'at in on onto near inside outside around the a an using uses use joins joining joined leaving quit ex across towards vs versus app tool per ex- behind into acquired bought via over visit visiting',
);
const OWNERS = wordSet('my our his her their your this that some any');
const MOTION = wordSet(
  'go going went gone move moving moved moves trip flight fly flying flew travel travelling traveling travels switch switching apply applied applying application relocate relocating relocated back train drive driving return returning returned commute commuting ticket tickets visit close next up down access',
);
const FROM_SOMEBODY = wordSet(
  'heard hear hearing nothing anything intro introduction referral email mail message note text call reply feedback advice waiting tip help news update comments word back answer learned book hug card invite request response voicemail thoughts borrowed got came recommendation dm msg ping request pitch thank-you connection contact quote present gift slack whatsapp sms inquiry voice comment recommendation endorsement',
);
const TO_SOMEBODY = wordSet(
  'spoke speak speaking talk talked talking intro introduction introduce me him her them us out wrote write writing said thanks reply replied listened listening connect connected email message reports reporting note back hello hi forward sent send call introduced similar married owe thank promise promised chat chatted',
);
const COMPANY_OF = wordSet(
  'work works worked working deal dealing help helps helped experience start started contract interview interviews interviewing interviewed partner partnering partnered job role position integrate integrates go done compete competes competing familiar offer build building',
);
const COMPANY_WORDS = wordSet(
  'team folks people guys office hr api app offer role job interview recruiter recruiters stock campus account website conference summit process alumni employee employees engineer engineers hq shares product project platform database sdk dashboard report contract deal partnership culture based conf meetup event founder ceo cto event gala dinner party station airport store bank street st road rd ave avenue square park hotel cafe café bar restaurant university college school institute hall building house bridge tower museum library hospital church bay beach lake river island county state',
);
// Behind a name these make a place, a club or a crowd of it, whoever bears the name: 'Mitchell Library', 'the Joliet people'.
export const PLACE_NOUNS = wordSet(
  'library club line lines island islands isle people team fan fans pair trip street st road rd avenue ave lane drive court crescent park parks hotel inn arms hospital clinic university uni college school academy museum gallery church chapel cathedral mosque temple station bridge tower towers hall halls building institute foundation trust bank branch office offices hq airport port harbour harbor docks dockyard county country river lake bay beach coast valley hills heights springs falls creek canyon square plaza centre center arena stadium theatre theater cinema pub cafe café restaurant diner bakery society festival marathon derby united city rovers council borough district parish village estate mall market arcade conference summit expo awards prize scholarship fellowship airlines motors group inc ltd llc plc law lawn skies weather traffic ppl folk folks lads gig shift show leg branch campus',
);
const SPEAKING_ABOUT = wordSet('about for re');
const THING_CALLED =
  /^(?:app|tool|company|startup|start-up|book|podcast|product|thing|platform|firm|place|bar|cafe|restaurant|newsletter|blog|framework|something|agency|fund|it|dog|cat|puppy|kitten|pet|horse|boat|pub|show|play|film|song|band)$/;
const AUXILIARY = wordSet(
  "is was has had will 'll 'd would can could should might may cant wont does did isnt wasnt doesnt didnt couldnt wouldnt hasnt",
);

const at = (tokens: readonly Token[], index: number): Token | undefined => tokens[index];

/**
 * What the words to the left of token `index` say of a name there: 2 and more for a person, below
 * 0 for a place, an organization or a thing, 0 where they say nothing.
 */
export function leftCue(tokens: readonly Token[], index: number): number {
  const before = at(tokens, index - 1);
  if (before === undefined || before.kind === 'break') return 0;
  const word = before.fold;
  if (isTitle(tokens, before.text === '.' && !before.spaced ? index - 2 : index - 1)) return 3;
  if (word === '.' && at(tokens, index - 2)?.fold === 'with') return 2;
  if (word === '@') return at(tokens, index)?.spaced === true ? -4 : 3;
  if (/^[,(=:–—-]$/.test(word)) return isApposition(tokens, index - 1) ? 2 : 0;
  if (before.kind !== 'word') return 0;
  // 'from Saint Paul', 'in San Jose'
  if (before.capital && OF_TOWNS.test(word)) return -4;
  const earlier = at(tokens, index - 2)?.fold ?? '';
  if (word === 'with') return COMPANY_OF.has(earlier) ? -1 : 2;
  if (word === 'to' && /^(?:next|close)$/.test(earlier))
    return /^(?:sat|sit|sitting|seated|stood|standing|was|placed)$/.test(
      at(tokens, index - 3)?.fold ?? '',
    )
      ? 2
      : -3;
  if (word === 'to') return MOTION.has(earlier) ? -3 : TO_SOMEBODY.has(earlier) ? 2 : 1;
  if (word === 'from') {
    const heard =
      earlier !== 'back' || /^(?:hear|heard|hearing)$/.test(at(tokens, index - 3)?.fold ?? '');
    return FROM_SOMEBODY.has(earlier) && heard ? 2 : -3;
  }
  if (word === 'into') return /^(?:bump(?:ed)?|ran|run)$/.test(earlier) ? 2 : -3;
  if (word === 'in')
    return /^(?:loop|looped|bring|brought|roped?|copy|copied|pull|pulled|check|pencil|pencill?ed|drag|dragged|draft|drafted|sub|subbed|let|call|called|interest)$/.test(
      earlier,
    )
      ? 2
      : -4;
  if (word === 'is' && earlier === 'name') return 2;
  // 'his brother-in-law Aitor'
  if (word === 'law' && at(tokens, index - 3)?.fold === 'in') return 2;
  if (/^(?:called|named)$/.test(word) && THING_CALLED.test(earlier)) return -3;
  if (word === 'of') return PERSON_ROLES.has(earlier) ? -4 : -0.5;
  if (word === 'like' || word === 'by') return 0;
  if (word === 'via' || word === 'through' || word === 'thru') return 1;
  // 'told her Ottley did a stint', 'lend Austin money'
  if (/^(?:her|him|me|us|them)$/.test(word) && GIVING.has(earlier)) return 1;
  if (
    GIVING.has(word) &&
    at(tokens, index)?.capital &&
    GIVEN.has(at(tokens, index + 1)?.fold ?? '')
  )
    return 2;
  if (OF_PLACE_OR_THING.has(word)) return -4;
  if (PERSON_ROLES.has(word)) return 2;
  if (TOWARDS_PERSON.has(word) || word === 'saw' || word === 'see') return 2;
  if (OWNERS.has(word)) return -2;
  return SPEAKING_ABOUT.has(word) ? -0.5 : 0;
}

export const OF_TOWNS =
  /^(?:saint|st|san|santa|sao|fort|port|new|los|las|el|mount|lake|cape|isle)$/;
const GIVING = wordSet(
  'told tell gave give giving lend lent lending bought buy brought bring showed show sent send pay paid owe owes teach taught offer offered asked ask cook cooked pass passed hand handed',
);
const GIVEN = wordSet(
  'the a an my his her our their some another any two money cash number food lunch dinner it',
);

const DETERMINERS = /^(?:the|an?|my|our|her|his|their|your|'s|some|old)$/;

/** 'her assistant, Kenta', 'an old colleague from Nokia, Jukka', 'introduce me to a designer, Jo'. */
function isApposition(tokens: readonly Token[], mark: number): boolean {
  let role = false;
  for (let index = mark - 1; index > mark - 8; index -= 1) {
    const token = at(tokens, index);
    if (token?.kind !== 'word') return false;
    if (/^intro(?:duce[ds]?|duction)?$/.test(token.fold)) return true;
    if (index < mark - 5 && !role) continue;
    role ||= PERSON_ROLES.has(token.fold);
    // 'COO, Gousto' is a title and an organization, 'the COO, Ana' a person.
    if (role && DETERMINERS.test(token.fold)) return true;
    if (role && tokens[mark]?.text !== ',' && index === mark - 1) return true;
  }
  return false;
}

/** 'Grace to pick me up' */
const isForMe = (tokens: readonly Token[], index: number): boolean =>
  [0, 1].some((step) => /^(?:me|us)$/.test(at(tokens, index + step)?.fold ?? ''));

const NO_VERB =
  /^(?:to|for|with|and|or|at|by|from|of|on|about|like|that|than|but|if|when|as|in|not)$/;
const UNCAUGHT = /^(?:something|somebody|someone|whatsit|whatshisname|whatshername|thingy)$/;
const IS_GOING = /^(?:\p{L}{2,}ing|been|not|got|at|in|back|free|happy|sending|a|an)$/u;

/** The same for what follows token `index`, the last one of a name. */
export function rightCue(tokens: readonly Token[], index: number): number {
  const after = at(tokens, index + 1);
  if (after === undefined || after.kind === 'break') return 0;
  const word = after.fold;
  const later = at(tokens, index + 2);
  if (word === "'ll" || word === "'d") return 2;
  if (after.text === '-' && !after.spaced && later?.kind === 'word' && !later.spaced) return -3;
  if (after.text === '(') {
    // 'Paris (crew) asked': what is said behind the brackets
    const close = [3, 4, 5, 6, 7, 8].find((step) => at(tokens, index + step)?.text === ')') ?? 0;
    if (PERSON_VERBS.has(at(tokens, index + close + 1)?.fold ?? '') && close > 0) return 2;
    if (PERSON_ROLES.has(later?.fold ?? '')) return 2;
    return later?.capital === true && !PLACES.has(later.fold) ? 2 : 1;
  }
  if (after.text === ',') {
    const next = later?.fold ?? '';
    return /^(?:who|whose|whom)$/.test(next)
      ? 2
      : PERSON_ROLES.has(next) || DETERMINERS.test(next)
        ? 1
        : 0;
  }
  if (after.kind !== 'word') return 0;
  if (COMPANY_WORDS.has(word) && !after.opening) return -3;
  // 'Alison something': a surname that was not caught
  if (UNCAUGHT.test(word)) return 2;
  if (PERSON_VERBS.has(word)) return 2;
  if (word === "'s" && COMPANY_WORDS.has(later?.fold ?? '')) return -2;
  if (word === "'s" && later !== undefined && IS_GOING.test(later.fold)) return 2;
  if (/^(?:me|us)$/.test(later?.fold ?? '') && !NO_VERB.test(word)) return 2;
  // 'Bill connecting him with'
  if (/..ing$/.test(word) && /^(?:him|her|them)$/.test(later?.fold ?? '')) return 2;
  if (AUXILIARY.has(word) || word === 'too') return 1;
  // 'Inez, now at the hospital'
  if (word === 'now' && /^(?:at|with|in|@|runs)$/.test(later?.fold ?? '')) return 1;
  if (word === 'to')
    return later !== undefined &&
      THEIR_VERBS.has(later.fold) &&
      tokens[index]?.opening === true &&
      (!isCommonName(tokens[index]?.fold ?? '') || isForMe(tokens, index + 3))
      ? 2
      : 0;
  if (word === 'at' || word === 'from')
    return later?.capital === true || later?.fold === 'the' ? 2 : 1;
  return 0;
}
