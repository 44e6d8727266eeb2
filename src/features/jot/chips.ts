import type { JotFindings } from '../../domain/jotParser/findings';
import type { ConversationFormat } from '../../domain/person';
import type { CalendarDate, Id } from '../../domain/record';
import type { Sorted } from '../../storage/jots';

/**
 * Something found in a note, offered as a chip. A tap accepts it; without a tap nothing is changed. The
 * key of what grows while it is typed (a name, a promise) is where it begins: 'send her the' that was
 * accepted is accepted still as 'send her the chart tomorrow'.
 */
export type Finding =
  | {
      readonly kind: 'person';
      readonly key: string;
      readonly personId: Id;
      readonly name: string;
      /** Only spoken of: no part of the conversation. */
      readonly aside?: boolean;
    }
  | {
      readonly kind: 'new person';
      readonly key: string;
      readonly name: string;
      readonly aside?: boolean;
      /** Where they work; '' where the note doesn't say. */
      readonly organization?: string;
    }
  | {
      readonly kind: 'promise';
      readonly key: string;
      readonly promise: JotFindings['promises'][number];
      /** Who owes it, or to whom the owner does; empty where the note doesn't say. */
      readonly names?: readonly string[];
    }
  | { readonly kind: 'date'; readonly key: string; readonly date: CalendarDate }
  | { readonly kind: 'tag'; readonly key: string; readonly tag: string };

/** The chips of what was found, each thing once: people first, then promises, dates and tags. */
export function findingsOf(
  found: JotFindings,
  nameOf: (personId: Id) => string | undefined,
  linked: readonly Id[],
  today: CalendarDate,
): Finding[] {
  const chips = new Map<string, Finding>();
  const offer = (finding: Finding): void => {
    if (!chips.has(finding.key)) chips.set(finding.key, finding);
  };
  const asides = new Set(found.people.flatMap((each) => (each.aside ? [each.personId] : [])));
  const people = [
    ...linked,
    ...found.people.map((each) => each.personId),
    ...found.choices.flatMap((each) => each.personIds),
  ];
  for (const personId of people) {
    const name = nameOf(personId);
    const aside = asides.has(personId) && !linked.includes(personId);
    if (name) offer({ kind: 'person', key: `person:${personId}`, personId, name, aside });
  }
  for (const { name, start, aside, organization } of found.newPeople) {
    offer({ kind: 'new person', key: `new:${start}`, name, aside, organization });
  }
  const due = new Set<CalendarDate>();
  const begun = new Map<string, number>();
  for (const promise of found.promises) {
    const beginning = `promise:${promise.owner}:${promise.start}`;
    const nth = begun.get(beginning) ?? 0;
    begun.set(beginning, nth + 1);
    const names = [...promise.personIds.flatMap((id) => nameOf(id) ?? []), ...promise.newNames];
    offer({ kind: 'promise', key: `${beginning}:${nth}`, promise, names });
    if (promise.due) due.add(promise.due);
  }
  for (const { date } of found.dates) {
    if (!due.has(date)) offer({ kind: 'date', key: `date:${date}`, date });
  }
  // Most notes say with whom but not when, since it was just now.
  const somebody = people.length > 0 || found.newPeople.length > 0;
  const talkedDay = found.dates.some(({ date }) => date <= today && !due.has(date));
  if (somebody && !talkedDay) offer({ kind: 'date', key: `date:${today}`, date: today });
  for (const { tag } of found.tags) offer({ kind: 'tag', key: `tag:${tag.toLowerCase()}`, tag });
  return [...chips.values()];
}

/** What a date that the owner accepted means, given the day and whether somebody was named. */
export function meaningOfDate(
  date: CalendarDate,
  today: CalendarDate,
  somebodyNamed: boolean,
): 'talked' | 'meeting' | 'reminder' | 'written' {
  if (date > today) return somebodyNamed ? 'meeting' : 'reminder';
  return somebodyNamed ? 'talked' : 'written';
}

