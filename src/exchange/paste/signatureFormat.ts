import { newCandidate } from '../../domain/importCandidate';
import { emailKey, linkedinAddress } from '../../domain/personKeys';
import { decodeText } from '../decodeText';
import type { Format, ImportFile } from '../format';
import { type FileOutcome, failedFile, readFile } from '../importReport';
import { cleanName } from '../linkedin/cleanName';

/** The name under which pasted text is read, as if it were a file. */
export const PASTED_NAME = 'Pasted text';

const LABEL = 'E-mail signature';
const LOOKED_FOR = ['a table of people', 'a signature with a name and an e-mail address or phone'];
const MOST_LINES = 40;
const LONGEST_LINE = 300;

/** The end of an e-mail, pasted: a name, what they do, how to reach them. One person. */
export const signatureFormat: Format = {
  label: LABEL,
  extensions: [],
  sniff: ({ name }: ImportFile) => name === PASTED_NAME,
  parse: async (file: ImportFile) => [readSignature(file)],
};

const GREETING =
  /^(?:--+|__+|best|kind|warm|many|with|sincerely|regards|cheers|thanks|thank you|yours|greetings|cordialement|bien à vous|mit freundlichen|viele grüße|saludos|atentamente|sent from)\b.*$/iu;
const NAME = /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*(?:[ ,]+[\p{L}\p{M}'’.()-]+){1,4}$/u;
const EMAIL = /[^\s@<>()[\],;:|]{1,64}@[^\s@<>()[\],;:|]{1,190}\.[\p{L}]{2,24}/u;
const PHONE = /\+?\(?\d[\d\s().\-/]{6,24}\d/u;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s|,;<>]{3,200}/giu;

function readSignature(file: ImportFile): FileOutcome {
  const lines = decodeText(file.bytes)
    .text.slice(0, MOST_LINES * LONGEST_LINE)
    .split(/\r\n?|\n/u)
    .map((line) => line.slice(0, LONGEST_LINE).replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '' && !GREETING.test(line))
    .slice(0, MOST_LINES);
  const emails = lines
    .flatMap((line) => EMAIL.exec(line)?.[0] ?? [])
    .filter((each) => emailKey(each) !== '');
  const phones = lines.flatMap((line) => {
    const isFax = /\bfax\b/iu.test(line);
    return isFax ? [] : (PHONE.exec(line.replace(ADDRESS, ''))?.[0] ?? []);
  });
  const addresses = lines.flatMap((line) => line.match(ADDRESS) ?? []);
  const place = lines.findIndex((line) => NAME.test(line) && !EMAIL.test(line));
  const written = lines[place] ?? '';
  if (written === '' || (emails.length === 0 && phones.length === 0 && addresses.length === 0)) {
    return failedFile(file.name, null, { type: 'notRecognized', lookedFor: LOOKED_FOR });
  }
  const said = lines
    .slice(place + 1, place + 4)
    .filter((line) => !EMAIL.test(line) && !PHONE.test(line) && line.search(ADDRESS) < 0);
  const { title, organizationName } = readRole(said);
  const profile = addresses.map(linkedinAddress).find((address) => address !== '') ?? '';
  const candidate = newCandidate({
    name: cleanName(written, '').name,
    title,
    organizationName,
    emails: [...new Set(emails)],
    phones: [...new Set(phones.map((phone) => phone.trim()))],
    linkedinUrl: profile,
    links: [
      ...new Set(
        addresses
          .filter((address) => linkedinAddress(address) === '')
          .map((address) => (/^https?:/iu.test(address) ? address : `https://${address}`)),
      ),
    ],
    source: { file: file.name, row: 1, format: 'contacts csv' },
  });
  return readFile(file.name, LABEL, [candidate], {}, LOOKED_FOR);
}

/** 'Head of Ops | Quay', 'Head of Ops at Quay', or the one under the other. */
function readRole([first = '', second = '']: readonly string[]): {
  readonly title: string;
  readonly organizationName: string;
} {
  const [title = '', organizationName = ''] = first
    .split(/ *[|•·–—] *| at | @ |, (?=[\p{Lu}])/u)
    .map((part) => part.trim());
  return { title, organizationName: organizationName || second };
}
