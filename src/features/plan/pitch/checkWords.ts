import { spokenSeconds } from '../../../domain/pitch';
import type { PitchNotice } from '../../../domain/pitchCheck';
import { noticeInWords } from '../../shared/toneWords';

/** '62 words, about 27 seconds'. */
export const lengthInWords = (words: number): string =>
  `${words === 1 ? '1 word' : `${words} words`}, about ${secondsInWords(spokenSeconds(words))}`;

/** '27 seconds', '1:05 minutes'. */
export const secondsInWords = (seconds: number): string =>
  seconds < 60 ? `${seconds} seconds` : `${clockOf(seconds)} minutes`;

/** '0:27'. */
export const clockOf = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** What was noticed about a pitch, and what would mend it. */
export function pitchNoticeInWords(notice: PitchNotice): string {
  switch (notice.rule) {
    case 'too long':
      return `${notice.words} words, and ${notice.most} are what this length holds. Cut ${notice.words - notice.most}, or choose a longer one.`;
    case 'no proof':
      return 'Nothing here can be checked. Add a number, a deed or an example.';
    case 'vague':
      return `“${notice.phrase}” could be said by anybody. Say what you did.`;
    case 'superlative':
      return `“${notice.phrase}” asks to be believed. A fact needs no such word.`;
    case 'second request':
      return `“${notice.phrase}” asks for something more. Keep one request, at the end.`;
    case 'generic request':
      return `“${notice.phrase}” is hard to say yes to. ${notice.sharper === '' ? 'Ask for one thing that takes ten minutes.' : `Sharper: ${notice.sharper}`}`;
    case 'tone':
      return noticeInWords(notice.notice);
  }
}
