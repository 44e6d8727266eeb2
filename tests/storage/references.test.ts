import { afterEach, expect, it } from 'vitest';
import { eachReferrer, referencesOf } from '../../src/storage/references';
import { TABLE_NAMES } from '../../src/storage/tables';
import { write } from '../../src/storage/write';
import {
  aConversation,
  aFeedback,
  aFollowUp,
  aGive,
  aGoal,
  aJot,
  aMessage,
  aMilestone,
  anAsk,
  anOpportunity,
  anOrganization,
  anOwnerWord,
  aPart,
  aPerson,
  aPhoto,
  aPitch,
  aPitchVersion,
  aPractice,
  aProfile,
  aSeat,
  aTakeaway,
  aTarget,
  aTie,
  aView,
} from '../support/builders';
import { closeTestStorages, inserting, openTestStorage, unwrap } from '../support/storage';

afterEach(closeTestStorages);

const role = { title: 'clerk', organizationId: 'past', from: null, to: null };
const rows = {
  organizations: anOrganization(),
  people: aPerson({
    organizationId: 'present',
    pastRoles: [role, { ...role, organizationId: null }],
  }),
  ties: aTie({ id: 'a' }, { id: 'b' }),
  goals: aGoal(),
  conversations: aConversation({ personIds: ['a', 'b'], goalId: 'g' }),
  jots: aJot({ personIds: ['a'], conversationId: 'c' }),
  takeaways: aTakeaway({ personIds: ['a'], conversationId: 'c', jotId: 'j' }),
  followUps: aFollowUp({
    personIds: ['b'],
    conversationId: 'c',
    jotId: 'j',
    opportunityId: 'o',
  }),
  profile: aProfile(),
  targets: aTarget({ goalId: 'g', organizationId: 'present', personId: 'a' }),
  seats: aSeat({ targetId: 't', personId: 'b' }),
  opportunities: anOpportunity({
    organizationId: 'present',
    goalId: 'g',
    targetId: 't',
    conversationIds: ['c'],
  }),
  parts: aPart({ opportunityId: 'o', personId: 'a' }),
  asks: anAsk({
    personId: 'a',
    introducedToId: 'b',
    targetId: 't',
    goalId: 'g',
    conversationId: 'c',
    opportunityId: 'o',
  }),
  gives: aGive({ personId: 'a', conversationId: 'c', followUpId: 'f' }),
  milestones: aMilestone({ goalId: 'g' }),
  messages: aMessage({ personId: 'a', milestoneId: 'm' }),
  ownerWords: anOwnerWord({ personId: 'a', goalId: 'g' }),
  pitches: aPitch(),
  feedback: aFeedback({ personId: 'a', pitchId: 'p', askId: 'k' }),
  pitchVersions: aPitchVersion({ pitchId: 'p', feedbackId: 'f' }),
  practices: aPractice({ pitchId: 'p' }),
  photos: aPhoto({ personId: 'a' }),
  views: aView(),
};

/** Every string under a key that ends in Id or Ids, however deep. */
function idsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return /Ids?$/.test(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => idsIn(each, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => idsIn(each, name));
}

it('finds every id that a row of any table holds, also in what is nested', () => {
  for (const table of TABLE_NAMES) {
    const found = referencesOf(table, { ...rows[table] }).map(({ id }) => id);
    expect(found.sort(), table).toEqual(idsIn(rows[table]).sort());
  }
});

it('finds by index who refers to a row exactly where reading the rows does', async () => {
  const storage = openTestStorage();
  unwrap(
    await write(
      storage,
      'add',
      TABLE_NAMES.map((table) => inserting(table, rows[table])),
    ),
  );
  const expected = TABLE_NAMES.flatMap((table) =>
    referencesOf(table, { ...rows[table] }).map(({ to, id }) => `${to} ${id} by ${rows[table].id}`),
  );
  const found: string[] = [];
  const ids = new Set(['a', 'b', 'c', 'f', 'g', 'j', 'k', 'm', 'o', 'p', 't', 'past', 'present']);
  for (const to of TABLE_NAMES) {
    await eachReferrer(storage, to, ids, (id, referrer) =>
      found.push(`${to} ${id} by ${referrer}`),
    );
  }
  expect(found.sort()).toEqual(expected.sort());
});
