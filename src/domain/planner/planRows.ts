import { askTouch } from '../ask';
import { messageTouch } from '../message';
import type { Id } from '../record';
import type { Records } from '../records';
import { conversationTouches, type Touch } from '../touch';

/** The tables that a plan is made of, and the outlook over it. */
export const PLAN_TABLES = [
  'organizations',
  'people',
  'ties',
  'profile',
  'goals',
  'targets',
  'seats',
  'conversations',
  'followUps',
  'asks',
  'gives',
  'milestones',
  'messages',
  'ownerWords',
] as const satisfies readonly (keyof Records)[];

/** Every row in use of those tables, as they were at one moment. */
export type PlanRows = { readonly [T in (typeof PLAN_TABLES)[number]]: readonly Records[T][] };

/** Rows by the person that they are about, in the order in which they came. */
export function byPerson<Row>(
  rows: readonly Row[],
  personIdsOf: (row: Row) => readonly Id[],
): Map<Id, Row[]> {
  const groups = new Map<Id, Row[]>();
  for (const row of rows) {
    for (const personId of new Set(personIdsOf(row))) {
      const group = groups.get(personId);
      if (group === undefined) groups.set(personId, [row]);
      else group.push(row);
    }
  }
  return groups;
}

/** Everything that passed between the owner and each person. */
export const touchesByPerson = ({
  conversations,
  messages,
  asks,
}: Pick<PlanRows, 'conversations' | 'messages' | 'asks'>): Map<Id, Touch[]> =>
  byPerson(
    [
      ...conversations.flatMap(conversationTouches),
      ...messages.map(messageTouch),
      ...asks.flatMap((ask) => askTouch(ask) ?? []),
    ],
    ({ personId }) => [personId],
  );
