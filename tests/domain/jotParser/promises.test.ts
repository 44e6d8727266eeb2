import { describe, expect, it } from 'vitest';
import { promisesIn, read } from './aJot';

const known = ['Ana Ruiz', 'Bo Lind'];

describe('promises of mine', () => {
  it.each([
    ["I'll send Ana the deck by Friday", 'me 2026-11-27'],
    ['Ill send her the deck tomorrow', 'me 2026-11-24'],
    ['I need to call Bo', 'me -'],
    ['must reply by Wednesday', 'me 2026-11-25'],
    ["Don't forget to thank Ana", 'me -'],
    ["Told Ana I'd introduce her to Bo", 'me -'],
    ['I owe Bo a call', 'me -'],
    ['Promised Ana a copy by Friday', 'me 2026-11-27'],
    ["I'm sending Bo the draft on Friday", 'me 2026-11-27'],
    ['Tomorrow: call the bank', 'me 2026-11-24'],
    ["Ana's waiting for my notes", 'me -'],
    ['Ana asked me to share the notes', 'me -'],
    ['Remeber to call Bo', 'me -'],
    ["I've yet to thank Ana", 'me -'],
    ['Let me drop Bo a line', 'me -'],
    ['Deck to Bo by Friday', 'me 2026-11-27'],
    ['thx note to ana', 'me -'],
    ['tell Bo the 30th is fine', 'me -'],
    ['Invite Ana and Bo for Friday', 'me -'],
    ['met ana great chat send her the deck by friday', 'me 2026-11-27'],
  ])("finds '%s'", (text, promise) => {
    expect(promisesIn(text, { known })).toEqual([promise]);
  });
});

describe('promises of theirs', () => {
  it.each([
    ["She'll send me the file on Friday", 'them 2026-11-27'],
    ['Ana will call me on Wednesday', 'them 2026-11-25'],
    ["Bo said he'd ask his boss", 'them -'],
    ['Ana offered to review my CV', 'them -'],
    ['Bo owes me a reply', 'them -'],
    ['waiting for her comments', 'them -'],
    ["Ana's sending the questions", 'them -'],
    ['Ana: will forward it tomorrow', 'them 2026-11-24'],
    ['Bo: "I\'ll get you the numbers"', 'them -'],
    ['bo gonna think about it and let me know by friday', 'them 2026-11-27'],
    ["She's happy to introduce me to her boss", 'them -'],
    ['Bo to send the term sheet by Thursday', 'them 2026-11-26'],
    ['hes gonna send me the link tmrw', 'them 2026-11-24'],
    ['Ana: send me the template by EOD', 'them 2026-11-23'],
    ["I'll connect you with our head of ops, said Bo", 'them -'],
  ])("finds '%s'", (text, promise) => {
    expect(promisesIn(text, { known })).toEqual([promise]);
  });
});

describe('what is no promise', () => {
  it.each([
    'Ana might send me the deck',
    'Maybe ask Bo for feedback',
    "Ana can't send it",
    'No need to follow up with Bo',
    'I would have called',
    'He was supposed to send the offer last week',
    'Ana thinks I should talk to Bo',
    "Let's meet on Friday",
    'Ana and I will talk on Friday',
    'It will rain on Sunday',
    'Ana will be in Berlin on Friday',
    'Call with Ana went well',
    'Her advice: ask better questions',
    'send deck to Bo ✓',
    'Should I call Ana?',
    'They visit clients and send reports',
  ])("finds nothing in '%s'", (text) => {
    expect(promisesIn(text, { known })).toEqual([]);
  });
});

describe('a promise', () => {
  it('is found even where it asks whether, and then has no date of what is asked', () => {
    expect(promisesIn('Ask Ana if she is free on Friday', { known })).toEqual(['me -']);
  });

  it('is one with what goes on with it, and two where two things are to be done', () => {
    expect(promisesIn('Draft the plan and share it with Ana by Friday', { known })).toEqual([
      'me 2026-11-27',
    ]);
    expect(promisesIn('Bo will ask around and let me know by Friday', { known })).toEqual([
      'them 2026-11-27',
    ]);
    expect(promisesIn('Send Ana the deck, book a room', { known })).toEqual(['me -', 'me -']);
  });

  it('has the date before it where that leads into it', () => {
    expect(promisesIn("Send Bo the deck, and on Friday I'll call Ana", { known })).toEqual([
      'me -',
      'me 2026-11-27',
    ]);
  });

  it('is not due on a day that has passed', () => {
    expect(promisesIn('Send Ana the deck that we discussed on Friday', { known })).toEqual([
      'me -',
    ]);
  });

  it('names the people in it, or else whoever was named last', () => {
    const jot = "Met Ana and Xolani Dube. I'll send Xolani the deck. I'll call her";
    expect(
      read(jot, { known }).promises.map(({ personIds, newNames }) => [personIds, newNames]),
    ).toEqual([
      [[], ['Xolani Dube']],
      [[], ['Xolani Dube']],
    ]);
    const [promise] = read("Coffee with Ana. I'll call her", { known }).promises;
    expect(promise?.personIds).toEqual(['Ana Ruiz']);
  });

  it('says what is to be done, without the day that stands beside it and without who owes it', () => {
    const deedsOf = (text: string) => read(text, { known }).promises.map((each) => each.text);
    expect(deedsOf('I owe Ana the deck by tomorrow')).toEqual(['the deck']);
    expect(deedsOf('She owes me an answer')).toEqual(['an answer']);
    expect(deedsOf("I'll call her tomorrow")).toEqual(['call her']);
    expect(deedsOf('Ping Ana no later than Friday.')).toEqual(['Ping Ana']);
    expect(deedsOf("I'll ask Ana about Friday")).toEqual(['ask Ana about Friday']);
    expect(deedsOf('I owe her')).toEqual(['owe her']);
  });

  it('has a text, a place and a kind', () => {
    const text = "Great. I'll send Ana the deck by Friday. Thank Bo. Ping Ana. Try the Rust book";
    const { promises } = read(text, { known });
    expect(promises.map(({ kind }) => kind)).toEqual([
      'resource',
      'thank-you',
      'check-in',
      'try-out',
    ]);
    const [first] = promises;
    expect(first?.text).toBe('send Ana the deck');
    expect(text.slice(first?.start, first?.end)).toBe("I'll send Ana the deck by Friday");
  });
});
