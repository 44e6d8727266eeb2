import { useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import type { FollowUp } from '../../domain/conversation';
import { introductionAsk } from '../../domain/conversationText/introductionNote';
import { newsToAdviser } from '../../domain/conversationText/newsToAdviser';
import { thankYou } from '../../domain/conversationText/thanks';
import { calledName } from '../../domain/conversationText/tone';
import { agoInWords, dayInWords } from '../../domain/dayInWords';
import { introducedIds } from '../../domain/introduced';
import { addFollowUp, editFollowUp, setFollowUpDone } from '../../storage/followUps';
import { Button } from '../../ui/Button';
import { InlineEdit } from '../../ui/InlineEdit';
import { Section } from '../../ui/Section';
import { TextField } from '../../ui/TextField';
import { useArrival } from '../../ui/useArrival';
import { useSavedText } from '../../ui/useSavedText';
import { usePeople, useSaving, useServices } from '../services';
import { MessageDraft } from '../shared/MessageDraft';
import { useStartAsk } from '../shared/useStartAsk';
import type { Background } from './background';
import styles from './ConversationPage.module.css';
import { IntroductionDrafts } from './IntroductionDrafts';
import type { Talk } from './readTalk';
import { useQuietEdit } from './useEdit';

interface StepProps {
  readonly talk: Talk;
  readonly background: Background;
}

/** The thank-you, the introductions that were promised, and the one that could be asked for. */
export function ThankStep({ talk, background }: StepProps) {
  const { storage, today, dayOf, locale } = useServices();
  const { conversation, people, takeaways, followUps } = talk;
  const { personIds } = conversation;
  const everybody = usePeople();
  const save = useSaving();
  const editQuietly = useQuietEdit(conversation);
  const thanks = useSavedText(
    conversation.thanks,
    (text) => editQuietly({ thanks: text }),
    `conversation:${conversation.id}:thanks`,
  );
  const sent = followUps.find(({ kind, doneAt }) => kind === 'thank-you' && doneAt !== null);
  const open = followUps.filter(({ owner, doneAt }) => owner === 'me' && doneAt === null);
  const day = dayInWords(conversation.date, today(), locale);
  const markSent = (): void => {
    const due = open.find(({ kind }) => kind === 'thank-you');
    if (due) void save(setFollowUpDone(storage, due.id, today()), 'Thanked.');
    else {
      const followUp = {
        text: 'Thank-you',
        owner: 'me',
        kind: 'thank-you',
        personIds,
        conversationId: conversation.id,
        doneAt: storage.now(),
      } as const;
      void save(addFollowUp(storage, followUp), 'Thanked.');
    }
  };
  return (
    <>
      <Section title="Thank-you">
        <MessageDraft
          label="Thank-you"
          text={thanks.text}
          onInput={thanks.onInput}
          draft={(tone) =>
            thankYou(tone, {
              people,
              when: /^\p{Lu}/u.test(day) ? `on ${day}` : day,
              helpedMe: conversation.helpedMe,
              takeaways: takeaways.map(({ text }) => text),
              tryOuts: open
                .filter((each) => each.kind === 'try-out' && !hasNews(each))
                .map(({ text }) => text),
              promises: open.filter(
                ({ kind }) => !['try-out', 'introduction', 'thank-you'].includes(kind),
              ),
              introductions: open
                .filter(({ kind }) => kind === 'introduction')
                .map((followUp) =>
                  introducedIds(followUp, personIds)
                    .filter((id) => !personIds.includes(id))
                    .flatMap((id) => everybody.get(id) ?? []),
                ),
              nextStep: conversation.planChange,
            })
          }
        >
          {!sent && (
            <Button variant="primary" onClick={markSent}>
              Sent
            </Button>
          )}
        </MessageDraft>
        {sent?.doneAt != null && (
          <p class={styles.state}>Thanked {dayInWords(dayOf(sent.doneAt), today(), locale)}.</p>
        )}
      </Section>
      {followUps
        .filter((each) => each.kind === 'try-out' && hasNews(each))
        .map((tryOut) => (
          <News key={tryOut.id} tryOut={tryOut} talk={talk} />
        ))}
      {followUps
        .filter(({ owner, kind, dropped }) => owner === 'me' && kind === 'introduction' && !dropped)
        .map((followUp) => (
          <IntroductionDrafts key={followUp.id} followUp={followUp} talk={talk} />
        ))}
      <AskForIntroduction talk={talk} background={background} />
    </>
  );
}

/** Whether something came of a try-out: it was tried or dropped, or what happened is noted. */
const hasNews = ({ doneAt, outcome }: FollowUp): boolean => doneAt !== null || outcome !== '';

/** What goes back to the adviser: you said, I tried, this came of it. */
function News({ tryOut, talk }: { readonly tryOut: FollowUp; readonly talk: Talk }) {
  const { storage, today, locale } = useServices();
  const save = useSaving();
  const [text, setText] = useState('');
  const { query } = useRoute();
  const named = useArrival<HTMLDivElement>(query.followUp === tryOut.id, 'start');
  const { conversation, people } = talk;
  return (
    <div ref={named} tabIndex={-1}>
      <Section title={`News: ${tryOut.text}`}>
        <InlineEdit
          label="What happened"
          place={`follow-up:${tryOut.id}:outcome`}
          value={tryOut.outcome}
          placeholder="Add what happened"
          onSave={(outcome) => save(editFollowUp(storage, tryOut.id, { outcome }), 'Noted.')}
        />
        <MessageDraft
          label="News"
          text={text}
          onInput={setText}
          draft={(tone) =>
            newsToAdviser(tone, {
              people,
              advice: tryOut.text,
              result: tryOut.dropped ? 'dropped' : 'tried',
              whatHappened: tryOut.outcome,
              when: agoInWords(conversation.date, today(), locale),
            })
          }
        >
          <Button
            variant="primary"
            onClick={() =>
              void save(
                addFollowUp(storage, {
                  text: `Told them what came of: ${tryOut.text}`,
                  owner: 'me',
                  kind: 'recap',
                  personIds: conversation.personIds,
                  conversationId: conversation.id,
                  doneAt: storage.now(),
                }),
                'Noted as told.',
              )
            }
          >
            Told them
          </Button>
        </MessageDraft>
      </Section>
    </div>
  );
}

/** After a good talk, an introduction to somebody by name; not before one's own promises are kept. */
function AskForIntroduction({ talk, background }: StepProps) {
  const { storage } = useServices();
  const startAsk = useStartAsk();
  const save = useSaving();
  const [target, setTarget] = useState('');
  const [text, setText] = useState('');
  const { conversation, people, takeaways } = talk;
  const name = target.trim();
  const owed = background.mine.find(({ kind }) => kind !== 'try-out' && kind !== 'thank-you');
  return (
    <Section title="Ask for an introduction">
      <div class={styles.people}>
        {people.map((person) => (
          <Button
            key={person.id}
            icon="introduction"
            onClick={() =>
              void startAsk({
                personId: person.id,
                conversationId: conversation.id,
                goalId: conversation.goalId,
                reason: takeaways[0] ? `You told me: ${takeaways[0].text}` : '',
              })
            }
          >
            Prepare an ask of <bdi>{calledName(person)}</bdi>
          </Button>
        ))}
      </div>
      <TextField
        label="Whom could they introduce you to"
        hint={owed ? `You still owe them: ${owed.text}. Keep that first.` : undefined}
        autocomplete="off"
        value={target}
        onInput={setTarget}
      />
      {name !== '' && (
        <MessageDraft
          label="Ask"
          text={text}
          onInput={setText}
          draft={(tone) =>
            introductionAsk(tone, {
              people,
              target: name,
              goal: background.goal?.text ?? '',
              learned: takeaways[0]?.text ?? '',
            })
          }
        >
          <Button
            variant="primary"
            onClick={() =>
              void save(
                addFollowUp(storage, {
                  text: `Introduce me to ${name}`,
                  owner: 'them',
                  kind: 'introduction',
                  personIds: conversation.personIds,
                  conversationId: conversation.id,
                }),
                'Noted as asked.',
              ).then((done) => {
                if (!done) return;
                setTarget('');
                setText('');
              })
            }
          >
            Asked
          </Button>
        </MessageDraft>
      )}
    </Section>
  );
}
