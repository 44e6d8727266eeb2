import { type ImportedMeeting, NO_HISTORY } from '../../domain/importedHistory';
import { decodeText } from '../decodeText';
import type { Format, ImportFile, ParseContext } from '../format';
import { type FileOutcome, readHistory } from '../importReport';
import { LIMITS } from '../limits';
import { readEvents } from './readEvents';

const LABEL = 'Calendar';
const SNIFFED_BYTES = 4096;
const MEETINGS_A_CHUNK = 500;

/** A calendar: meetings of the past with the people in them. */
export const calendarFormat: Format = {
  label: LABEL,
  extensions: ['.ics'],
  sniff: ({ bytes }: ImportFile) =>
    /^\s*BEGIN\s*:\s*VCALENDAR\s*$/imu.test(decodeText(bytes.subarray(0, SNIFFED_BYTES)).text),
  parse: async (file: ImportFile, context: ParseContext) => [await parseCalendar(file, context)],
};

async function parseCalendar(file: ImportFile, context: ParseContext): Promise<FileOutcome> {
  const meetings: ImportedMeeting[] = [];
  for (const meeting of readEvents(decodeText(file.bytes).text, context.today)) {
    meetings.push(meeting);
    if (meetings.length % MEETINGS_A_CHUNK === 0) await context.pause(0.5);
    if (meetings.length >= LIMITS.rows) break;
  }
  return readHistory(file.name, LABEL, { ...NO_HISTORY, meetings });
}
