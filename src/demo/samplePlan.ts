import { addDays } from '../domain/calendarDate';
import type { Organization, Person } from '../domain/person';
import { BLANK_PROFILE, PROFILE_ID, type Profile } from '../domain/profile';
import type { CalendarDate, Draftable, Id, RecordBase } from '../domain/record';
import { BLANK_TARGET, EMPTY_SEAT, HELP_KINDS, type Seat, type Target } from '../domain/target';
import { SAMPLE_PROPOSITION } from './samplePitches';

type WithId<T extends RecordBase> = Draftable<T> & { readonly id: Id };

/** Where several of those meet whom the sample's owner looks for. */
export const SAMPLE_EVENT = 'Energy storage summit';

export const SAMPLE_STRENGTHS = [
  'Running pilots end to end',
  'Plain writing about data',
  'Hiring small teams',
];

interface SamplePlan {
  readonly profile: readonly WithId<Profile>[];
  readonly targets: readonly WithId<Target>[];
  readonly seats: readonly WithId<Seat>[];
}

/** What the sample's goal aims at, target by target, with seats that are held and seats that are empty. */
export function samplePlan(
  goalId: Id,
  people: readonly WithId<Person>[],
  organizations: readonly WithId<Organization>[],
  today: CalendarDate,
  newId: () => Id,
): SamplePlan {
  const at = (name: string): Id | null =>
    organizations.find((organization) => organization.name === name)?.id ?? null;
  const admired = people.find((person) => !person.met);
  const target = (fields: Partial<Draftable<Target>> & Pick<Target, 'kind'>): WithId<Target> => ({
    ...BLANK_TARGET,
    ...fields,
    goalId,
    id: newId(),
  });
  const [role, grid, fund, climate, mobility, person] = [
    target({ kind: 'role', text: 'Head of Data', priority: 3, why: 'The work I do best' }),
    target({
      kind: 'organization',
      organizationId: at('Lumen Grid'),
      priority: 3,
      why: 'They hire in my field',
      note: 'A storage pilot begins in spring',
    }),
    target({
      kind: 'organization',
      organizationId: at('Fjord Climate Fund'),
      why: 'Admired from afar',
    }),
    target({ kind: 'industry', text: 'Climate', why: 'Work that matters to me' }),
    target({ kind: 'industry', text: 'Mobility', priority: 1, note: 'Nobody there yet' }),
    target({
      kind: 'person',
      personId: admired?.id ?? null,
      priority: 1,
      why: 'Admired from afar',
    }),
  ] as const;
  const targets = [role, grid, fund, climate, mobility, ...(admired ? [person] : [])];
  const seats = targets.flatMap(({ id }) =>
    HELP_KINDS.map((help): WithId<Seat> => ({ ...EMPTY_SEAT, id: newId(), targetId: id, help })),
  );
  const holders = people.filter(({ met, layer }) => met && layer !== 'unplaced');
  const holderAt = (organizationId: Id | null): WithId<Person> | undefined =>
    holders.find((each) => each.organizationId === organizationId);
  const held = [
    [role.id, 'introduction', holders[1], 'Hired two heads of data last year', 70],
    [grid.id, 'knowledge', holderAt(grid.organizationId), 'Works there, told me who decides', 12],
    [climate.id, 'knowledge', holders[3], 'Knows the funds and what they pay for', 25],
  ] as const;
  const wanted = {
    niche: 'Grid storage pilots',
    role: 'Head of Grid Operations',
    gathers: SAMPLE_EVENT,
  };
  return {
    profile: [
      { ...BLANK_PROFILE, id: PROFILE_ID, ...SAMPLE_PROPOSITION, strengths: SAMPLE_STRENGTHS },
    ],
    targets,
    seats: seats.map((seat) => {
      const found = held.find(
        ([targetId, help]) => targetId === seat.targetId && help === seat.help,
      );
      if (found) {
        const [, , holder, reason, daysAgo] = found;
        return holder
          ? { ...seat, personId: holder.id, reason, filledOn: addDays(today, -daysAgo) }
          : seat;
      }
      return seat.targetId === grid.id && seat.help === 'opportunity' ? { ...seat, wanted } : seat;
    }),
  };
}
