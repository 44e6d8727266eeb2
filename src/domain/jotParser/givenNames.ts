import { isInNameFilter } from './nameFilter';
import { wordSet } from './words';

// Each part holds forms of one name: the first is the long form, the others stand for it in speech.
const SHORT_FORMS =
  `abigail abby,albert al bert,alejandro alex ale,alejandra alex ale,alexander alex alec sasha xander
alexandra alex sasha lexi sandra,amanda mandy,anastasia nastya,andrew andy drew,angela angie,anthony tony,antonio tony
arthur art,barbara barb,benjamin ben benny,bernard bernie,bradley brad,caroline caro carrie,catherine cathy cath cat kate katie
charles charlie chuck,charlotte charlie lottie,christian chris,christina chris tina,christine chris chrissy tina
christopher chris kit topher,cynthia cindy,daniel dan danny,daniela dani,danielle dani,david dave,deborah deb debbie
dmitri dima,dominic dom,donald don,douglas doug,edward ed eddie ted ned,eleanor ellie nell,elizabeth liz lizzie beth betty eliza libby
emily em,eugene gene,frances fran,francis frank,francisco paco pancho,frederick fred freddie,gabriel gabe,gabriela gabi
geoffrey geoff,gregory greg,harold harry hal,henry harry hank,ignacio nacho,isabel izzy bella,isabella izzy bella
jacob jake,jacqueline jackie,james jim jimmy jamie,janet jan,jeffrey jeff,jennifer jen jenny,jeremy jem,jessica jess,joanna jo,joanne jo
john johnny jack,jonathan jon jonny,jose pepe,joseph joe joey,josephine jo josie,joshua josh,judith judy,julia jules
katherine kate katie kathy kat kit,kathleen kathy kate,kathryn kate kathy katie,katarzyna kasia,kenneth ken kenny,kimberly kim
lawrence larry,leonard leo len,leonardo leo,louis lou,louise lou,lucas luke,madeleine maddie,magdalena magda lena,malgorzata gosia
manuel manny,margaret maggie meg peggy,martin marty,matthew matt,matthias matt,maximilian max,melanie mel,melissa mel
michael mike mick mikey,michelle shelly,mikhail misha,mitchell mitch,mohammed mo mohamed muhammad,mohamed mo,muhammad mo
natalia natasha nat,natalie nat,nathan nate,nathaniel nate nat,nicholas nick nicky,nicolas nick nico,nicole nicky nikki
olivia liv,oliver ollie,oluwaseun seun,pamela pam,patricia pat patty trish,patrick pat paddy,penelope penny,peter pete,philip phil
rachel rach,rafael rafa,raymond ray,rebecca becky becca bec,ricardo rick,richard rich rick ricky dick,robert bob bobby rob robbie bert
ronald ron ronnie,russell russ,samantha sam,samuel sam sammy,sandra sandy,sebastian seb,sergei serge,siddharth sid,simon si
solomon sol,sophia sophie,stanley stan,stephanie steph,stephen steve,steven steve,stuart stu,susan sue susie,susannah sue
svetlana sveta,tatiana tanya,teresa terry tess,tessa tess,bethany beth,terence terry,theodore theo ted,thomas tom tommy,timothy tim,tobias toby
valerie val,vanessa ness,victor vic,victoria vicky tori vic,vincent vince,vladimir vlad,walter walt,william will bill billy liam
barry baz bazza,gary gaz gazza,gareth gaz gazza,sharon shaz shazza,darren daz,terence tez,jeremy jez,lawrence loz,lauren loz,caroline caz,derek del,temitope temi tope
thandiwe thandi,jemima jem mima,henrietta hettie etta,harriet hattie,georgina georgie,georgia georgie,rosemary rosie,florence flo,matilda tilly,ottilie tilly
beatrice bea,imogen immy,philippa pippa pip,guadalupe lupe,jesus chuy,alberto beto,roberto beto,dolores lola,enrique quique kike,guillermo memo
santiago santi,luis lucho,giuseppe beppe,domenico mimmo,lorenzo renzo enzo,alessandro sandro ale,nadezhda nadya,lyudmila lyuda,maria masha,pavel pasha
konstantin kostya,konstantinos kostas,dimitrios dimitris,georgios giorgos,ioannis yannis giannis,johannes hannes,friedrich fritz,joachim jochen achim,katharina kathi kati
sebastian basti,cornelis kees,hendrik henk,willem wim,abhishek abhi,venkatesh venkat,venkatesan venkat,rajesh raj,olufemi femi,oluwaseyi seyi
adebayo bayo,babatunde tunde,chukwuemeka emeka,chiamaka amaka,sibusiso sbu,lindiwe lindi,abimbola bimbo bola,aleksandra ola,gwenllian gwen,zsofia zsofi,zsuzsanna zsuzsi
leanne lee,colin col,deborah debs,jamie jay,rebecca becks,gemma gem,tamara tammy,veronica ronnie roni,angela ange,michelle chelle,natasha tash,marcus marc,antonia toni,augustus gus,angus gus,isabelle belle izzy,oluwadamilola dami,damilola dami,ayodele ayo,ayomide ayo
natasha tasha,chester chet,russell rusty,rosalind ros roz,rosamund roz,jackson jax,margaret marge margie,beatriz bea,uchenna uche,omotola tola,dexter dex,clinton clint,bernard barney,marvin marv,valentina tina,martina tina,annette nettie,jeanette nettie,antoinette nettie,monique nikki,dominique nikki,eduardo lalo edu,gerardo lalo,dorothy dot dottie dolly dodie,dorothea dot thea,ezekiel zeke,david dai davie davy,alexander sandy lex ali eck xan alick,alexandra lex,alistair ali al ally,robert rab robin,james hamish jim,thomas tam,william wullie bill,archibald archie,angus gus
patrick paddy packie,siobhan shiv,bartholomew bart bat,barnaby barney,augustine gus,gerard ger gerry,geraldine ger gerry,cornelius con neil,bernadette bernie detta,terrence terry,emmanuel manny emma,ernesto neto,alfonso poncho,consuelo chelo,concepcion concha conchita,rosario chayo charo,mercedes merche meche,graciela chela,salvador chava
humberto beto,gilberto beto,rigoberto beto rigo,antonio tono toño nino,vicente chente,fernando nando,vikram vicky,harpreet harry,krishnan kris,subramanian mani,ifeoma ify,ifeanyi ify,kehinde kenny,folasade sade,ivan vanya,nikolai kolya,grigory grisha,elena lena,olga olya,anna anya,joanna asia,barbara basia,stanislaw staszek,jakub kuba,tomasz tomek,wojciech wojtek,krzysztof krzys,zofia zosia,agnieszka aga
abraham abe bram,beatrix trixie,cecilia celia,clifford cliff,constance connie,cordelia delia,edgar ed eddie,edmund ed ned,edwin ed,eleanor nora,estelle stella,felicity flick fliss,gertrude trudy,gilbert bert,helen nell,herbert bert herb,irene rene,isaac ike zak,lillian lily,lucinda lucy cindy,margaret peg madge daisy rita greta,mary polly molly mamie,mathilda tilda,maurice moe,moses moe mo,norman norm,oswald ozzie,priscilla cilla,prudence prue,roderick rod rory,rodney rod,thaddeus tad,virginia ginny gina,wilfred fred,wilhelmina mina billie,winifred win freda,winston win,cassandra sandra,clarence clare,desmond des,harold hal,isabel bel,sarah sally sadie,frances fanny frankie,charles chaz chip,richard dickie,john jackie jock ian,jane jenny,martha patty,francis frankie frank,frank frankie,yekaterina katya,ekaterina katya,yevgeny zhenya,zachary zach zack`.split(
    /[,\n]/,
  );

const longFormsByShort = new Map<string, string[]>();
for (const forms of SHORT_FORMS) {
  const [long = '', ...shorts] = forms.split(' ');
  for (const short of shorts) {
    longFormsByShort.set(short, [...(longFormsByShort.get(short) ?? []), long]);
  }
}

/** The long forms that a short form stands for: 'bob' gives 'robert'; empty for any other word. */
export const longFormsOf = (name: string): readonly string[] => longFormsByShort.get(name) ?? [];

const shortForms = wordSet(SHORT_FORMS.join(' '));

/**
 * Given names from many languages, folded. They tell a name from a noun where the context is thin
 * (the start of a line, a text without capitals). Far from complete: the owner's own people add to
 * them, and context finds the rest. Eight in a thousand of other words pass for one.
 */
export const GIVEN_NAMES = {
  has: (word: string): boolean => shortForms.has(word) || isInNameFilter(word),
};
