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
    ["Ana said she'd loop in her boss, Samir Haddad", ['Samir Haddad']],
    ['Ana is going to hook me up with Samir Haddad', ['Samir Haddad']],
    ['Ana: "let me connect you with my cousin Samir"', ['Samir']],
    ['ana will e-intro me to her brother fergus', ['fergus']],
    ['Ana will get Samir Haddad to call me', ['Samir Haddad']],
    ['Ana would be delighted to introduce me to her editor, Samir Haddad', ['Samir Haddad']],
    ['Ana offered to connect me with a recruiter. Her name is Priya Raman', ['Priya Raman']],
    ["Ana knows Samir Haddad; she'll make the introduction", ['Samir Haddad']],
    ["Ana's mentor is Samir Haddad. She's happy to intro", ['Samir Haddad']],
    ["Told Ana I'd make an introduction to Bo", ['Ana Ruiz', 'Bo Lind']],
    ["Bo needs an intro to Ana, I'll set that up", ['Bo Lind', 'Ana Ruiz']],
    ['Ana & Bo should talk. Introduce them this week', ['Ana Ruiz', 'Bo Lind']],
    ["Ana wants me to meet her sister Samira, she's setting it up", ['Samira']],
    ['Ana will drop a line to Samir Haddad and copy me in', ['Samir Haddad']],
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
    'Get Ana to introduce me to Bo',
    'Ana could put me in touch with Bo if I asked',
    'Ana was going to introduce me to Bo',
  ])("'%s' introduces nobody", (text) => {
    expect(introducedIn(text)).toEqual([]);
  });
});
