// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { LocationProvider, Route, Router } from 'preact-iso';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import PersonPage from '../../../src/features/people/PersonPage';
import { type Services, ServicesContext } from '../../../src/features/services';
import { openSummaries } from '../../../src/storage/summaries';
import { write } from '../../../src/storage/write';
import { aConversation, aPerson, aTie, NOON, TODAY } from '../../support/builders';
import {
  aTextStore,
  closeTestStorages,
  inserting,
  openTestStorage,
  unwrap,
} from '../../support/storage';

// A phone: nothing stands beside the page.
beforeEach(() => {
  const media = { matches: false, addEventListener: vi.fn(), removeEventListener: vi.fn() };
  vi.stubGlobal('matchMedia', () => media);
});
afterEach(async () => {
  cleanup();
  await closeTestStorages();
});

it('the page of somebody begins with what to know before a talk, and lists and folds its sections', async () => {
  const storage = openTestStorage();
  const [ada, bo] = [
    aPerson({ id: 'ada', name: 'Ada Vale' }),
    aPerson({ id: 'bo', name: 'Bo Reed' }),
  ];
  unwrap(
    await write(storage, 'add', [
      inserting('people', ada),
      inserting('people', bo),
      inserting('ties', aTie(ada, bo)),
      inserting('conversations', aConversation({ personIds: [ada.id] })),
    ]),
  );
  const summaries = await openSummaries(storage, { today: () => TODAY, dayOf: () => TODAY });
  const services = {
    storage,
    summaries,
    textStore: aTextStore(),
    locale: 'en-GB',
    today: () => TODAY,
    now: () => NOON,
    dayOf: () => TODAY,
    timeOf: () => '12:00',
    hourOf: () => 12,
    confirm: () => undefined,
    complain: () => undefined,
  } as unknown as Services;
  history.replaceState(null, '', '/people/ada');
  render(
    <LocationProvider>
      <ServicesContext.Provider value={services}>
        <Router>
          <Route path="/people/:id" component={PersonPage} />
          <Route default component={() => null} />
        </Router>
      </ServicesContext.Provider>
    </LocationProvider>,
  );
  await screen.findByRole('heading', { name: 'Knows' });
  const titles = screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent);
  expect(titles.slice(0, 3)).toEqual(['In brief', 'Where they stand', 'Timeline']);
  const menu = screen.getByRole('menu', { name: 'Go to a section', hidden: true });
  const items = within(menu).getAllByRole('menuitem', { hidden: true });
  expect(items.map((each) => each.textContent)).toEqual(
    screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent),
  );
  fireEvent.click(screen.getByRole('button', { name: 'Fold Knows' }));
  await expect.poll(() => screen.queryByRole('link', { name: 'Bo Reed' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Fold Knows' }));
  await screen.findByRole('link', { name: 'Bo Reed' });
});
