import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decrypt, encrypt, isEncrypted } from '../../src/exchange/backup/encryption';
import { openBackup } from '../../src/exchange/backup/openBackup';
import { makePassphrase } from '../../src/exchange/backup/passphrase';
import { writeBackup } from '../../src/exchange/backup/writeBackup';
import { aPerson, NOON } from '../support/builders';

/** Guessing is cheap here, so that the tests are quick. */
const CHEAP = 2;
const secret = 'dafu-kemo-lisa';

describe('an encrypted backup', () => {
  it('comes back as it was, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.string(),
        async (bytes, passphrase) => {
          const file = await encrypt(bytes, passphrase, CHEAP);
          expect(isEncrypted(file)).toBe(true);
          expect(await decrypt(file, passphrase)).toEqual({ ok: true, value: bytes });
        },
      ),
      { numRuns: 20 },
    );
  });

  it('is restored with its passphrase, and says what is wrong without it', async () => {
    const plain = await writeBackup({ people: [aPerson()] }, { exportedAt: NOON });
    const file = await encrypt(plain, secret, CHEAP);
    expect(await openBackup(file, null)).toEqual({ ok: false, error: { type: 'locked' } });
    const wrong = await openBackup(file, 'another one');
    expect(wrong).toEqual({ ok: false, error: { type: 'wrongPassphrase' } });
    const read = await openBackup(file, secret);
    expect(read.ok && read.value.tables.people[0]?.name).toBe('Ada Vale');
    expect((await openBackup(plain, null)).ok).toBe(true);
  });

  it('gives nothing at all where a byte of it was changed or the end is missing', async () => {
    const file = await encrypt(new Uint8Array(400).fill(7), secret, CHEAP);
    const changed = file.slice();
    changed[file.length - 20] = (changed[file.length - 20] ?? 0) ^ 1;
    for (const spoiled of [changed, file.slice(0, -1), file.slice(0, 40)]) {
      const opened = await decrypt(spoiled, secret);
      expect(opened).toEqual({ ok: false, error: { type: 'unreadable' } });
    }
  });

  it('opens however a keyboard wrote the letters of its passphrase', async () => {
    const file = await encrypt(new Uint8Array([1]), 'Jürgen'.normalize('NFD'), CHEAP);
    expect((await decrypt(file, 'Jürgen'.normalize('NFC'))).ok).toBe(true);
  });
});

it('makes up passphrases that can be read out', () => {
  let next = 0;
  const passphrase = makePassphrase((count) =>
    Uint8Array.from({ length: count }, () => {
      next = (next * 73 + 41) % 256;
      return next;
    }),
  );
  expect(passphrase).toMatch(/^([bdfgklmnprstvz][aeiou]){2}(-([bdfgklmnprstvz][aeiou]){2}){4}$/u);
});
