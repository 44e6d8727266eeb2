// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { type Services, ServicesContext } from '../../../src/features/services';
import type { RestorePreview } from '../../../src/features/settings/backupProtocol';
import { RestoreCheck } from '../../../src/features/settings/RestoreCheck';
import { RestoreOutcome } from '../../../src/features/settings/RestoreOutcome';
import type { RestoreRun, RestoreState } from '../../../src/features/settings/restoreRun';
import { type TextStore, writeLoss } from '../../../src/storage/sentinel';
import { write } from '../../../src/storage/write';
import { aJot } from '../../support/builders';
import {
  aTextStore,
  closeTestStorages,
  inserting,
  openTestStorage,
  type TestStorage,
  unwrap,
} from '../../support/storage';

afterEach(async () => {
  cleanup();
  await closeTestStorages();
});

const preview: RestorePreview = {
  fileName: 'orrery.json',
  exportedAt: '',
  people: 2,
  jots: 0,
  conversations: 0,
  followUps: 0,
  repairs: 0,
  buried: 0,
  unknown: 0,
};

function check(storage: TestStorage, textStore: TextStore, known: Partial<RestorePreview> = {}) {
  const services = { storage, textStore, locale: 'en-GB' } as unknown as Services;
  render(
    <ServicesContext.Provider value={services}>
      <RestoreCheck
        preview={{ ...preview, ...known }}
        onRestore={() => undefined}
        onCancel={() => undefined}
      />
    </ServicesContext.Provider>,
  );
}

describe('the check of a restore', () => {
  it('has one way where nothing is here', async () => {
    check(openTestStorage(), aTextStore());
    expect(await screen.findByRole('button', { name: 'Replace everything' })).toBeTruthy();
    expect(screen.queryByRole('radio', { name: 'Merge' })).toBeNull();
  });

  it('proposes to merge with what was jotted since a loss', async () => {
    const storage = openTestStorage();
    unwrap(await write(storage, 'jot', [inserting('jots', aJot({}))]));
    const textStore = aTextStore();
    writeLoss(textStore, { people: 3, jots: 0, lastBackupAt: null });
    check(storage, textStore);
    expect(await screen.findByRole('button', { name: 'Merge' })).toBeTruthy();
    expect(screen.getByRole('radio', { name: 'Replace' })).toBeTruthy();
  });

  it('says what of the file is not restored', async () => {
    check(openTestStorage(), aTextStore(), { buried: 1, unknown: 1200 });
    const text = await screen.findByText(/2 people/u);
    expect(text.textContent).toContain('1 deleted for good here stay so.');
    expect(text.textContent).toContain('1,200 entries of a newer Orrery are left out');
  });
});

describe('the end of a restore', () => {
  const end = (state: RestoreState): void => {
    const explain = () => ({ title: 'The device is full.', text: 'Nothing was changed.' });
    const services = { explain, locale: 'en-GB' } as unknown as Services;
    const run = { state: signal(state) } as unknown as RestoreRun;
    render(
      <ServicesContext.Provider value={services}>
        <RestoreOutcome run={run} />
      </ServicesContext.Provider>,
    );
  };

  it('is said where it failed', () => {
    end({ step: 'failed', error: { type: 'QuotaExceeded' } });
    expect(screen.getByRole('alert').textContent).toContain('The device is full.');
  });

  it('is said where it was refused', () => {
    end({ step: 'refused', error: { type: 'damaged', what: 'checksum' } });
    expect(screen.getByRole('alert').textContent).toContain('Nothing was restored.');
  });
});
