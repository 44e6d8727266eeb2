import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkAddresses } from '../../../src/features/people/checkAddresses';
import { mailAddress, phoneAddress, webAddress } from '../../../src/ui/addresses';

describe('web addresses', () => {
  test('the scheme may be left out', () => {
    expect(webAddress(' example.org/paper ')).toBe('https://example.org/paper');
    expect(webAddress('http://example.org')).toBe('http://example.org/');
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc',
    'words',
    'two words.org',
    '',
  ])('%j is none', (text) => expect(webAddress(text)).toBeNull());

  test('whatever is typed, a link leads to http or https', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (text) => {
        expect(webAddress(text) ?? 'https:').toMatch(/^https?:/);
      }),
    );
  });
});

test('e-mail and phone become links only where they are some', () => {
  expect(mailAddress('ada+work@example.org')).toBe('mailto:ada%2Bwork@example.org');
  expect(mailAddress('ada')).toBeNull();
  expect(mailAddress('ada?bcc@example.org')).toBe('mailto:ada%3Fbcc@example.org');
  expect(phoneAddress('+44 20 7946-0000')).toBe('tel:+442079460000');
  expect(phoneAddress('call')).toBeNull();
});

test('addresses are kept without empty ones, or the first wrong one is named', () => {
  expect(checkAddresses('emails', [' a@example.org ', ''])).toEqual({
    ok: true,
    value: ['a@example.org'],
  });
  expect(checkAddresses('emails', ['nope'])).toMatchObject({
    error: expect.stringContaining('nope'),
  });
  expect(checkAddresses('linkedinUrl', ['linkedin.com/in/Ada-Vale/'])).toEqual({
    ok: true,
    value: ['https://www.linkedin.com/in/ada-vale'],
  });
});
