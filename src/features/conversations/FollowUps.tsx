import { useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { addDays } from '../../domain/calendarDate';
import type { FollowUp } from '../../domain/conversation';
import { dayInWords } from '../../domain/dayInWords';
import { introducedIds } from '../../domain/introduced';
import type { Id } from '../../domain/record';
import { addFollowUp, editFollowUp } from '../../storage/followUps';
import { trash } from '../../storage/trash';
import { Button } from '../../ui/Button';
import { InlineEdit } from '../../ui/InlineEdit';
import { useKeptText } from '../../ui/keptWords';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Menu } from '../../ui/Menu';
import { Section } from '../../ui/Section';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { showToast } from '../../ui/toast';
import { useArrival } from '../../ui/useArrival';
import { usePeople, useSaving, useServices } from '../services';
import { FollowUpDialog } from '../shared/FollowUpDialog';
import { useDoneFollowUp } from '../shared/useDoneFollowUp';
import { useTellNews } from '../shared/useTellNews';
import styles from './ConversationPage.module.css';
import { Introduced } from './Introduced';
import type { Talk } from './readTalk';
import { followUpWords } from './words';

type Sort = 'mine' | 'theirs' | 'tryOut' | 'introduction';
const SORTS: readonly { readonly value: Sort; readonly label: string }[] = [
  { value: 'mine', label: 'I promised' },
  { value: 'theirs', label: 'They promised' },
  { value: 'tryOut', label: 'I will try' },
  { value: 'introduction', label: 'I introduce' },
];
const FIELDS: Readonly<Record<Sort, Pick<FollowUp, 'owner' | 'kind'>>> = {
  mine: { owner: 'me', kind: 'resource' },
  theirs: { owner: 'them', kind: 'other' },
  tryOut: { owner: 'me', kind: 'try-out' },
  introduction: { owner: 'me', kind: 'introduction' },
};

/** The days after which each comes up, unless another is chosen: advice needs time to be tried. */
const DUE_DAYS: Readonly<Record<Sort, number>> = {
  mine: 2,
  theirs: 7,
  tryOut: 14,
  introduction: 2,
};
const OTHER_DAYS = [0, 1, 2, 7, 14, 30] as const;

/** Promises of both, what will be tried, introductions: each with a day. */
export function FollowUps({ talk: { conversation, followUps } }: { readonly talk: Talk }) {
  const { storage, today, locale } = useServices();
  const save = useSaving();
  const [text, setText, forgetText] = useKeptText(`conversation:${conversation.id}:follow-up`);
  const [sort, setSort] = useState<Sort>('mine');
  const [days, setDays] = useState<number | null>(null);
  const [metIds, setMetIds] = useState<readonly Id[]>([]);
  const people = usePeople();
  const due = addDays(today(), days ?? DUE_DAYS[sort]);
  const { id: conversationId, personIds: talkedWithIds } = conversation;
  const introduces = sort === 'introduction' && metIds.length > 0;
  const personIds = introduces
    ? introducedIds({ personIds: metIds }, talkedWithIds)
    : talkedWithIds;
  const [one, other] = personIds.flatMap((id) => people.get(id) ?? []);
  const words =
    text.trim() || (introduces && one && other ? `Introduce ${one.name} to ${other.name}` : '');
  const add = async (): Promise<void> => {
    if (words === '') return;
    const fields = { ...FIELDS[sort], text: words, due, personIds, conversationId };
    if (!(await save(addFollowUp(storage, fields), 'Follow-up added.'))) return;
    forgetText();
    setMetIds([]);
  };
  return (
    <Section title="Promised and to try" count={followUps.length}>
      {followUps.length > 0 && (
        <List label="Follow-ups">
          {followUps.map((followUp) => (
            <FollowUpRow key={followUp.id} followUp={followUp} />
          ))}
        </List>
      )}
      <form
        class={styles.followUp}
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <SelectField label="Who" value={sort} options={SORTS} onChange={setSort} />
        <SelectField
          label="Due"
          value={String(days ?? DUE_DAYS[sort])}
          options={OTHER_DAYS.map((each) => ({
            value: String(each),
            label: dayInWords(addDays(today(), each), today(), locale),
          }))}
          onChange={(value) => setDays(Number(value))}
        />
        <TextField label="What" value={text} autocomplete="off" onInput={setText} />
        {sort === 'introduction' && (
          <Introduced ids={metIds} onChange={setMetIds} talkedWithIds={talkedWithIds} />
        )}
        <Button type="submit" disabled={words === ''}>
          Add follow-up
        </Button>
      </form>
    </Section>
  );
}

