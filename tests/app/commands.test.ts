import { describe, expect, it } from 'vitest';
import { type Command, FIXED_COMMANDS, findCommands } from '../../src/app/palette/commands';

const person = (label: string): Command => ({
  id: label,
  label,
  detail: 'Person',
  icon: 'person',
  route: `/people/${label}`,
});
const ALL = [person('Séta Plan'), person('Ada Vale'), ...FIXED_COMMANDS];
const found = (query: string) => findCommands(ALL, FIXED_COMMANDS, query).map((each) => each.label);

describe('finding what to go to', () => {
  it('offers what can be begun and every screen before a word is typed', () => {
    expect(found('  ')).toEqual(FIXED_COMMANDS.map(({ label }) => label));
  });

  it('finds by the beginnings of words, people before screens, accents or not', () => {
    expect(found('set')[0]).toBe('Séta Plan');
    expect(found('set')).toContain('Settings');
    expect(found('vale ada')).toEqual(['Ada Vale']);
  });

  it('forgives a typo only where nothing fits as typed', () => {
    expect(found('setings')).toEqual(['Settings']);
    expect(found('qqxqq')).toEqual([]);
  });
});
