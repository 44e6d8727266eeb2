import type { Ask, AskStanding } from '../../../domain/ask';
import { outcomeThanks } from '../../../domain/conversationText/askText';
import type { Draftable } from '../../../domain/record';
import { editAsk } from '../../../storage/asks';
import { addGives } from '../../../storage/gives';
import { Button } from '../../../ui/Button';
import { useKeptText } from '../../../ui/keptWords';
import { Section } from '../../../ui/Section';
import { TextArea } from '../../../ui/TextArea';
import { useSavedText } from '../../../ui/useSavedText';
import { useSaving, useServices } from '../../services';
import { MessageDraft } from '../../shared/MessageDraft';
import styles from './AskPage.module.css';
import { type AskOnRecord, aboutOf } from './readAsk';

interface AskProgressProps {
  readonly found: AskOnRecord;
  readonly standing: AskStanding;
}

/** What became of the ask: the answer, what came of it, and telling them so. */
export function AskProgress({ found, standing }: AskProgressProps) {
  const { storage, today } = useServices();
  const save = useSaving();
  const { ask, record } = found;
  const edit = (fields: Partial<Draftable<Ask>>, said: string): void =>
    void save(editAsk(storage, ask.id, fields), said);
  const waits = standing === 'asked' || standing === 'no answer';
  const answered = standing === 'answered' || standing === 'done' || standing === 'declined';
  const gave = record.gives.some(({ text }) => text !== '' && text === ask.offer);
  return (
    <>
      {waits && (
        <Section title="Their answer">
          <div class={styles.buttons}>
            <Button
              variant="primary"
              onClick={() => edit({ state: 'granted', answeredOn: today() }, 'Answered: yes.')}
            >
              They said yes
            </Button>
            <Button
              onClick={() =>
                edit({ state: 'declined', answeredOn: today() }, 'Declined. That is fine.')
              }
            >
              They declined
            </Button>
          </div>
          {standing === 'no answer' && (
            <p class={styles.calm}>
              No answer in two weeks. One friendly line with news is fine; asking again is not, for
              a month.
            </p>
          )}
        </Section>
      )}
      {answered && (
        <Section title="What came of it">
          <div class={styles.fields}>
            <AskLine ask={ask} name="answer" label="What they said" />
            {standing !== 'declined' && (
              <AskLine
                ask={ask}
                name="outcome"
                label="What came of it"
                hint="What you learned, whom you met, where it led."
              />
            )}
          </div>
          <div class={styles.buttons}>
            {standing === 'answered' && (
              <Button
                variant="primary"
                icon="check"
                onClick={() => edit({ state: 'done', doneOn: today() }, 'Done.')}
              >
                Done
              </Button>
            )}
            {ask.offer !== '' && standing !== 'declined' && !gave && (
              <Button
                onClick={() =>
                  void save(
                    addGives(storage, [ask.personId], {
                      kind: ask.offerKind ?? 'hand',
                      givenOn: today(),
                      text: ask.offer,
                    }),
                    'Noted as a give.',
                  )
                }
              >
                I gave what I offered
              </Button>
            )}
          </div>
        </Section>
      )}
      {answered && <TellThem found={found} standing={standing} />}
    </>
  );
}

/** Thanks that tell what came of it: the ask is closed for them too. */
function TellThem({ found, standing }: AskProgressProps) {
  const { storage, today } = useServices();
  const save = useSaving();
  const { ask, person, toMeet, profile } = found;
  const [text, setText, forgetText] = useKeptText(`ask:${ask.id}:thanks`);
  if (ask.outcomeToldOn !== null) return null;
  return (
    <Section title="Tell them what came of it">
      <MessageDraft
        label="Thanks"
        text={text}
        onInput={setText}
        mail={{ to: person.emails[0] ?? '', subject: 'Thank you' }}
        draft={(tone) =>
          outcomeThanks(tone, {
            to: person,
            kind: ask.kind,
            about: aboutOf(found),
            toMeet: toMeet?.name ?? '',
            outcome: ask.outcome,
            declined: standing === 'declined',
            from: profile.name,
          })
        }
      >
        <Button
          variant="primary"
          onClick={() =>
            void save(
              editAsk(storage, ask.id, { outcomeToldOn: today() }),
              'Thanked and told.',
            ).then((told) => told && forgetText())
          }
        >
          Told them
        </Button>
      </MessageDraft>
    </Section>
  );
}

interface AskLineProps {
  readonly ask: Ask;
  readonly name: 'answer' | 'outcome';
  readonly label: string;
  readonly hint?: string;
}

function AskLine({ ask, name, label, hint }: AskLineProps) {
  const { storage, complain } = useServices();
  const typed = useSavedText(ask[name], async (text) => {
    const result = await editAsk(storage, ask.id, { [name]: text });
    if (!result.ok) complain(result.error);
    return result.ok;
  });
  return <TextArea label={label} hint={hint} rows={2} value={typed.text} onInput={typed.onInput} />;
}
