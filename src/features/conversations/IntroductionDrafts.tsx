import { useState } from 'preact/hooks';
import type { FollowUp } from '../../domain/conversation';
import { introductionNotes } from '../../domain/conversationText/introductionNote';
import { calledName } from '../../domain/conversationText/tone';
import { editFollowUp, setFollowUpDone } from '../../storage/followUps';
import { Button } from '../../ui/Button';
import { Section } from '../../ui/Section';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { TextField } from '../../ui/TextField';
import { useSaving, useServices } from '../services';
import { MessageDraft } from '../shared/MessageDraft';
import { PersonSearch } from '../shared/PersonSearch';
import type { Talk } from './readTalk';

type To = 'toOne' | 'toOther' | 'toBoth';

interface IntroductionDraftsProps {
  readonly followUp: FollowUp;
  readonly talk: Talk;
}

/** A promised introduction: both are asked first, and connected when both have said yes. */
export function IntroductionDrafts({ followUp, talk }: IntroductionDraftsProps) {
  const { storage, summaries } = useServices();
  const save = useSaving();
  const [why, setWhy] = useState('');
  const [to, setTo] = useState<To>('toOne');
  const [text, setText] = useState('');
  const ids = [...new Set([...followUp.personIds, ...talk.conversation.personIds])];
  const [one, other] = ids.flatMap((id) => summaries.current().get(id) ?? []);
  const about = ({ title, organization }: NonNullable<typeof one>): string =>
    [title, organization].filter(Boolean).join(', ');
  return (
    <Section title={followUp.text}>
      {one && other ? (
        <>
          <TextField
            label="Why they should meet"
            autocomplete="off"
            value={why}
            onInput={(words) => {
              setWhy(words);
              setText('');
            }}
          />
          <SegmentedControl
            label="To whom"
            value={to}
            options={[
              { value: 'toOne', label: calledName(one) },
              { value: 'toOther', label: calledName(other) },
              { value: 'toBoth', label: 'Both' },
            ]}
            onChange={(next) => {
              setTo(next);
              setText('');
            }}
          />
          <MessageDraft
            label="Introduction"
            text={text}
            onInput={setText}
            draft={(tone) =>
              introductionNotes(
                tone,
                { ...one, about: about(one) },
                { ...other, about: about(other) },
                why.trim(),
              )[to]
            }
          >
            <Button
              variant="primary"
              onClick={() => void save(setFollowUpDone(storage, followUp.id, true), 'Introduced.')}
            >
              Introduced
            </Button>
          </MessageDraft>
        </>
      ) : (
        <PersonSearch
          label="Introduce to whom"
          without={ids}
          onChoose={(personId) =>
            void save(
              editFollowUp(storage, followUp.id, { personIds: [...followUp.personIds, personId] }),
              'Noted.',
            )
          }
        />
      )}
    </Section>
  );
}
