import type { OnRecord } from './prompts';
import { quoted } from './tone';

/** A question that could be put to anybody, with a sharper form of it. */
export interface GenericQuestion {
  /** The words that were noticed. */
  readonly phrase: string;
  readonly sharper: string;
}

type Sharpen = (record: OnRecord) => string;

const aboutWork: Sharpen = ({ projects, organization, title }) => {
  const project = projects[0];
  if (project !== undefined) return `What is the hardest part of ${quoted(project)} right now?`;
  if (organization !== '') return `What took most of your time at ${organization} last month?`;
  if (title !== '') return `As ${quoted(title)}, what took most of your time last month?`;
  return 'Which piece of work took most of your time last month, and why?';
};

const aboutAdvice: Sharpen = ({ goal, learned }) => {
  if (goal !== '') {
    return `I am working towards this: ${quoted(goal)}. Which of my next two steps would you drop?`;
  }
  const last = learned[0];
  return last === undefined
    ? 'I hesitate between two next steps. May I describe both, and hear which one you would drop?'
    : `You told me: “${quoted(last)}”. What would you do with that in my place this month?`;
};

const aboutWay: Sharpen = ({ title }) =>
  title === ''
    ? 'Which decision brought you where you are, and what did you give up for it?'
    : `Which decision brought you to being ${quoted(title)}, and what did you give up for it?`;

const aboutTrends: Sharpen = ({ organization, interests }) => {
  const topic = interests[0] ?? '';
  if (topic !== '') return `What do you believe about ${quoted(topic)} that most would dispute?`;
  return organization === ''
    ? 'What do you believe about your field that most of your colleagues would dispute?'
    : `What do you believe about your field that most at ${organization} would dispute?`;
};

const RULES: readonly (readonly [RegExp, Sharpen])[] = [
  [/\bpick(?:ing)? (?:your|their|her|his) brains?\b/i, aboutAdvice],
  [
    /\b(?:any|some|general|your|have) (?:career )?(?:advice|tips|suggestions|pointers)\b/i,
    aboutAdvice,
  ],
  [/\bwhat should i do\b/i, aboutAdvice],
  [
    /\b(?:how (?:do|can|could|would|should) (?:i|one|you|someone)|how to) (?:break|get) in(?:to)?\b/i,
    aboutAdvice,
  ],
  [/\bhow can you help\b/i, aboutAdvice],
  [/\bwhat (?:exactly )?(?:do|does) (?:you|she|he|they) (?:actually )?do\b/i, aboutWork],
  [
    /\btell me (?:a bit |a little |more |something )*about (?:yourself|you|your (?:job|role|work|company|team))\b/i,
    aboutWork,
  ],
  [/\bwhat(?:'s|’s| is) (?:it|your (?:job|work|role|day)|a (?:typical )?day) like\b/i, aboutWork],
  [/\b(?:typical|average) day\b/i, aboutWork],
  [
    /\bhow(?:'s|’s| is| are) (?:it going|things|work|business|life|everything|the job)\b/i,
    aboutWork,
  ],
  [/\bwhat(?:'s|’s| is) new\b/i, aboutWork],
  [
    /\bhow did you (?:get|come) (?:to )?(?:where you are|started|into (?:it|this|that)|there|here)\b/i,
    aboutWay,
  ],
  [/\b(?:career|your) (?:path|journey|story)\b/i, aboutWay],
  [
    /\b(?:what do you think (?:about|of) (?:the )?(?:future|trends?|market|industry|field)|where is (?:the|your) (?:industry|field|market) (?:going|heading))\b/i,
    aboutTrends,
  ],
];

/** Notices a question that could be put to anybody, and says a sharper one from what is on record; else null. */
export function genericQuestion(question: string, record: OnRecord): GenericQuestion | null {
  for (const [pattern, sharpen] of RULES) {
    const phrase = pattern.exec(question)?.[0];
    if (phrase !== undefined) return { phrase, sharper: sharpen(record) };
  }
  return null;
}
