import type { Purpose } from './conversation';
import type { PastRole } from './person';
import type { CalendarDate, Id } from './record';
import type { Aim, HelpKind, Priority } from './target';

/** What of a person says what they know. */
export interface Expert {
  readonly id: Id;
  readonly met: boolean;
  readonly title: string;
  readonly organizationId: Id | null;
  readonly industry: string;
  readonly pastRoles: readonly PastRole[];
  readonly interests: readonly string[];
  readonly projects: readonly string[];
  /** 0 to 1. */
  readonly warmth: number;
  readonly lastTouch: CalendarDate | null;
}

/** A target as the search for experts sees it. */
export interface Aimed {
  readonly targetId: Id;
  readonly aim: Aim;
  readonly priority: Priority;
}

/** Where an aim of the owner's and the expertise of a person meet. */
export type Crossing =
  | { readonly kind: 'is the target' }
  | { readonly kind: 'works there' }
  | { readonly kind: 'was there' }
  | { readonly kind: 'has the role' }
  | { readonly kind: 'had the role'; readonly title: string }
  | { readonly kind: 'is in the industry' }
  | { readonly kind: 'knows about'; readonly subject: string };

/** A conversation to ask for. */
export interface Request {
  readonly personId: Id;
  readonly targetId: Id;
  readonly crossing: Crossing;
  /** For comparing, 0 to 1. */
  readonly value: number;
}

/** How much of the aim each kind of crossing covers; the product's own choice. */
const WEIGHTS: Readonly<Record<Crossing['kind'], number>> = {
  'is the target': 1,
  'works there': 0.9,
  'has the role': 0.9,
  'was there': 0.7,
  'had the role': 0.6,
  'is in the industry': 0.6,
  'knows about': 0.5,
};
/** Somebody cold is worth this much of somebody warm: an expert is asked also where it is cold. */
const COLD_SHARE = 0.3;

export interface RequestInput {
  readonly aims: readonly Aimed[];
  readonly people: Iterable<Expert>;
  readonly industryByOrganizationId: ReadonlyMap<Id, string>;
  /** Who is not to be proposed: a conversation is planned, or the owner said so. */
  readonly without: ReadonlySet<Id>;
}

/** Where something of a person meets an aim, before their warmth counts. */
interface Meeting {
  readonly crossing: Crossing;
  /** Of the aims, as they were given. */
  readonly index: number;
  /** The weight of the crossing times priority / 3. */
  readonly value: number;
}

/**
 * Conversations to ask for, the most promising first, each person once: those whom the owner has met
 * and whose expertise meets an aim. The value is the weight of the crossing times priority / 3 times
 * 0.3 to 1 by warmth; of equal ones the aim that was given first.
 */
export function requests({
  aims,
  people,
  industryByOrganizationId,
  without,
}: RequestInput): Request[] {
  const meetingsOf = meetingsWith(aims, industryByOrganizationId);
  const found: Request[] = [];
  for (const person of people) {
    if (!person.met || without.has(person.id)) continue;
    const best = betterOf(meetingsOf(person));
    const aimed = best && aims[best.index];
    if (!best || !aimed) continue;
    found.push({
      personId: person.id,
      targetId: aimed.targetId,
      crossing: best.crossing,
      value: best.value * (COLD_SHARE + (1 - COLD_SHARE) * person.warmth),
    });
  }
  return found.sort((a, b) => b.value - a.value || (a.personId < b.personId ? -1 : 1));
}

const betterOf = (meetings: Iterable<Meeting | null>): Meeting | null => {
  let best: Meeting | null = null;
  for (const each of meetings) {
    if (!each) continue;
    const better =
      best === null ||
      each.value > best.value ||
      (each.value === best.value && each.index < best.index);
    if (better) best = each;
  }
  return best;
};

/**
 * The best meetings of a person with the aims. Titles, industries and subjects repeat from person to
 * person: each is compared with the aims once, however many people have it.
 */
