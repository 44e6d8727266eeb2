import { type Interval, interval, mean, type Outcome, seatsPerThousand } from './statistics';
import { ABLATION_NAMES, GOAL_RULES, ORACLE, OURS, RULES } from './strategies/all';
import type { Truth } from './truths/parameters';
import type { Measures } from './truths/world';

const MEASURES: readonly (readonly [key: keyof Measures, heading: string, digits: number])[] = [
  ['seats', 'seats', 2],
  ['introductions', 'introductions', 2],
  ['conversations', 'conversations', 1],
  ['answers', 'answers', 1],
  ['overburdened', 'overburdened', 2],
  ['promisesLate', 'promises late', 2],
  ['minutes', 'minutes', 0],
];

/** The tables of a run in Markdown. */
export function tables(outcomes: readonly Outcome[], ablated: readonly Outcome[]): string {
  return [
    `Strategies, ${count(outcomes)} worlds (mean of a year, 95 % interval):`,
    measureTable(outcomes, [OURS, ...RULES, ...GOAL_RULES, ORACLE]),
    'Ours less each rule, in the same worlds (95 % interval of the difference):',
    differenceTable(outcomes),
    'Seats per 1,000 minutes by truth:',
    truthTable(outcomes),
    `Ours with one part taken out, ${count(ablated)} worlds:`,
    measureTable(ablated, [OURS, ...ABLATION_NAMES]),
  ].join('\n\n');
}

const count = (outcomes: readonly Outcome[]): number =>
  new Set(outcomes.map(({ seed }) => seed)).size;

const of = (outcomes: readonly Outcome[], strategy: string): Outcome[] =>
  outcomes.filter((outcome) => outcome.strategy === strategy);

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [head, line, ...rows].map(row).join('\n');
}

const shown = ({ value, low, high }: Interval, digits: number): string =>
  `${value.toFixed(digits)} (${low.toFixed(digits)} to ${high.toFixed(digits)})`;

function measureTable(outcomes: readonly Outcome[], strategies: readonly string[]): string {
  return table(
    ['strategy', 'seats per 1,000 minutes', ...MEASURES.map(([, heading]) => heading)],
    strategies.map((strategy) => {
      const own = of(outcomes, strategy);
      return [
        strategy,
        shown(interval(own, seatsPerThousand), 2),
        ...MEASURES.map(([key, , digits]) =>
          shown(
            interval(own, (drawn) => mean(drawn.map(({ measures }) => measures[key]))),
            digits,
          ),
        ),
      ];
    }),
  );
}

function differenceTable(outcomes: readonly Outcome[]): string {
  const ownBySeed = new Map(of(outcomes, OURS).map((outcome) => [outcome.seed, outcome]));
  return table(
    ['against', 'seats per 1,000 minutes', 'seats', 'overburdened'],
    [...RULES, ...GOAL_RULES].map((rule) => {
      const pairs = of(outcomes, rule).flatMap((theirs) => {
        const own = ownBySeed.get(theirs.seed);
        return own === undefined ? [] : [{ own, theirs }];
      });
      const difference = (key: 'seats' | 'overburdened'): string =>
        shown(
          interval(pairs, (drawn) =>
            mean(drawn.map(({ own, theirs }) => own.measures[key] - theirs.measures[key])),
          ),
          2,
        );
      const rate = interval(
        pairs,
        (drawn) =>
          seatsPerThousand(drawn.map(({ own }) => own)) -
          seatsPerThousand(drawn.map(({ theirs }) => theirs)),
      );
      return [rule, shown(rate, 2), difference('seats'), difference('overburdened')];
    }),
  );
}

function truthTable(outcomes: readonly Outcome[]): string {
  const strategies = [OURS, ...RULES, ORACLE];
  const keys: readonly (keyof Truth)[] = ['fading', 'carrying', 'tiring', 'shape'];
  const rows = keys.flatMap((key) =>
    [...new Set(outcomes.map(({ truth }) => truth[key]))].map((value) => [
      `${key}: ${value}`,
      ...strategies.map((strategy) =>
        seatsPerThousand(
          of(outcomes, strategy).filter(({ truth }) => truth[key] === value),
        ).toFixed(2),
      ),
    ]),
  );
  return table(['truth', ...strategies], rows);
}
