import type { Conversation } from '../../domain/conversation';
import { agoInWords } from '../../domain/dayInWords';
import type { Id } from '../../domain/record';
import { editConversation } from '../../storage/conversations';
import type { PersonSummary } from '../../storage/summaries';
import { href } from '../../ui/href';
import { Icon } from '../../ui/Icon';
import { IconButton } from '../../ui/IconButton';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Section } from '../../ui/Section';
import { useSaving, useServices } from '../services';

/** A talk of so many days ago is still remembered well enough to be debriefed. */
export const DEBRIEF_DAYS = 14;

interface ToDebriefProps {
  readonly conversations: readonly Conversation[];
  readonly people: ReadonlyMap<Id, PersonSummary>;
}

/** Conversations that were held and not debriefed: a minute each, now, later or not at all. */
export function ToDebrief({ conversations, people }: ToDebriefProps) {
  const { storage, today, locale } = useServices();
  const save = useSaving();
  return (
    <Section title="To debrief" count={conversations.length}>
      <List label="To debrief">
        {conversations.map(({ id, personIds, format, date }) => {
          const names =
            personIds.flatMap((personId) => people.get(personId)?.name ?? []).join(', ') ||
            'Somebody';
          return (
            <ListRow
              key={id}
              href={href(`/conversations/${id}?step=debrief`)}
              leading={<Icon name={format} />}
              title={<bdi>{names}</bdi>}
              subtitle="What did you learn, promise, offer? A minute"
              meta={agoInWords(date, today(), locale)}
              trailing={
                <IconButton
                  label={`Skip the debrief with ${names}`}
                  icon="close"
                  onClick={() =>
                    void save(editConversation(storage, id, { state: 'debriefed' }), 'Skipped.')
                  }
                />
              }
            />
          );
        })}
      </List>
    </Section>
  );
}
