import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Services } from '../../../src/features/services';
import type { ImportReply, ImportRequest } from '../../../src/features/settings/importProtocol';
import { importRunOf } from '../../../src/features/settings/importRun';
import {
  aTextStore,
  closeTestStorages,
  openTestStorage,
  type TestStorage,
} from '../../support/storage';

interface FakeWorker {
  readonly asked: ImportRequest[];
  onmessage: ((event: { readonly data: ImportReply }) => void) | null;
}
const workers: FakeWorker[] = [];

vi.mock('../../../src/features/settings/startDataWorker', () => ({
  startDataWorker: () => {
    const worker = {
      asked: [] as ImportRequest[],
      onmessage: null,
      postMessage: (request: ImportRequest) => worker.asked.push(request),
      terminate: () => undefined,
    };
    workers.push(worker);
    return worker;
  },
}));

beforeEach(() => {
  workers.length = 0;
  vi.stubGlobal('navigator', {});
});
afterEach(closeTestStorages);

const aFile = (name: string) => new File(['x'], name);

function aRun(storage: TestStorage) {
  const services = {
    space: 'own',
    storage,
    textStore: aTextStore(),
    today: () => '2026-11-20',
    complain: () => undefined,
  } as unknown as Services;
  const run = importRunOf(services);
  run.attend();
  return run;
}

describe('an import under way', () => {
  it('takes no other files while it is written', async () => {
    const run = aRun(openTestStorage());
    run.read([aFile('one.vcf')]);
    await vi.waitFor(() => expect(workers[0]?.asked).toHaveLength(1));
    run.apply();
    run.read([aFile('two.vcf')]);
    expect(run.state.value.step).toBe('writing');
    await Promise.resolve();
    expect(workers[0]?.asked.map(({ type }) => type)).toEqual(['read', 'apply']);
  });

  it('fails where what was said of columns can’t be read', async () => {
    const storage = openTestStorage();
    storage.database.close();
    const run = aRun(storage);
    run.read([aFile('one.vcf')]);
    await vi.waitFor(() => expect(run.state.value.step).toBe('failed'));
  });
});
