import { describe, expect, it } from 'vitest';
import { datesIn, promisesIn } from './aJot';

const known = ['Ana Ruiz', 'Bo Lind'];

describe('a jot typed in a hurry', () => {
  it.each([
    // Without vowels.
    ['snd Ana the deck by Th', 'me 2026-11-26'],
    ['wll fwd it to Bo tmrw', 'me 2026-11-24'],
    ["Ana sd she'd chk the draft by Fri", 'them 2026-11-27'],
    // Figures for words.
    ['need 2 ring Bo tmrw', 'me 2026-11-24'],
    ['thx card 2 her by Fri', 'me 2026-11-27'],
    // Without apostrophes and final g's.
    ['told Bo id drop it round on Fri', 'me 2026-11-27'],
    ['il bring Bo the samples fri', 'me 2026-11-27'],
    ['she ll ask Bo', 'them -'],
    ['shes sendin me the forms mon', 'them 2026-11-30'],
    // As it is spoken.
    ['hes gonna gie me a shout on Friday', 'them 2026-11-27'],
    ["he's fixing to introduce me to his boss", 'them -'],
    ['imma text Bo tomorrow', 'me 2026-11-24'],
    ['she wud send me the forms, she said', null],
    ["she'll no be sending the forms", null],
    ['cld poss send Ana the list', null],
  ])("reads '%s'", (text, promise) => {
    expect(promisesIn(text, { known })).toEqual(promise === null ? [] : [promise]);
  });

  it('leaves figures and initials what they are', () => {
    expect(promisesIn('Send Ana 2 copies', { known })).toEqual(['me -']);
    expect(promisesIn('HR said no. SQL test went well', { known })).toEqual([]);
    expect(datesIn('the 2 of us met Th')).toEqual([]);
  });
});
