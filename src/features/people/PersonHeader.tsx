import { useState } from 'preact/hooks';
import { agoInWords } from '../../domain/dayInWords';
import { lastTouch } from '../../domain/warmth';
import { Button } from '../../ui/Button';
import { href } from '../../ui/href';
import { IconButton } from '../../ui/IconButton';
import { WarmthMark } from '../../ui/WarmthMark';
import { useServices } from '../services';
import { MayBeOld } from './MayBeOld';
import styles from './PersonPage.module.css';
import { PersonPhoto } from './PersonPhoto';
import { type PersonOnRecord, roleWords, touchesOf, warmthOf } from './personOnRecord';
import { RoleDialog } from './RoleDialog';
import { warmthInWords } from './warmthInWords';

/** What somebody does, whether they were met, and how warm it is between both, with the reasons. */
export function PersonHeader({ record }: { readonly record: PersonOnRecord }) {
  const { today, locale, dayOf } = useServices();
  const [editingRole, setEditingRole] = useState(false);
  const [why, setWhy] = useState(false);
  const { person, organizations } = record;
  const role = roleWords(person, organizations);
  const warm = warmthOf(record, today(), dayOf);
  const last = lastTouch(touchesOf(record), today());
  return (
    <div class={styles.header}>
      <PersonPhoto person={person} />
      {role === '' ? (
        <Button
          variant="quiet"
          icon="add"
          class={styles.addRole}
          onClick={() => setEditingRole(true)}
        >
          Add title and organization
        </Button>
      ) : (
        <p class={styles.role}>
          {person.organizationId === null ? (
            <bdi>{role}</bdi>
          ) : (
            <a href={href(`/organizations/${person.organizationId}`)}>
              <bdi>{role}</bdi>
            </a>
          )}
          <IconButton label="Edit role" icon="edit" onClick={() => setEditingRole(true)} />
        </p>
      )}
      <div class={styles.facts}>
        <WarmthMark warmth={warm.value} />
        <Button
          variant="quiet"
          class={styles.why}
          aria-expanded={why}
          aria-controls="why-warmth"
          onClick={() => setWhy(!why)}
        >
          Why?
        </Button>
        <span>
          {last
            ? `last touch ${agoInWords(last.date, today(), locale)}`
            : person.met
              ? 'no touch on record'
              : 'admired from afar'}
        </span>
      </div>
      <ul id="why-warmth" class={styles.reasons} hidden={!why} aria-label="Why so warm">
        {warmthInWords(warm, today(), locale).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <MayBeOld personId={person.id} />
      {editingRole && <RoleDialog record={record} onClose={() => setEditingRole(false)} />}
    </div>
  );
}
