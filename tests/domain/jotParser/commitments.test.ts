import { describe, expect, it } from 'vitest';
import { promisesIn } from './aJot';

const known = ['Ana Ruiz', 'Bo Lind'];
const inJot = (text: string) => promisesIn(text, { known });

describe('ways to commit oneself', () => {
  it.each([
    ['I undertook to let Ana have the figures by the 4th', ['me 2026-12-04']],
    ["Gave Bo my word I'd read his thesis", ['me -']],
    ["I'm down to bring the cake on Friday", ['me 2026-11-27']],
    ['I signed up to help Bo move on Saturday', ['me 2026-11-28']],
    ["I'd better ring Bo tomorrow", ['me 2026-11-24']],
    ['Better ring Bo tomorrow', ['me 2026-11-24']],
    ["I'm to supply the particulars by Tuesday", ['me 2026-11-24']],
    ["Told Ana I'm happy to read her chapter by Monday", ['me 2026-11-30']],
    ["I told Bo I'd have the tickets with him by Saturday", ['me 2026-11-28']],
    ['Bo gets the numbers from me by Friday', ['me 2026-11-27']],
    ['He wants my notes, I said by Friday', ['me 2026-11-27']],
    ['Me: a short budget for the group, to be sent on the 30th', ['me 2026-11-30']],
    ['I said dear I am gonna introduce you to Bo', ['me -']],
    ['Bo swore on his bike that he would pay by Friday', ['them 2026-11-27']],
    ["Bo swore on his bike he'd pay by Friday", ['them 2026-11-27']],
    ["She said it opens on Friday and she'd put in a word for me", ['them -']],
    ['Bo for his part will report back by Friday', ['them 2026-11-27']],
    ['Ana in turn will send me the list', ['them -']],
    ['Ana – knows the editor, will ask about the slot', ['them -']],
    ['Ana: bringing the samples over on Thursday', ['them 2026-11-26']],
    ['Ana: resume to me by Friday', ['them 2026-11-27']],
    ['Bo has owed me a reply since June', ['them -']],
    ["He's going to turn around and introduce me to Ana", ['them -']],
    ['They give me an answer before the 6th', ['them 2026-12-06']],
    ['Bo, for his part, promised to stop shouting', ['them -']],
    ['He did offer to lend me a tent', ['them -']],
    ['Bo from my old team will lend me his tent', ['them -']],
    ['His admin will call me next Tuesday', ['them 2026-12-01']],
    ['Bo proposed to connect me with Ana', ['them -']],
    ['Bo Lind, bearings, sends the catalogue by 1.12.', ['them 2026-12-01']],
    ['Bo is going to talk me through the offer on Friday', ['them 2026-11-27']],
    ["He'll have his office call her", ['them -']],
    ["Bo wants a talk on Friday, I said aye I'll do it", ['me 2026-11-27']],
    ["Bo wants me in on Friday, said ok I'll be there", ['me 2026-11-27']],
    ["Lunch with Bo on Friday, where he'll introduce me to Ana", ['them 2026-11-27']],
    ['Bo will introduce Ana and me at the Friday mixer', ['them 2026-11-27']],
    ["I'll ring Bo (not Bo Dahl, he's the plumber) on Friday", ['me 2026-11-27']],
    ["Text Bo about the letter, he's out till Friday", ['me -']],
    ['I will read her report, which I must return on the 30th', ['me 2026-11-30']],
    [
      '- Ana intros me to her boss\n- I intro her to Bo\n- both by Friday',
      ['them 2026-11-27', 'me 2026-11-27'],
    ],
    ['Mind and drop the keys at the office Friday', ['me 2026-11-27']],
    ['Thank Bo for the dinner on Sunday', ['me -']],
    ["Ana's email: 'good to talk, I'll send slots on Friday'", ['them 2026-11-27']],
    ['me: the headline, send to her by Friday', ['me 2026-11-27']],
    ['Ring Bo tonight, have the slides ready on Friday', ['me 2026-11-23', 'me 2026-11-27']],
    ['fu with Bo asap', ['me -']],
    ['Bo owes me for Saturday', ['them -']],
  ])("finds it in '%s'", (text, promises) => {
    expect(inJot(text)).toEqual(promises);
  });

  it.each([
    'Agreed to nothing with Bo',
    'Bo owes me nothing',
    'Maybe I will ring Bo on Friday',
    'Bo wants to introduce me to Ana but I said not yet',
    'Two promises from Bo',
    'nothing was promised',
    'Told him ask her yourself',
    "She goes oh I'd introduce you but we don't speak",
    "Ana says don't apply here, apply there",
    'What do I have to show for it?',
    'Thank you card mailed already on Saturday',
    'Pay offer ballot closes on Friday',
    "I said I'd send Bo the key, did that on the train",
  ])("finds none in '%s'", (text) => {
    expect(inJot(text)).toEqual([]);
  });
});

