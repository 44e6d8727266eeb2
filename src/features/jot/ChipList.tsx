import { dayInWords } from '../../domain/dayInWords';
import type { CalendarDate } from '../../domain/record';
import { Chip } from '../../ui/Chip';
import type { IconName } from '../../ui/Icon';
import styles from './Composer.module.css';
import { type Finding, meaningOfDate } from './chips';

interface ChipListProps {
  readonly findings: readonly Finding[];
  readonly accepted: ReadonlySet<string>;
  readonly today: CalendarDate;
  readonly locale: string;
  /** Whether somebody is linked to the note already, apart from the chips. */
  readonly somebodyNamed?: boolean;
  readonly onToggle: (key: string) => void;
}

/** The list 'Found in this note': a chip each, accepted with a tap. Nothing where nothing was found. */
export function ChipList({
  findings,
  accepted,
  today,
  locale,
  somebodyNamed = false,
  onToggle,
}: ChipListProps) {
  if (findings.length === 0) return null;
  const named =
    somebodyNamed ||
    findings.some(
      (each) => (each.kind === 'person' || each.kind === 'new person') && accepted.has(each.key),
    );
  return (
    <>
      {!findings.some(({ key }) => accepted.has(key)) && (
        <p class={styles.hint}>Tap what is right, and it is kept with the note.</p>
      )}
      <ul class={styles.chips} aria-label="Found in this note">
        {findings.map((finding) => (
          <li key={finding.key}>
            <Chip
              label={labelOf(finding, today, named, locale)}
              icon={iconOf(finding)}
              pressed={accepted.has(finding.key)}
              onClick={() => onToggle(finding.key)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

const DATE_WORDS = { talked: 'Talked', meeting: 'Meet', reminder: 'Remind me', written: 'About' };

/** The words on a chip. */
export function labelOf(
  finding: Finding,
  today: CalendarDate,
  somebodyNamed: boolean,
  locale: string,
): string {
  switch (finding.kind) {
    case 'person':
      return finding.name;
    case 'new person':
      return finding.organization
        ? `Add ${finding.name}, ${finding.organization}`
        : `Add ${finding.name}`;
    case 'date':
      return `${DATE_WORDS[meaningOfDate(finding.date, today, somebodyNamed)]} ${dayInWords(finding.date, today, locale)}`;
    case 'tag':
      return `#${finding.tag}`;
    case 'promise': {
      const { owner, due } = finding.promise;
      const text = finding.promise.text.replace(/[.\s]+$/, '');
      const what = text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
      const when = due ? ` · ${dayInWords(due, today, locale)}` : '';
      const [name, another] = finding.names ?? [];
      const whom = name !== undefined && another === undefined ? ` (${firstWord(name)})` : '';
      return `${owner === 'me' ? 'I owe' : 'They owe'}: ${what}${whom}${when}`;
    }
  }
}

const firstWord = (name: string): string => name.split(/\s/, 1)[0] ?? name;

function iconOf(finding: Finding): IconName {
  switch (finding.kind) {
    case 'person':
      return 'person';
    case 'new person':
      return 'add';
    case 'date':
      return 'calendar';
    case 'tag':
      return 'tag';
    case 'promise':
      return finding.promise.kind === 'introduction' ? 'introduction' : 'clock';
  }
}
