import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textKey } from '../../src/domain/textKey';

describe('textKey', () => {
  it('leaves case, accents and runs of white space out', () => {
    expect(textKey('  ZOË \t\u00a0 Brontë\n')).toBe('zoe bronte');
    expect(textKey('Ångström')).toBe(textKey('A\u030angstro\u0308m'));
    expect(textKey('Ελένη')).toBe('ελενη');
    expect(textKey('ﬁ Ⅳ')).toBe('fi iv');
  });

  it('writes letters that do not decompose as people type them', () => {
    expect(textKey('Łukasz Øre Straße Æther Œuvre Đorđe Ðór Þór Işık')).toBe(
      'lukasz ore strasse aether oeuvre dorde dor thor isik',
    );
    expect(textKey('İstanbul')).toBe('istanbul');
    expect(textKey('STRASSE')).toBe(textKey('Straße'));
  });

  it('keeps the marks of scripts in which they are letters', () => {
    expect(textKey('कि')).not.toBe(textKey('का'));
    expect(textKey('Андрей')).not.toBe(textKey('Андреи'));
    expect(textKey('が')).not.toBe(textKey('か'));
  });

  it('takes 200 characters of a text of any length', () => {
    const start = 'a'.repeat(200);
    expect(textKey(`${start}b`)).toBe(start);
    expect(textKey(`${start}${'z'.repeat(1_000_000)}`)).toBe(start);
  });

  it('is its own key, and the same for either case of plain letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const key = textKey(text);
        expect(textKey(key)).toBe(key);
        expect(key).toBe(key.trim());
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(textKey(text.toUpperCase())).toBe(textKey(text.toLowerCase()));
      }),
    );
  });
});
