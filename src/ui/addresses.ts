import { emailKey } from '../domain/personKeys';

/**
 * A web address as a link may have it: http or https, the scheme added where it was left out; null
 * where the text is none.
 */
export function webAddress(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed === '' || /\s/.test(trimmed)) return null;
  const withScheme = /^[a-z][a-z0-9+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(withScheme)) return null;
  const url = new URL(withScheme);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  return url.hostname.includes('.') ? url.href : null;
}

/** A link that writes an e-mail; null where the text is no address. */
export const mailAddress = (email: string): string | null =>
  emailKey(email) === '' ? null : `mailto:${encodeURIComponent(email.trim()).replace('%40', '@')}`;

/** A link that calls a number; null where there are too few digits in it. */
export function phoneAddress(phone: string): string | null {
  const digits = phone.replace(/[^\d+*#]/g, '');
  return digits.replace(/\D/g, '').length < 3
    ? null
    : `tel:${encodeURIComponent(digits).replace('%2B', '+')}`;
}
