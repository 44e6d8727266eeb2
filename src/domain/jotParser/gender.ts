import { wordSet } from './words';

// Names of women that don't end like one, and of men that do.
const WOMEN = wordSet(
  'ruth rose alice jane joan anne ann jean joyce grace claire clare helen ellen karen susan sharon megan jill april june rachel dawn kim kay joy faith hope kate sue margaret harriet janet sarah hannah mary lucy emily amy betty nancy sally penny lily ruby heather jennifer carmen beatriz ngozi edith judith esther miriam ingrid astrid birgit morag isobel isabel marisol pilar raquel lupe dolores sinead niamh siobhan roisin eimear sile brid mairead oonagh clodagh eilidh eilis catriona deirdre maeve bronwen gwen bev meg jo naomi yuki mei ling lakshmi shruti priti smriti jyoti swati yetunde folake adaeze funke ottoline priscilla elspeth',
);
const MEN = wordSet(
  'joshua luca nikita andrea elijah isaiah jeremiah noah mustafa charlie jamie ezra elisha nicola misha sasha ilya kolya vanya kostya donncha musa isa yahya garba emeka obinna ikenna krishna aditya surya shiva raja akira kenta jukka pekka mika archie alfie eddie freddie ronnie robbie bernie ernie louie ollie reggie stevie willie dougie donnie frankie howie antoine constantine valentine augustine',
);

/** Whether a first name is rather a woman's: by its ending, or because it is known for one. */
export const isFeminine = (name: string): boolean =>
  WOMEN.has(name) || (!MEN.has(name) && /(?:a|ie|elle|ette|ine|een|lynn?|beth)$/.test(name));
