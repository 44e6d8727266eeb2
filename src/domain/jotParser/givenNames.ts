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
yekaterina katya,ekaterina katya,yevgeny zhenya,zachary zach zack`.split(/[,\n]/);

const longFormsByShort = new Map<string, string[]>();
for (const forms of SHORT_FORMS) {
  const [long = '', ...shorts] = forms.split(' ');
  for (const short of shorts) {
    longFormsByShort.set(short, [...(longFormsByShort.get(short) ?? []), long]);
  }
}

/** The long forms that a short form stands for: 'bob' gives 'robert'; empty for any other word. */
export const longFormsOf = (name: string): readonly string[] => longFormsByShort.get(name) ?? [];

/**
 * Given names from many languages, folded. They tell a name from a noun where the context is thin
 * (the start of a line, a text without capitals). Far from complete: the owner's own people add to
 * them, and context finds the rest.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set([
  ...SHORT_FORMS.join(' ').split(' '),
  ...wordSet(`
aaron abdul abdullah abena adaeze adam adebayo adele aditi aditya adrian adriana agnes ahmed aida aisha ajay akash akiko alan alana alberto
alessandro alessia alice alicia alina alma amara amelia amina amir amit amy ana anders andre andrea andreas andrei angelo anika anil anita anja
ankit ann anna anne annika antoine antonia anya aoife ari ariana ariel arjun arun asha ashley astrid ava axel ayesha aylin ayo ayse aziz
baptiste beatrice beatriz bianca bilal bjorn boris brandon brenda brian bruno bryan camila camille carla carlos carmen carol
carolina cecilia celine cesar chiara chidi chinedu chioma chloe claire clara claudia clemens connor cristina daan dana daria dario darren deepa
deepak denis denise dennis derek diana diego dina dirk divya dylan efua eileen elena elias elif elisa ella ellen elsa emeka emil emilia
emilio emma emre enrique eric erica erik erika erin esther ethan etienne eva evan evelyn fabian farah farid fatima fatou federico felipe felix femi
femke fernanda fernando fiona francesca francesco francois freya gareth gary gavin george georgia gerard gianni giorgio giovanni giulia gloria
gonzalo gordon greta guillaume gunnar gustav hakan hamid hana hannah hans haruki hasan hassan hector heidi helen helena helga hendrik henrik hiroshi
hugo hussein ian ibrahim ifeoma igor imani imran ines inga ingrid irina isaac isla ivan jacques jada jakub jamal jan jana jane jared jasmine
jason javier jean jeanne jenna jens jerome jesse jin jing joan joao joaquin joel johan johanna johannes jonas jorge juan juanita julian julie julien juliet
julio kai kamal karan karen karim karin karl karthik kavita kayla keiko keith kelly kelvin kenji kevin khadija khalid kieran kiran klaus kofi kristen
kristin krzysztof kumar kwame kyle laila lara lars laura lauren laurent layla lea leah leila lena leon leticia lewis li lidia lili lina linda lindiwe
ling linh lisa logan lorena lorenzo lucia lucy luis luisa luiz luka lukas lydia maeve magnus malik mandla manish manuela marc marcel marcelo marco marcos
marcus margot maria mariam mariana marie marina mario marius marta martha martina mary mateo mateusz mathieu matteo maya megan mehmet mei mia
miguel mila milan milena milos mina ming minh miriam mohan moira molly monica monika morgan murat mustafa nadia nadine naomi neha neil nelson nia
niamh niels nikhil nikola nina nisha nkechi ngozi noah noemi noor nora nour oksana olga oluchi omar orla oscar otto owen pablo paola paolo pascal paul paula
paulo pavel pedro petra pierre piotr pooja priya quentin rahul raj rajesh ralph ramon rania rashid ravi rene ricardo riley rita robin rodrigo rohan rohit
roman rosa rosie ruben ruth ryan salma samir sandeep sanjay santiago sara sarah scott sean selma sergio seth shannon sharon shreya sierra silvia simone
siobhan sipho sofia sofie sonia soren stefan stella sunil sunita suresh sven tamara tara tariq tendai thabo thandiwe theresa thiago tiago tiffany
todd tomas tomasz tracy trevor tunde tyler uma umar valentina vera veronica vijay vikram viktor vivek vivian wanjiru wei wendy xavier
ximena xin yael yan yannick yara yasmin yetunde yewande ying yolanda yuki yuri yusuf yvonne zainab zara zeynep zoe zofia
adwoa agata agnieszka aileen akshay alain alba alistair alya amadou amani ambrose ananya anh anjali annabel annette anouk ansel antje aparna archie
arlo arne arvind asher ashok asif aurora avery barnaby basil bea belen beverley birgit boaz bram bridget brigitte bruce caitlin callum candice
carina cassandra cecile chandra chantal christa ciara cillian clarissa clemence colin colleen conor constance corinne craig curtis dagny damian damien daphne darius
darryl declan deirdre delphine demetrius denisa deniz desmond devika devin dieter dimitri dinesh dolores donna doris duncan dwayne edgar edith eduardo eilidh
eino eitan elaine eleni elijah elodie eloise emanuel emilie emrah enzo ephraim ernesto esra estelle eun ewan ezra fadi farida fatma fernand
finn fintan fleur florian folake franco franz freja fumiko gavriel gemma genevieve georgina gerardo gideon gilbert gita glenn graham gregor grzegorz guido
gwen habib hadley halima hamish hanneke hari harriet heike hilary hilde hitoshi holly howard hubert hyun ignatius ilan ilaria ilya imogen indira
inigo ioana irene isabelle isaiah ishaan ivana ivo jacek jaime jamila jarek jasper jaya jelena jerry jia jihoon jill jocelyn jodie johann
jolene jomo joris joyce juha jukka julieta junaid jurgen justin justine kamila karina karolina kasper katarina katharina kayode keisha kelechi kellan kerry
khaled kirsten koji konrad krishna kristina kunal kurt kwabena kwesi lachlan lakshmi lana lasse latoya laurie leandro leif leonie leroy lesley lieke
liesbeth lionel lorraine lotte luca luciana ludovic luther mabel mads mahesh malcolm mallory malte manon marek margarita marianne marisol marjorie marko marlon
marwan matilda maud maureen meera mehdi melinda mercedes mette mireille mitra modupe moses myra nasser natalya nathalie naveen ndidi nela nicola nigel
nikita nikolai nils nino nita nnamdi noa nuno obinna octavia odette ola oleg olivier omari orlando osman palesa pascale patrice pauline pavlos
percy philippe phoebe pia pippa polly pradeep pranav preeti quinn rachid radek ragnar ramona randy raphael raquel rasmus refilwe regina renata renee
rhys ria rishi roberta robyn rocio roland romain ronan rory rosalind rosario roxanne rupert ruta saanvi sabina sabine sabrina sachiko sade sadia
sagar said sally salman sanne saoirse saskia serena sergey shanice shankar shira shirin shruti sigrid sindre sinead siri sofiane solveig stacey stanislav
stelian stephane sumit sunniva sushma suzanne sybil sylvia sylvie tabitha tadeusz takeshi talia tamsin tania taro tatjana thandi thea theodora thierry thora
tilda timo tobi tomoko tove travis tristan trudy tuan tyrone ulrich ulrike ursula usha vaclav valentin valeria vasily venkat vidya vinay vincenzo
virginie vishal vivienne vuyo wanda warwick wendell werner wilhelm wilhelmina wilma winnie wojciech wolfgang xiao xolani yasmine yoko yosef youssef yuko yulia
yusra yves zachariah zahra zaid zakaria zawadi zdenek zeinab zelda zoltan zora zuzana`),
]);
