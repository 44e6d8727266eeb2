import type { ImportCandidate } from '../../domain/importCandidate';
import { decodeText } from '../decodeText';
import type { Format, ImportFile, ParseContext } from '../format';
import { type FileOutcome, failedFile, type RejectedRow, readFile } from '../importReport';
import { LIMITS } from '../limits';
import { cardToCandidate } from './cardToCandidate';
import { LEFT_OUT, scanCards } from './scanCards';

const LABEL = 'vCard';
const SNIFFED_BYTES = 4096;
const CARDS_A_CHUNK = 1000;

/** Address books in vCard 2.1, 3.0 and 4.0, mixed in one file or not. */
export const vcardFormat: Format = {
  label: LABEL,
  extensions: ['.vcf', '.vcard'],
  sniff: ({ bytes }: ImportFile) =>
    /^\s*BEGIN\s*:\s*VCARD\s*$/imu.test(decodeText(bytes.subarray(0, SNIFFED_BYTES)).text),
  parse: async (file: ImportFile, context: ParseContext) => [await parseCards(file, context)],
};

async function parseCards(file: ImportFile, context: ParseContext): Promise<FileOutcome> {
  const { text } = decodeText(file.bytes);
  const candidates: ImportCandidate[] = [];
  const rejected: RejectedRow[] = [];
  let photosLeftOut = 0;
  for (const card of scanCards(text)) {
    if (card.number > LIMITS.rows) {
      return failedFile(file.name, LABEL, { type: 'tooManyRows', most: LIMITS.rows });
    }
    if (card.number % CARDS_A_CHUNK === 0) await context.pause(card.share);
    const pictures = card.properties.filter(({ name, value }) => name === 'PHOTO' && value !== '');
    if (pictures.length > 0 && pictures.every(({ value }) => value === LEFT_OUT)) {
      photosLeftOut += 1;
    }
    const outcome = cardToCandidate(card, file.name);
    if (outcome.type === 'candidate') candidates.push(outcome.candidate);
    else rejected.push({ row: card.number, reason: outcome.reason, excerpt: outcome.excerpt });
  }
  return readFile(file.name, LABEL, candidates, { rejected, photosLeftOut }, [
    'a card that begins with BEGIN:VCARD and has a name or an e-mail address',
  ]);
}
