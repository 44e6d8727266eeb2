import type { Ask } from '../domain/ask';
import type { Give } from '../domain/give';
import type { Message } from '../domain/message';
import type { OwnerWord } from '../domain/ownerWord';
import { followRows } from './followRows';
import type { Storage } from './storage';
import type { Watched } from './watch';

/** Everything asked, given, sent and said about asking, in use. */
export interface RelationRows {
  readonly asks: readonly Ask[];
  readonly gives: readonly Give[];
  readonly messages: readonly Message[];
  readonly ownerWords: readonly OwnerWord[];
}

const RELATION_TABLES = ['asks', 'gives', 'messages', 'ownerWords'] as const;

/** What balances and chances of an answer are made of; followed. */
export const followRelationRows = (storage: Storage): Watched<RelationRows> =>
  followRows(storage, RELATION_TABLES);
