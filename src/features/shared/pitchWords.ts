import {
  draftPitch,
  draftRequest,
  type PitchMatter,
  wholePitch,
} from '../../domain/conversationText/pitchText';
import type { Layer } from '../../domain/person';
import type { Pitch, PitchLength, PitchVersion } from '../../domain/pitch';
import { TONE_WORDS } from './toneWords';

export const LENGTH_WORDS: Readonly<Record<PitchLength, string>> = {
  line: 'A line for the lift',
  note: 'A quick note',
  minute: 'A minute, spoken',
  introduction: 'A longer introduction',
};

/** The layers as those who hear a pitch. */
export const RING_WORDS: Readonly<Record<Layer, string>> = {
  primary: 'your primary ring',
  secondary: 'your secondary ring',
  tertiary: 'your tertiary ring',
  unplaced: 'people not placed yet',
};

/** For whom a pitch is: 'anybody', 'your primary ring', an industry or the owner's words. */
export const audienceInWords = ({
  audienceKind,
  audience,
}: Pick<Pitch, 'audienceKind' | 'audience'>): string =>
  audienceKind === 'anybody' || audience === ''
    ? 'anybody'
    : audienceKind === 'layer'
      ? (RING_WORDS[audience as Layer] ?? audience)
      : audience;

/** A pitch in a few words: its length, its tone and for whom it is. */
export const pitchInWords = (pitch: Pitch): string =>
  `${LENGTH_WORDS[pitch.length]}, ${TONE_WORDS[pitch.tone].toLowerCase()}, for ${audienceInWords(pitch)}`;

/** The words of a pitch that hold, its one request, and both as they are said. */
export interface PitchSaid {
  readonly text: string;
  readonly request: string;
  readonly whole: string;
}

/** Reads the words that hold: the newest version (`versions` come so), else as drafted. */
export function pitchSaid(
  pitch: Pitch,
  versions: readonly PitchVersion[],
  matter: PitchMatter,
): PitchSaid {
  const kept = versions.find(({ pitchId }) => pitchId === pitch.id);
  const text = kept?.text ?? draftPitch(pitch, matter);
  const industry = pitch.audienceKind === 'industry' ? pitch.audience : '';
  const request = pitch.request || draftRequest(pitch.requestKind, pitch.tone, industry);
  return { text, request, whole: text === '' ? '' : wholePitch(text, request) };
}
