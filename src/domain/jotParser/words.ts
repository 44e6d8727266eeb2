/** The words of a text as a set. */
export const wordSet = (...texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.join(' ').trim().split(/\s+/));

/** What takes place on a day: 'Thursday's meeting', 'Zoning panel'. */
export const EVENTS = wordSet(
  'meeting call lunch dinner session interview coffee talk demo event panel chat meetup deadline workshop one class slot presentation seminar lecture conference summit webinar appointment breakfast brunch drinks party gig show screening hearing review standup sync retro catchup meetup mtg thing do mixer fair lesson training shift committee assembly roundtable visit tour walk game match practice rehearsal service ceremony wedding funeral launch gala supper concert recital exam test trip flight round board day group circle forum',
);

/** Stand before a name and are no part of it. */
export const HONORIFICS = wordSet(
  'dr mr mrs ms mx miss mister missus prof professor doctor sir dame judge rev lord lady madam maam uncle aunt auntie aunty tante onkel signor signora senor senora madame monsieur herr frau mme mlle sr sra srta dra atty engr',
);

/** Stand behind a first name and are no part of it: 'Ayşe Hanım', 'Tanaka san'. */
export const TITLES_BEHIND = wordSet(
  'hanim bey abi abla san sensei oppa unnie ji bhai bhaiya didi sir madam maam sahib saheb saab garu akka anna',
);

/** Lower-case words inside a surname. */
export const PARTICLES = wordSet(
  'de da do dos das del della di du la le van von der den ter ten bin bint ibn al el af zu',
);

const PREPOSITIONS =
  'about after against around as at before by during for from in into near of off on onto out over past per re since than through thru till to toward towards under until up upon via versus vs with within without w';

const GRAMMAR =
  "a ah all already also although always am an and another any anyone anything are arent aren't asap aside away back be because been being best better both but can cant cannot could couldnt did didnt do does doesnt doing done dont down each either else even ever every everyone everything few finally first former fyi got great good had hadnt has hasnt have havent having he hello her here hers hey hi him his hmm how i idea if im instead is isnt it its ive just last lastly lately least less lets like lot lots many me might mine more most much must my myself need needs neither never new next nice no nobody none nope nor not note notes nothing now of oh ok okay old once one only or other others our ours own perhaps maybe please pls plus possibly probably quick quickly quite rather really same second she should shouldnt so some somebody someone something soon still such super sure than thanks that the their theirs them then there these they thing things third this those though thx tip tips to together too two three four five six seven eight nine ten unless until us very was wasnt we went were werent what whatever when where whether which while who whom whose why will wont would wouldnt wow yeah yep yes yet you your";

/** Past forms that don't end in 'ed': they read a date backwards. */
export const IRREGULAR_PAST = wordSet(
  'was were wasnt werent did didnt met spoke had saw went came ran caught got gave told said sent left heard took found made brought bought wrote drove flew ate drank sat stood held kept knew led lost paid sold spent taught thought understood woke won began forgot felt grew hung rode rang sang swam threw wore been gone done seen spoken written given taken introd dmd ccd lent broke blew built burnt chose crept dealt dreamt dug fell fled flung forgave froze hid knelt laid leapt learnt lit overheard oversaw rebuilt sank shook shone slid slept snuck spilt spun spoilt sprang stole stuck struck swore swept swung tore undertook undid wept withdrew rewrote redid overran redrew resat',
);

/** Look past, but what follows lies ahead of them: 'booked for Friday', 'said Friday works'. */
export const FORWARD_PAST = wordSet(
  'said told mentioned suggested proposed offered agreed booked scheduled planned set moved postponed rescheduled pushed invited promised confirmed asked reserved arranged registered wanted hoped expected decided shifted bumped signed committed volunteered pencilled penciled picked chose settled fixed locked aiming extended delayed deferred rearranged adjourned prolonged renewed slated earmarked',
);

