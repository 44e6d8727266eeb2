import type { Coverage } from '../../domain/coverage';
import type { Id } from '../../domain/record';

type NameOf = (id: Id) => string | undefined;

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

/** Why a seat is a gap, and whom it could be closed with. */
export function gapInWords(row: Coverage, nameOf: NameOf): string {
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
