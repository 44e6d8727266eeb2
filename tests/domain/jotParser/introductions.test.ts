import { describe, expect, it } from 'vitest';
import { read } from './aJot';

const known = ['Ana Ruiz', 'Bo Lind', 'Marcus Webb'];
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
    // Proposed, presented, walked over.
    ['Ana proposed to present me to her dean, a certain Samir Haddad', ['Samir Haddad']],
    ['Ana from the supplier side proposed to connect me and Samir Haddad', ['Samir Haddad']],
    ['Ana is going to present me to Samir Haddad', ['Samir Haddad']],
    ['Ana was here. I must present her to Bo', ['Ana Ruiz', 'Bo Lind']],
    ['Ana did offer to walk me over to Samir Haddad', ['Samir Haddad']],
    // Rooms and meetings, and who sits in them.
    ["I'll put Ana and Bo from Acme in the same room", ['Ana Ruiz', 'Bo Lind']],
    ["Ana says she'll get me and Bo on a zoom before the 15th", ['Bo Lind']],
    [
      'Ana says her pal Samir could use me. She will text him tonight to set the two of us up',
      ['Samir'],
    ],
    ['Marcus is putting Ana and Bo together himself', ['Ana Ruiz', 'Bo Lind']],
    [
      'Ana wants out. Bo connecting her with a recruiter, Jo Kerr, on Friday',
      ['Ana Ruiz', 'Jo Kerr'],
    ],
    ['Ana wants that I present her to Bo. I answered gladly', ['Ana Ruiz', 'Bo Lind']],
    ['Ana and Bo still need introducing, I will do it on Monday', ['Ana Ruiz', 'Bo Lind']],
    // In the plain present, as a noun, and taken up by 'it'.
    ['Met Ana. I intro her to Bo', ['Ana Ruiz', 'Bo Lind']],
    ["I'll make introduction of Ana to Bo", ['Ana Ruiz', 'Bo Lind']],
    ['Ana can introduce me to Samir Haddad, she promised it', ['Samir Haddad']],
    ["I'll connect Ana with Bo (not Marcus, he's a plumber)", ['Ana Ruiz', 'Bo Lind']],
  ])("'%s' introduces %j, whatever the verb", (text, names) => {
    expect(introducedIn(text)).toEqual([names]);
  });

  it('reads pairs under their heading though more is said of them', () => {
    expect(
      introducedIn(
        'Two intros to make this week, all being well: Ana to Bo, for the chain, and Jo Kerr from section C to Marcus',
      ),
    ).toEqual([
      ['Ana Ruiz', 'Bo Lind'],
      ['Marcus Webb', 'Jo Kerr'],
    ]);
  });

  it.each([
    // Verbs that hand somebody on.
    ['Ana will pass me on to Samir Haddad', ['Samir Haddad']],
    ['Ana will hand me over to Samir Haddad in HR next week', ['Samir Haddad']],
    ['Ana will point me to Samir Haddad', ['Samir Haddad']],
    // Meetings, calls and rooms.
    ['Ana will get me on a call with Samir Haddad', ['Samir Haddad']],
    ['Ana is arranging for me to meet Samir Haddad', ['Samir Haddad']],
    ['Ana will arrange a chat with Samir Haddad for me', ['Samir Haddad']],
    ['Ana will put me in front of her partner, Jo Kerr', ['Jo Kerr']],
    ["I'll get Ana and Bo in a room together", ['Ana Ruiz', 'Bo Lind']],
    ['Get Ana and Bo on the phone together', ['Ana Ruiz', 'Bo Lind']],
    ['Going to facilitate a chat between Ana and Bo', ['Ana Ruiz', 'Bo Lind']],
    ["I'll have Ana and Bo meet", ['Ana Ruiz', 'Bo Lind']],
    ['Ana will get Bo and me talking', ['Bo Lind']],
    // Mail to both, and calls.
    ['Ana will cc me on an email to Samir Haddad', ['Samir Haddad']],
    ['Ana will ping Samir Haddad with me in cc', ['Samir Haddad']],
    ['Ana will add me to a group with Samir Haddad', ['Samir Haddad']],
    ['Ana is getting Samir Haddad to drop me a line', ['Samir Haddad']],
    ['Email Ana and Bo to introduce them', ['Ana Ruiz', 'Bo Lind']],
    // Under way.
    ['Ana is matching me with a mentor, Jo Kerr', ['Jo Kerr']],
    [
      "Ana needs a designer and Bo is one, so I'm putting the two in touch",
      ['Ana Ruiz', 'Bo Lind'],
    ],
    ['Bringing Ana and Bo together on Thursday', ['Ana Ruiz', 'Bo Lind']],
    // A name that follows behind who it stands for.
    [
      'Ana knows a founder. She will put me in contact with him, one Farid Haddadi',
      ['Farid Haddadi'],
    ],
    ['Ana will introduce me to a guy she used to work with, Samir Haddad', ['Samir Haddad']],
    ['Ana will introduce my nephew Tariq to the woman who runs it, Jo Kerr', ['Tariq', 'Jo Kerr']],
    // Whom words mean.
    ['Ana wants to teach. Bo runs a school. Will connect the two of them', ['Ana Ruiz', 'Bo Lind']],
    ['Ana asked about Bo, I said I would introduce them to one another', ['Ana Ruiz', 'Bo Lind']],
    ["Lunch with Marcus and Ana. I'll introduce her to Bo", ['Ana Ruiz', 'Bo Lind']],
    ["Lunch with Marcus and Ana. I'll introduce him to Bo", ['Marcus Webb', 'Bo Lind']],
    ['Ana should meet Bo, I will sort it', ['Ana Ruiz', 'Bo Lind']],
    ["Ana wants an intro to Bo. Told her I'd do it", ['Ana Ruiz', 'Bo Lind']],
    ['Send Ana an intro to Bo', ['Ana Ruiz', 'Bo Lind']],
    ["Bo says he'll introduce Ana to Marcus", ['Ana Ruiz', 'Marcus Webb']],
    // What is meant, taken on or said by others.
    ['Ana means to introduce me to Samir Haddad', ['Samir Haddad']],
    ['I offered in return to introduce Ana to Bo', ['Ana Ruiz', 'Bo Lind']],
    ["Ana asked if I'd introduce her to Bo and I said sure", ['Ana Ruiz', 'Bo Lind']],
    ["Told Ana and Bo both that I'd get them acquainted", ['Ana Ruiz', 'Bo Lind']],
    ['Ana: "happy to connect you with our site head, Bo"', ['Bo Lind']],
    ['Told Bo about my nephew. He goes sure, I will introduce him to Ana', ['Ana Ruiz']],
    ['intro: Ana with Bo, I will do the mail', ['Ana Ruiz', 'Bo Lind']],
    ["I'll line Ana up with Bo", ['Ana Ruiz', 'Bo Lind']],
    ['Ana is going to tee up a call between Bo and Marcus', ['Bo Lind', 'Marcus Webb']],
    ['I will bring Ana to meet Mr Lind', ['Ana Ruiz', 'Bo Lind']],
    ['Ana will walk Marcus over to Bo and make the intro', ['Marcus Webb', 'Bo Lind']],
    ['Ana will introduce me to the lady over there Jo Kerr', ['Jo Kerr']],
    [
      "Met Marcus. He'll introduce me to Samir Haddad. Told him I'd put him on to Bo",
      ['Samir Haddad', 'Marcus Webb', 'Bo Lind'],
    ],
  ])("'%s' introduces %j too", (text, names) => {
    expect(introducedIn(text).flat().sort()).toEqual([...names].sort());
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
    'Ana offered me an intro to Bo but I declined',
    "I'll put Ana on the zoom list",
    'Ana and Bo: intro each other?? They met in 2019',
    'Introduce myself to Bo at the fair',
    "I'll introduce the topic to Ana and Bo",
    'Ana will pass the message on to Bo',
    'Ana will set up the projector with Bo',
    'Ana is getting Bo to review my CV',
    "Will put Ana's brother and Bo's sister in touch",
    'Ana will hand over to Bo in March',
    "I'll get in touch with Bo",
    'Ana will introduce me to whoever replaces Bo',
    'I put Ana in touch with Bo last week',
    'Ana asked would I introduce her to Bo. I said not yet',
    'When I introduce Ana to Bo they will get on',
    'Declined her offer to introduce me to Bo',
    'Ana will loop back with Bo',
    "I'll send Ana and Bo an intro deck",
    "I'll send them both the slides of Ana and Bo",
    "Ana's intro to Bo went nowhere",
    'Asked Ana to introduce me to Bo, she will think about it',
    'Ana asked me to introduce her to Bo. I told her no',
    'I offered to put Ana in touch with Bo. She said thank you but no',
    'Met Ana. Her husband knows the minister and will connect me',
    'Ana will send me the list and Bo will tell me more',
  ])("'%s' introduces nobody", (text) => {
    expect(introducedIn(text)).toEqual([]);
  });
});