/** What is said of a person: to the right of a name. */
export const PERSON_VERBS = wordSet(
  "said says told tells mentioned mentions suggested suggests thinks thought works worked wants wanted offered offers promised promises recommended recommends asked asks knows knew introduced introduces leads led runs ran joined likes liked loves loved hates replied agreed shared sent sends helped helps owes owe gave gives took wrote writes called calls emailed texted messaged pinged came knew lives lived moved studied teaches taught hopes expects refuses refused declined seems sounded sounds seemed needs felt feels reckons believes confirmed explained asked invited connected left started starts manages managed founded built co-founded cofounded mentored hired heard saw met spoke talked wondered never apologised apologized agreed cancelled canceled postponed forwarded reviewed showed advised advises pointed warned laughed admitted rang phoned cried smiled nodded popped chaired passed moderated hosted presented attended resigned retired quit complained moaned joked argued insisted volunteered graduated qualified interviewed hugged cooked baked drove covered vouched stepped walked waved dmed swears swore goes dropped picked bought brought carried cancelled flaked ghosted married got went used just also still again kindly really who who's whose whom herself himself",
);

/** A deed towards a person: to the left of a name, or of one who is told or asked something. */
export const TOWARDS_PERSON = wordSet(
  'met meet meeting saw call called calling email emailed emailing text texted texting message messaged ping pinged dm dmed thank thanked ask asked asking tell told invite invited introduce introduced introducing intro remind reminded contact contacted interviewed visit visited congratulate nudge nudged bumped between cc help helped named owe owed promised promise phone phoned ring rang whatsapp whatsapped know knows knew mentored chase chased tag tagged hug follow',
);

/** Kinds of person: 'my friend Stefan', 'recruiter Femke'. */
export const PERSON_ROLES = wordSet(
  'friend friends colleague colleagues manager boss cofounder co-founder founder recruiter wife husband partner cousin brother sister uncle aunt son daughter mother father mentor mentee coach teammate neighbour neighbor intern director engineer designer lead head chair host professor ceo cto cfo coo cmo cpo vp pm svp evp president investor classmate roommate flatmate assistant developer analyst scientist researcher consultant lawyer advisor adviser alum alumna speaker panelist panellist guy girl woman man lady bloke chap student teacher client customer organizer organiser editor journalist writer nurse physicist architect accountant candidate hr ea landlord tutor agent banker broker producer contact buddy pal mate peer supervisor deputy secretary trainer dentist therapist boyfriend girlfriend fiance fiancee nephew niece twin successor predecessor replacement hubby sis bro trainee apprentice tenant missus clerk aide rep mum dad mam gran nan grandma grandpa grandad niece housemate workmate bandmate schoolmate coworker co-worker headteacher dean provost rector registrar vicar priest pastor midwife doctor treasurer chairman chairwoman captain fellow fella dude pa mgr exec stringer headhunter grandson granddaughter grandfather grandmother godson goddaughter godmother godfather stepson stepdaughter stepdad stepmum contractor plumber electrician builder roofer decorator gardener cleaner barber hairdresser waiter bartender driver courier pilot skipper deckhand mechanic welder machinist caretaker bouncer librarian curator archivist photographer filmmaker illustrator composer conductor musician drummer guitarist bassist actor actress dancer choreographer poet novelist author blogger columnist reporter presenter translator interpreter surveyor planner economist statistician chemist biologist geologist pharmacist paramedic surgeon physician vet physio counsellor psychologist psychiatrist lecturer postdoc preceptor barrister solicitor paralegal auditor bookkeeper cashier steward shipmate skip-level referee warden adjuster inspector carpenter assessor foreman estimator',
);

