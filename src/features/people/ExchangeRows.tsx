import { useState } from 'preact/hooks';
import { type Ask, askStanding } from '../../domain/ask';
import { GIVE_KINDS, type Give, type GiveKind } from '../../domain/give';
import { editGive } from '../../storage/gives';
import { trash } from '../../storage/trash';
import { webAddress } from '../../ui/addresses';
import { Button } from '../../ui/Button';
import { ChoiceChips } from '../../ui/ChoiceChips';
import { Dialog } from '../../ui/Dialog';
import { href } from '../../ui/href';
import { Icon } from '../../ui/Icon';
import { ListRow } from '../../ui/ListRow';
import { Menu } from '../../ui/Menu';
import { TextField } from '../../ui/TextField';
import { useSaving, useServices } from '../services';
import styles from '../shared/Forms.module.css';
import { ASK_WORDS, GIVE_WORDS, optionsOf } from './words';

/** What was asked and given, as it stands in the timeline. */

const STANDINGS = {
  drafted: 'Drafted',
  asked: 'Asked, waiting for an answer',
  'no answer': 'Asked, no answer',
  answered: 'They said yes',
  done: 'Done',
  declined: 'They declined',
  withdrawn: 'Withdrawn',
} as const;

export function AskRow({ ask, on }: { readonly ask: Ask; readonly on: string }) {
  const { today } = useServices();
  const words = [STANDINGS[askStanding(ask, today())], ask.hope, ask.outcome];
  return (
    <ListRow
      href={href(`/plan/asks/${ask.id}`)}
      leading={<Icon name="introduction" />}
      title={`Ask: ${ASK_WORDS[ask.kind].toLowerCase()}`}
      subtitle={<bdi>{words.filter(Boolean).join(' · ')}</bdi>}
      meta={on}
    />
  );
}

export function GiveRow({ give, on }: { readonly give: Give; readonly on: string }) {
  const { storage } = useServices();
  const save = useSaving();
  const [editing, setEditing] = useState(false);
  const { id, kind, text } = give;
  const link = webAddress(give.link);
  const said = text === '' ? GIVE_WORDS[kind].toLowerCase() : text;
  return (
    <ListRow
      leading={<Icon name="check" />}
      title={<span dir="auto">{text === '' ? `You gave ${said}` : text}</span>}
      subtitle={
        <>
          {text !== '' && `You gave ${GIVE_WORDS[kind].toLowerCase()}`}
          {link !== null && (
            <>
              {text !== '' && ' · '}
              <a href={link} target="_blank" rel="noopener noreferrer">
                <bdi>{give.link.replace(/^https?:\/\//, '')}</bdi>
              </a>
            </>
          )}
        </>
      }
      meta={on}
      trailing={
        <>
          <Menu
            label={`More for ${said}`}
            items={[
              { label: 'Edit', icon: 'edit', onSelect: () => setEditing(true) },
              {
                label: 'Move to trash',
                icon: 'trash',
                danger: true,
                onSelect: () => void save(trash(storage, 'gives', [id]), 'Moved to the trash.'),
              },
            ]}
          />
          {editing && <GiveDialog give={give} onClose={() => setEditing(false)} />}
        </>
      }
    />
  );
}

function GiveDialog({ give, onClose }: { readonly give: Give; readonly onClose: () => void }) {
  const { storage } = useServices();
  const save = useSaving();
  const [kind, setKind] = useState<GiveKind>(give.kind);
  const [text, setText] = useState(give.text);
  const [link, setLink] = useState(give.link);
  const [error, setError] = useState<string | undefined>();
  const keep = async (): Promise<void> => {
    const address = link.trim() === '' ? '' : webAddress(link);
    if (address === null) {
      return setError('That is no web address. It looks like https://example.org.');
    }
    const fields = { kind, text: text.trim(), link: address };
    if (await save(editGive(storage, give.id, fields), 'Give saved.')) onClose();
  };
  return (
    <Dialog
      title="Give"
      open
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="primary" type="submit" form="give">
            Save
          </Button>
        </>
      }
    >
      <form
        id="give"
        class={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <ChoiceChips
          label="Kind"
          values={[kind]}
          options={optionsOf(GIVE_KINDS, GIVE_WORDS)}
          onChange={([chosen = kind]) => setKind(chosen)}
        />
        <TextField label="What you gave" autocomplete="off" value={text} onInput={setText} />
        <TextField
          label="Link"
          type="url"
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          value={link}
          error={error}
          onInput={setLink}
        />
      </form>
    </Dialog>
  );
}
