import { useRoute } from 'preact-iso';
import { type AskStanding, askStanding } from '../../../domain/ask';
import { balance } from '../../../domain/balance';
import { balanceInWords } from '../../../domain/balanceInWords';
import { calledName } from '../../../domain/conversationText/tone';
import { standingWords } from '../../../domain/ownerWord';
import { editAsk } from '../../../storage/asks';
import { restoreFromTrash, trash } from '../../../storage/trash';
import { watch } from '../../../storage/watch';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { href } from '../../../ui/href';
import { Menu } from '../../../ui/Menu';
import { Page } from '../../../ui/Page';
import { useWatched } from '../../../ui/useWatched';
import { useSaving, useServices } from '../../services';
import { FeedbackSection } from '../pitch/FeedbackSection';
import { AskAbout } from './AskAbout';
import { AskFlags } from './AskFlags';
import { AskMessages } from './AskMessages';
import styles from './AskPage.module.css';
import { AskProgress } from './AskProgress';
import { AskWords } from './AskWords';
import { standingInWords } from './askWords';
import { FitCheck } from './FitCheck';
import { type AskOnRecord, readAsk } from './readAsk';

const BACK = { href: href('/plan/asks'), label: 'Asks' };

/** One ask: built, checked, sent, answered, and told what came of it. */
export default function AskPage() {
  const { id = '' } = useRoute().params;
  const { storage } = useServices();
  const found = useWatched(
    () => watch(async () => ({ onRecord: await readAsk(storage, id) })),
    [storage, id],
  );
  if (!found) return null;
  const { onRecord } = found;
  if (!onRecord || onRecord.ask.trashedAt !== null) return <NotHere found={onRecord} />;
  return <KnownAsk key={id} found={onRecord} />;
}

function KnownAsk({ found }: { readonly found: AskOnRecord }) {
  const { storage, today, locale, dayOf } = useServices();
  const save = useSaving();
  const { ask, person, record, words } = found;
  const standing = askStanding(ask, today());
  const others = record.asks.filter(({ id }) => id !== ask.id);
  const before = balance({
    closeness: person.closeness,
    asks: others,
    gives: record.gives,
    overruled: standingWords(words, null, today()).askable.has(person.id),
    today: today(),
  });
  return (
    <Page
      title={`Ask ${person.name}`}
      back={BACK}
      actions={
        <Menu
          label="More"
          items={[
            ...(standing === 'asked'
              ? [
                  {
                    label: 'Withdraw',
                    icon: 'undo' as const,
                    onSelect: () =>
                      void save(editAsk(storage, ask.id, { state: 'withdrawn' }), 'Withdrawn.'),
                  },
                ]
              : []),
            ...(standing === 'drafted'
              ? []
              : [
                  {
                    label: 'Back to a draft',
                    icon: 'edit' as const,
                    onSelect: () =>
                      void save(
                        editAsk(storage, ask.id, {
                          state: 'draft',
                          askedOn: null,
                          answeredOn: null,
                          doneOn: null,
                          outcomeToldOn: null,
                        }),
                        'A draft again.',
                      ),
                  },
                ]),
            {
              label: 'Move to trash',
              icon: 'trash',
              danger: true,
              onSelect: () => void save(trash(storage, 'asks', [ask.id]), 'Moved to the trash.'),
            },
          ]}
        />
      }
    >
      <div class={styles.facts}>
        <p>
          {standingInWords(ask, standing, {
            today: today(),
            locale,
            createdOn: dayOf(ask.createdAt),
          })}
        </p>
        <p>
          <a href={href(`/people/${person.id}`)}>
            <bdi>{person.name}</bdi>
          </a>
          {': '}
          {balanceInWords(before, today(), locale)}
        </p>
      </div>
      {standing === 'drafted' && <AskFlags found={found} balance={before} />}
      {standing !== 'drafted' && <AskProgress found={found} standing={standing} />}
      {standing === 'drafted' ? (
        <Built found={found} standing={standing} />
      ) : (
        <details class={styles.asked}>
          <summary>What you asked, and the message</summary>
          <Built found={found} standing={standing} />
        </details>
      )}
    </Page>
  );
}

/** What the ask is made of; the message comes last, as it is drafted from the rest. */
function Built({ found, standing }: { found: AskOnRecord; standing: AskStanding }) {
  const called = calledName(found.person);
  return (
    <div class={styles.built}>
      <AskAbout found={found} called={called} />
      <AskWords found={found} called={called} />
      <FitCheck found={found} called={called} />
      <AskMessages found={found} isDraft={standing === 'drafted'} />
      <FeedbackSection
        feedback={found.feedback}
        subjects={[{ about: 'ask', pitchId: null, askId: found.ask.id, label: 'This ask' }]}
        empty="Show the words to a mentor before you send them, and note what they said."
      />
    </div>
  );
}

function NotHere({ found }: { readonly found: AskOnRecord | null }) {
  const { storage } = useServices();
  const save = useSaving();
  return (
    <Page title="Ask" back={BACK}>
      {found ? (
        <EmptyState icon="trash" title="In the trash" text="It is as it was.">
          <Button
            variant="primary"
            icon="undo"
            onClick={() =>
              void save(restoreFromTrash(storage, 'asks', [found.ask.id]), 'Ask restored.')
            }
          >
            Restore
          </Button>
        </EmptyState>
      ) : (
        <EmptyState
          icon="introduction"
          title="This ask is not here"
          text="It was taken back or deleted, or the link is cut short."
        />
      )}
    </Page>
  );
}
