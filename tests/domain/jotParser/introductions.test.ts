import { describe, expect, it } from 'vitest';
import { read } from './aJot';

const known = ['Ana Ruiz', 'Bo Lind'];
const introducedIn = (text: string) =>
  read(text, { known }).introductions.map(({ personIds, newNames }) => [...personIds, ...newNames]);

describe('offered introductions', () => {
  it.each([
    ["I'll introduce Ana to Bo", ['Ana Ruiz', 'Bo Lind']],
    ['connect Ana with Bo', ['Ana Ruiz', 'Bo Lind']],
    ['make an intro Ana <> Bo', ['Ana Ruiz', 'Bo Lind']],
    ['Ana will put me in touch with Samir Haddad', ['Samir Haddad']],
    ['Bo owes me an intro to Ana', ['Ana Ruiz']],
    [
      'Ana offered an introduction to Samir Haddad and Priya Raman',
      ['Samir Haddad', 'Priya Raman'],
    ],
    ['Bo: intro to Samir Haddad by Friday', ['Samir Haddad']],
    ["Met Ana. I'll introduce her to Bo", ['Ana Ruiz', 'Bo Lind']],
    ['Ana will introduce me to Samir Haddad from Stripe', ['Samir Haddad']],
  ])("'%s' introduces %j", (text, names) => {
    expect(introducedIn(text)).toEqual([names]);
  });

  it.each([
    'Ana introduced me to Bo',
    'Ask Ana for an intro to Bo',
    'Ana might introduce me to Bo',
    "Ana won't introduce me to Bo",
    'Thank Ana for the intro to Bo',
    'Connect with Ana on LinkedIn',
    "Ana will introduce me to Bo's boss",
  ])("'%s' introduces nobody", (text) => {
    expect(introducedIn(text)).toEqual([]);
  });
});
