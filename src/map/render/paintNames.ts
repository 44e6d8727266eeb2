import { type Box, type LabelCandidate, placeLabels } from './labels';
import { CROWD, MOST_LABELS } from './levelOfDetail';
import type { PaintContext } from './paintContext';
import { fitText, paintTexts, type TextMark } from './paintText';
import type { Mark, PreparedFrame } from './prepareFrame';

/** A name for each so many pixels of the canvas, so that a small screen stays calm. */
const PIXELS_PER_LABEL = 6500;
/** Candidates looked at for each name that may be placed. */
const CANDIDATES_PER_LABEL = 4;
/** Names that come first are tried in more places, and in a crowd may cover a few discs of others. */
const FIRST_NAMES = 10;
const FIRST_NAMES_COVER = 2;
const LANDMARKS_COVER = 1;

/** Paints names beside discs: whoever is selected, those tied to them, then the most important. */
export function paintNames(
  context: PaintContext,
  frame: PreparedFrame,
  reserved: readonly Box[],
): void {
  const { viewport, palette, focus, screenX, screenY } = frame;
  const most = Math.min(
    MOST_LABELS,
    Math.floor((viewport.width * viewport.height) / PIXELS_PER_LABEL),
  );
  const named = marksToName(frame).slice(0, most * CANDIDATES_PER_LABEL);
  const candidates = named.map((mark, rank): LabelCandidate => {
    const style = mark.person === focus.selected ? 'selectedName' : 'name';
    const { text, width } = fitText(
      context,
      palette,
      style,
      frame.scene.nodes[mark.person]?.label ?? '',
    );
    return {
      text,
      width,
      x: screenX[mark.person] as number,
      y: screenY[mark.person] as number,
      radius: mark.radius,
      mayCover: coverOf(mark, rank, frame),
      triesCorners: rank < FIRST_NAMES || frame.marks.length <= CROWD,
    };
  });
  const labels = placeLabels(candidates, frame.countCovered, reserved, viewport, most);
  paintTexts(
    context,
    palette,
    labels.map(({ text, x, y, of }): TextMark => {
      const isSelected = named[of]?.person === focus.selected;
      return {
        text,
        x,
        y,
        style: isSelected ? 'selectedName' : 'name',
        color: isSelected ? palette.accent : palette.text,
        halo: palette.surface,
      };
    }),
  );
}

/** Whoever is selected is named whatever that covers. */
function coverOf(
  { person }: Mark,
  rank: number,
  { focus, landmarks, marks }: PreparedFrame,
): number {
  if (person === focus.selected) return Number.POSITIVE_INFINITY;
  if (marks.length <= CROWD) return 0;
  if (rank < FIRST_NAMES) return FIRST_NAMES_COVER;
  return landmarks.has(person) ? LANDMARKS_COVER : 0;
}

/**
 * With somebody selected only they and those tied to them are named. Otherwise all who don't step back: those on the
 * way that is lit, the most important, then a landmark in each region, so that no part of the map is without a name, then the rest.
 */
function marksToName({ marks, landmarks, focus, lit, isDimmed }: PreparedFrame): readonly Mark[] {
  if (lit === null) {
    const onWay = new Set(focus.path);
    const shown = marks
      .filter(({ person }) => !isDimmed(person))
      .sort((one, other) => Number(onWay.has(other.person)) - Number(onWay.has(one.person)));
    const rest = shown.slice(FIRST_NAMES);
    return [
      ...shown.slice(0, FIRST_NAMES),
      ...rest.filter(({ person }) => landmarks.has(person)),
      ...rest.filter(({ person }) => !landmarks.has(person)),
    ];
  }
  const shown = marks.filter(({ person }) => lit.has(person));
  const rank = ({ person }: Mark): number => {
    if (person === focus.selected) return 0;
    return focus.path.includes(person) ? 1 : 2;
  };
  return shown.sort((one, other) => rank(one) - rank(other));
}
