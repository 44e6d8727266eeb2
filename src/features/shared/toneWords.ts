import type { Tone } from '../../domain/conversationText/tone';
import type { ToneNotice } from '../../domain/toneGuard';

export const TONE_WORDS: Readonly<Record<Tone, string>> = {
  warm: 'Warm',
  plain: 'Plain',
  formal: 'Formal',
};

/** What was noticed, and what would mend it. */
export function noticeInWords({ rule, phrase }: ToneNotice): string {
  switch (rule) {
    case 'hidden ask':
      return `“${phrase}” is an ask in disguise. Leave it out here, or ask openly another time.`;
    case 'bargain':
      return `“${phrase}” puts a price on it. Leave it out.`;
    case 'pressure':
      return `“${phrase}” presses. Give them time.`;
    case 'anybody':
      return `“${phrase}” could go to anybody. Say why you thought of them.`;
    case 'about the sender':
      return 'Nearly all of it is about you. What about them?';
  }
}
