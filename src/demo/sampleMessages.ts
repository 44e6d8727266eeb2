import { addDays, isoWeekday } from '../domain/calendarDate';
import { BLANK_MESSAGE, type Message } from '../domain/message';
import type { Milestone } from '../domain/milestone';
import type { OwnerWord } from '../domain/ownerWord';
import type { Person } from '../domain/person';
import type { CalendarDate, Draftable, Id } from '../domain/record';

type Made<T extends Message | Milestone | OwnerWord> = Draftable<T> & { readonly id: Id };

const SENT_WORDS: readonly string[] = [
  'Your storage pilot came to my mind. How is the first winter going?',
  'I read this and thought of you and open data.',
  'Something you said has stayed with me: ask for the problem first. Do you still see it that way?',
  'How are things since the move? A line is plenty.',
];

/** Messages over the last year: who answers, and when, differs from person to person. */
export function sampleMessages(
  people: readonly (Pick<Person, 'layer' | 'met'> & { readonly id: Id })[],
  milestones: readonly { readonly id: Id }[],
  today: CalendarDate,
  newId: () => Id,
): Made<Message>[] {
  const written = people.filter(({ met, layer }) => met && layer !== 'unplaced').slice(0, 14);
  const messages = written.flatMap(({ id: personId }, person) =>
    Array.from({ length: 5 - (person % 4) }, (_, index): Made<Message> => {
      const date = addDays(today, -20 - person * 3 - index * 46);
      const onWeekend = isoWeekday(date) >= 6;
      const answers = person % 3 !== 2 && !(onWeekend && person % 2 === 0);
      return {
        ...BLANK_MESSAGE,
        id: newId(),
        personId,
        date,
        time: person % 2 === 0 ? '09:10' : '19:40',
        channel: 'email',
        text: SENT_WORDS[(person + index) % SENT_WORDS.length] ?? '',
        answeredOn: answers ? addDays(date, 1 + (index % 3)) : null,
      };
    }),
  );
  const [first, second] = written;
  const told = milestones[0];
  if (!first || !second || !told) return messages;
  const recent = { ...BLANK_MESSAGE, time: '08:30', channel: 'email' } as const;
  return [
    ...messages,
    {
      ...recent,
      id: newId(),
      personId: second.id,
      date: addDays(today, -8),
      text: 'How did the hand-over go? I have thought of it more than once.',
    },
    {
      ...recent,
      id: newId(),
      personId: first.id,
      date: addDays(today, -9),
      text: 'Some news from my side. The certificate is here.',
      wantsAnswer: false,
      milestoneId: told.id,
    },
  ];
}

/** News of the owner's: one that was told to somebody already. */
export const sampleMilestones = (
  today: CalendarDate,
  newId: () => Id,
  goalId: Id | null,
): Made<Milestone>[] => [
  {
    id: newId(),
    kind: 'milestone',
    text: 'I finished the certificate in grid planning',
    date: addDays(today, -10),
    goalId,
  },
];

/** One person is pinned, and one is left in peace. */
export const sampleOwnerWords = (
  people: readonly { readonly id: Id }[],
  newId: () => Id,
): Made<OwnerWord>[] =>
  [people[7], people[30]].flatMap((person, index) =>
    person
      ? [
          {
            id: newId(),
            personId: person.id,
            kind: index === 0 ? ('pinned' as const) : ('not this person' as const),
            goalId: null,
            until: null,
          },
        ]
      : [],
  );
