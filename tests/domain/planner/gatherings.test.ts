import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/calendarDate';
import { type GatheringsInput, gatherings } from '../../../src/domain/planner/gatherings';
import { aConversation, aPerson, aSeat, TODAY } from '../../support/builders';

const people = ['ada', 'bo', 'cy'].map((id) => aPerson({ id }));
const [ada, bo, cy] = people as [(typeof people)[0], (typeof people)[0], (typeof people)[0]];
const atFair = { format: 'event', place: 'Harbor fair' } as const;
const wanted = { niche: '', role: '', gathers: ' harbor FAIR' };

const namesIn = (
  rows: Partial<GatheringsInput['rows']>,
  changes: Partial<Omit<GatheringsInput, 'rows'>> = {},
) =>
  gatherings({
    rows: { targets: [], seats: [], conversations: [], people, ...rows },
    endIdsByTargetId: new Map([['harbor', ['ada', 'bo']]]),
    avoided: new Set(),
    today: TODAY,
    ...changes,
  });

describe('where several of those meet who are wanted', () => {
  it('is an event where two at a target were, whoever else was there', () => {
    const talks = [
      aConversation({ ...atFair, personIds: [ada.id, cy.id] }),
      aConversation({ ...atFair, personIds: [bo.id] }),
    ];
    expect(namesIn({ conversations: talks })).toMatchObject([
      { name: 'Harbor fair', personIds: ['ada', 'bo'], targetIds: ['harbor'], on: null },
    ]);
    expect(namesIn({ conversations: talks.slice(0, 1) }), 'one is a talk').toEqual([]);
    expect(namesIn({ conversations: talks }, { avoided: new Set(['bo']) })).toEqual([]);
    const overCoffee = talks.map((talk) => ({ ...talk, format: 'coffee' as const }));
    expect(namesIn({ conversations: overCoffee })).toEqual([]);
  });

  it('is where an empty seat looks for somebody, too, however it is written', () => {
    const soon = addDays(TODAY, 3);
    const talk = aConversation({
      ...atFair,
      id: 'soon',
      personIds: [ada.id],
      state: 'planned',
      date: soon,
    });
    const seat = aSeat({ targetId: 'harbor', wanted });
    expect(namesIn({ conversations: [talk], seats: [seat] })).toMatchObject([
      { personIds: ['ada'], soughtCount: 1, conversationId: 'soon', on: soon },
    ]);
    const sought = { ...seat, soughtId: 'cy' };
    expect(namesIn({ conversations: [talk], seats: [sought] })[0]?.personIds).toEqual([
      'ada',
      'cy',
    ]);
    const held = { ...seat, personId: 'bo' };
    expect(namesIn({ conversations: [talk], seats: [held] })).toEqual([]);
    const ofClosedGoal = { ...seat, targetId: 'elsewhere' };
    expect(namesIn({ conversations: [talk], seats: [ofClosedGoal] })).toEqual([]);
  });
});
