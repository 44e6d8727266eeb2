import { describe, expect, it } from 'vitest';
import { newPeopleIn, peopleIn } from './aJot';

describe('somebody known', () => {
  it('is meant by the surname alone', () => {
    const known = ['Ruth Adeyemi', 'Piet Vermeer', 'Lena Hofer-Blum'];
    expect(peopleIn('Adeyemi wants the figures', known)).toEqual(['Ruth Adeyemi']);
    expect(peopleIn('VERMEER LATE AGAIN', known)).toEqual(['Piet Vermeer']);
    expect(peopleIn('that Vermeer fellow has left the firm', known)).toEqual(['Piet Vermeer']);
    expect(peopleIn('Dr Hofer-Blum chairs it', known)).toEqual(['Lena Hofer-Blum']);
    expect(peopleIn('saw mrs adeyemis plans', known)).toEqual(['Ruth Adeyemi']);
  });

  it('is addressed by rank, calling or courtesy', () => {
    const known = ['Olive Marchetti', 'Tunji Bakare', 'Sister Clare Mulvey'];
    expect(peopleIn('Rear Admiral Marchetti rang', known)).toEqual(['Olive Marchetti']);
    expect(peopleIn('Met Engr. Bakare on site', known)).toEqual(['Tunji Bakare']);
    expect(peopleIn("note for Ma'am Olive", known)).toEqual(['Olive Marchetti']);
    expect(peopleIn('Bakare sir replied', known)).toEqual(['Tunji Bakare']);
    expect(peopleIn('Sister Clare came', known)).toEqual(['Sister Clare Mulvey']);
    expect(newPeopleIn('Chaplain Denholm called, Foreman Rick Sabo too')).toEqual([
      'Denholm',
      'Rick Sabo',
    ]);
  });

  it('is told from the spouse by the title', () => {
    const known = ['Alan Petrakis', 'Ruth Petrakis'];
    expect(peopleIn('Mr Petrakis gave me an hour', known)).toEqual(['Alan Petrakis']);
    expect(peopleIn('wrote to Mrs Petrakis', known)).toEqual(['Ruth Petrakis']);
    expect(peopleIn('Dr Petrakis gave me an hour', known)).toEqual([]);
  });

  it('is meant by a pet form, from a list or by its shape', () => {
    const known = ['Gurminder Basra', 'Leandre Okoro', 'Mackenzie Lyall', 'Ian Gallagher'];
    expect(peopleIn('Gurmi says hello', known)).toEqual(['Gurminder Basra']);
    expect(peopleIn('coffee w/ Kenzie', known)).toEqual(['Mackenzie Lyall']);
    expect(peopleIn('Gally would know', known)).toEqual(['Ian Gallagher']);
    expect(peopleIn('rang Zeke and Tasha', ['Ezekiel Roy', 'Natasha Poe'])).toEqual([
      'Ezekiel Roy',
      'Natasha Poe',
    ]);
    expect(peopleIn('met Mary', ['Marcus Reid'])).toEqual([]);
  });

  it('is meant by initials, where they are nobody else’s', () => {
    expect(peopleIn('spoke with RK today', ['Rohini Kaul', 'Max Blom'])).toEqual(['Rohini Kaul']);
    expect(peopleIn('spoke with RK today', ['Rohini Kaul', 'Rasmus Krog'])).toEqual([]);
    expect(peopleIn('gave Dr N the notes', ['Anjali Narayan'])).toEqual(['Anjali Narayan']);
    expect(peopleIn('met HR today', ['Hanna Roth'])).toEqual([]);
  });

  it('is called by both given names where the family name comes first', () => {
    expect(peopleIn('lunch with Wei Ling', ['Tan Wei Ling'])).toEqual(['Tan Wei Ling']);
    expect(peopleIn('saw Junjun', ['Jun-Jun Salcedo'])).toEqual(['Jun-Jun Salcedo']);
  });

  it("is each of 'both Sams'", () => {
    const known = ['Sam Vogel', 'Sam Obi'];
    expect(peopleIn('thank both Sams', known)).toEqual(known);
    expect(peopleIn('two Sams now', known)).toEqual([]);
  });

  it('has a name that is a word too, where the words tell', () => {
    const known = ['Grace Lim', 'Drew Hollis', 'Will Stack', 'Dean Farr', 'Dot Mayhew'];
    expect(peopleIn('Drew chaired the meeting', known)).toEqual(['Drew Hollis']);
    expect(peopleIn("Dean isn't able to come", known)).toEqual(['Dean Farr']);
    expect(peopleIn('drew drew us a map', known)).toEqual(['Drew Hollis']);
    expect(peopleIn('lent Grace my notes', known)).toEqual(['Grace Lim']);
    expect(peopleIn('Dot: bringing the forms', known)).toEqual(['Dot Mayhew']);
    expect(peopleIn('grace period ends in June', known)).toEqual([]);
    expect(peopleIn('she asked will I help', known)).toEqual([]);
  });
});

describe('a place, a club or a firm', () => {
  it('is nobody, though somebody known is called so', () => {
    const known = ['Mitchell Dunn', 'Aurora Pell', 'Kelham Rowe', 'Arthur Quill', 'Rose Hill'];
    expect(peopleIn('the panel at the Mitchell Library', known)).toEqual([]);
    expect(peopleIn('a job in Aurora and more', known)).toEqual([]);
    expect(peopleIn('a studio near kelham island', known)).toEqual([]);
    expect(peopleIn('Arthur Quill LLP is freezing', known)).toEqual([]);
    expect(peopleIn('rejected from Mitchell', known)).toEqual([]);
    expect(peopleIn('mitchell are recruiting', known)).toEqual([]);
    expect(peopleIn("dinner at Mitchell's with Aurora", known)).toEqual([
      'Mitchell Dunn',
      'Aurora Pell',
    ]);
  });

  it('is no new name either', () => {
    expect(newPeopleIn('the West Highlands talk was good')).toEqual([]);
    expect(newPeopleIn('signed on with MV Nordic Halcyon')).toEqual([]);
    expect(newPeopleIn('wants intro to the Lutheran CFO')).toEqual([]);
    expect(newPeopleIn('Rejected. Again. Gut says wait.')).toEqual([]);
  });
});

describe('a new name', () => {
  it('stands behind kin, a role or the firm', () => {
    expect(newPeopleIn('put off by his brother-in-law Aitor')).toEqual(['Aitor']);
    expect(newPeopleIn('sat next to Annelies Bakker, does reefers')).toEqual(['Annelies Bakker']);
    expect(newPeopleIn('he is a Miriama who does the gardens')).toEqual(['Miriama']);
    expect(newPeopleIn('that lady from Quillon Ngozi Eze')).toEqual(['Ngozi Eze']);
    expect(newPeopleIn('our union lawyer is pania kereama, sharp')).toEqual(['pania kereama']);
  });

  it('has two halves', () => {
    expect(newPeopleIn('met mei-ling from the studio')).toEqual(['mei-ling']);
    expect(newPeopleIn('Met Ha-eun Seo. Ha-eun is at Kyoto')).toEqual(['Ha-eun Seo']);
  });
});
