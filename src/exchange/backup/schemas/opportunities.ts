import * as v from 'valibot';
import { ASK_KINDS, ASK_STATES, type Ask, BLANK_ASK } from '../../../domain/ask';
import { BLANK_GIVE, GIVE_KINDS, type Give } from '../../../domain/give';
import {
  BLANK_OPPORTUNITY,
  OPPORTUNITY_KINDS,
  OPPORTUNITY_PARTS,
  type Opportunity,
  type Part,
  STAGES,
} from '../../../domain/opportunity';
import { day, dayMade, dayOrNull, id, idOrNull, ids, record, stamps, text } from './fields';
import type { TableRule } from './tableRule';

export const opportunities: TableRule<Opportunity> = {
  schema: v.looseObject({
    ...record,
    title: text,
    kind: v.picklist(OPPORTUNITY_KINDS),
    stage: v.picklist(STAGES),
    history: v.array(v.looseObject({ stage: v.picklist(STAGES), on: day })),
    organizationId: idOrNull,
    goalId: idOrNull,
    targetId: idOrNull,
    conversationIds: ids,
    link: text,
    notes: text,
    outcome: text,
    learned: text,
  }),
  defaults: () => ({ ...stamps, ...BLANK_OPPORTUNITY, title: 'Unnamed opportunity' }),
  references: [
    { field: 'organizationId', table: 'organizations', kind: 'one' },
    { field: 'goalId', table: 'goals', kind: 'one' },
    { field: 'targetId', table: 'targets', kind: 'one' },
    { field: 'conversationIds', table: 'conversations', kind: 'many' },
  ],
};

export const parts: TableRule<Part> = {
  schema: v.looseObject({
    ...record,
    opportunityId: id,
    personId: id,
    part: v.picklist(OPPORTUNITY_PARTS),
  }),
  defaults: () => ({ ...stamps, part: 'contact' }),
  references: [
    { field: 'opportunityId', table: 'opportunities', kind: 'required' },
    { field: 'personId', table: 'people', kind: 'required' },
  ],
};

export const asks: TableRule<Ask> = {
  schema: v.looseObject({
    ...record,
    personId: id,
    kind: v.picklist(ASK_KINDS),
    state: v.picklist(ASK_STATES),
    askedOn: dayOrNull,
    answeredOn: dayOrNull,
    answer: text,
    outcome: text,
    doneOn: dayOrNull,
    outcomeToldOn: dayOrNull,
    targetId: idOrNull,
    goalId: idOrNull,
    opportunityId: idOrNull,
    conversationId: idOrNull,
    introducedToId: idOrNull,
    reason: text,
    hope: text,
    mutual: text,
    offer: text,
    offerKind: v.nullable(v.picklist(GIVE_KINDS)),
    message: text,
    forwardableNote: text,
  }),
  defaults: () => ({ ...stamps, ...BLANK_ASK }),
  references: [
    { field: 'personId', table: 'people', kind: 'required' },
    { field: 'targetId', table: 'targets', kind: 'one' },
    { field: 'goalId', table: 'goals', kind: 'one' },
    { field: 'opportunityId', table: 'opportunities', kind: 'one' },
    { field: 'conversationId', table: 'conversations', kind: 'one' },
    { field: 'introducedToId', table: 'people', kind: 'one' },
  ],
};

export const gives: TableRule<Give> = {
  schema: v.looseObject({
    ...record,
    personId: id,
    kind: v.picklist(GIVE_KINDS),
    givenOn: day,
    text,
    link: text,
    conversationId: idOrNull,
    followUpId: idOrNull,
  }),
  defaults: (row) => ({ ...stamps, ...BLANK_GIVE, givenOn: dayMade(row) }),
  references: [
    { field: 'personId', table: 'people', kind: 'required' },
    { field: 'conversationId', table: 'conversations', kind: 'one' },
    { field: 'followUpId', table: 'followUps', kind: 'one' },
  ],
};
