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

/**
 * Conversations to ask for, the most promising first, each person once: those whom the owner has met
 * and whose expertise meets an aim. The value is the weight of the crossing times priority / 3 times
 * 0.3 to 1 by warmth.
 */
export function requests({
  aims,
  people,
  industryByOrganizationId,
  without,
}: RequestInput): Request[] {
  const prepared = aims.map((aimed) => ({ ...aimed, words: aimWords(aimed.aim) }));
  // Titles and industries repeat from person to person.
  const read = new Map<string, readonly string[]>();
  const wordsIn = (text: string): readonly string[] => {
    const known = read.get(text);
    if (known) return known;
    const words = wordsOf(text);
    read.set(text, words);
    return words;
  };
  const found: Request[] = [];
  for (const person of people) {
    if (!person.met || without.has(person.id)) continue;
    const expertise = expertiseOf(person, industryByOrganizationId, wordsIn);
    let best: Request | null = null;
    for (const { targetId, aim, words, priority } of prepared) {
      const crossing = crossingOf(aim, words, person, expertise);
      if (crossing === null) continue;
      const warm = COLD_SHARE + (1 - COLD_SHARE) * person.warmth;
      const value = WEIGHTS[crossing.kind] * (priority / 3) * warm;
      if (best === null || value > best.value) {
        best = { personId: person.id, targetId, crossing, value };
      }
    }
    if (best !== null) found.push(best);
  }
  return found.sort((a, b) => b.value - a.value || (a.personId < b.personId ? -1 : 1));
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

interface Expertise {
  readonly title: ReadonlySet<string>;
  readonly pastTitles: readonly { readonly title: string; readonly words: ReadonlySet<string> }[];
  /** Their own and their organization's, as keys. */
  readonly industries: readonly string[];
  readonly subjects: readonly { readonly subject: string; readonly words: ReadonlySet<string> }[];
}

function expertiseOf(
  { title, organizationId, industry, pastRoles, interests, projects }: Expert,
  industries: ReadonlyMap<Id, string>,
  wordsIn: (text: string) => readonly string[],
): Expertise {
  const there = organizationId === null ? '' : (industries.get(organizationId) ?? '');
  return {
    title: new Set(wordsIn(title)),
    pastTitles: pastRoles.map((role) => ({
      title: role.title,
      words: new Set(wordsIn(role.title)),
    })),
    industries: [industry, there].filter(Boolean).map((each) => wordsIn(each).join(' ')),
    subjects: [...interests, ...projects].map((subject) => ({
      subject,
      words: new Set(wordsIn(subject)),
    })),
  };
}

function crossingOf(
  aim: Aim,
  words: readonly string[],
  person: Expert,
  { title, pastTitles, industries, subjects }: Expertise,
): Crossing | null {
  const holdsAll = (set: ReadonlySet<string>): boolean =>
    words.length > 0 && words.every((word) => set.has(word));
  switch (aim.kind) {
    case 'person':
      return person.id === aim.personId ? { kind: 'is the target' } : null;
    case 'organization': {
      if (person.organizationId === aim.organizationId) return { kind: 'works there' };
      const was = person.pastRoles.some((role) => role.organizationId === aim.organizationId);
      return was ? { kind: 'was there' } : null;
    }
    case 'role': {
      if (holdsAll(title)) return { kind: 'has the role' };
      const past = pastTitles.find((each) => holdsAll(each.words));
      return past ? { kind: 'had the role', title: past.title } : null;
    }
    case 'industry': {
      if (words.length > 0 && industries.includes(words.join(' '))) {
        return { kind: 'is in the industry' };
      }
      const known = subjects.find((each) => words.some((word) => each.words.has(word)));
      return known ? { kind: 'knows about', subject: known.subject } : null;
    }
  }
}

function aimWords(aim: Aim): readonly string[] {
  if (aim.kind === 'role') return wordsOf(aim.title);
  return aim.kind === 'industry' ? wordsOf(aim.industry) : [];
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
