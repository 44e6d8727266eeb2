import type { PitchesOnRecord } from '../../../storage/pitches';

/** What to do next about the pitch, in a few words; what there is once nothing is left to begin. */
export function pitchStep({
  matter,
  pitches,
  versions,
  practices,
  feedback,
}: PitchesOnRecord): string {
  const { whoIAm, whatISeek, whatIBring } = matter;
  if (whoIAm + whatISeek + whatIBring === '') return 'Write who you are in three lines';
  if (whoIAm === '') return 'Next: say who you are';
  if (whatISeek === '') return 'Next: say what you seek';
  if (pitches.length === 0) return 'Next: make a first pitch of it';
  if (practices.length === 0) return 'Next: say it aloud once, with the clock';
  if (feedback.length === 0) return 'Next: ask a mentor how it sounds';
  const answered = new Set(versions.map(({ feedbackId }) => feedbackId));
  return feedback.some(({ id, about }) => about !== 'ask' && !answered.has(id))
    ? 'Next: use what you were told'
    : 'Who you are, what you seek, what you bring';
}