// Other words of a jot that, capitalised at the start of a line or in a heading, are no names.
const NOUNS =
  'action actions talent advice agenda ai api app application article asks board book books breakfast brunch budget business busy career case catchup catch chat chats city class club coffee coffees community company conference connection contract conversation course cv data dad mum mom deadline deal debrief deck demo design details dinner doc docs draft drinks email emails engineering event events experience family feedback file finance followup follow-up form founders funding gala goal goals great group growth gym happy headline health help hiring home hour house idea ideas info insight insights interview interviews intro intros introduction invite invoice job jobs key kids lead leads learned learnings learning lesson lessons life link linkedin list long lovely lunch machine mail main marketing meetup meeting meetings memo message min mins minutes money morning name names network networking news newsletter number numbers offer office online ops opportunity panel paper part party people phone pitch plan plans podcast point portfolio position possible prep present price pricing product program project proposal question questions quote random read reading real recap reference referral reminder remote report reply research resume review role roles round sales salary school science security senior series session short side site slides social software stage start startup startups step steps story strategy stuff summary summit support survey takeaway takeaways talk talks team teams tech template test text thing thought thoughts ticket time title today topic topics training travel trip update updates ux vc video view visa vision visit walk web webinar website week weekend wedding wine word work workshop world writing year years young big small early late afternoon evening night noon midnight morning day days month months quarter weeks hours hour currently recently apparently actually honestly overall generally basically definitely hopefully potentially unfortunately fortunately sadly luckily interesting interested excited keen open warm funny friendly smart amazing awesome brilliant excellent fantastic productive useful helpful free busy available ready based ex global digital creative public private general chief vice junior principal staff associate executive officer department center centre council capital committee community association institute foundation corp mission motivation status priority pro pros cons owner outcome result results topics background self everybody anybody paperwork senator mayor minister councillor governor ambassador abuela abuelo nonna oma opa standup stand-up homework commitment voicemail voice canteen god yer perm dep dir govt dept asst mgmt mkt hospital library supplier supplies peer supervision action actions lang exchange bootcamp hackathon';

const VERB_FORMS =
  'met spoke talked chatted caught grabbed bumped ran saw had got heard went came discussed learned learnt loved liked enjoyed worked working talking speaking chatting meeting seeing having getting going coming looking waiting sending thinking trying moving leaving starting hiring building raising leading running joining debriefed zoomed phoned skyped facetimed knows says said thinks wants needs loves likes lives works seems sounds looks runs leads starts leaves joins moves told asked gave took made found left brought sent received offered promised agreed suggested recommended introduced mentioned shared helped joined visited attended interviewed applied finished started booked scheduled cancelled confirmed reconnected connected followed emailed called texted messaged pinged dm wrote replied responded thanked congratulated apologised sit stand wish hope guess feel believe mean seem keep remember forget dont wont suppose';

/** Verbs that, first in a clause, can only be an order to oneself. */
export const STRONG_VERBS = wordSet(
  'catch help poke prod facilitate broker coordinate liaise link hook thanks ty cover fetch wear wish renew sell donate iron wash wrap deposit explore investigate track locate trace send ping introduce intro decline accept mention keep remind schedule forward thank invite ask tell give get buy bring write prepare prep finish submit apply register confirm reply respond reach follow congratulate apologise apologize arrange organise organize compile collect gather find read review edit proofread pay print add put make do loop nudge fix upload download publish try learn go sign pick drop cancel reschedule move recommend refer nominate endorse verify compare figure rewrite polish tailor finalise finalize complete return renew bump circle touch connect share talk speak sort clarify chase dig look listen email phone block collect create build shoot hit revise redline practice practise rehearse decide order pass clean hand lend mail expand research reread re-read redo brush study attend subscribe cc update double-check check set show let rsvp deliver hire negotiate offer swap switch replace translate scan sketch design model quote pitch propose remove delete unsubscribe archive record refine simplify shorten trim proof fill extend approve escalate flag file claim invoice google mark prioritise prioritize transfer wire install pack charge start book call text message dm whatsapp watch post draft ring rank log reconnect followup announce assemble assign attach authorise authorize bake borrow bring calculate calibrate certify chuck chivvy circulate commission compliment compose condense consult convert countersign crosscheck debug delegate describe digitise digitize discuss dispatch distribute encourage enlist enquire enrol enroll ensure erase evaluate examine explain export extract formalise formalize grab greet hem highlight identify import inform inquire inspect insure jot label liaise mend migrate notify obtain outline overhaul photocopy photograph prune quiz reassure rebook recap recheck reconcile reconfirm reconsider redraft refund reimburse reinstall reject relay remit repair repay rephrase requote rerun resend reserve reset reshare resit resolve restock retrieve retry revert answer nag shout line mind pop run slip squeeze slot swing whip knock float spot flick bung sling lob tee wangle suss babysit ck revamp revisit reword settle sharpen shortlist skim solve source strip sum summarise summarize swot tackle telephone tidy transcribe trawl tweak type unpack upgrade validate vet volunteer weigh welcome withdraw copy load loan brief budget plan plant paint process query report request screen ship stock store survey target tour train trial value vote walk water contact feed film cut comment format host tune stick tie fold fill service seal grade count close clear leave take steer hang mount patch price',
);

