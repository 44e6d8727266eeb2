import { describe, expect, it } from 'vitest';
import { PURPOSES } from '../../../src/domain/conversation';
import {
  introductionAsk,
  introductionNotes,
} from '../../../src/domain/conversationText/introductionNote';
import {
  type InvitationContext,
  invitation,
} from '../../../src/domain/conversationText/invitation';
import { newsToAdviser } from '../../../src/domain/conversationText/newsToAdviser';
import { thankYou } from '../../../src/domain/conversationText/thanks';
import { calledName, listed, salutation, TONES } from '../../../src/domain/conversationText/tone';
import { CONVERSATION_FORMATS } from '../../../src/domain/person';
import { toneNotices } from '../../../src/domain/toneGuard';
import { ADA, BO } from './builders';

const anInvitation = (fields: Partial<InvitationContext> = {}): InvitationContext => ({
  people: [ADA],
  purpose: null,
  goal: '',
  format: 'coffee',
  minutes: 30,
  when: 'tomorrow at 10:30',
  place: '',
  valuedWork: '',
  lastLearned: '',
  question: '',
  firstTalk: false,
  ...fields,
});

describe('somebody is called', () => {
  it('by the nickname, else by the first name without a title', () => {
    expect(calledName(BO)).toBe('Bo');
    expect(calledName(ADA)).toBe('Ada');
    expect(calledName({ name: '李明', nickname: '' })).toBe('李明');
  });

  it('by the whole name where it is formal, and with everybody else', () => {
    expect(salutation('formal', [ADA, BO])).toBe('Dear Dr. Ada Vale and Robert Tidewater,');
    expect(salutation('warm', [ADA, BO])).toBe('Hi Ada and Bo,');
    expect(salutation('plain', [])).toBe('Hello,');
    expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
  });
});

describe('a proposal to talk', () => {
  it('names a length, a form and a day', () => {
    expect(invitation('plain', anInvitation())).toContain(
      'Would you have 30 minutes over coffee tomorrow at 10:30?',
    );
    expect(
      invitation('plain', anInvitation({ minutes: null, when: '', format: 'walk' })),
    ).toContain('Would you have a little time for a walk?');
  });

  it('seeks knowledge first where nothing was held yet, also for a referral', () => {
    const first = invitation(
      'warm',
      anInvitation({ purpose: 'secure a referral', firstTalk: true }),
    );
    expect(first).toContain('learn from what you have seen');
    expect(first).not.toContain('fit.');
    const later = invitation('warm', anInvitation({ purpose: 'secure a referral' }));
    expect(later).toContain('hear whether you see a fit');
  });

  it('names the place, and an address as a link that can be pressed', () => {
    expect(invitation('plain', anInvitation({ place: 'The Tide Café' }))).toMatch(
      /over coffee tomorrow at 10:30\?.* A place could be this: The Tide Café\.$/,
    );
    expect(
      invitation('warm', anInvitation({ format: 'video', place: 'https://example.org/ada' })),
    ).toMatch(/ https:\/\/example\.org\/ada$/);
  });

  it('says the goal as a sentence, and quotes what fits into none', () => {
    const saying = (goal: string) => invitation('warm', anInvitation({ goal }));
    expect(saying('Move into climate data.')).toContain('My aim is to move into climate data.');
    expect(saying('To open a harbor')).toContain('My aim is to open a harbor.');
    expect(saying('A role in tide data')).toContain('I am working towards a role in tide data.');
    expect(saying('I want to chart')).toContain('now. I want to chart.');
    expect(saying('Quay Robotics')).toContain('I am working towards “Quay Robotics”.');
    expect(saying(' ')).not.toContain('aim');
  });

  it('opens with what was learned last time and asks what has changed', () => {
    const text = invitation(
      'warm',
      anInvitation({ purpose: 'reconnect', lastLearned: 'Berlin hires in spring.' }),
    );
    expect(text).toContain('Last time you told me: “Berlin hires in spring”.');
    expect(text).toContain('Have new developments changed how you see it?');
  });

  it('never sounds like a transaction, in any tone, for any purpose', () => {
    for (const tone of TONES) {
      for (const purpose of [...PURPOSES, null]) {
        for (const format of CONVERSATION_FORMATS) {
          for (const firstTalk of [true, false]) {
            const text = invitation(
              tone,
              anInvitation({
                purpose,
                format,
                firstTalk,
                goal: 'Chart the northern coast',
                valuedWork: 'tide tables that anybody can read',
                question: 'What did the pilot cost?',
              }),
            );
            expect(toneNotices(text, 'conversation')).toEqual([]);
          }
        }
      }
    }
  });
});

