import { afterEach, describe, expect, it } from 'vitest';
import { newCandidate } from '../../../src/domain/importCandidate';
import { NO_HISTORY } from '../../../src/domain/importedHistory';
import type { ParsedFiles } from '../../../src/exchange/parseFiles';
import { carryOut, planFiles } from '../../../src/features/settings/plannedImport';
import { addPerson, editPerson } from '../../../src/storage/people';
import { TODAY } from '../../support/builders';
import { closeTestStorages, openTestStorage, rowsOf, unwrap } from '../../support/storage';

afterEach(closeTestStorages);

const ada = newCandidate({
  name: 'Ada Vale',
  emails: ['ada@harbor.example'],
  phones: ['+44 20 7946 0000'],
  source: { file: 'contacts.vcf', row: 1, format: 'vcard' },
});
const files: ParsedFiles = { candidates: [ada], history: NO_HISTORY, reports: [] };

async function checked() {
  const storage = openTestStorage();
  const { id } = unwrap(
    await addPerson(storage, { name: 'Ada Vale', emails: ['ada@harbor.example'] }),
  );
  return { storage, id, planned: await planFiles(storage, files, TODAY) };
}

const carried = async (planned: Awaited<ReturnType<typeof planFiles>>) =>
  unwrap(await carryOut(planned, () => undefined));

describe('an import that was looked at', () => {
  it('keeps what was written in another window meanwhile', async () => {
    const { storage, id, planned } = await checked();
    unwrap(
      await editPerson(storage, id, {
        phones: ['+44 20 7946 0001'],
        notes: 'Likes tides',
      }),
    );
    expect(await carried(planned)).toMatchObject({
      type: 'written',
      imported: { peopleUpdated: 1 },
    });
    const [person] = (await rowsOf(storage)).people;
    expect(person).toMatchObject({
      phones: ['+44 20 7946 0001', '+44 20 7946 0000'],
      notes: 'Likes tides',
    });
  });

  it('is shown anew where it would do something else by now, and then carried out', async () => {
    const { storage, id, planned } = await checked();
    unwrap(await editPerson(storage, id, { phones: ['+44 20 7946 0000'] }));
    const again = await carried(planned);
    expect(again).toMatchObject({ type: 'changed', planned: { plan: { peopleToUpdate: [] } } });
    if (again.type !== 'changed') return;
    expect(await carried(again.planned)).toMatchObject({
      type: 'written',
      imported: { peopleUpdated: 0 },
    });
  });

  it('keeps what its owner said of it', async () => {
    const storage = openTestStorage();
    unwrap(await addPerson(storage, { name: 'Ada Vale' }));
    const planned = await planFiles(storage, files, TODAY);
    planned.decisions.set('contacts.vcf#1', 'different');
    const said = await planFiles(storage, files, TODAY, planned);
    expect(said.plan.peopleToAdd).toHaveLength(1);
    unwrap(await addPerson(storage, { name: 'Bo Tidewater' }));
    expect(await carried(said)).toMatchObject({ type: 'written', imported: { peopleAdded: 1 } });
  });
});
