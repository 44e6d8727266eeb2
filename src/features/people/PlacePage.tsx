import { useEffect, useState } from 'preact/hooks';
import { dayInWords } from '../../domain/dayInWords';
import { LAYERS, type Layer, type Person } from '../../domain/person';
import { photoAddress } from '../../domain/photo';
import type { Id } from '../../domain/record';
import { editPerson, placePerson } from '../../storage/people';
import { writeSetting } from '../../storage/settings';
import { watch } from '../../storage/watch';
import { Avatar } from '../../ui/Avatar';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { href } from '../../ui/href';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import { PersonName } from '../../ui/PersonName';
import { Progress } from '../../ui/Progress';
import { showToast } from '../../ui/toast';
import { useWatched } from '../../ui/useWatched';
import { usePeople, useSaving, useServices } from '../services';
import { goalsServed, useOpenGoals } from '../shared/useOpenGoals';
import { usePhoto } from '../shared/usePhoto';
import { countLayers } from './arrange';
import { roleInWords } from './PersonRow';
import styles from './PlacePage.module.css';
import { PlanChoice } from './PlanChoice';
import { beginPlacing, type Placing, readPlacing } from './placing';
import { LAYER_WORDS } from './words';

const MEANINGS: Readonly<Record<Exclude<Layer, 'unplaced'>, string>> = {
  primary: 'A talk or a referral in the next months',
  secondary: 'Introductions, insight into the field',
  tertiary: 'Ideas, morale, now and then advice',
};

/** After an import: up to 15 people, each to a ring with one tap; it can be left and resumed. */
export default function PlacePage() {
  const { storage, complain } = useServices();
  const [begun, setBegun] = useState(false);
  const placing = useWatched(() => watch(() => readPlacing(storage)), [storage]);
  const begin = async (): Promise<void> => {
    const result = await beginPlacing(storage);
    if (!result.ok) complain(result.error);
    setBegun(true);
  };
  useEffect(() => void begin(), [storage]);
  return (
    <Page title="Your rings" back={{ href: href('/people'), label: 'People' }}>
      {begun && placing && <Step placing={placing} onAgain={() => void begin()} />}
    </Page>
  );
}

function Step({ placing, onAgain }: { placing: Placing; onAgain: () => void }) {
  const { storage, complain } = useServices();
  const save = useSaving();
  /** How many were left as they are, while this page is open. */
  const [left, setLeft] = useState(0);
  const goals = useOpenGoals();
  const { ids, step, placed, total } = placing;

  const keepIds = async (next: readonly Id[]): Promise<boolean> => {
    const result = await writeSetting(storage, 'placing', next);
    if (!result.ok) complain(result.error);
    return result.ok;
  };
  const leave = async (person: Person): Promise<void> => {
    if (!(await keepIds(ids.filter((id) => id !== person.id)))) return;
    setLeft((count) => count + 1);
    showToast({
      text: `${person.name} stays unplaced.`,
      action: {
        label: 'Undo',
        onAction: () => void keepIds(ids).then((kept) => kept && setLeft((count) => count - 1)),
      },
    });
  };
  if (step.type === 'done') return <Done placed={placed} onAgain={onAgain} />;
  const { person } = step;
  return (
    <div class={styles.step}>
      <Progress
        label={
          step.type === 'layer'
            ? `${placed + left + 1} of ${total + left}`
            : 'For what, and by when?'
        }
        value={placed + left}
        max={total + left}
      />
      <div class={styles.person} aria-live="polite">
        <PersonCard person={person} />
      </div>
      {step.type === 'layer' ? (
        <div class={styles.choices}>
          {LAYERS.flatMap((layer) =>
            layer === 'unplaced' ? (
              []
            ) : (
              <button
                key={layer}
                type="button"
                class={styles.choice}
                onClick={() =>
                  void save(
                    placePerson(storage, person.id, layer),
                    `${person.name}: ${LAYER_WORDS[layer].toLowerCase()}.`,
                  )
                }
              >
                <span class={styles.choiceTitle}>{LAYER_WORDS[layer]}</span>
                <span class={styles.choiceText}>{MEANINGS[layer]}</span>
              </button>
            ),
          )}
          <Button variant="quiet" onClick={() => void leave(person)}>
            Leave
          </Button>
        </div>
      ) : (
        <PlanChoice
          key={person.id}
          before={null}
          onChoose={(plan) =>
            void save(
              editPerson(storage, person.id, {
                primaryPlan: plan,
                goalIds: goalsServed(person.goalIds, goals),
              }),
              'Plan saved.',
            )
          }
          onSkip={() => void keepIds(ids.filter((id) => id !== person.id))}
        />
      )}
    </div>
  );
}

function PersonCard({ person }: { readonly person: Person }) {
  const { today, locale } = useServices();
  const summary = usePeople().get(person.id);
  const photo = usePhoto(person.id);
  const { metOn } = person;
  return (
    <>
      <Avatar
        name={person.name}
        size="medium"
        hollow={!person.met}
        picture={photo ? photoAddress(photo.data) : undefined}
      />
      <h2 class={styles.name}>
        <PersonName name={person.name} />
      </h2>
      <p class={styles.role}>
        {summary && <bdi>{roleInWords(summary)}</bdi>}
        {metOn && <span>Connected {dayInWords(metOn, today(), locale)}</span>}
      </p>
    </>
  );
}

function Done({ placed, onAgain }: { readonly placed: number; readonly onAgain: () => void }) {
  const { unplaced, ...rings } = countLayers(usePeople().values());
  const onRings = rings.primary + rings.secondary + rings.tertiary;
  return (
    <EmptyState
      icon="map"
      title={
        onRings === 0
          ? 'Nobody is on your rings yet'
          : onRings === 1
            ? '1 person is on your rings'
            : `${onRings} people are on your rings`
      }
      text={
        placed > 0
          ? 'The map shows them around you. Change a ring on the page of a person.'
          : 'Place somebody from their own page, or bring more people.'
      }
    >
      <LinkButton variant="primary" icon="map" href={href('/map')}>
        Open the map
      </LinkButton>
      {unplaced > 0 && <Button onClick={onAgain}>Pick from the {unplaced} unplaced</Button>}
      {unplaced === 0 && <LinkButton href={href('/people')}>All people</LinkButton>}
    </EmptyState>
  );
}
