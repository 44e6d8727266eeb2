// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { LocationProvider } from 'preact-iso';
import { afterEach, expect, it, vi } from 'vitest';
import type { KeptWords } from '../../src/domain/keptWords';
import { AddOpportunityDialog } from '../../src/features/opportunities/AddOpportunityDialog';
import { AddPersonDialog } from '../../src/features/people/AddPersonDialog';
import { PlanConversationDialog } from '../../src/features/people/PlanConversationDialog';
import { AddTargetDialog } from '../../src/features/plan/AddTargetDialog';
import { type Services, ServicesContext } from '../../src/features/services';
import { FollowUpDialog } from '../../src/features/shared/FollowUpDialog';
import { KeptWordsContext } from '../../src/ui/keptWords';
import { aPerson, TODAY } from '../support/builders';
import { closeTestStorages, openTestStorage } from '../support/storage';

afterEach(async () => {
  cleanup();
  await closeTestStorages();
});

const nothing = (): void => undefined;
const ADA = aPerson({ name: 'Ada Vale' });

function aPlace(): KeptWords {
  const words = new Map<string, string>();
  return {
    get: (place) => words.get(place) ?? null,
    keep: async (place, text) => words.set(place, text).size > 0,
    forget: (place) => void words.delete(place),
    recover: async () => null,
    forgetAbout: async () => undefined,
  };
}

/** Opens a dialog as often as wanted, in one place where words are kept. */
function opener(dialog: ComponentChild): () => void {
  const services = {
    storage: openTestStorage(),
    summaries: { current: () => new Map(), subscribe: () => nothing },
    locale: 'en-GB',
    today: () => TODAY,
    confirm: nothing,
    complain: vi.fn(),
  } as unknown as Services;
  const place = aPlace();
  return () => {
    cleanup();
    render(
      <LocationProvider>
        <ServicesContext.Provider value={services}>
          <KeptWordsContext.Provider value={place}>{dialog}</KeptWordsContext.Provider>
        </ServicesContext.Provider>
      </LocationProvider>,
    );
  };
}

const chip = (name: string) => screen.getByRole('button', { name, hidden: true });
const radio = (name: string) => screen.getByRole('radio', { name, hidden: true });
const isPressed = (name: string) => chip(name).getAttribute('aria-pressed') === 'true';
const isChecked = (name: string) => (radio(name) as HTMLInputElement).checked;

it.each([
  [
    'Add follow-up',
    <FollowUpDialog personIds={[ADA.id]} onClose={nothing} />,
    'Tomorrow',
    'They owe it',
  ],
  ['Plan a conversation', <PlanConversationDialog person={ADA} onClose={nothing} />, '60', null],
  ['Add target', <AddTargetDialog goalId="goal" onClose={nothing} />, 'Industry', null],
  ['Add opportunity', <AddOpportunityDialog names={{}} onClose={nothing} />, null, 'Project'],
  ['Add person', <AddPersonDialog onClose={nothing} onAdded={nothing} />, null, 'Secondary'],
] as const)(
  '%s: what was chosen waits, as words do, until it is dismissed',
  (_, dialog, one, other) => {
    const open = opener(dialog);
    open();
    if (one) fireEvent.click(chip(one));
    if (other) fireEvent.click(radio(other));
    open();
    if (one) expect(isPressed(one)).toBe(true);
    if (other) expect(isChecked(other)).toBe(true);
    fireEvent.click(chip('Cancel'));
    open();
    if (one) expect(isPressed(one)).toBe(false);
    if (other) expect(isChecked(other)).toBe(false);
  },
);
