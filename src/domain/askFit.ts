import type { Ask, AskKind } from './ask';
import { type Evidence, evidenceWeight } from './askEvidence';
import type { Tie } from './person';
import type { Id } from './record';

/** How far one condition of a good ask holds. */
export type FitWord = 'yes' | 'partly' | 'not yet';

/** What would raise a part of the fit. */
export type FitStep =
  | 'say what it is for'
  | 'name whom to meet'
  | 'ask whether they know them'
  | 'ask for an introduction instead'
  | 'say why this person'
  | 'say how it serves both'
  | 'offer something in return'
  | 'give first'
  | 'talk first'
  | 'keep a promise'
  | 'show your work'
  | 'ask for advice first';

/** One part of the fit check, with what it rests on and what would raise it. */
export interface FitPart {
  readonly part: 'well positioned' | 'mutual' | 'credible';
  readonly word: FitWord;
  readonly because: readonly FitReason[];
  readonly raise: readonly FitStep[];
}

export type FitReason =
  | { readonly reason: 'is there' }
  | { readonly reason: 'has a part in it' }
  | { readonly reason: 'knows them'; readonly tie: Pick<Tie, 'strength' | 'certainty'> }
  | { readonly reason: 'knows somebody there'; readonly personId: Id }
  | { readonly reason: 'your reason' }
  | { readonly reason: 'serves both' }
  | { readonly reason: 'offered' }
  | { readonly reason: 'gave before' }
  | { readonly reason: 'evidence'; readonly count: number };

/** How the person stands to what the ask is for. */
export interface Position {
  /** Whether the ask names a target, an opportunity or a person to meet. */
  readonly hasAim: boolean;
  /** The person is at the target or at the opportunity's organization. */
  readonly isThere: boolean;
  /** The person has a part in the opportunity. */
  readonly hasPart: boolean;
  /** The tie to whoever is to be met; null where none is known. */
  readonly tieToMet: Pick<Tie, 'strength' | 'certainty'> | null;
  /** Somebody at the target whom the person knows. */
  readonly knowsThereId: Id | null;
}

export interface FitInput {
  readonly ask: Pick<Ask, 'kind' | 'reason' | 'hope' | 'mutual' | 'offer' | 'introducedToId'>;
  readonly position: Position;
  readonly evidence: readonly Evidence[];
  /** What the owner gave to the person, still counting. */
  readonly gives: number;
  /** Promises of the owner's to the person that are open. */
  readonly openPromises: number;
}

/** The weight of evidence from which on somebody can answer for the owner: a referral wants most. */
const ENOUGH_EVIDENCE: Readonly<Record<AskKind, number>> = {
  advice: 1,
  introduction: 2,
  referral: 4,
};

/**
 * Whether the person is well placed to help, whether it serves both, and whether they know the owner's
 * work and character well enough; each in a word, with what would raise it. It advises, and never
 * blocks.
 *
 * That referrers put their own name to it, and refer those whose work they have seen: Smith, American
 * Journal of Sociology 111, 2005. The weights are the product's own choice.
 */
export const askFit = (input: FitInput): readonly FitPart[] => [
  wellPositioned(input),
  mutual(input),
  credible(input),
];

function wellPositioned({ ask, position }: FitInput): FitPart {
  const because: FitReason[] = [];
  if (position.isThere) because.push({ reason: 'is there' });
  if (position.hasPart) because.push({ reason: 'has a part in it' });
  if (position.tieToMet !== null) because.push({ reason: 'knows them', tie: position.tieToMet });
  else if (position.knowsThereId !== null) {
    because.push({ reason: 'knows somebody there', personId: position.knowsThereId });
  }
  const said = ask.reason.trim() !== '';
  if (said) because.push({ reason: 'your reason' });
  const raise: FitStep[] = [];
  if (!position.hasAim) raise.push('say what it is for');
  if (!said) raise.push('say why this person');

  const placed = isPlaced(ask, position);
  if (ask.kind === 'introduction') {
    if (ask.introducedToId === null) raise.push('name whom to meet');
    else if (position.tieToMet === null) raise.push('ask whether they know them');
  }
  if (ask.kind === 'referral' && position.hasAim && !placed) {
    raise.push('ask for an introduction instead');
  }
  return {
    part: 'well positioned',
    word: placed ? 'yes' : because.length > 0 ? 'partly' : 'not yet',
    because,
    raise,
  };
}

/** Advice needs somebody who has seen it; an introduction a tie that is firm; a referral an insider. */
function isPlaced(ask: FitInput['ask'], position: Position): boolean {
  const { isThere, hasPart, tieToMet, knowsThereId } = position;
  switch (ask.kind) {
    case 'advice':
      return isThere || hasPart || knowsThereId !== null || ask.reason.trim() !== '';
    case 'introduction':
      return tieToMet !== null
        ? tieToMet.strength >= 3 && tieToMet.certainty !== 'guessed'
        : isThere;
    case 'referral':
      return isThere || hasPart;
  }
}

function mutual({ ask, gives }: FitInput): FitPart {
  const serves = ask.mutual.trim() !== '';
  const offers = ask.offer.trim() !== '';
  const because: FitReason[] = [];
  if (serves) because.push({ reason: 'serves both' });
  if (offers) because.push({ reason: 'offered' });
  if (gives > 0) because.push({ reason: 'gave before' });
  const raise: FitStep[] = [];
  if (!serves) raise.push('say how it serves both');
  if (!offers) raise.push('offer something in return');
  if (gives === 0 && !offers) raise.push('give first');
  return {
    part: 'mutual',
    word: because.length >= 2 ? 'yes' : because.length === 1 ? 'partly' : 'not yet',
    because,
    raise,
  };
}

function credible({ ask, evidence, openPromises }: FitInput): FitPart {
  const weight = evidenceWeight(evidence);
  const enough = weight >= ENOUGH_EVIDENCE[ask.kind];
  const raise: FitStep[] = [];
  if (openPromises > 0) raise.push('keep a promise');
  if (!evidence.some((each) => each.evidence === 'conversations')) raise.push('talk first');
  if (!enough) {
    raise.push('show your work');
    if (ask.kind === 'referral') raise.push('ask for advice first');
  }
  return {
    part: 'credible',
    word: enough && openPromises === 0 ? 'yes' : weight > 0 ? 'partly' : 'not yet',
    because: evidence.length === 0 ? [] : [{ reason: 'evidence', count: evidence.length }],
    raise,
  };
}