function FollowUpRow({ followUp }: { readonly followUp: FollowUp }) {
  const { storage, today, locale } = useServices();
  const save = useSaving();
  const setDone = useDoneFollowUp();
  const tellNews = useTellNews();
  const [editing, setEditing] = useState(false);
  const { query } = useRoute();
  const named = useArrival<HTMLSpanElement>(query.followUp === followUp.id, 'center');
  const { id, text, owner, kind, due, link, doneAt } = followUp;
  const isTryOut = kind === 'try-out';
  const close = (dropped: boolean): void =>
    void save(
      editFollowUp(storage, id, { dropped, doneAt: storage.now() }),
      dropped ? 'Dropped.' : 'Tried.',
      () => tellNews(followUp),
    );
  const later = addDays(today(), 7);
  const notYet = (): void =>
    void save(
      editFollowUp(storage, id, { due: later, snoozedUntil: null }),
      `Back on ${dayInWords(later, today(), locale)}.`,
    );
  const setLink = async (typed: string): Promise<unknown> => {
    const address = typed === '' || /^https?:/i.test(typed) ? typed : `https://${typed}`;
    if (address === '' || URL.canParse(address))
      return save(editFollowUp(storage, id, { link: address }), 'Link kept.');
    return void showToast({
      text: 'That is no web address. It looks like https://example.org.',
    });
  };
  return (
    <ListRow
      title={
        <span ref={named} tabIndex={-1} dir="auto">
          {text}
        </span>
      }
      subtitle={
        <>
          {followUpWords(followUp)}
          {isTryOut && (
            <InlineEdit
              label="What happened"
              place={`follow-up:${id}:outcome`}
              value={followUp.outcome}
              placeholder="Add what happened"
              onSave={(outcome) =>
                save(editFollowUp(storage, id, { outcome }), 'Noted.', () =>
                  outcome === '' ? undefined : tellNews(followUp),
                )
              }
            />
          )}
          {owner === 'me' && (kind === 'resource' || link !== '') && (
            <InlineEdit
              label="Link"
              place={`follow-up:${id}:link`}
              value={link}
              placeholder="Add its link"
              onSave={setLink}
            />
          )}
        </>
      }
      meta={due && dayInWords(due, today(), locale)}
      trailing={
        <>
          <Menu
            label={`More for ${text}`}
            items={[
              ...(isTryOut && doneAt === null
                ? [
                    { label: 'Tried', icon: 'check' as const, onSelect: () => close(false) },
                    { label: 'Not yet', icon: 'clock' as const, onSelect: notYet },
                    { label: 'Dropped', icon: 'close' as const, onSelect: () => close(true) },
                  ]
                : [
                    {
                      label: doneAt === null ? 'Done' : 'Open again',
                      icon: 'check' as const,
                      onSelect: () => void setDone(followUp, doneAt === null),
                    },
                  ]),
              { label: 'Edit', icon: 'edit', onSelect: () => setEditing(true) },
              {
                label: 'Move to trash',
                icon: 'trash',
                danger: true,
                onSelect: () => void save(trash(storage, 'followUps', [id]), 'Moved to the trash.'),
              },
            ]}
          />
          {editing && (
            <FollowUpDialog
              followUp={followUp}
              personIds={followUp.personIds}
              onClose={() => setEditing(false)}
            />
          )}
        </>
      }
    />
  );
}
