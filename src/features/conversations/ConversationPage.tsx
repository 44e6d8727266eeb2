import { useLayoutEffect, useRef } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso';
import { restoreFromTrash, trash } from '../../storage/trash';
import { watch } from '../../storage/watch';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { href } from '../../ui/href';
import { LinkButton } from '../../ui/LinkButton';
import { Menu } from '../../ui/Menu';
import { Page } from '../../ui/Page';
import { useWatched } from '../../ui/useWatched';
import { useSaving, useServices } from '../services';
import { calendarFileSaved, conversationToCalendar } from '../shared/toCalendar';
import { backgroundOf } from './background';
import styles from './ConversationPage.module.css';
import { DebriefStep } from './DebriefStep';
import { HoldStep } from './HoldStep';
import { PlanStep } from './PlanStep';
import { PrepareStep } from './PrepareStep';
import { readTalk, type Talk } from './readTalk';
import { STEPS, type Step, stepNamed, stepOf } from './steps';
import { ThankStep } from './ThankStep';
import { useEdit } from './useEdit';
import { STATE_WORDS } from './words';

/** One conversation, from the plan to the thanks: the page shows the step that it is at. */
export default function ConversationPage() {
  const { id = '' } = useRoute().params;
  const { storage } = useServices();
  const found = useWatched(
    () => watch(async () => ({ talk: await readTalk(storage, id) })),
    [storage, id],
  );
  if (!found) return null;
  if (!found.talk) {
    return (
      <Page title="Conversation" back={{ href: href('/conversations'), label: 'Conversations' }}>
        <EmptyState
          title="This conversation is not here"
          text="It was taken back, or the link is cut short."
        >
          <LinkButton href={href('/conversations')}>All conversations</LinkButton>
        </EmptyState>
      </Page>
    );
  }
  return <OneTalk key={id} talk={found.talk} />;
}

function OneTalk({ talk }: { readonly talk: Talk }) {
  const { storage, summaries, today } = useServices();
  const { query } = useRoute();
  const { route } = useLocation();
  const { conversation, people } = talk;
  const edit = useEdit(conversation);
  const save = useSaving();
  const names = people.map((person) => person.name).join(', ');
  const isAhead = conversation.state === 'planned' || conversation.state === 'prepared';
  const trashed = conversation.trashedAt !== null;
  const step = stepNamed(query.step) ?? stepOf(conversation, today());
  const address = (to: Step): string => href(`/conversations/${conversation.id}?step=${to}`);
  // The step first: once the state is on disk, its owner may be on another screen already.
  const advance = (state: 'held' | 'debriefed', said: string, to: Step): void => {
    route(address(to));
    // Met before the day that was planned: what follows speaks of the day when it was.
    const early = state === 'held' && conversation.date > today();
    void edit({ state, ...(early && { date: today(), time: '' }) }, said);
  };
  const moveToTrash = (): void =>
    void save(
      (trashed ? restoreFromTrash : trash)(storage, 'conversations', [conversation.id]),
      trashed ? 'Taken out of the trash.' : 'Moved to the trash.',
    );

  return (
    <Page
      title={names ? `With ${names}` : 'Conversation'}
      back={{ href: href('/conversations'), label: 'Conversations' }}
      actions={
        <Menu
          label="More"
          items={[
            {
              label: 'Add to calendar',
              icon: 'calendar',
              onSelect: () =>
                void conversationToCalendar(storage, conversation, summaries.current()).then(
                  calendarFileSaved,
                ),
            },
            {
              label: trashed ? 'Take out of the trash' : 'Move to trash',
              icon: trashed ? 'undo' : 'trash',
              onSelect: moveToTrash,
            },
          ]}
        />
      }
    >
      <div class={styles.people}>
        {people.map((person) => (
          <LinkButton key={person.id} href={href(`/people/${person.id}`)} icon="person">
            <bdi>{person.name}</bdi>
          </LinkButton>
        ))}
        <span class={styles.state}>{STATE_WORDS[conversation.state]}</span>
        {isAhead && (
          <Button variant="primary" onClick={() => advance('held', 'Marked as held.', 'debrief')}>
            We talked
          </Button>
        )}
      </div>
      <Steps step={step} address={address} />
      <OneStep step={step} talk={talk} />
      {step === 'debrief' && conversation.state === 'held' && (
        <div>
          <Button variant="primary" onClick={() => advance('debriefed', 'Debriefed.', 'thank')}>
            Done
          </Button>
        </div>
      )}
    </Page>
  );
}

/** The five steps; whoever goes on from the end of one begins at the top of the next. */
function Steps({ step, address }: { readonly step: Step; readonly address: (to: Step) => string }) {
  const box = useRef<HTMLElement>(null);
  const shown = useRef(step);
  useLayoutEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    box.current?.scrollIntoView({ block: 'nearest' });
    // The button that led here may be gone, and the focus with it.
    if (document.activeElement === document.body)
      box.current?.querySelector<HTMLElement>('[aria-current]')?.focus({ preventScroll: true });
  }, [step]);
  return (
    <nav ref={box} class={styles.steps} aria-label="Steps">
      {STEPS.map(({ step: to, label }) => (
        <a
          key={to}
          class={styles.step}
          href={address(to)}
          aria-current={to === step ? 'step' : undefined}
        >
          {label}
        </a>
      ))}
    </nav>
  );
}

function OneStep({ step, talk }: { readonly step: Step; readonly talk: Talk }) {
  const background = backgroundOf(talk);
  switch (step) {
    case 'plan':
      return <PlanStep talk={talk} background={background} />;
    case 'prepare':
      return <PrepareStep talk={talk} background={background} />;
    case 'hold':
      return <HoldStep talk={talk} />;
    case 'debrief':
      return <DebriefStep talk={talk} />;
    case 'thank':
      return <ThankStep talk={talk} background={background} />;
  }
}
