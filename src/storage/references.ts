import type { Person } from '../domain/person';
import type { Id } from '../domain/record';
import type { Storage } from './storage';
import type { Rows, TableName } from './tables';

type ReferenceField<T extends TableName> = Extract<keyof Rows[T], `${string}Id` | `${string}Ids`>;

/**
 * Where a row names rows of other tables. Each of these fields has an index, so that who refers to a
 * row is found without reading tables. A field '…Id' or '…Ids' that is missing here doesn't compile.
 */
export const REFERENCES: {
  readonly [T in TableName]: Readonly<Record<ReferenceField<T>, TableName>>;
} = {
  organizations: {},
  people: { organizationId: 'organizations', goalIds: 'goals' },
  ties: { personAId: 'people', personBId: 'people' },
  goals: {},
  conversations: { personIds: 'people', goalId: 'goals' },
  jots: { personIds: 'people', conversationId: 'conversations' },
  takeaways: { personIds: 'people', conversationId: 'conversations', jotId: 'jots' },
  followUps: {
    personIds: 'people',
    askedIds: 'people',
    conversationId: 'conversations',
    jotId: 'jots',
    opportunityId: 'opportunities',
  },
  profile: {},
  targets: { goalId: 'goals', organizationId: 'organizations', personId: 'people' },
  seats: { targetId: 'targets', personId: 'people', soughtId: 'people' },
  opportunities: {
    organizationId: 'organizations',
    goalId: 'goals',
    targetId: 'targets',
    conversationIds: 'conversations',
  },
  parts: { opportunityId: 'opportunities', personId: 'people' },
  asks: {
    personId: 'people',
    introducedToId: 'people',
    targetId: 'targets',
    goalId: 'goals',
    conversationId: 'conversations',
    opportunityId: 'opportunities',
  },
  gives: { personId: 'people', conversationId: 'conversations', followUpId: 'followUps' },
  milestones: { goalId: 'goals' },
  messages: { personId: 'people', milestoneId: 'milestones' },
  ownerWords: { personId: 'people', goalId: 'goals' },
  pitches: {},
  feedback: { personId: 'people', pitchId: 'pitches', askId: 'asks' },
  pitchVersions: { pitchId: 'pitches', feedbackId: 'feedback' },
  practices: { pitchId: 'pitches' },
  photos: { personId: 'people' },
  views: {},
};

/** A row that another row names. */
export interface Reference {
  readonly to: TableName;
  readonly id: Id;
}

/** Everything that a row (or some fields of one) refers to. */
export function referencesOf(
  table: TableName,
  row: Readonly<Record<string, unknown>>,
): readonly Reference[] {
  const references: Reference[] = [];
  for (const [field, to] of Object.entries(REFERENCES[table])) {
    for (const id of [row[field]].flat()) if (typeof id === 'string') references.push({ to, id });
  }
  if (table === 'people') {
    for (const { organizationId } of (row as Partial<Person>).pastRoles ?? []) {
      if (organizationId !== null) references.push({ to: 'organizations', id: organizationId });
    }
  }
  return references;
}

/** Tells of each row on disk that refers to one of `ids`, rows of the table `to`. */
export async function eachReferrer(
  { database }: Storage,
  to: TableName,
  ids: ReadonlySet<Id>,
  tell: (id: Id, referrerId: Id) => void,
): Promise<void> {
  for (const [from, fields] of Object.entries(REFERENCES)) {
    for (const [field, target] of Object.entries(fields)) {
      if (target !== to) continue;
      await database
        .table(from)
        .where(field)
        .anyOf([...ids])
        .eachKey((key, { primaryKey }) => tell(key as Id, primaryKey as Id));
    }
  }
  if (to !== 'organizations') return;
  // Past roles are nested, which no index reaches.
  await database.people.each((person) => {
    for (const { organizationId } of person.pastRoles) {
      if (organizationId !== null && ids.has(organizationId)) tell(organizationId, person.id);
    }
  });
}
