import type { FileReport } from '../src/exchange/importReport';
import { parseFiles } from '../src/exchange/parseFiles';

/** What a file of the fixtures gives, in one line a person can check. */
export async function outcomeOf(name: string, bytes: Uint8Array): Promise<string> {
  const parsed = await parseFiles([{ name, bytes }]);
  if (!parsed.ok) return 'called off';
  const { candidates, reports } = parsed.value;
  const sum = (of: (report: FileReport) => number) =>
    reports.reduce((total, report) => total + of(report), 0);
  const parts = [
    `${candidates.length} people`,
    ...some(
      sum(({ past }) => past),
      'of the past',
    ),
    ...some(
      sum(({ hidden }) => hidden),
      'hidden',
    ),
    ...some(
      sum(({ doubtful }) => doubtful.length),
      'doubtful',
    ),
    ...some(
      sum(({ rejected }) => rejected.length),
      'left out',
    ),
    ...reports.flatMap(({ error }) => (error === null ? [] : [error.type])),
  ];
  const names = candidates.slice(0, 2).map(({ name }) => name.slice(0, 40));
  return `${parts.join(', ')}${names.length > 0 ? `: ${names.join('; ')}` : ''}`;
}

const some = (count: number, words: string): string[] => (count > 0 ? [`${count} ${words}`] : []);
