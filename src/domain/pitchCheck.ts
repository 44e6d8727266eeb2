import { genericQuestion } from './conversationText/genericQuestion';
import { countWords, MOST_WORDS, type PitchLength } from './pitch';
import { type ToneNotice, toneNotices } from './toneGuard';

/** What would make a pitch crisper or easier to believe, and where. */
export type PitchNotice =
  | { readonly rule: 'too long'; readonly words: number; readonly most: number }
  /** Nothing in it could be checked: no figure, no example, no deed. */
  | { readonly rule: 'no proof' }
  | { readonly rule: 'vague' | 'superlative' | 'second request'; readonly phrase: string }
  | { readonly rule: 'generic request'; readonly phrase: string; readonly sharper: string }
  | { readonly rule: 'tone'; readonly notice: ToneNotice };

const PROOF =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|dozens?|hundreds?|thousands?|half|twice|doubled|halved)\b|\b(?:for example|for instance|such as|lately|last (?:week|month|year|spring|summer|autumn|fall|winter))\b|\b(?:i|we) (?:built|led|cut|saved|wrote|ran|opened|moved|taught|founded|designed|launched|published|won|grew|hired|sold|raised|fixed|finished|started|trained|planned|made)\b/i;

const VAGUE =
  /\b(?:passionate|results?-(?:driven|oriented)|dynamic|synerg(?:y|ies)|leverag(?:e|es|ing)|team player|hard-?working|self-starter|detail-oriented|strategic thinker|thought leader|proven track record|go-getter|people person|think(?:ing)? outside the box|innovative|motivated|various|several things|stuff|things like that|and so on|etc|something in|kind of|sort of|any (?:role|job|opportunity)|new (?:challenge|challenges|opportunities))\b/gi;

const SUPERLATIVES =
  /\b(?:world-class|best-in-class|cutting-edge|unparalleled|unique|exceptional|outstanding|extraordinary|guru|ninja|rock ?star|visionary|expert in everything|the (?:best|greatest|leading|top|foremost)|extremely|incredibly|truly|very|really)\b/gi;

const MORE_IN_ONE = /\b(?:and|or) (?:also )?(?:could|would|can|may|might|do) (?:you|i)\b/i;
const WHATEVER =
  /\b(?:any(?:thing)? (?:help|you can|advice|tips|openings?|jobs?|roles?|opportunit(?:y|ies))|let me know if you (?:hear|know)|a quick (?:chat|call)|catch up (?:sometime|some time))\b/i;
/** Favours that are asked for without saying which. */
const UNCLEAR = /brain|favou?r|in mind|any |there /i;

const MOST_OF_A_RULE = 3;

/**
 * What could be said against a pitch and its request, by plain English rules; nothing is changed. An
 * empty result says only that no rule matched. `goal` is what the owner seeks, for a sharper request.
 */
export function pitchNotices(
  text: string,
  request: string,
  length: PitchLength,
  goal: string,
): PitchNotice[] {
  if (text.trim() === '') return [];
  const notices: PitchNotice[] = [];
  const words = countWords(text) + countWords(request);
  const most = MOST_WORDS[length];
  if (words > most) notices.push({ rule: 'too long', words, most });
  if (length !== 'line' && !PROOF.test(text)) notices.push({ rule: 'no proof' });
  for (const [rule, pattern] of [
    ['vague', VAGUE],
    ['superlative', SUPERLATIVES],
  ] as const) {
    const found = new Set(Array.from(text.matchAll(pattern), ([phrase]) => phrase.toLowerCase()));
    for (const phrase of [...found].slice(0, MOST_OF_A_RULE)) notices.push({ rule, phrase });
  }
  const second = secondRequest(text, request);
  if (second !== null) notices.push({ rule: 'second request', phrase: second });
  const generic = genericRequest(request, goal);
  if (generic) notices.push(generic);
  for (const notice of toneNotices(`${text}\n${request}`, 'ask')) {
    if (notice.rule !== 'about the sender') notices.push({ rule: 'tone', notice });
  }
  return notices;
}

/** What is asked for beside the request: in the words, or in the request itself. */
function secondRequest(text: string, request: string): string | null {
  const question = /[^.!?\n]*\?/.exec(text)?.[0].trim();
  if (question !== undefined) return question;
  const hidden = toneNotices(text, 'thanks').find(
    ({ rule, phrase }) => rule === 'hidden ask' && !/looking for/i.test(phrase),
  );
  if (hidden) return hidden.phrase;
  const questions = request.match(/[^.!?\n]+\?/g) ?? [];
  if (questions.length > 1) return questions[1]?.trim() ?? null;
  // 'Who is it, and would you introduce us?' asks for one thing; two favours do not.
  const joined = MORE_IN_ONE.exec(request);
  return joined && !/introduce us/i.test(request) ? request.slice(joined.index).trim() : null;
}

function genericRequest(request: string, goal: string): PitchNotice | null {
  const phrase =
    toneNotices(request, 'thanks').find(
      ({ rule, phrase: words }) => rule === 'hidden ask' && UNCLEAR.test(words),
    )?.phrase ?? WHATEVER.exec(request)?.[0];
  const generic = genericQuestion(request, { ...NOTHING_ON_RECORD, goal });
  if (generic) return { rule: 'generic request', ...generic };
  return phrase === undefined ? null : { rule: 'generic request', phrase, sharper: '' };
}

const NOTHING_ON_RECORD = {
  purpose: null,
  organization: '',
  title: '',
  projects: [],
  interests: [],
  valuedWork: '',
  helpfulInformation: '',
  learned: [],
  tried: [],
  promised: [],
} as const;
