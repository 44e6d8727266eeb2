import { type Ask, BLANK_ASK } from '../domain/ask';
import { addDays } from '../domain/calendarDate';
import { BLANK_GIVE, type Give } from '../domain/give';
import type { Person } from '../domain/person';
import type { CalendarDate, Draftable, Id, RecordBase } from '../domain/record';

type WithId<T extends RecordBase> = Draftable<T> & { readonly id: Id };

export interface SampleExchanges {
  readonly asks: WithId<Ask>[];
  readonly gives: WithId<Give>[];
}

/** Asks in every state, and gives, among the first people, of whom the first are primary. */
export function sampleExchanges(
  people: readonly WithId<Person>[],
  today: CalendarDate,
  newId: () => Id,
  goalId: Id | null,
): SampleExchanges {
  const met = people.filter((person) => person.met);
  const at = (index: number): Id | null => met[index]?.id ?? null;
  const ago = (days: number): CalendarDate => addDays(today, -days);
  const asks: WithId<Ask>[] = [];
  const ask = (index: number, fields: Partial<Draftable<Ask>>): void => {
    const personId = at(index);
    if (personId !== null) asks.push({ ...BLANK_ASK, goalId, ...fields, personId, id: newId() });
  };
  const gives: WithId<Give>[] = [];
  const give = (index: number, fields: Partial<Draftable<Give>> & { givenOn: CalendarDate }) => {
    const personId = at(index);
    if (personId !== null) gives.push({ ...BLANK_GIVE, ...fields, personId, id: newId() });
  };
  ask(0, {
    kind: 'introduction',
    introducedToId: at(8),
    reason: 'You ran the storage pilot together',
    hope: 'Twenty minutes on how the data team grew',
    mutual: 'I can test their open questions on my own tables',
    offer: 'A write-up of what three pilots had in common',
    offerKind: 'insight',
  });
  ask(1, {
    kind: 'advice',
    state: 'asked',
    askedOn: ago(4),
    reason: 'You moved from consulting into energy yourself',
    hope: 'Which of two certificates is worth the time',
    offer: 'The reading list that I made',
    offerKind: 'resource',
  });
  ask(2, {
    kind: 'introduction',
    state: 'done',
    askedOn: ago(58),
    answeredOn: ago(55),
    doneOn: ago(50),
    answer: 'Gladly, she is always short of people who can count',
    outcome: 'A walk with the head of data, and a second talk planned',
  });
  ask(3, { kind: 'advice', state: 'declined', askedOn: ago(80), answeredOn: ago(78) });
  ask(4, {
    kind: 'referral',
    state: 'granted',
    askedOn: ago(12),
    answeredOn: ago(9),
    reason: 'You have seen my work from close by',
    hope: 'A line to the hiring manager before the role is posted',
  });
  ask(7, { kind: 'advice', state: 'asked', askedOn: ago(33), hope: 'How the grant was won' });

  give(0, { kind: 'resource', givenOn: ago(10), text: 'The paper on grid storage' });
  give(2, { kind: 'introduction', givenOn: ago(30), text: 'Introduced to the choir’s treasurer' });
  give(5, { kind: 'hand', givenOn: ago(21), text: 'Read their talk before the conference' });
  give(6, { kind: 'insight', givenOn: ago(3), text: 'What the tender left out' });

  return { asks, gives };
}
