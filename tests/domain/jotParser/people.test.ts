import { describe, expect, it } from 'vitest';
import { newPeopleIn, peopleIn, read } from './aJot';

describe('known people in a jot', () => {
  it('are found by full name, first name, nickname and short form, whatever the case', () => {
    expect(peopleIn('saw elizabeth ward', ['Elizabeth Ward'])).toEqual(['Elizabeth Ward']);
    expect(peopleIn('LIZ CALLED', ['Elizabeth Ward'])).toEqual(['Elizabeth Ward']);
    expect(peopleIn('Robert rang', ['Bob Marsh'])).toEqual(['Bob Marsh']);
    expect(peopleIn('Sandy rang', ['Robert "Sandy" Lee'])).toEqual(['Robert "Sandy" Lee']);
  });

  it('are found without their accents, and with accents that they lack', () => {
    expect(peopleIn('tea with jose alvarez', ['José Álvarez'])).toEqual(['José Álvarez']);
    expect(peopleIn('Elif Yılmaz wrote', ['Elif Yilmaz'])).toEqual(['Elif Yilmaz']);
    expect(peopleIn('Søren called', ['Soren Kjaer'])).toEqual(['Soren Kjaer']);
  });

  it('are found behind an @, in a possessive and with a slip of the finger', () => {
    expect(peopleIn('@anaruiz knows', ['Ana Ruiz'])).toEqual(['Ana Ruiz']);
    expect(peopleIn("Ana's team grows", ['Ana Ruiz'])).toEqual(['Ana Ruiz']);
    expect(peopleIn('Pirya said hi', ['Priya Nair'])).toEqual(['Priya Nair']);
    expect(peopleIn('Mario said hi', ['Maria Okafor'])).toEqual([]);
  });

  it('go by the words of the whole name: another surname is another person', () => {
    const { people, newPeople } = read('Met Ana Lopez at the fair', { known: ['Ana Ruiz'] });
    expect(people).toEqual([]);
    expect(newPeople.map(({ name }) => name)).toEqual(['Ana Lopez']);
  });

  it('are settled for the whole jot by one full name', () => {
    const known = ['Bob Marsh', 'Bob Dunn'];
    expect(peopleIn('Bob said hi. Bob Marsh, that is.', known)).toEqual(['Bob Marsh']);
  });

  it('can bear a name that is a word, where the words around say so', () => {
    const known = ['Will Chen', 'Mark Lee', 'May Tan'];
    expect(peopleIn('coffee with will and mark tomorrow', known)).toEqual([
      'Will Chen',
      'Mark Lee',
    ]);
    expect(peopleIn('Met Will. Will said yes.', known)).toEqual(['Will Chen']);
    expect(peopleIn('See you in May, may be', known)).toEqual([]);
  });

  it('are passed over where their name has more than 80 characters', () => {
    const name = `Ana ${'Maria '.repeat(14)}Ruiz`;
    expect(peopleIn('Ana called', [name])).toEqual([]);
  });

  it('are given with the place where they stand in the text as typed', () => {
    const text = 'Tea w/ José 🎉, then Ana';
    const { people } = read(text, { known: ['José Álvarez', 'Ana Ruiz'] });
    expect(people.map(({ start, end }) => text.slice(start, end))).toEqual(['José', 'Ana']);
  });
});

describe('new people in a jot', () => {
  it('are found by full name and, where the words around say so, by first name', () => {
    expect(newPeopleIn('Met Xiomara Quispe and Þór Einarsson at lunch')).toEqual([
      'Xiomara Quispe',
      'Þór Einarsson',
    ]);
    expect(newPeopleIn('Her colleague Oluchi called')).toEqual(['Oluchi']);
    expect(newPeopleIn('bumped into nadia from spotify')).toEqual(['nadia']);
  });

  it('keep particles, hyphens, initials and apostrophes in their names', () => {
    expect(
      newPeopleIn("Spoke to Femke de Vries, Jukka-Pekka Virtanen and Aoife O'Sullivan"),
    ).toEqual(['Femke de Vries', 'Jukka-Pekka Virtanen', "Aoife O'Sullivan"]);
    expect(newPeopleIn('Met Priya R. at the fair')).toEqual(['Priya R']);
  });

  it('are named once, in full, however often they come up', () => {
    expect(newPeopleIn('Met Priya Raman. Priya runs growth. Raman & Co is hers.')).toEqual([
      'Priya Raman',
    ]);
  });

  it('are not headings, sentence starts, products, places, days or organizations', () => {
    for (const text of [
      'Great Chat Today About Product Strategy',
      'Learned Kubernetes, hates Jira',
      'Trip to Lisbon in March, back on Friday',
      'Interview at Blue River Labs on Monday',
      'Works for Deutsche Bank, from Siemens Energy',
    ]) {
      expect(newPeopleIn(text)).toEqual([]);
    }
  });

  it('are not organizations that the owner has on record', () => {
    const text = 'Spoke to Flora Vance about it';
    expect(newPeopleIn(text)).toEqual(['Flora Vance']);
    expect(newPeopleIn(text, { organizations: ['Flora Vance'] })).toEqual([]);
  });
});
