// Short forms by the name that they stand for, as far as they are common; folded as name keys are.
// A form that stands for several (Alex, Chris, Sam) counts for each of them.
const FORMS = `
  alexander alex sandy sasha xander|alexandra alex sandra sasha lexi|andrew andy drew|anthony tony
  antonio toni tonio|benjamin ben benny|caroline carol carrie|catherine katherine kathryn cathy kate katie
  kathy kat kitty|charles charlie chuck|charlotte charlie lottie|christopher chris topher kit|christine
  christina chris tina chrissy|daniel dan danny|david dave davey|deborah deb debbie|dorothy dot dottie
  dorothea|edward ed eddie ted ned|elizabeth liz lizzie beth betty eliza lisa elisabeth libby|emily em
  emmy|eugene gene|frances fran|francis frank|francisco paco pancho|franziska franzi|frederick fred freddy
  frederic friedrich fritz|gabriel gabe|gerald gerry jerry|gregory greg|guillermo memo|henry hank harry
  heinrich|giuseppe beppe|ignacio nacho|isabella bella isa izzy|jacob jake|james jim jimmy jamie|jan hans
  johannes|jeffrey jeff|jennifer jen jenny|jessica jess jessie|johann hans|john jack johnny jon|jonathan
  jon jonny|jose pepe|joseph joe joey|joshua josh|judith judy|julia jules|katharina kathi kati katja|
  kenneth ken kenny|kimberly kim|lawrence larry laurence|leonard len leo|leonardo leo|louis lou louie
  lewis|margaret maggie meg peggy greta marge margie|maria mia|mariam mary|martin marty|matthew matt
  mathew|maximilian max|melissa mel|michael mike mick mickey micha|mikhail misha|natalia natasha|natalie
  nat|nathaniel nate nathan|nicholas nick nicky nikolaus klaus nicolas|nikolai kolya|olivia liv|pamela
  pam|patricia pat patty trish|patrick pat paddy|peter pete|philip phil phillip|rachel rach|raymond ray|
  rebecca becky becca|reginald reggie|richard rick dick rich ricky|robert rob bob bobby robbie bert|roberto
  beto|ronald ron ronnie|samantha sam|samuel sam sammy|sebastian seb basti|sergei sergey seryozha|stephen
  steve steven stefan|susan sue susie suzanne|teresa terry tess theresa|theodore ted theo teddy|thomas tom
  tommy|timothy tim timmy|valentina vale|vincent vince vinny|vladimir vova volodya|walter walt wally|
  william bill will billy willy liam|wilhelm willi|yekaterina katya|zachary zach zack
`;

const rootsByForm = new Map<string, ReadonlySet<string>>();
for (const group of FORMS.split('|')) {
  const [root, ...forms] = group.trim().split(/\s+/u);
  if (root === undefined) continue;
  for (const form of [root, ...forms]) {
    rootsByForm.set(form, new Set([...(rootsByForm.get(form) ?? []), root]));
  }
}

const ITSELF = new Map<string, ReadonlySet<string>>();

/** The names for which a first name may stand, itself where none is known. */
export function rootsOf(name: string): ReadonlySet<string> {
  const known = rootsByForm.get(name) ?? ITSELF.get(name);
  if (known !== undefined) return known;
  // A large list has the same names again and again; a hostile one must not fill the memory.
  const alone = new Set([name]);
  if (ITSELF.size < 20_000) ITSELF.set(name, alone);
  return alone;
}

/** Whether two first names may be forms of one ('Bob' and 'Robert'). */
export function isSameFirstName(one: string, other: string): boolean {
  if (one === other) return true;
  const others = rootsOf(other);
  for (const root of rootsOf(one)) if (others.has(root)) return true;
  return false;
}
