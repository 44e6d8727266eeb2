import { COMMON_WORDS, wordSet } from './words';

// Words that are also names. As a name they count only where the words around say so.
const WORD_NAMES = wordSet(`
amber angel art ash aspen august autumn bailey banks bard baron bay bee belle berry bill birch bishop blossom blue bond bonny brand brandy bridge brook brooks brown buck bud bush buster
butler candy carol cash cat chance charity chase cherry chip christian chuck clay cliff coral crystal cook cooper daisy dale dawn dean dick dolly don dot drew duke dusty earl ease ebony echo eden
else ember faith felicity verity bliss ever fawn fern fisher flora ford forest fox frank gale garnet gene genesis ginger gift glen glory grace grant gray green guy hall happy harmony harper hazel heath heaven
hill honey hope hunter iris ivy jack jade jay jet jewel joy justice kay king kit lake lance lane lark laurel law lily lone love lucky mace major mandy marina
mark mason max may mercy merit merry miles miller mint misty noble norm ocean odd olive opal page park parker pat patience pearl peg penny pepper piper pip poppy porter
precious price prince princess prudence ram ray red reed rich rick river rob rock rocky rod rose royal ruby rusty rye saffron sage sandy savanna scarlet scout shade short silver skip
sky smith spring star stark stone storm sterling stew sue summer sunny swift tad tanner teddy terra tiger timber trinity trip tuck turner unity van venus vic viola violet wade walker
ward warren wells west wheeler will winter wisdom wise wolf wood woods worth wren young
frost grey crown snow rain bell bull lamb hawk drake moss gates pike crow finch shepherd carpenter gardener archer marsh moor meadows rivers bridges flint sand cross knight sharp bright moody strong blunt savage power speed
weeks mars holiday summers winters pound temple abbey castle hood cotton silk wool flowers rush root bean rice curry fry potter singer rider driver gold steel iron bronze diamond stamp spear shield bow hook black white
sweet swan nelly fielding merchant farmer miner sawyer weaver dyer chamberlain constable pope abbott monk nunn priest deacon chance fortune luck peacock partridge hare salmon bass herring whiting gull stark dove crane dolphin
sterling fells peak pool poole wash waters wells pitt downs combs locks keys cable chambers hurt loveless broad little swift pratt pickle pepper gore field fields towns street mews garth orchard hedges thorn thistle nettles ivory
song long sun moon son do so an my in no man can hung dung bin sin chi min tan bent tone even 
jan mar
`);

const DAY_OR_MONTH = wordSet(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun mondays tuesdays wednesdays thursdays fridays saturdays sundays today tomorrow yesterday tonight christmas xmas easter thanksgiving halloween diwali eid ramadan q1 q2 q3 q4',
);

/** A name that is a word too, but hardly ever one in a jot: 'Banks', 'Rob', 'Teddy'. */
export const isWordName = (word: string): boolean =>
  WORD_NAMES.has(word) && !COMMON_WORDS.has(word) && !DAY_OR_MONTH.has(word);

/** True for a word that is somebody's name only where the context says so. */
export const isCommonName = (word: string): boolean =>
  WORD_NAMES.has(word) || COMMON_WORDS.has(word) || DAY_OR_MONTH.has(word);

/** True for the names of days and months, and feasts. */
export const isDayOrMonth = (word: string): boolean => DAY_OR_MONTH.has(word);