/** Those of them that are as often nouns: they need something that is done to somebody or something. */
export const NOUN_VERBS = wordSet(
  'deposit cover wash wrap iron wish track trace sell fetch wear call email text message review book check draft update invite visit test research drop order return share start intro post phone mail set move look ring watch pass study block fix read whatsapp dm ping show try follow reply talk speak reach touch apply print thank get go let nudge log loop sort do make add practice edit find offer swap switch scan sketch design model quote pitch record file claim invoice google mark wire charge transfer pack trim proof label recap export import quiz upgrade repair refund commission reset answer shout cut comment line mind pop run slip squeeze slot swing whip knock float spot copy load loan brief budget plan plant paint process query report request screen ship stock store survey target tour train trial value vote walk water contact feed film format host tune stick tie fold fill service seal grade count close clear leave take steer hang mount patch price',
);

/** What others promise to do: after 'she will'. Other verbs count only with 'me' or 'by' a day. */
export const THEIR_VERBS = wordSet(
  'drag walk lift line pair match steer tee acquaint suggest propose compile gather pull nominate translate link hook chat shoot send share forward intro introduce connect put get let call email text ping check ask look find review read write recommend refer pass talk speak mention give show bring help confirm reply respond follow reach arrange organise organize invite make tell dig submit add try see circle drop lend return hand pay sponsor loop keep vouch prepare prep draft sign message dm whatsapp nudge chase set schedule book mail deliver provide proofread edit update print post sort cc copy report point push flag raise polish finish complete decide do revert poke prod pick transfer wire install deliver ring phone telephone supply relay resend notify inform enquire inquire consult approach circulate distribute dispatch approve authorise authorize attach upload export nominate shortlist negotiate waive refund reimburse repay settle loan reply remind summarise summarize countersign sound mend repair sew bake collect fetch rewrite redraft resubmit brief clarify chivvy hassle pester host announce price quote tender explain assign enrol enroll register reserve release outline tidy unlock swap buy order translate transcribe ship answer',
);

/** Readiness that offers: 'happy to introduce me', 'would love to'. */
export const WILLING = wordSet(
  'happy glad willing delighted pleased keen game down up open ready love like prepared thrilled',
);

/** After 'I will' these are no deeds promised, or plans of both. */
export const STATIVE_VERBS = wordSet(
  'be have see meet know love like miss enjoy hate need want feel wait stay live leave join fly travel arrive land turn become grab lunch retire attend happen hear remember forget say never start move probably think hope catch understand sleep eat drive work present speak lose win stop quit worry relax rest focus trust regret survive cry die deserve own cost mean expect seem believe doubt reckon suspect wonder hurt suck fail',
);

/** Whether a word is one of the verbs above in its plain form. */
export const isVerb = (word: string): boolean =>
  STRONG_VERBS.has(word) || THEIR_VERBS.has(word) || STATIVE_VERBS.has(word);

/** Every word that is no name, whatever its capitals. */
export const COMMON_WORDS: ReadonlySet<string> = new Set([
  ...wordSet(PREPOSITIONS, GRAMMAR, NOUNS, VERB_FORMS),
  ...IRREGULAR_PAST,
  ...FORWARD_PAST,
  ...PERSON_ROLES,
  ...STRONG_VERBS,
  ...THEIR_VERBS,
  ...STATIVE_VERBS,
  ...HONORIFICS,
]);
