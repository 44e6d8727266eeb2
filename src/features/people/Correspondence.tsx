import { correspondenceFacts } from '../../domain/correspondence';
import { Section } from '../../ui/Section';
import { useServices } from '../services';
import { correspondenceInWords, vouchesInWords } from './correspondenceInWords';
import styles from './PersonPage.module.css';
import type { PersonOnRecord } from './personOnRecord';

/** How the owner and somebody write to each other, and who spoke for whose work. */
export function Correspondence({ record }: { readonly record: PersonOnRecord }) {
  const { today, locale } = useServices();
  const facts = correspondenceFacts(record.record.messages, today());
  const sentences = [
    ...(facts === null ? [] : correspondenceInWords(facts, today(), locale)),
    ...vouchesInWords(record.person.vouches, locale),
  ];
  if (sentences.length === 0) return null;
  return (
    <Section title="Between you">
      <ul class={styles.reasons} aria-label="Between you">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Section>
  );
}
