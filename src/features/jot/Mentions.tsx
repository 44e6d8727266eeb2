import type { MentionCandidate } from '../../domain/jotParser/knownPeople';
import { Chip } from '../../ui/Chip';
import styles from './Composer.module.css';

interface MentionsProps {
  readonly candidates: readonly MentionCandidate[];
  readonly onChoose: (candidate: MentionCandidate) => void;
}

/** People whose names begin as what was typed behind an '@'; a tap writes the name. */
export function Mentions({ candidates, onChoose }: MentionsProps) {
  if (candidates.length === 0) return null;
  return (
    <ul class={styles.chips} aria-label="People to mention">
      {candidates.map((candidate) => (
        <li key={candidate.personId}>
          <Chip label={`@${candidate.name}`} icon="person" onClick={() => onChoose(candidate)} />
        </li>
      ))}
    </ul>
  );
}