describe('a thank-you', () => {
  const full = {
    people: [ADA],
    when: 'today',
    helpedMe: 'The name of the harbor master',
    takeaways: ['Small teams publish faster', 'Spring is late'],
    tryOuts: ['Show the chart first'],
    promises: [{ text: 'Send the tide tables', link: 'https://example.org/tides' }],
    introductions: [[BO]],
    nextStep: 'A walk in March',
  };

  it('thanks, says what was learned, what is tried, links what was promised, and names a step', () => {
    const text = thankYou('warm', full);
    for (const words of [
      'Thank you for talking with me today',
      'The name of the harbor master',
      '– Small teams publish faster',
      'I will try this, and tell you what came of it: Show the chart first.',
      'As promised: the tide tables: https://example.org/tides',
      'The introduction to Bo is on its way.',
      'My next step: A walk in March.',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('names what is given as who gets it would', () => {
    const named = (text: string) =>
      /As promised: (.*)\./.exec(
        thankYou('plain', { ...full, promises: [{ text, link: '' }] }),
      )?.[1];
    expect(named('send her the tide tables')).toBe('the tide tables');
    expect(named('forward Ada Vale my notes on spring.')).toBe('my notes on spring');
    expect(named('Look at her draft')).toBe('Look at your draft');
    expect(named("I'll send her my forecast by friday")).toBe('my forecast');
    expect(named('call him tomorrow')).toBe('call you');
    expect(named('send Ada')).toBe('send Ada');
  });

  it('names who is met by an introduction, where it is known', () => {
    const said = (introductions: (typeof full)['introductions']) =>
      thankYou('formal', { ...full, introductions })
        .split('\n')
        .filter((line) => line.includes('introduction'));
    expect(said([[BO]])).toEqual(['The introduction to Robert Tidewater is on its way.']);
    expect(said([[], []])).toEqual(['The introduction that I offered is on its way.']);
  });

  it('says nothing of what there is not', () => {
    const text = thankYou('plain', {
      ...full,
      helpedMe: '',
      takeaways: [],
      tryOuts: [],
      promises: [],
      introductions: [],
      nextStep: '',
    });
    expect(text).toBe('Hello Ada,\n\nThank you for your time today.\n\nThanks again.');
  });

  it('does not sound like a transaction', () => {
    for (const tone of TONES) expect(toneNotices(thankYou(tone, full), 'thanks')).toEqual([]);
  });
});

describe('an introduction', () => {
  const notesWhen = (bothAsked: boolean) =>
    introductionNotes(
      'warm',
      { ...ADA, about: 'Harbour pilot, Harbor Works' },
      { ...BO, about: '' },
      'both chart tides',
      bothAsked,
    );
  const notes = notesWhen(false);

  it('asks each of them about the other, and promises that a no is heard', () => {
    expect(notes.toOne).toMatch(/^Hi Ada,/);
    expect(notes.toOne).toContain('Robert Tidewater');
    expect(notes.toOther).toMatch(/^Hi Bo,/);
    expect(notes.toOther).toContain('Dr. Ada Vale: Harbour pilot, Harbor Works.');
    expect(notes.toOther).toContain('only if both of you say yes');
  });

  it('goes to both, and claims nothing that is not on record', () => {
    expect(notes.toBoth).toMatch(/^Hi Ada and Bo,/);
    expect(notes.toBoth).toContain('Why I thought of it: both chart tides.');
    expect(notes.toBoth).toContain('I would like you to meet each other.');
    expect(notesWhen(true).toBoth).toContain('I wrote to each of you about the other');
  });

  it('is asked for by name, with an easy no', () => {
    const text = introductionAsk('plain', {
      people: [ADA],
      target: 'Mirela Quill',
      goal: 'Chart the coast',
      learned: '',
    });
    expect(text).toContain('comfortable with an introduction to Mirela Quill?');
    expect(text).toContain('If you would rather not, that is fine.');
    expect(toneNotices(text, 'ask')).toEqual([]);
  });
});

describe('news to the adviser', () => {
  const news = {
    people: [BO],
    advice: 'Show the chart first.',
    result: 'tried' as const,
    whatHappened: 'they asked for a second meeting',
    when: '3 weeks ago',
  };

  it('says what was said, that it was tried, and what came of it', () => {
    const text = newsToAdviser('warm', news);
    expect(text).toContain(
      'Our talk 3 weeks ago gave me something to try: “Show the chart first”.',
    );
    expect(text).toContain('I tried it. What came of it: They asked for a second meeting.');
  });

  it('is honest about what was dropped', () => {
    const text = newsToAdviser('plain', { ...news, result: 'dropped', whatHappened: '', when: '' });
    expect(text).toContain('in the end left it.');
    expect(text).not.toContain('I tried it');
    expect(toneNotices(text, 'news')).toEqual([]);
  });
});
