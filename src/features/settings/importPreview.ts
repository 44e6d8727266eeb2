import { sourceKey } from '../../domain/importCandidate';
import { conflictKey } from '../../domain/importConflicts';
import type { ImportPlanInput, WholeImportPlan } from '../../domain/importPlan';
import type { FileReport } from '../../exchange/importReport';
import type { ParsedFiles } from '../../exchange/parseFiles';
import type { ImportPreview } from './importProtocol';
import { likenessInWords, reasonInWords, skipInWords } from './importReasons';

const MOST_EXAMPLES = 5;
const MOST_LISTED = 200;

interface Planned {
  readonly plan: WholeImportPlan;
  readonly parsed: ParsedFiles;
  readonly input: ImportPlanInput;
}

/** What a plan would do, for the owner's eye. */
export function previewOf({ plan, parsed, input }: Planned): ImportPreview {
  const skipped = (reason: WholeImportPlan['skipped'][number]['reason']): number =>
    plan.skipped.filter((each) => each.reason === reason).length;
  const sum = (of: (report: FileReport) => number): number =>
    parsed.reports.reduce((total, report) => total + of(report), 0);
  const organizationNames = new Map(
    [...input.organizations, ...plan.organizationsToAdd].map((each) => [each.id, each.name]),
  );
  const personNames = new Map(
    [...input.people, ...plan.peopleToAdd].map((each) => [each.id, each.name]),
  );
  const nameOf = (id: string): string => personNames.get(id) ?? '';
  const added = (person: WholeImportPlan['peopleToAdd'][number]) => ({
    name: person.name,
    detail: [person.title, organizationNames.get(person.organizationId ?? '')]
      .filter(Boolean)
      .join(' · '),
  });
  return {
    toAdd: plan.peopleToAdd.length,
    toUpdate: plan.peopleToUpdate.length,
    unchanged: skipped('unchanged'),
    inTrash: skipped('inTrash'),
    severalAlike: skipped('severalAlike'),
    hidden: sum((report) => report.hidden),
    duplicatesWithin: plan.duplicatesWithin.length,
    messages: plan.messagesToAdd.length + plan.messagesToUpdate.length,
    meetings: plan.conversationsToAdd.length,
    ties: plan.tiesToAdd.length,
    strangers: plan.strangers,
    photos: plan.photosToAdd.length,
    photosLeftOut: sum((report) => report.photosLeftOut),
    examples: plan.peopleToAdd.slice(0, MOST_EXAMPLES).map(added),
    doubtful: parsed.reports
      .flatMap((report) => report.doubtful.map((each) => ({ file: report.file, ...each })))
      .slice(0, MOST_LISTED),
    likelySame: plan.likelySame
      .slice(0, MOST_LISTED)
      .map(({ candidate, personId, why, treatedAs }) => ({
        key: sourceKey(candidate.source),
        name: candidate.name,
        here: nameOf(personId),
        detail: likenessInWords(why),
        treatedAs,
      })),
    conflicts: plan.conflicts
      .slice(0, MOST_LISTED)
      .map((each) => ({ ...each, key: conflictKey(each.personId, each.field) })),
    rows: {
      added: plan.peopleToAdd.slice(0, MOST_LISTED).map(added),
      updated: plan.peopleToUpdate.slice(0, MOST_LISTED).map(({ id, reasons }) => ({
        name: nameOf(id),
        detail: reasons.map(reasonInWords).join('; '),
      })),
      skipped: plan.skipped.slice(0, MOST_LISTED).map(({ candidate, reason }) => ({
        name: candidate.name,
        detail: skipInWords(reason),
      })),
    },
    reports: parsed.reports,
  };
}
