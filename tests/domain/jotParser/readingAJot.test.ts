import { describe, expect, it } from 'vitest';
import { datesIn, newPeopleIn, peopleIn, promisesIn, read } from './aJot';

// Each sentence of the paragraph 'Reading a jot', in its order.
describe('reading a jot', () => {
  it('reads the past backwards: the latest such day before today', () => {
    expect(datesIn('Met her on Friday')).toEqual(['2026-11-20']);
    expect(datesIn('Met her on Monday')).toEqual(['2026-11-16']);
  });

  it('reads the future forwards: the next such day after today', () => {
    expect(datesIn('Send it by Friday')).toEqual(['2026-11-27']);
    expect(datesIn('Send it by Monday')).toEqual(['2026-11-30']);
  });

  it("takes 'next' and a weekday as that day in the following week, Monday to Sunday", () => {
    expect(datesIn('See her next Friday')).toEqual(['2026-12-04']);
    expect(datesIn('See her next Monday', { today: '2026-11-22' })).toEqual(['2026-11-23']);
  });

  it("takes the end of a month as its last day and 'the 20th' in the tense's direction", () => {
    expect(datesIn('Send it by end of month')).toEqual(['2026-11-30']);
    expect(datesIn('Send it by the 20th')).toEqual(['2026-12-20']);
    expect(datesIn('We met on the 20th')).toEqual(['2026-11-20']);
  });

  it('is still in yesterday before four in the morning', () => {
    expect(datesIn('Saw her today', { hour: 3 })).toEqual(['2026-11-22']);
    expect(datesIn('Saw her today', { hour: 4 })).toEqual(['2026-11-23']);
  });

  it('counts today, tonight, yesterday and tomorrow as dates, the next few days not', () => {
    expect(datesIn('today')).toEqual(['2026-11-23']);
    expect(datesIn('tonight')).toEqual(['2026-11-23']);
    expect(datesIn('yesterday')).toEqual(['2026-11-22']);
    expect(datesIn('tomorrow')).toEqual(['2026-11-24']);
    expect(datesIn("I'll write in the next few days")).toEqual([]);
  });

  it('reads 12/3 by the locale', () => {
    expect(datesIn('Call on 12/3', { locale: 'en-GB' })).toEqual(['2027-03-12']);
    expect(datesIn('Call on 12/3', { locale: 'en-US' })).toEqual(['2026-12-03']);
  });

  it('lists every due date among the dates of the jot', () => {
    const { promises, dates } = read("Book the room by Friday. She'll call me tomorrow");
    const days = dates.map(({ date }) => date);
    expect(promises.map(({ due }) => due)).toEqual(['2026-11-27', '2026-11-24']);
    for (const { due } of promises) expect(days).toContain(due);
  });

  it('takes an order to oneself as a promise of mine', () => {
    for (const order of ['ping her', 'send the deck', 'book a room']) {
      expect(promisesIn(order)).toEqual(['me -']);
    }
  });

  it("takes 'owes me' as a promise of theirs", () => {
    expect(promisesIn('Ana owes me the numbers', { known: ['Ana Ruiz'] })).toEqual(['them -']);
  });

  it('takes an offered introduction as a promise that names who is introduced', () => {
    const { promises, introductions } = read('Ana will introduce me to Bo Lind', {
      known: ['Ana Ruiz'],
    });
    expect(promises.map(({ owner, kind }) => [owner, kind])).toEqual([['them', 'introduction']]);
    expect(introductions.map(({ names }) => names)).toEqual([['Bo Lind']]);
  });

  it('takes might, could, if, a refusal, a thing done and a plan of both for no promises', () => {
    for (const text of [
      'I might send her the deck on Friday',
      'She could send me the deck on Friday',
      "If she calls on Friday I'll send the deck",
      "She won't send me the deck on Friday",
      'I sent her the deck on Friday',
      "We'll meet on Friday",
    ]) {
      expect(promisesIn(text)).toEqual([]);
      expect(datesIn(text)).toHaveLength(1);
    }
  });

  it('leaves two known people of one first name as a choice, settled for neither', () => {
    const known = ['Maria Okafor', 'Maria Lind'];
    const { people, choices } = read('Lunch with Maria', { known });
    expect(people).toEqual([]);
    expect(choices.map(({ personIds }) => personIds)).toEqual([known]);
  });

  it('settles the choice by a surname, an initial or a title', () => {
    const known = ['Maria Okafor', 'Dr Maria Lind'];
    expect(peopleIn('Lunch with Maria Okafor', known)).toEqual(['Maria Okafor']);
    expect(peopleIn('Lunch with Maria O.', known)).toEqual(['Maria Okafor']);
    expect(peopleIn('Lunch with M. Lind', known)).toEqual(['Dr Maria Lind']);
    expect(peopleIn('Lunch with Dr Maria', known)).toEqual(['Dr Maria Lind']);
  });

  it('takes no organization, place or common word for a person, even of a known name', () => {
    const known = ['Morgan Tate', 'Austin Bell', 'Will Chen', 'Mark Lee', 'Rose Park', 'Bill Fox'];
    expect(peopleIn('Interview at Morgan Stanley', known)).toEqual([]);
    expect(peopleIn('Flying to Austin, then a week in Austin', known)).toEqual([]);
    expect(peopleIn('Prices rose. Will mark the bill and pay it', known)).toEqual([]);
    expect(newPeopleIn('Moved from Stripe to Morgan Stanley in Berlin')).toEqual([]);
  });
});
