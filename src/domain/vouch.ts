import type { CalendarDate } from './record';

export type VouchKind = 'endorsement' | 'recommendation';
export const VOUCH_KINDS: readonly VouchKind[] = ['endorsement', 'recommendation'];

/** That somebody spoke for somebody's work on record: evidence that they know it. */
export interface Vouch {
  readonly kind: VouchKind;
  /** 'received': they spoke for the owner; 'given': the owner spoke for them. */
  readonly direction: 'received' | 'given';
  readonly date: CalendarDate | null;
  /** The skill that was endorsed; '' for a recommendation. */
  readonly skill: string;
}

/** One text for one vouch, so that the same one isn't kept twice. */
export const vouchKey = ({ kind, direction, skill }: Vouch): string =>
  `${kind}|${direction}|${skill.toLowerCase()}`;

/** The vouches of both, each once; of two on the same skill the first stays. */
export function joinVouches(first: readonly Vouch[], second: readonly Vouch[]): readonly Vouch[] {
  const keys = new Set(first.map(vouchKey));
  const more = second.filter((vouch) => {
    const key = vouchKey(vouch);
    if (keys.has(key)) return false;
    keys.add(key);
    return true;
  });
  return more.length === 0 ? first : [...first, ...more];
}
