import type { RefObject } from 'preact';
import { agoInWords } from '../../domain/dayInWords';
import { photoAddress } from '../../domain/photo';
import type { PersonSummary } from '../../storage/summaries';
import { Avatar } from '../../ui/Avatar';
import { href } from '../../ui/href';
import { IconButton } from '../../ui/IconButton';
import { LayerMark } from '../../ui/LayerMark';
import { LinkButton } from '../../ui/LinkButton';
import { Menu } from '../../ui/Menu';
import { PersonName } from '../../ui/PersonName';
import { WarmthMark } from '../../ui/WarmthMark';
import { useServices } from '../services';
import { usePhoto } from '../shared/usePhoto';
import styles from './MapPage.module.css';
import { useNextActions } from './useNextActions';

interface PersonCardProps {
  readonly person: PersonSummary;
  readonly cardRef: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** Who was tapped on the map, and what can be done from there. */
export function PersonCard({ person, cardRef, onClose }: PersonCardProps) {
  const { today, locale } = useServices();
  const actions = useNextActions(person.id);
  const photo = usePhoto(person.id);
  const where = [person.title, person.organization].filter(Boolean).join(' · ');
  return (
    <section ref={cardRef} class={styles.card} aria-label="Chosen person" aria-live="polite">
      <div class={styles.cardHead}>
        <Avatar
          name={person.name}
          hollow={!person.met}
          picture={photo ? photoAddress(photo.data) : undefined}
        />
        <div class={styles.cardWords}>
          <h2 class={styles.cardName}>
            <PersonName name={person.name} />
          </h2>
          {where && (
            <p class={styles.cardWhere}>
              <bdi>{where}</bdi>
            </p>
          )}
        </div>
        <IconButton label="Close" icon="close" onClick={onClose} />
      </div>
      <p class={styles.cardFacts}>
        <LayerMark layer={person.layer} />
        <WarmthMark warmth={person.warmth} />
        <span>
          {person.lastTouch
            ? `last touch ${agoInWords(person.lastTouch, today(), locale)}`
            : person.met
              ? 'no touch on record'
              : 'not met yet'}
        </span>
        {person.owedByMe > 0 && <span>You owe {person.owedByMe}</span>}
        {person.owedToMe > 0 && <span>Owes you {person.owedToMe}</span>}
      </p>
      <div class={styles.cardActions}>
        <LinkButton variant="primary" href={href(`/people/${person.id}`)}>
          Open
        </LinkButton>
        <LinkButton icon="jot" href={href(`/jot?person=${person.id}`)}>
          Jot
        </LinkButton>
        <Menu label="Next" showLabel icon="forward" items={actions.slice(1)} />
      </div>
    </section>
  );
}
