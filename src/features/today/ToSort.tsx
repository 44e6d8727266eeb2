import type { Jot } from '../../domain/conversation';
import { agoInWords } from '../../domain/dayInWords';
import { href } from '../../ui/href';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Section } from '../../ui/Section';
import { useServices } from '../services';

/** Notes that nobody has sorted yet. */
export function ToSort({ jots }: { readonly jots: readonly Jot[] }) {
  const { today, locale } = useServices();
  return (
    <Section title="To sort" count={jots.length}>
      <List label="To sort">
        {jots.map((jot) => (
          <ListRow
            key={jot.id}
            href={href(`/jots/${jot.id}`)}
            title={firstWords(jot.text)}
            meta={agoInWords(jot.writtenOn, today(), locale)}
          />
        ))}
      </List>
    </Section>
  );
}

const MOST_CHARACTERS = 120;

/** The beginning of a note, on one line. */
function firstWords(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS - 1).trimEnd()}…` : line;
}
