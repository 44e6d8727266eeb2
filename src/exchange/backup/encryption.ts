import { armor, Decrypter, Encrypter } from 'age-encryption';
import { err, ok, type Result } from '../../domain/result';

/**
 * The work that guessing a passphrase costs, as a power of two (age, scrypt): a second or two on a
 * phone, and 128 MB of memory, which one step more would double.
 */
export const WORK_FACTOR = 17;

const BINARY_HEAD = 'age-encryption.org/v1\n';
const ARMOR_HEAD = '-----BEGIN AGE ENCRYPTED FILE-----';

/** Why an encrypted file gives nothing. */
export type DecryptionError =
  | { readonly type: 'wrongPassphrase' }
  /** Changed or cut off since it was written, or encrypted for something else than a passphrase. */
  | { readonly type: 'unreadable' };

/** Whether the bytes are a file that age has encrypted, armored or not. */
export const isEncrypted = (bytes: Uint8Array): boolean =>
  startsWith(bytes, BINARY_HEAD) || startsWith(bytes, ARMOR_HEAD);

const startsWith = (bytes: Uint8Array, head: string): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, head.length)) === head;

/**
 * Encrypts with a passphrase in the format of age (age-encryption.org/v1), so that its stock tool
 * opens the file too. Takes a second or more: for workers.
 */
export async function encrypt(
  bytes: Uint8Array,
  passphrase: string,
  workFactor = WORK_FACTOR,
): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(asTyped(passphrase));
  encrypter.setScryptWorkFactor(workFactor);
  return new Uint8Array(await encrypter.encrypt(bytes));
}

/** What was encrypted. Every byte is authenticated: a file that was changed gives nothing at all. */
export async function decrypt(
  bytes: Uint8Array,
  passphrase: string,
): Promise<Result<Uint8Array<ArrayBuffer>, DecryptionError>> {
  try {
    const decrypter = new Decrypter();
    decrypter.addPassphrase(asTyped(passphrase));
    const file = startsWith(bytes, ARMOR_HEAD)
      ? armor.decode(new TextDecoder().decode(bytes))
      : bytes;
    return ok(new Uint8Array(await decrypter.decrypt(file)));
  } catch (thrown) {
    const isRefused = /no identity matched/i.test(String((thrown as Error).message));
    return err({ type: isRefused && needsPassphrase(bytes) ? 'wrongPassphrase' : 'unreadable' });
  }
}

/** A file for a key holds no stanza of a passphrase: no passphrase opens it. */
const needsPassphrase = (bytes: Uint8Array): boolean =>
  startsWith(bytes, ARMOR_HEAD) ||
  new TextDecoder('latin1').decode(bytes.subarray(0, 200)).includes('\n-> scrypt ');

/** One form for the letters that keyboards write in two ways. */
const asTyped = (passphrase: string): string => passphrase.normalize('NFC');
