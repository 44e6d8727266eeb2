import { wordSet } from './words';

// Names of women that don't end like one, and of men that do.
const WOMEN = wordSet(
  'ruth rose alice jane joan anne ann jean joyce grace claire clare helen ellen karen susan sharon megan gillian vivian marian lillian carol cheryl jill beryl april june pearl hazel ethel rachel muriel isabel mabel abigail dawn kim kay faith hope joy fay may eve kate sue pam deb liz jess iris doris frances agnes mercedes dolores ines margaret harriet janet bridget violet scarlet charlotte juliet hannah sarah leah deborah farah noor maryam meryem mary lucy emily dorothy rosemary amy betty nancy peggy sally wendy judy tracy stacy penny polly molly daisy lily ruby ivy audrey heather jennifer pepper esther hester gwen siobhan eilidh niamh bronwen carmen imogen kathleen eileen doreen maureen noreen aisling beatriz pilar soledad ngozi chioma adaeze funmi yemi mei ling hui yan xin yuki naomi mercy patience',
);
const MEN = wordSet(
  'joshua luca nikita andrea ezra elijah isaiah jeremiah noah micah mustafa krishna aditya surya shiva kofi kwame charlie jamie archie alfie eddie freddie bernie ernie robbie ronnie eugene wayne shane dwayne duane lance bruce george steve pete mike luke',
);

/** Whether a first name is rather a woman's: by its ending, or because it is known for one. */
export const isFeminine = (name: string): boolean =>
  WOMEN.has(name) ||
  (!MEN.has(name) && /(?:a|ie|elle|ette|ine|een|lyn|lynn|beth|eth|ys|ice|anne)$/.test(name));