const FORMAT_WORDS: readonly [RegExp, ConversationFormat][] = [
  [/\b(coffee|espresso|cappuccino|a tea|cup of tea)\b/i, 'coffee'],
  [/\b(phone|called|rang|phone call)\b/i, 'phone'],
  [/\b(zoom|teams|video|facetime|google meet|call)\b/i, 'video'],
  [/\b(lunch|dinner|breakfast|brunch)\b/i, 'meal'],
  [/\b(walk|walked|hike)\b/i, 'walk'],
  [/\b(conference|meetup|meet-up|event|panel|(?:a|her|his|their|the) talk|reception)\b/i, 'event'],
];

/** The format of conversation that the words speak of; coffee where they say nothing. */
export const formatOf = (text: string): ConversationFormat =>
  FORMAT_WORDS.find(([words]) => words.test(text))?.[1] ?? 'coffee';

interface SortingContext {
  readonly text: string;
  readonly today: CalendarDate;
  readonly newId: () => Id;
  /** People linked to the note before. */
  readonly alreadyNamed?: readonly Id[];
}

/** What storage is to write for the accepted chips, and the day that the note is about, if said. */
export function sortedBy(
  accepted: readonly Finding[],
  { text, today, newId, alreadyNamed = [] }: SortingContext,
): { readonly sorted: Sorted; readonly writtenOn: CalendarDate | null } {
  const personIds = accepted.flatMap((each) => (each.kind === 'person' ? [each.personId] : []));
  const newPeople = accepted.flatMap((each) =>
    each.kind === 'new person'
      ? [
          {
            id: newId(),
            name: each.name,
            met: each.aside !== true,
            organizationName: each.organization ?? '',
          },
        ]
      : [],
  );
  const asides = new Set([
    ...accepted.flatMap((each) => (each.kind === 'person' && each.aside ? [each.personId] : [])),
    ...newPeople.flatMap(({ id, met }) => (met ? [] : [id])),
  ]);
  const everybody = [
    ...new Set([...alreadyNamed, ...personIds, ...newPeople.map((person) => person.id)]),
  ];
  const there = everybody.filter((id) => !asides.has(id));
  const present = there.length > 0 ? there : everybody;
  // Who speaks of somebody new knows them, as far as was told.
  const [teller, another] = there;
  const ties =
    teller !== undefined && another === undefined
      ? newPeople.flatMap(({ id, met }) => (met ? [] : [[teller, id] as const]))
      : [];
  /** Somebody new is often called by the first name alone further on. */
  const idOfNewName = (name: string): Id[] => {
    const wanted = name.toLowerCase();
    const meant = newPeople.filter((person) =>
      `${person.name.toLowerCase()} `.startsWith(`${wanted} `),
    );
    return meant.slice(0, 1).map((person) => person.id);
  };

  const followUps: Sorted['followUps'][number][] = [];
  let conversation: Sorted['conversation'] = null;
  const ahead: Sorted['ahead'][number][] = [];
  let writtenOn: CalendarDate | null = null;
  for (const each of accepted) {
    if (each.kind === 'promise') {
      const { owner, due, kind } = each.promise;
      const named = [
        // Whom the chip names is meant, also where their own chip wasn't tapped.
        ...each.promise.personIds,
        ...each.promise.newNames.flatMap(idOfNewName),
      ];
      followUps.push({
        text: each.promise.text,
        owner,
        kind,
        due,
        personIds: named.length > 0 ? named : present,
      });
    } else if (each.kind === 'date') {
      const meaning = meaningOfDate(each.date, today, everybody.length > 0);
      if (meaning === 'written') writtenOn = each.date;
      else if (meaning === 'reminder') {
        const firstLine = text.trim().split('\n', 1)[0] ?? '';
        followUps.push({
          text: firstLine,
          owner: 'me',
          kind: 'other',
          due: each.date,
          personIds: [],
        });
      } else {
        const state = meaning === 'talked' ? 'held' : 'planned';
        const talk = {
          date: each.date,
          format: formatOf(text),
          state,
          personIds: present,
        } as const;
        // The note is about the talk that was, before one that is planned in it.
        if (meaning === 'talked' || !conversation) {
          if (conversation?.state === 'planned') ahead.push(conversation);
          conversation = talk;
        } else ahead.push(talk);
        if (meaning === 'talked') writtenOn = each.date;
      }
    }
  }
  const tags = accepted.flatMap((each) => (each.kind === 'tag' ? [each.tag] : []));
  return {
    sorted: { personIds, newPeople, ties, tags, followUps, conversation, ahead },
    writtenOn,
  };
}
