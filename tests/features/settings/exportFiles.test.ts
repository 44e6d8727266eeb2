import { afterEach, expect, it } from 'vitest';
import type { Services } from '../../../src/features/services';
import { buildExportFile } from '../../../src/features/settings/exportFiles';
import { countDatesSent, followUpEvent } from '../../../src/features/shared/toCalendar';
import { write } from '../../../src/storage/write';
import { aConversation, aFollowUp, aPerson, NOON, TODAY } from '../../support/builders';
import {
  closeTestStorages,
  inserting,
  openTestStorage,
  type TestStorage,
  unwrap,
} from '../../support/storage';

afterEach(closeTestStorages);

const datesOf = async (storage: TestStorage): Promise<string> => {
  const services = { storage, today: () => TODAY, now: () => NOON } as unknown as Services;
  const options = { version: '4.0', reader: 'any program', withNotes: false } as const;
  return (await buildExportFile('dates', options, services)).text();
};

it('dates for a calendar say a name and no note, in the words of the calendar on Today', async () => {
  const storage = openTestStorage();
  const ada = aPerson({ name: 'Ada Vale' });
  const thanks = aFollowUp({ personIds: [ada.id], due: TODAY, kind: 'thank-you', text: 'secret' });
  const talk = aConversation({ personIds: [ada.id], state: 'planned', notes: 'secret' });
  unwrap(
    await write(storage, 'add', [
      inserting('people', ada),
      inserting('followUps', thanks),
      inserting('conversations', talk),
    ]),
  );
  const text = await datesOf(storage);
  expect(text.match(/^SUMMARY:.*$/gmu)).toEqual(Array(2).fill('SUMMARY:Orrery: Ada Vale'));
  expect(text).not.toContain('secret');
  expect(followUpEvent(thanks, TODAY, () => 'Ada Vale', NOON).summary).toBe('Orrery: Ada Vale');
});

it('dates for a calendar count on with each time they leave', async () => {
  const storage = openTestStorage();
  unwrap(await write(storage, 'add', [inserting('followUps', aFollowUp({ due: TODAY }))]));
  const sequence = async () => /SEQUENCE:(\d+)/u.exec(await datesOf(storage))?.[1];
  expect(await sequence()).toBe('0');
  await countDatesSent(storage);
  expect(await sequence()).toBe('1');
});
