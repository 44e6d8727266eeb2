import { type Camera, type Size, toScreen } from '../interact/camera';
import { PERSON_RADIUS } from '../layout/layoutInput';
import { type Box, createDiscCounter, type DiscCounter } from './labels';
import { coarseLevel, LARGEST_DISC, pickLevel, SMALLEST_DISC } from './levelOfDetail';
import type { Palette } from './palette';
import type { MapFocus, MapScene } from './scene';

/** A disc, of one person or of several who share it. */
export interface Mark {
  readonly person: number;
  /** How many people it stands for. */
  readonly standsFor: number;
  /** Pixels. */
  readonly radius: number;
}

/** The canvas in CSS pixels, and how many pixels of the device each of them is. */
export interface Viewport extends Size {
  readonly pixelRatio: number;
  /** What lies over the canvas, such as its buttons: no words are painted there. */
  readonly covered: readonly Box[];
}

/** All that one frame is a function of. */
export interface Frame {
  readonly scene: MapScene;
  readonly focus: MapFocus;
  readonly camera: Camera;
  readonly viewport: Viewport;
  readonly palette: Palette;
}

/** A frame with what its painters share: places on the canvas, and who is drawn. */
export interface PreparedFrame extends Frame {
  /** Everybody's place on the canvas, whether seen or not. */
  readonly screenX: Float64Array;
  readonly screenY: Float64Array;
  /** The radius of an ordinary disc (pixels). */
  readonly discRadius: number;
  /** Those drawn, most important first. */
  readonly marks: readonly Mark[];
  /** The most important person of each region of the canvas, wherever the regions' borders are. */
  readonly landmarks: ReadonlySet<number>;
  /** For everybody, the person whose mark stands for them. */
  readonly markOf: Uint32Array;
  /** Those who stay in front while others step back; null where nobody is selected. */
  readonly lit: ReadonlySet<number> | null;
  /** How many of the discs drawn a box covers. */
  readonly countCovered: DiscCounter;
  /** Whether somebody steps back. */
  readonly isDimmed: (person: number) => boolean;
}

/** How far beyond the canvas something is still drawn (pixels). */
const OVERSCAN = 24;

/** How much a disc grows each time the people it stands for double, and how far it may. */
const GROWTH = 0.22;
const MOST_GROWTH = 1.8;

/** So many of those in front have a mark of their own where most people share one. */
const MOST_OWN_MARKS = 200;

/** Works out what all painters need: everybody's place on the canvas, who is drawn, who steps back. */
export function prepareFrame(frame: Frame): PreparedFrame {
  const { scene, focus, camera, viewport } = frame;
  const { x, y, levels } = scene;
  const origin = toScreen(camera, viewport, { x: 0, y: 0 });
  const screenX = x.map((value) => value * camera.scale + origin.x);
  const screenY = y.map((value) => value * camera.scale + origin.y);
  const right = viewport.width + OVERSCAN;
  const bottom = viewport.height + OVERSCAN;
  const isSeen = (person: number): boolean => {
    const px = screenX[person] as number;
    const py = screenY[person] as number;
    return px > -OVERSCAN && py > -OVERSCAN && px < right && py < bottom;
  };
  const level = pickLevel(levels, camera.scale, isSeen);
  const discRadius = clamp(PERSON_RADIUS * camera.scale, SMALLEST_DISC, LARGEST_DISC);
  const marks: Mark[] = [];
  level.people.forEach((person, slot) => {
    if (!isSeen(person)) return;
    const standsFor = level.sizes[slot] as number;
    const growth = Math.min(1 + GROWTH * Math.log2(standsFor), MOST_GROWTH);
    marks.push({ person, standsFor, radius: discRadius * growth });
  });
  const lit = litBy(scene, focus);
  let own = 0;
  for (const person of lit ?? focus.path) {
    if (level.markOf[person] === person || !isSeen(person) || own >= MOST_OWN_MARKS) continue;
    marks.push({ person, standsFor: 1, radius: discRadius });
    own += 1;
  }
  return {
    ...frame,
    screenX,
    screenY,
    discRadius,
    marks,
    landmarks: new Set(coarseLevel(levels, camera.scale).people),
    markOf: level.markOf,
    lit,
    countCovered: createDiscCounter(
      marks.map(({ person, radius }) => ({
        x: screenX[person] as number,
        y: screenY[person] as number,
        radius,
      })),
    ),
    isDimmed: (person) => (lit === null ? focus.dimmed.has(person) : !lit.has(person)),
  };
}

/** Whoever is selected first, then the way that is lit, then those tied to whoever is selected. */
function litBy(scene: MapScene, { selected, path }: MapFocus): ReadonlySet<number> | null {
  if (selected === null) return null;
  const lit = new Set([selected, ...path]);
  for (const index of scene.edgesOf[selected] ?? []) {
    const edge = scene.edges[index];
    if (edge === undefined) continue;
    lit.add(edge.a);
    lit.add(edge.b);
  }
  return lit;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
