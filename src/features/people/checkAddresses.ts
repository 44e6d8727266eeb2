import { emailKey, linkedinAddress } from '../../domain/personKeys';
import { err, ok, type Result } from '../../domain/result';
import { phoneAddress, webAddress } from '../../ui/addresses';
import type { AddressesFieldOf } from './personFields';

type Kind = AddressesFieldOf['key'];

const READERS: Readonly<Record<Kind, (text: string) => string | null>> = {
  emails: (text) => (emailKey(text) === '' ? null : text),
  phones: (text) => (phoneAddress(text) === null ? null : text),
  links: webAddress,
  linkedinUrl: (text) => linkedinAddress(text) || null,
};

const WRONG: Readonly<Record<Kind, string>> = {
  emails: 'is no e-mail address.',
  phones: 'is no telephone number.',
  links: 'is no web address.',
  linkedinUrl: 'is no LinkedIn profile. It looks like linkedin.com/in/a-name.',
};

/** Addresses as they are kept, empty ones left out; or what is wrong with the first that is none. */
export function checkAddresses(
  kind: Kind,
  texts: readonly string[],
): Result<readonly string[], string> {
  const kept: string[] = [];
  for (const text of texts.map((each) => each.trim()).filter((each) => each !== '')) {
    const read = READERS[kind](text);
    if (read === null) return err(`‘${text}’ ${WRONG[kind]}`);
    kept.push(read);
  }
  return ok(kept);
}
