/**
 * The hidden truths of the simulated worlds. They were written down before the planner was tuned
 * and import nothing of it. Where research gives a direction but no rate for professional ties, the
 * rate is an assumption and says so; the strata vary what is in dispute.
 */

/**
 * How ties fade. 'gradual': friendship ties weaken steadily without contact, kin hardly (Roberts and
 * Dunbar, Human Nature 26, 2015). 'level, then ended': contact stays level until it ends (Vergara
 * Hidd and others, Scientific Reports 13, 2023).
 */
export type Fading = 'gradual' | 'level, then ended';

/**
 * What ties carry. 'inverted U': job moves peak at moderately weak ties (Rajkumar and others, Science
 * 377, 2022). 'monotone': the stronger the better (Gee, Jones and Burke, Journal of Labor Economics,
 * 2017).
 */
export type Carrying = 'inverted U' | 'monotone';

/**
 * How people tire of being asked; no rates are known. 'gradual': each ask makes the next answer less
 * likely, and that wears off. 'cliff': nothing shows until it is too much, then they stop answering.
 * 'reciprocal': it hardly wears off by itself, but what is given back mends it.
 */
export type Tiring = 'gradual' | 'cliff' | 'reciprocal';

/** Networks are clustered by employer with bridges, or have hubs; a newcomer knows few. */
export type Shape = 'clustered' | 'scale-free' | 'newcomer';

export interface Truth {
  readonly fading: Fading;
  readonly carrying: Carrying;
  readonly tiring: Tiring;
  readonly shape: Shape;
}

/** All 36 strata. */
export const TRUTHS: readonly Truth[] = (['gradual', 'level, then ended'] as const).flatMap(
  (fading) =>
    (['inverted U', 'monotone'] as const).flatMap((carrying) =>
      (['gradual', 'cliff', 'reciprocal'] as const).flatMap((tiring) =>
        (['clustered', 'scale-free', 'newcomer'] as const).map((shape) => ({
          fading,
          carrying,
          tiring,
          shape,
        })),
      ),
    ),
);

export const WEEKS = 52;

/** The network around the owner. Sizes are assumptions within Dunbar's 150 known people. */
export const NETWORK = {
  population: 400,
  employers: 40,
  known: { clustered: 150, 'scale-free': 150, newcomer: 40 },
  /** Clustered: chance of a tie at the same employer, and ties elsewhere for each person. */
  tieWithin: 0.35,
  bridges: 1,
  /** Scale-free: ties that each new person brings (Barabási and Albert, 1999). */
  attached: 3,
  /** Circles of falling intensity (Dunbar): people in each, and strength there. */
  circles: [
    { people: 5, strength: 0.9 },
    { people: 10, strength: 0.7 },
    { people: 35, strength: 0.45 },
    { people: 100, strength: 0.2 },
  ],
  strengthSpread: 0.08,
  kin: 0.05,
  targets: 4,
  /** The most people that the owner may know at a target when the year begins. */
  knownAtTarget: 2,
} as const;

export const FADING = {
  /** Half-life without contact of a tie of strength 0, and what strength 1 adds, in weeks. Assumed. */
  halfLifeWeeks: 17,
  halfLifeWeeksByStrength: 35,
  kinFactor: 6,
  /** Weekly hazard of ending without contact for 8 weeks, at strength 0 and 1. Assumed. */
  endHazardWeak: 1 / 60,
  endHazardStrong: 1 / 300,
  quietWeeks: 8,
  endHazardInContact: 0.25,
  endedStrength: 0.03,
} as const;

/** How far contact closes the gap to strength 1. Assumed; talking does more than writing. */
export const GAIN = { conversation: 0.12, message: 0.03, give: 0.04, introduced: 0.2 } as const;

/** What passes along a tie of strength s: 0 to 1. */
export function carried(carrying: Carrying, strength: number): number {
  if (carrying === 'monotone') return 0.2 + 0.8 * strength;
  return 0.25 + 0.75 * Math.exp(-(((strength - 0.35) / 0.22) ** 2));
}

/** Chances at full strength of carrying, by what is wanted. Assumed. */
export const CHANCE = {
  answerMean: 0.6,
  answerSpread: 0.18,
  /** The part of the chance of an answer that a tie of strength 0 keeps. */
  answerWeak: 0.45,
  /** The part of the chance of an answer that is left for somebody never met. */
  stranger: 0.4,
  knowledge: 0.6,
  opportunity: 0.5,
  /** Granting an introduction, for ties of strength 0 and 1 to the owner and to the other. */
  introduceWeak: 0.25,
  introduceStrong: 0.85,
  /** A tie over one more person, and an ask without a conversation in the last 12 weeks. */
  furtherHop: 0.5,
  coldAsk: 0.35,
  askFreshWeeks: 12,
  /** A promise of the owner's comes out of a conversation, due in two weeks. */
  promise: 0.5,
  promiseWeeks: 2,
  /** Somebody tells whom they know at a target. */
  tells: 0.6,
} as const;

/** Load that each act puts on a person, and what mends it. Assumed. */
export const LOAD = {
  advice: 1,
  introduction: 2,
  referral: 3,
  conversation: 0.7,
  message: 0.15,
  latePromise: 0.7,
  mended: 1,
  halfLifeWeeks: { gradual: 9, cliff: 13, reciprocal: 26 },
  /** Weeks without answers once a cliff is passed. */
  cliffWeeks: 26,
  /**
   * Capacity: the load that somebody bears before being overburdened, at strength 0 and 1. A weak
   * acquaintance bears a talk and one large ask in a season, a close friend two and a small one.
   * (Raised once, after the first run and before any setting was tuned: at first a talk and one
   * introduction overburdened half of all acquaintances, which no etiquette could have avoided.)
   */
  capacityWeak: 4,
  capacityStrong: 9,
  /** After a cliff: the part of answers that is left. */
  afterCliff: 0.05,
} as const;

/** Minutes that each act takes. Talks grow with the logarithm of the silence before them
 * (Bhattacharya and others, EPJ Data Science, 2017). */
export const MINUTES = {
  promise: 10,
  thanks: 5,
  message: 5,
  article: 8,
  invitation: 10,
  ask: 15,
  talk: 30,
  talkPerLogWeek: 6,
} as const;

/** What the owner's record holds of the truth. Assumed. */
export const RECORD = {
  rated: 0.5,
  ratingNoise: 0.12,
  tieKnown: 0.35,
  falseTies: 0.05,
  /** Unknown people at a target whom the owner has read about. */
  admired: 0.5,
  pastTouchKnown: 0.7,
} as const;

/** What the owner is willing to spend in a week, talks not counted; the same for every strategy. */
export const CEILING = { people: 4, minutes: 60 } as const;
