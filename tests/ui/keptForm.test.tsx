// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { KeptWords } from '../../src/domain/keptWords';
import { ChoiceChips } from '../../src/ui/ChoiceChips';
import { KeptWordsContext, keptChoice, keptList, useKeptForm } from '../../src/ui/keptWords';

afterEach(cleanup);

const KINDS = ['coffee', 'phone'] as const;
const HELPS = ['knowledge', 'introduction'] as const;

function Chips() {
  const form = useKeptForm('plan', { kind: 'coffee', helps: HELPS.join() });
  const kind = keptChoice(KINDS, form.words.kind, 'coffee');
  const helps = HELPS.filter((help) => keptList(form.words.helps).includes(help));
  return (
    <>
      <ChoiceChips
        label="Kind"
        values={[kind]}
        options={KINDS.map((value) => ({ value, label: value }))}
        onChange={([chosen = kind]) => form.set('kind')(chosen)}
      />
      <ChoiceChips
        label="Help"
        multiple
        values={helps}
        options={HELPS.map((value) => ({ value, label: value }))}
        onChange={(chosen) => form.set('helps')(chosen.join())}
      />
      <button type="button" onClick={form.forget}>
        Cancel
      </button>
    </>
  );
}

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

const openIt = (place: KeptWords) =>
  render(
    <KeptWordsContext.Provider value={place}>
      <Chips />
    </KeptWordsContext.Provider>,
  );
const pressed = (name: string) =>
  screen.getByRole('button', { name }).getAttribute('aria-pressed') === 'true';

test('what was chosen by a chip is there when the form is opened again, until it is dismissed', () => {
  const place = aPlace();
  openIt(place);
  fireEvent.click(screen.getByRole('button', { name: 'phone' }));
  fireEvent.click(screen.getByRole('button', { name: 'knowledge' }));
  cleanup();
  openIt(place);
  expect([pressed('phone'), pressed('coffee')]).toEqual([true, false]);
  expect([pressed('knowledge'), pressed('introduction')]).toEqual([false, true]);
  fireEvent.click(screen.getByRole('button', { name: 'introduction' }));
  cleanup();
  openIt(place);
  expect([pressed('knowledge'), pressed('introduction')]).toEqual([false, false]);

  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  cleanup();
  openIt(place);
  expect([pressed('coffee'), pressed('knowledge')]).toEqual([true, true]);
});

test('a choice that is no longer offered is the usual one', () => {
  expect(keptChoice(KINDS, 'telegraph', 'coffee')).toBe('coffee');
  expect(keptChoice([1, 2, 3], '2', 3)).toBe(2);
});
