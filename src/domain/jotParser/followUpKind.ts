import type { FollowUpKind } from '../conversation';
import type { Reading } from './reading';

const KINDS: readonly (readonly [RegExp, FollowUpKind])[] = [
  [/^(?:intro|introduce|introducing|introduction|intros|connect|connecting)$/, 'introduction'],
  [/^(?:thank|thanks|thankyou)$/, 'thank-you'],
  [/^(?:recap|summary|minutes|summarise|summarize)$/, 'recap'],
  [/^(?:try|test|apply|practise|practice|read|watch|learn)$/, 'try-out'],
  [
    /^(?:send|sending|share|sharing|forward|forwarding|link|slides|deck|paper|article|book|file|doc|template|list|report|copy)$/,
    'resource',
  ],
  [
    /^(?:ping|call|calling|check|follow|touch|reach|catch|text|email|message|write|nudge|remind|back)$/,
    'check-in',
  ],
];

/** A guess at the kind of the promise whose deed is at `verb`, from its first words. */
export function kindOf(reading: Reading, verb: number, to: number): FollowUpKind {
  const words = reading.tokens.slice(verb, to + 1).map((token) => token.fold);
  const introduces = words
    .slice(0, 6)
    .some((word) => KINDS[0]?.[0].test(word) && word !== 'connect');
  if (introduces && !/^(?:ask|thank|follow)$/.test(words[0] ?? '')) return 'introduction';
  const own = KINDS.find(([pattern]) => pattern.test(words[0] ?? ''));
  if (own !== undefined) return own[1];
  return (
    KINDS.slice(1).find(([pattern]) => words.slice(1, 6).some((word) => pattern.test(word)))?.[1] ??
    'other'
  );
}
