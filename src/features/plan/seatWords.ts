import type { Coverage } from '../../domain/coverage';
import type { Id } from '../../domain/record';
import type { Wanted } from '../../domain/target';

type NameOf = (id: Id) => string | undefined;

/** Who holds a seat; whoever is in the trash is named too, with the word for it. */
export const holderInWords = (
  personId: Id | null,
  nameOf: NameOf,
  inTrash: ReadonlyMap<Id, string>,
): string => {
  const id = personId ?? '';
  const name = nameOf(id);
  if (name !== undefined) return name;
  const trashed = inTrash.get(id);
  return trashed === undefined ? 'somebody' : `${trashed} (in the trash)`;
};

/** How an empty seat stands, in a few words: 'Likely, by Ada Vale', 'Gap'. */
export function stateInWords(row: Coverage | undefined, nameOf: NameOf): string {
  if (!row) return 'Empty';
  if (row.state === 'gap') return 'Gap';
  const first = row.path?.hops[0]?.personId;
  const word = row.path?.word ?? '';
  const name = first === undefined ? undefined : nameOf(first);
  const said = word.charAt(0).toUpperCase() + word.slice(1);
  return name === undefined ? said : `${said}, by ${name}`;
}

/** Who is looked for, and where such people gather; '' where nothing was said. */
export function wantedInWords({ role, niche, gathers }: Wanted): string {
  const words = [role || niche, gathers].filter(Boolean).join(' · ');
  return words === '' ? '' : `Wanted: ${words}`;
}

/** Why a seat is a gap, and whom it could be closed with: who is looked for, as soon as that was said. */
export function gapInWords(row: Coverage, wanted: Wanted | undefined, nameOf: NameOf): string {
  const said = wanted ? wantedInWords(wanted) : '';
  if (said !== '') return said;
  const names = (ids: readonly Id[]): string =>
    ids
      .slice(0, 2)
      .flatMap((id) => nameOf(id) ?? [])
      .join(', ');
  const open = names(row.couldOpenIds);
  const fill = names(row.couldFillIds);
  if (open !== '') return `A long shot by ${open}: get to know them better`;
  if (fill !== '') return `${fill} could fill it, but nobody you know leads there`;
  return 'Nobody there yet: say whom to look for';
}
