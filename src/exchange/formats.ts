import { archiveFormat } from './archive/archiveFormat';
import { contactsFormat } from './csv/contactsFormat';
import type { Format } from './format';
import { connectionsFormat } from './linkedin/connectionsFormat';
import { historyFormat } from './linkedin/historyFormat';
import { vcardFormat } from './vcard/vcardFormat';

/** Every format that can be imported, in the order in which a file is tried. */
export const FORMATS: readonly Format[] = [
  archiveFormat,
  vcardFormat,
  historyFormat,
  connectionsFormat,
  contactsFormat,
];
