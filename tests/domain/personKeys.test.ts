import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emailKey,
  linkedinAddress,
  nameKey,
  organizationKey,
  phoneKey,
  wordsKey,
} from '../../src/domain/personKeys';

describe('keys that identify people', () => {
  it.each([
    ['Doe, John', 'Dr. John Doe'],
    ['JOSÉ núñez', 'Jose Nunez'],
    ['Łucja Wójcik', 'lucja wojcik, PhD'],
    ["O'Neill  Ann", 'Ann O’Neill'],
    ['İpek Yılmaz', 'ipek yilmaz'],
  ])('makes one name of %s and %s', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  it.each([
    ['Ada Oja', 'Ada Ojala'],
    ['Юлия', 'Юлиа'],
    ['जन', 'जून'],
    ['Mr', 'Dr'],
    ['!!', '??'],
  ])('keeps the names %s and %s apart', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });

  it('takes the legal form off an organization, never all of its name', () => {
    expect(organizationKey('Harbor Analytics, Inc.')).toBe(organizationKey('HARBOR ANALYTICS'));
    expect(organizationKey('Müller GmbH & Co. KG')).toBe('muller');
    expect(organizationKey('Limited')).toBe('limited');
    expect(organizationKey('青い銀行')).toBe('青い銀行');
  });

  it.each([
    ['+46 (8) 123-45 67', '4681234567'],
    ['0046 8 1234567', '4681234567'],
    ['123456', ''],
    ['call me', ''],
    [`+${'1'.repeat(21)}`, ''],
  ])('reads the telephone %s as %s', (phone, key) => {
    expect(phoneKey(phone)).toBe(key);
  });

  it('knows an e-mail address in any case, and what is none', () => {
    expect(emailKey(' Ada@Example.ORG ')).toBe('ada@example.org');
    expect(emailKey('ada at example.org')).toBe('');
    expect(emailKey('a@b@c')).toBe('');
  });

  it.each([
    'https://www.linkedin.com/in/ada-oja',
    'http://de.linkedin.com/in/Ada-Oja/',
    'linkedin.com/in/ada-oja?trk=public',
    'https://www.linkedin.com/mwlite/in/ada-oja#about',
    ' https://LinkedIn.com/in/ada%2Doja/en ',
  ])('writes the LinkedIn address %s in one way', (text) => {
    expect(linkedinAddress(text)).toBe('https://www.linkedin.com/in/ada-oja');
  });

  it.each([
    'https://www.linkedin.com/company/tern',
    'https://linkedin.com.example.org/in/ada',
    'https://example.org/linkedin.com/in/ada',
    'https://www.linkedin.com/in/',
    'https://www.linkedin.com/in/%2F',
    'ada-oja',
    '',
  ])('takes %s for no LinkedIn address', (text) => {
    expect(linkedinAddress(text)).toBe('');
  });

  it('is the same key for a key, however odd the text', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(texts, (text) => {
        expect(linkedinAddress(linkedinAddress(text))).toBe(linkedinAddress(text));
        expect(emailKey(emailKey(text))).toBe(emailKey(text));
        expect(wordsKey(text)).toBe(wordsKey(text).trim());
        expect(wordsKey(text)).not.toMatch(/ {2}/);
      }),
    );
  });

  it('compares plain names as it compares all others', () => {
    const plain = fc.string({ unit: 'grapheme-ascii', maxLength: 60 });
    fc.assert(
      fc.property(plain, (text) => {
        // The other way is taken as soon as one sign isn't plain.
        expect(wordsKey(`${text} é`)).toBe(`${wordsKey(text)} e`.trim());
      }),
    );
  });
});