describe('the day of a promise', () => {
  it.each([
    [
      'I promised her the board by Thursday and a quote by Friday',
      ['me 2026-11-26', 'me 2026-11-27'],
    ],
    ['Send Ana the deck and Bo the notes', ['me -', 'me -']],
    ['I owe Ana the write-up, told her Sunday', ['me 2026-11-29']],
    ["Told Ana I'd introduce her to Bo, doing it tonight", ['me 2026-11-23']],
    ['Post the card to Ana!! Today.', ['me 2026-11-23']],
    ["Bo needs the list by Friday so I'll send it", ['me 2026-11-27']],
    ["Outcome by Friday, they'll email me", ['them 2026-11-27']],
    ["He reads it on Friday, so I'll have it with him by then", ['me 2026-11-27']],
  ])("is read in '%s'", (text, promises) => {
    expect(inJot(text)).toEqual(promises);
  });
});

describe('who does what, in lists and by the words around', () => {
  it.each([
    ['Rob: the slots on Friday\nme: the forecast, Wednesday', ['me 2026-11-25']],
    ['Bo: the slots on Friday\nme: the forecast, Wednesday', ['them 2026-11-27', 'me 2026-11-25']],
    ['him: sending two contacts. me: the link tomorrow', ['them -', 'me 2026-11-24']],
    ['List of names (her), thank-you note (me, by Friday)', ['them -', 'me 2026-11-27']],
    ['Handover sheet: me, by Friday', ['me 2026-11-27']],
    ['Agreed with Bo: he sends the list, I book the room', ['them -', 'me -']],
    ['- will check with HR by Friday (she said)', ['them 2026-11-27']],
    ["Ana swore I'd have the logs by Friday", ['them 2026-11-27']],
    ["Bo wants a reference and I've said yes, he'll have it by Friday", ['me 2026-11-27']],
    ['Bo wants a draft by Friday, I said absolutely', ['me 2026-11-27']],
    ['Ana has the notes coming to me on Friday', ['them 2026-11-27']],
    ['I to redraft the submission', ['me -']],
    ['Bo 2 intro me to the chair', ['them -']],
    ['Met Ana. After that introduce her to Bo', ['me -']],
    ['Expense it.', ['me -']],
    ['Grease the hinges tomorrow', ['me 2026-11-24']],
    ["Don't forget milk for Bo", ['me -']],
    ["She's sending me the lease, and maybe a name if her boss agrees", ['them -']],
    ['Bo wants me to join his board', []],
    ['The two of us go up, share a room, see who they pick', []],
    ['Mark-up tbc', []],
    ['Doubt it', []],
    ['Bo promised me the brief last Tuesday and I have since received it', []],
  ])("reads '%s'", (text, promises) => {
    expect(inJot(text)).toEqual(promises);
  });
});

describe('what others say and do', () => {
  it.each([
    ['She goes sure, ill introduce you to Bo', ['them -']],
    ['Bo says will call about the van', ['them -']],
    ['Ana has my drill, bringing it Thursday', ['them 2026-11-26']],
    ['Ana means to introduce me to her editor', ['them -']],
    ['Bo owes number for the plumber', ['them -']],
    ['Ana wants the photos by Friday, I said sharp', ['me 2026-11-27']],
    ['Mail Bo the contract. Due Friday.', ['me 2026-11-27']],
    ['Bo owes me for the paint. Says Friday.', ['them 2026-11-27']],
    ['I said he would have my answer on Friday', ['me 2026-11-27']],
    ["Told her she'd have my ID scan tomorrow", ['me 2026-11-24']],
    ["I also told Ana, foolishly, that I'd read her novel", ['me -']],
    ['I offered in exchange to introduce Ana to Bo', ['me -']],
    ['She asked me to give a talk, said I would love to but not this year', []],
    ['Bo says do not sound stiff, tell one story', []],
    ['talk patents maybe', []],
    ['Invite Ana and Bo to the launch. Done.', []],
  ])("reads '%s'", (text, promises) => {
    expect(inJot(text)).toEqual(promises);
  });
});

describe('short words for who and when', () => {
  it.each([
    ['Told Bo I would send the form NLT Friday', ['me 2026-11-27']],
    ['note to self call Ana back', ['me -']],
    ['Ring again tomorrow.', ['me 2026-11-24']],
    ['The former will send me the posting on Friday', ['them 2026-11-27']],
    ['Bo in his turn is to lend me the van', ['them -']],
    ['Bo: pays me back for parking, promised Friday', ['them 2026-11-27']],
    ["I'll connect Ana with my cousin, also by Friday", ['me 2026-11-27']],
    ['Promised: introduce Ana to Bo', ['me -']],
    ["She said she'd help, I'll take anything", ['them -']],
    ['Nothing about the paper to Bo', []],
  ])("reads '%s'", (text, promises) => {
    expect(inJot(text)).toEqual(promises);
  });
});
