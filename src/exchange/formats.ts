import { archiveFormat } from './archive/archiveFormat';
import { contactsFormat } from './csv/contactsFormat';
import type { Format } from './format';
import { connectionsFormat } from './linkedin/connectionsFormat';
import { vcardFormat } from './vcard/vcardFormat';

/** Every format that can be imported, in the order in which a file is tried. */
export const FORMATS: readonly Format[] = [
  archiveFormat,
  vcardFormat,
  connectionsFormat,
  contactsFormat,
];
