import { useState } from 'preact/hooks';
import { balance } from '../../domain/balance';
import { balanceInWords, balanceSums } from '../../domain/balanceInWords';
import { GIVE_KINDS, type GiveKind } from '../../domain/give';
import { standingWords } from '../../domain/ownerWord';
import { addGives } from '../../storage/gives';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import type { IconName } from '../../ui/Icon';
import { Section } from '../../ui/Section';
import { useSaving, useServices } from '../services';
import { useStartAsk } from '../shared/useStartAsk';
import styles from './PersonPage.module.css';
import type { PersonOnRecord } from './personOnRecord';
import { GIVE_WORDS } from './words';

const GIVE_ICONS: Readonly<Record<GiveKind, IconName>> = {
  resource: 'link',
  introduction: 'introduction',
  insight: 'star',
  hand: 'check',
};

/** What may be asked now and why; a give in one tap; and the way to an ask. */
export function AsksAndGives({ record }: { readonly record: PersonOnRecord }) {
  const { storage, today, locale } = useServices();
  const save = useSaving();
  const startAsk = useStartAsk();
  const [why, setWhy] = useState(false);
  const { person, record: onRecord, ownerWords } = record;
  const { id } = person;
  const now = balance({
    closeness: person.closeness,
    asks: onRecord.asks,
    gives: onRecord.gives,
    overruled: standingWords(ownerWords, null, today()).askable.has(id),
    today: today(),
  });
  return (
    <Section title="Asks and gives">
      <div class={styles.balance}>
        <p>
          {balanceInWords(now, today(), locale)}{' '}
          <Button
            variant="quiet"
            class={styles.why}
            aria-expanded={why}
            aria-controls="why-balance"
            aria-label="Why this balance?"
            onClick={() => setWhy(!why)}
          >
            Why?
          </Button>
        </p>
        <ul
          id="why-balance"
          class={styles.reasons}
          hidden={!why}
          aria-label="The sums of the balance"
        >
          {balanceSums(now, today(), locale).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <fieldset class={styles.gives}>
        <legend>I gave</legend>
        <div class={styles.actions}>
          {GIVE_KINDS.map((kind) => (
            <Chip
              key={kind}
              icon={GIVE_ICONS[kind]}
              label={GIVE_WORDS[kind]}
              onClick={() =>
                void save(
                  addGives(storage, [id], { kind, givenOn: today() }),
                  `Noted: you gave ${GIVE_WORDS[kind].toLowerCase()}.`,
                )
              }
            />
          ))}
        </div>
      </fieldset>
      <div class={styles.actions}>
        <Button icon="introduction" onClick={() => void startAsk({ personId: id })}>
          Prepare an ask
        </Button>
      </div>
    </Section>
  );
}
