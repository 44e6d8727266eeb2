import { archiveFormat } from './archive/archiveFormat';
import { calendarFormat } from './calendar/calendarFormat';
import { contactsFormat } from './csv/contactsFormat';
import type { Format } from './format';
import { connectionsFormat } from './linkedin/connectionsFormat';
import { historyFormat } from './linkedin/historyFormat';
import { signatureFormat } from './paste/signatureFormat';
import { vcardFormat } from './vcard/vcardFormat';

/** Every format that can be imported, in the order in which a file is tried. */
export const FORMATS: readonly Format[] = [
  archiveFormat,
  vcardFormat,
  calendarFormat,
  historyFormat,
  connectionsFormat,
  contactsFormat,
  signatureFormat,
];
