import { afterEach, expect, it } from 'vitest';
import { BLANK_PITCH } from '../../src/domain/pitch';
import {
  addFeedback,
  addPitch,
  addPitchVersion,
  addPractice,
  feedbackOnAsk,
  readPitches,
} from '../../src/storage/pitches';
import { purge } from '../../src/storage/purge';
import { restoreFromTrash, trash } from '../../src/storage/trash';
import { undo } from '../../src/storage/undo';
import { write } from '../../src/storage/write';
import { anAsk, aPerson, TODAY } from '../support/builders';
import { closeTestStorages, inserting, openTestStorage, unwrap } from '../support/storage';

afterEach(closeTestStorages);

const WORDS = { writtenOn: TODAY, reason: '', feedbackId: null };

async function aPitchWithWords() {
  const storage = openTestStorage();
  unwrap(
    await write(storage, 'add', [
      inserting('people', aPerson({ id: 'ada' })),
      inserting('asks', anAsk({ id: 'ask', personId: 'ada' })),
    ]),
  );
  const { id: pitchId } = unwrap(await addPitch(storage, BLANK_PITCH));
  unwrap(await addPitchVersion(storage, { ...WORDS, pitchId, text: 'first' }));
  unwrap(await addPitchVersion(storage, { ...WORDS, pitchId: null, text: 'What changed?' }));
  unwrap(await addPractice(storage, { pitchId, on: TODAY, seconds: 30, note: 'slower' }));
  return { storage, pitchId };
}

it('keeps every version, the newest first, and undo takes the last one back', async () => {
  const { storage, pitchId } = await aPitchWithWords();
  const { commit } = unwrap(await addPitchVersion(storage, { ...WORDS, pitchId, text: 'second' }));
  const textsOf = async () =>
    (await readPitches(storage)).versions
      .filter((version) => version.pitchId === pitchId)
      .map(({ text }) => text);
  expect(await textsOf()).toEqual(['second', 'first']);
  unwrap(await undo(storage, commit.transactionId));
  expect(await textsOf()).toEqual(['first']);
});

it('takes its words to the trash and back with it; those of the questions stay', async () => {
  const { storage, pitchId } = await aPitchWithWords();
  unwrap(await trash(storage, 'pitches', [pitchId]));
  const gone = await readPitches(storage);
  expect([gone.pitches.length, gone.versions.map(({ text }) => text)]).toEqual([
    0,
    ['What changed?'],
  ]);
  unwrap(await restoreFromTrash(storage, 'pitches', [pitchId]));
  expect((await readPitches(storage)).versions).toHaveLength(2);
});

it('is deleted for good with its words and practice, and what was said of it names it no more', async () => {
  const { storage, pitchId } = await aPitchWithWords();
  const said = { personId: 'ada', on: TODAY, askId: null, text: 'Shorter' };
  unwrap(await addFeedback(storage, { ...said, about: 'pitch', pitchId }));
  unwrap(await addFeedback(storage, { ...said, about: 'ask', pitchId: null, askId: 'ask' }));
  expect(await feedbackOnAsk(storage, 'ask')).toHaveLength(1);
  unwrap(await purge(storage, new Set([pitchId])));
  const left = await readPitches(storage);
  expect(left.versions.map(({ text }) => text)).toEqual(['What changed?']);
  expect(left.practices).toEqual([]);
  expect(left.feedback.map((each) => each.pitchId)).toEqual([null, null]);
  unwrap(await purge(storage, new Set(['ada'])));
  expect((await readPitches(storage)).feedback).toEqual([]);
});
