import { describe, expect, it } from 'vitest';
import { datesIn, newPeopleIn, peopleIn, promisesIn, read } from './aJot';

const known = ['Ana Ruiz', 'Bo Lind', 'Cy Dee', 'Jiwoo Park', 'Maria Lind', 'Maria Okafor'];
const promised = (text: string) => promisesIn(text, { known });
const introducedIn = (text: string) =>
  read(text, { known }).introductions.map(({ personIds, newNames }) => [...personIds, ...newNames]);

describe('introductions without a verb', () => {
  it.each([
    ['Ana + Bo: intro over email', [['Ana Ruiz', 'Bo Lind']]],
    ['Ana/Bo intro by Friday', [['Ana Ruiz', 'Bo Lind']]],
    [
      'Three intros to make:\n- Ana and Bo\n- Cy -> Ana',
      [
        ['Ana Ruiz', 'Bo Lind'],
        ['Cy Dee', 'Ana Ruiz'],
      ],
    ],
    ['Intros I owe: Ana → Bo', [['Ana Ruiz', 'Bo Lind']]],
    ['Ana <> Bo, both keen, send the note on Friday', [['Ana Ruiz', 'Bo Lind']]],
    ['Ana puts me on to a Tobias at Lloyds', [['Tobias']]],
    ["Ana'll start the thread between me and Bo", [['Bo Lind']]],
    ['Lunch with Ana. promised her an intro to Bo', [['Ana Ruiz', 'Bo Lind']]],
    ['Ana will warm-intro me to Bo', [['Bo Lind']]],
  ])("'%s'", (text, names) => {
    expect(introducedIn(text)).toEqual(names);
  });

  it.each(['Ana & Bo intro went well', 'Intros from Cy: Ana and Bo', 'Ana and Bo intro?'])(
    "'%s' introduces nobody",
    (text) => {
      expect(introducedIn(text)).toEqual([]);
    },
  );

  it('make one promise of a heading that is one itself', () => {
    expect(promised('make intros: Ana <> Bo by Friday')).toEqual(['me 2026-11-27']);
  });
});

describe('promises in short', () => {
  it.each([
    ['Ana -> happy to connect me with Bo', ['them -']],
    ['Ana: (1) will send the list', ['them -']],
    ['me: the outline by Friday. send Ana the map', ['me 2026-11-27', 'me -']],
    ['Ana returns the forms by Friday', ['them 2026-11-27']],
    ['Ana confirms on Thursday', ['them 2026-11-26']],
    ['Ana: send her the reel by Friday, she forwards it to Bo', ['me 2026-11-27', 'them -']],
    ['Tell Ana yes. Kindly. By Friday.', ['me 2026-11-27']],
    ['my homework: two pages by Friday', ['me 2026-11-27']],
    ['Ana was kind. Offered to make an introduction to Bo', ['them -']],
    ['Ana is also offering to introduce me to Bo', ['them -']],
    ['tell Ana about the prize (closes 30/11)', ['me -']],
    ['sending thurs. she writes by Friday', ['me 2026-11-26', 'them 2026-11-27']],
  ])("'%s'", (text, promises) => {
    expect(promised(text)).toEqual(promises);
  });

  it.each([
    'Reminder: Ana, Thursday, 7.30',
    "Ana reckons I'd get the job",
    'Ana + me: apply together',
    'He goes "ask Bo"',
    'Perhaps she sends details tonight',
    'Ana knows who I should talk to',
  ])("'%s' promises nothing", (text) => {
    expect(promised(text)).toEqual([]);
  });
});

describe('names where the words around tell', () => {
  it('are read behind an article, with a surname that was not caught, and in brackets', () => {
    expect(newPeopleIn('Saw a Tobias at the fair')).toEqual(['Tobias']);
    expect(newPeopleIn('She mentioned Tobias somebody at the bank')).toEqual(['Tobias']);
    expect(newPeopleIn('The trainer from Kelly Services (Tobias) was good')).toEqual(['Tobias']);
    expect(newPeopleIn('Met @tobi_builds at the fair')).toEqual(['tobi_builds']);
  });

  it('are no companies, towns, pets nor titles', () => {
    expect(newPeopleIn('Interview at Kelly Services')).toEqual([]);
    expect(newPeopleIn('She has a dog called Tobias')).toEqual([]);
    expect(peopleIn('She moved from Saint Paul', ['Paul Reed'])).toEqual([]);
    expect(peopleIn('Ana Hanım called', known)).toEqual(['Ana Ruiz']);
  });

  it('are the known ones, hyphenated or with the surname in brackets', () => {
    expect(peopleIn('tea with Ji-woo', known)).toEqual(['Jiwoo Park']);
    expect(peopleIn('the other Maria (Okafor) called', known)).toEqual(['Maria Okafor']);
    expect(peopleIn('introduce Kenji to her', ['Tom Kenji'])).toEqual([]);
  });
});

describe('days in short', () => {
  it('are read behind a comma at the end, and a fortnight from today', () => {
    expect(datesIn('the trade evening, 26th')).toEqual(['2026-11-26']);
    expect(datesIn('moved to a fortnight today')).toEqual(['2026-12-07']);
  });
});
