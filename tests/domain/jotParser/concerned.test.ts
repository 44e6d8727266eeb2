import { describe, expect, it } from 'vitest';
import { read } from './aJot';

const known = ['Hannah Berg', 'Samir Haddad', 'Ana Ruiz', 'Bo Lind'];

/** For each promise in the text, who owes it or is owed it. */
const concernedIn = (text: string): string[] => {
  const { promises, people } = read(text, { known });
  const names = new Map(people.map((each) => [each.personId, each.text]));
  return promises.map((each) =>
    [...each.personIds.map((id) => names.get(id) ?? id), ...each.newNames].join(' & '),
  );
};

describe('whom a promise concerns', () => {
  it.each([
    [
      'Coffee with Hannah Berg. She suggested I talk to Noor Halabi at Brightwater. I promised to send the report by Friday. She will introduce me to her old boss.',
      ['Hannah Berg', 'Hannah Berg'],
    ],
    [
      'Lunch with Samir Haddad. He said to meet Rosa Lund. I will send her my CV tomorrow.',
      ['Rosa Lund'],
    ],
    ['Hannah Berg will introduce me to Noor Halabi', ['Hannah Berg']],
    ['Met Hannah Berg. Will introduce me to Samir Haddad', ['Hannah Berg']],
    ['Call with Samir Haddad, he knows Noor Halabi and will send me the deck', ['Samir Haddad']],
    ['Met Ana Ruiz and her boss Noor Halabi. I owe Ana the draft', ['Ana']],
    ['Met Ana Ruiz, then Bo Lind. I will send him the notes', ['Bo Lind']],
    ['Send Ana Ruiz the deck by Friday', ['Ana Ruiz']],
  ])("is read from '%s'", (text, whom) => {
    expect(concernedIn(text)).toEqual(whom);
  });
});

describe('who was only spoken of', () => {
  const asidesIn = (text: string): string[] => {
    const { people, newPeople } = read(text, { known });
    return [
      ...people.flatMap((each) => (each.aside ? [each.text] : [])),
      ...newPeople.flatMap((each) => (each.aside ? [`${each.name} (${each.organization})`] : [])),
    ];
  };
  it.each([
    ['Hannah Berg suggested I talk to Noor Halabi at Brightwater', ['Noor Halabi (Brightwater)']],
    ['Coffee with Hannah Berg, she knows Samir Haddad', ['Samir Haddad']],
    ['Met Hannah Berg and Noor Halabi at Brightwater', []],
    ['Talk to Noor Halabi at Brightwater', []],
    ['Hannah Berg works with Noor Halabi', ['Noor Halabi ()']],
    ['Spoke about Samir Haddad with Hannah Berg. Samir Haddad joined us later', []],
  ])("is read from '%s'", (text, asides) => {
    expect(asidesIn(text)).toEqual(asides);
  });
});
