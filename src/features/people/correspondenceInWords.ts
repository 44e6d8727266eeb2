import type { CorrespondenceFacts } from '../../domain/correspondence';
import { agoInWords } from '../../domain/dayInWords';
import type { CalendarDate } from '../../domain/record';
import type { Vouch } from '../../domain/vouch';

/** 'You wrote first.', 'They wrote last, 3 weeks ago.', 'Answered 4 of 5, mostly the same day.' */
export function correspondenceInWords(
  { wroteFirst, last, asked, answered, daysToAnswer }: CorrespondenceFacts,
  today: CalendarDate,
  locale: string,
): string[] {
  const who = { me: 'You', them: 'They' };
  const sentences = [
    wroteFirst === last.from
      ? `${who[wroteFirst]} wrote first, and last: ${agoInWords(last.date, today, locale)}.`
      : `${who[wroteFirst]} wrote first; ${last.from === 'me' ? 'you' : 'they'} wrote last, ${agoInWords(last.date, today, locale)}.`,
  ];
  if (asked > 0) {
    const soon = daysToAnswer === null ? '' : `, mostly ${withinWords(daysToAnswer)}`;
    sentences.push(`Answered ${answered} of ${asked} when you wrote${soon}.`);
  }
  return sentences;
}

const withinWords = (days: number): string =>
  days === 0 ? 'the same day' : days === 1 ? 'by the next day' : `within ${days} days`;

/** 'Recommended you (2024).', 'Endorsed you for Data analysis, SQL.' */
export function vouchesInWords(vouches: readonly Vouch[], locale: string): string[] {
  const sentences: string[] = [];
  for (const direction of ['received', 'given'] as const) {
    const those = vouches.filter((vouch) => vouch.direction === direction);
    const [whom, from] = direction === 'received' ? ['you', 'They'] : ['them', 'You'];
    const recommended = those.filter(({ kind }) => kind === 'recommendation');
    if (recommended.length > 0) {
      const years = [...new Set(recommended.flatMap(({ date }) => date?.slice(0, 4) ?? []))];
      const when = years.length > 0 ? ` (${years.join(', ')})` : '';
      sentences.push(`${from} recommended ${whom}${when}.`);
    }
    const skills = those.flatMap(({ kind, skill }) => (kind === 'endorsement' ? [skill] : []));
    const named = skills.filter((skill) => skill !== '');
    if (skills.length > 0) {
      const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(named);
      sentences.push(`${from} endorsed ${whom}${named.length > 0 ? ` for ${list}` : ''}.`);
    }
  }
  return sentences;
}
