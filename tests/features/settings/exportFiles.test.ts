import { afterEach, expect, it } from 'vitest';
import type { Services } from '../../../src/features/services';
import { buildExportFile } from '../../../src/features/settings/exportFiles';
import { countDatesSent } from '../../../src/features/shared/toCalendar';
import { write } from '../../../src/storage/write';
import { aFollowUp, NOON, TODAY } from '../../support/builders';
import { closeTestStorages, inserting, openTestStorage, unwrap } from '../../support/storage';

afterEach(closeTestStorages);

it('dates for a calendar count on with each time they leave', async () => {
  const storage = openTestStorage();
  unwrap(await write(storage, 'add', [inserting('followUps', aFollowUp({ due: TODAY }))]));
  const services = {
    storage,
    today: () => TODAY,
    now: () => NOON,
  } as unknown as Services;
  const options = { version: '4.0', reader: 'any program', withNotes: false } as const;
  const sequence = async () => {
    const text = await (await buildExportFile('dates', options, services)).text();
    return /SEQUENCE:(\d+)/u.exec(text)?.[1];
  };
  expect(await sequence()).toBe('0');
  await countDatesSent(storage);
  expect(await sequence()).toBe('1');
});
