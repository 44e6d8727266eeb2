import type { Records } from '../../../domain/records';
import { conversations, followUps, jots, messages, takeaways } from './conversations';
import { goals, milestones, profile, seats, targets } from './goals';
import { asks, gives, opportunities, parts } from './opportunities';
import { organizations, ownerWords, people, photos, ties, views } from './people';
import { feedback, pitches, pitchVersions, practices } from './pitches';
import type { TableRule } from './tableRule';

/** The rule of each table, in an order in which nothing refers to what comes later. A new table is one rule here. */
export const TABLE_RULES = {
  organizations,
  people,
  ties,
  profile,
  goals,
  targets,
  seats,
  conversations,
  opportunities,
  parts,
  jots,
  takeaways,
  followUps,
  asks,
  gives,
  milestones,
  messages,
  ownerWords,
  pitches,
  feedback,
  pitchVersions,
  practices,
  photos,
  views,
} as const satisfies { readonly [Name in keyof Records]: TableRule<Records[Name]> };
