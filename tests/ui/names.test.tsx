// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { firstGraphemes, initialsOf } from '../../src/ui/graphemes';
import { PersonName } from '../../src/ui/PersonName';

afterEach(cleanup);

test('initials are those of the first and the last word, in any script', () => {
  expect(initialsOf('Mara Lindqvist')).toBe('ML');
  expect(initialsOf('  tomás de okonkwo-bell ')).toBe('TO');
  expect(initialsOf('Cher')).toBe('C');
  expect(initialsOf('山本さくら')).toBe('山');
  expect(initialsOf('(Bo) "Ek"')).toBe('BE');
  expect(initialsOf('')).toBe('');
  expect(initialsOf('…')).toBe('');
});

test('a family of five code points is one character', () => {
  expect(firstGraphemes('👨‍👩‍👧x', 1)).toBe('👨‍👩‍👧');
});

test('what is cut is a beginning of the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(100), (text, count) => {
      expect(text.startsWith(firstGraphemes(text, count))).toBe(true);
    }),
  );
});

test('a name of usual length stands whole', () => {
  render(<PersonName name="Mara Lindqvist" />);
  expect(screen.getByText('Mara Lindqvist').title).toBe('');
});

test('an endless name ends after 80 characters, and is whole in its title', () => {
  const name = 'é'.repeat(200);
  render(<PersonName name={name} />);
  const shown = screen.getByText(/…$/);
  expect(shown.textContent).toBe(`${'é'.repeat(80)}…`);
  expect(shown.title).toBe(name);
  expect(shown.tagName).toBe('BDI');
});