function meetingsWith(
  aims: readonly Aimed[],
  industries: ReadonlyMap<Id, string>,
): (person: Expert) => Iterable<Meeting | null> {
  /** Of all the aims that meet, the one that is worth most. */
  const best = (crossingAt: (aim: Aim) => Crossing | null): Meeting | null =>
    betterOf(
      aims.map(({ aim, priority }, index) => {
        const crossing = crossingAt(aim);
        return crossing && { crossing, index, value: WEIGHTS[crossing.kind] * (priority / 3) };
      }),
    );
  const roleWords = new Map(
    aims.flatMap(({ aim }) => (aim.kind === 'role' ? [[aim, wordsOf(aim.title)] as const] : [])),
  );
  const industryWords = new Map(
    aims.flatMap(({ aim }) =>
      aim.kind === 'industry' ? [[aim, wordsOf(aim.industry)] as const] : [],
    ),
  );
  const byRole = (crossing: (title: string) => Crossing) =>
    onceForEach((title) => {
      const words = new Set(wordsOf(title));
      return best((aim) => {
        const wanted = aim.kind === 'role' ? (roleWords.get(aim) ?? []) : [];
        const fits = wanted.length > 0 && wanted.every((word) => words.has(word));
        return fits ? crossing(title) : null;
      });
    });
  const has = byRole(() => ({ kind: 'has the role' }));
  const had = byRole((title) => ({ kind: 'had the role', title }));
  const isIn = onceForEach((industry) => {
    const words = wordsOf(industry).join(' ');
    return best((aim) => {
      const wanted = aim.kind === 'industry' ? (industryWords.get(aim) ?? []).join(' ') : '';
      return wanted !== '' && wanted === words ? { kind: 'is in the industry' } : null;
    });
  });
  const knows = onceForEach((subject) => {
    const words = new Set(wordsOf(subject));
    return best((aim) => {
      const wanted = aim.kind === 'industry' ? (industryWords.get(aim) ?? []) : [];
      return wanted.some((word) => words.has(word)) ? { kind: 'knows about', subject } : null;
    });
  });
  const isOne = onceForEach((personId) =>
    best((aim) =>
      aim.kind === 'person' && aim.personId === personId ? { kind: 'is the target' } : null,
    ),
  );
  const atOrganization = (kind: 'works there' | 'was there') =>
    onceForEach((organizationId) =>
      best((aim) =>
        aim.kind === 'organization' && aim.organizationId === organizationId ? { kind } : null,
      ),
    );
  const works = atOrganization('works there');
  const was = atOrganization('was there');
  const targeted = new Set(
    aims.flatMap(({ aim }) => (aim.kind === 'person' ? [aim.personId] : [])),
  );

  return function* ({ id, title, organizationId, industry, pastRoles, interests, projects }) {
    if (targeted.has(id)) yield isOne(id);
    if (organizationId !== null) yield works(organizationId);
    yield has(title);
    yield isIn(industry);
    if (organizationId !== null) yield isIn(industries.get(organizationId) ?? '');
    for (const role of pastRoles) {
      if (role.organizationId !== null) yield was(role.organizationId);
      yield had(role.title);
    }
    for (const subject of interests) yield knows(subject);
    for (const subject of projects) yield knows(subject);
  };
}

function onceForEach<T>(work: (text: string) => T): (text: string) => T {
  const done = new Map<string, T>();
  return (text) => {
    const known = done.get(text);
    if (known !== undefined) return known;
    const result = work(text);
    done.set(text, result);
    return result;
  };
}

/**
 * What a conversation for a kind of help is for. A first talk seeks knowledge, whatever is wanted
 * later.
 */
export function purposeFor(help: HelpKind | null, firstTalk: boolean): Purpose {
  if (firstTalk) return 'learn a domain';
  if (help === 'introduction') return 'secure a referral';
  return help === 'opportunity' ? 'explore an opportunity' : 'validate a strategy';
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
