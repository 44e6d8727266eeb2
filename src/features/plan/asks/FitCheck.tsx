import { askEvidence } from '../../../domain/askEvidence';
import { askFit, type Position } from '../../../domain/askFit';
import { aimOf, isAtTarget } from '../../../domain/target';
import { editProfile } from '../../../storage/profile';
import { ChipInput } from '../../../ui/ChipInput';
import { Section } from '../../../ui/Section';
import { usePeople, useSaving, useServices } from '../../services';
import styles from './AskPage.module.css';
import { evidenceInWords, FIT_WORDS, PART_WORDS, reasonInWords, stepInWords } from './askWords';
import type { AskOnRecord } from './readAsk';

interface FitCheckProps {
  readonly found: AskOnRecord;
  readonly called: string;
}

/** Whether the ask fits, part by part, and the evidence that it rests on. */
export function FitCheck({ found, called }: FitCheckProps) {
  const { storage, today, locale } = useServices();
  const people = usePeople();
  const save = useSaving();
  const { ask, person, record, organizations, toMeet, profile } = found;
  const evidence = askEvidence({
    person,
    conversations: record.conversations,
    followUps: record.followUps,
    projects: projectsOf(found),
    organizationNames: organizations,
    workedAt: profile.workedAt,
    today: today(),
  });
  const parts = askFit({
    ask,
    position: positionOf(found, people),
    evidence,
    gives: record.gives.length,
    openPromises: record.followUps.filter(({ owner, doneAt }) => owner === 'me' && doneAt === null)
      .length,
  });
  const nameOf = (id: string): string => people.get(id)?.name ?? 'somebody';
  return (
    <>
      <Section title="Does it fit?">
        <ul class={styles.fit} aria-label="Fit check">
          {parts.map(({ part, word, because, raise }) => (
            <li key={part} class={styles.part}>
              <h3 class={styles.partHead}>
                {PART_WORDS[part]}
                <span class={styles.word} data-word={word}>
                  {FIT_WORDS[word]}
                </span>
              </h3>
              {because.length > 0 && (
                <p class={styles.because}>
                  <bdi>
                    {because
                      .map((each) => reasonInWords(each, called, nameOf, toMeet?.name ?? 'them'))
                      .join(' ')}
                  </bdi>
                </p>
              )}
              {raise.length > 0 && (
                <ul aria-label={`What would raise it: ${PART_WORDS[part]}`}>
                  {raise.map((step) => (
                    <li key={step}>{stepInWords(step, called)}</li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      </Section>
      <Section title="What they know of you" count={evidence.length || undefined}>
        {evidence.length === 0 ? (
          <p class={styles.calm}>
            Nothing on record yet. A conversation, a promise kept or advice that you tried shows how
            you work.
          </p>
        ) : (
          <ul class={styles.evidence} aria-label="What they know of you">
            {evidence.map((each) => {
              const words = evidenceInWords(each, organizations, today(), locale);
              return (
                <li key={words}>
                  <bdi>{words}</bdi>
                </li>
              );
            })}
          </ul>
        )}
        <div class={styles.fields}>
          <ChipInput
            label="Where you have worked"
            hint="Said once: who worked there too knows how you work."
            values={profile.workedAt}
            onChange={(workedAt) => void save(editProfile(storage, { workedAt }), 'Noted.')}
          />
        </div>
      </Section>
    </>
  );
}

const projectsOf = ({ opportunities, parts }: AskOnRecord) => {
  const own = new Set(parts.map(({ opportunityId }) => opportunityId));
  return opportunities.filter(({ id, kind }) => kind === 'project' && own.has(id));
};

/** How the person stands to the opportunity, the target or whoever is to be met. */
function positionOf(found: AskOnRecord, people: ReturnType<typeof usePeople>): Position {
  const { ask, person, ties, opportunities, targets, parts, industries } = found;
  const opportunity = opportunities.find(({ id }) => id === ask.opportunityId);
  const target = targets.find(({ id }) => id === ask.targetId);
  const organizationId = opportunity?.organizationId ?? null;
  const aim =
    organizationId !== null
      ? ({ kind: 'organization', organizationId } as const)
      : target
        ? aimOf(target)
        : null;
  const isThere = (one: Parameters<typeof isAtTarget>[1]): boolean =>
    aim !== null && isAtTarget(aim, one, industries);
  const known = ties.flatMap((tie) => {
    const otherId = tie.personAId === person.id ? tie.personBId : tie.personAId;
    const other = people.get(otherId);
    return other ? [{ tie, other }] : [];
  });
  return {
    hasAim: opportunity !== undefined || target !== undefined || ask.introducedToId !== null,
    isThere: isThere(person),
    hasPart: parts.some(({ opportunityId }) => opportunityId === ask.opportunityId),
    tieToMet: known.find(({ other }) => other.id === ask.introducedToId)?.tie ?? null,
    knowsThereId: known.find(({ other }) => isThere(other))?.other.id ?? null,
  };
}
