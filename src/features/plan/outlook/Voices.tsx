import type { Share } from '../../../domain/sameness';
import type { PersonSummary } from '../../../storage/summaries';
import { href } from '../../../ui/href';
import { LinkButton } from '../../../ui/LinkButton';
import { Section } from '../../../ui/Section';
import type { OutlookPartProps } from './Openings';
import styles from './Outlook.module.css';
import { countInWords, missed, shareInWords, standingOut } from './outlookWords';

interface Voice {
  readonly key: string;
  readonly text: string;
  /** Whom to hear instead. */
  readonly person: PersonSummary | undefined;
}

/** So many groups at once are named, the largest first. */
const MOST_MISSED = 3;

/** Whether this quarter's conversations came from one place, and who was not heard. */
export function Voices({ outlook, people }: OutlookPartProps) {
  const { sameness, organizationNames } = outlook;
  const { conversations } = sameness;
  const all = [...people.values()].filter((person) => person.met);
  const kinds = [
    {
      shares: sameness.byOrganization,
      nameOf: ({ key }: Share) => organizationNames.get(key) ?? '',
      keyOf: (person: PersonSummary) => person.organizationId,
      people: 'people at',
    },
    {
      shares: sameness.byIndustry,
      nameOf: ({ key }: Share) => key,
      keyOf: (person: PersonSummary) => person.industry || null,
      people: 'people in',
    },
    {
      shares: sameness.byLayer.filter(({ key }) => key !== 'unplaced'),
      nameOf: ({ key }: Share) => key,
      keyOf: (person: PersonSummary) => person.layer,
      people: 'people who are',
    },
  ];
  const same = kinds.flatMap(({ shares, nameOf, keyOf, people: words }): Voice[] => {
    const share = standingOut(shares, conversations);
    if (share === null || nameOf(share) === '') return [];
    const network =
      share.ofNetwork >= 0.1 ? `, ${shareInWords(share.ofNetwork)} of those you know` : '';
    return [
      {
        key: `same ${share.key}`,
        text: `${countInWords(share, conversations)} this quarter were with ${words} ${nameOf(share)}${network}.`,
        person: leastHeard(all.filter((person) => keyOf(person) !== share.key)),
      },
    ];
  });
  const unheard: Voice[] = [];
  for (const { shares, nameOf, keyOf, people: words } of conversations === 0
    ? []
    : kinds.slice(0, 2)) {
    for (const share of missed(shares)) {
      const group = all.filter((person) => keyOf(person) === share.key);
      const person = leastHeard(group);
      if (unheard.length === MOST_MISSED || nameOf(share) === '' || !person) continue;
      if (unheard.some((voice) => voice.person === person)) continue;
      const known = group.length === 1 ? 'you know somebody' : `you know ${group.length} people`;
      unheard.push({
        key: `missed ${share.key}`,
        text: `You heard none of the ${words} ${nameOf(share)} this quarter, though ${known} there.`,
        person,
      });
    }
  }
  return (
    <>
      <Section title="The same voices">
        {same.length === 0 && (
          <p class={styles.calm}>
            {conversations < 3
              ? 'Too few conversations this quarter to tell.'
              : `Your ${conversations} conversations this quarter came from different places.`}
          </p>
        )}
        <Sentences label="The same voices" voices={same} />
      </Section>
      {unheard.length > 0 && (
        <Section title="Voices overlooked">
          <Sentences label="Voices overlooked" voices={unheard} />
        </Section>
      )}
    </>
  );
}

function Sentences({
  label,
  voices,
}: {
  readonly label: string;
  readonly voices: readonly Voice[];
}) {
  if (voices.length === 0) return null;
  return (
    <ul class={styles.sentences} aria-label={label}>
      {voices.map(({ key, text, person }) => (
        <li key={key}>
          <p class={styles.sentence}>
            <bdi>{text}</bdi>
          </p>
          {person && (
            <LinkButton href={href(`/people/${person.id}/write?kind=conversation`)}>
              Write to {person.name}
            </LinkButton>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The warmest of those whose last touch is longest ago or never was: easy to reach, and not heard. */
function leastHeard(people: readonly PersonSummary[]): PersonSummary | undefined {
  return [...people].sort(
    (a, b) =>
      (a.lastTouch ?? '').localeCompare(b.lastTouch ?? '') ||
      b.warmth - a.warmth ||
      a.name.localeCompare(b.name),
  )[0];
}
