import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Network } from '../../../src/domain/network';
import type { Layer } from '../../../src/domain/person';
import { type Camera, fitBounds } from '../../../src/map/interact/camera';
import type { MapMode } from '../../../src/map/layout/layoutInput';
import { edgesAmong, nodesForMode } from '../../../src/map/layout/toLayoutInput';
import { MOST_LABELS } from '../../../src/map/render/levelOfDetail';
import { paintFrame } from '../../../src/map/render/paintFrame';
import { readPalette } from '../../../src/map/render/palette';
import type { Viewport } from '../../../src/map/render/prepareFrame';
import { createScene, type MapFocus, type MapScene, NO_FOCUS } from '../../../src/map/render/scene';
import { placeSeats } from '../../../src/map/render/seats';
import { aNetwork, aNode, anEdge, layOut, networks } from '../builders';
import { recordContext } from './recordingContext';

const palette = readPalette((color) => color, 'sans-serif');
const PHONE: Viewport = { width: 360, height: 560, pixelRatio: 2, covered: [] };

function sceneOf(network: Network, mode: MapMode): MapScene {
  const nodes = nodesForMode(network, mode);
  return createScene(mode, nodes, edgesAmong(network, nodes), layOut(network, mode).positions);
}

function paint(
  scene: MapScene,
  {
    focus = NO_FOCUS,
    viewport = PHONE,
    camera = fitBounds(scene.bounds, viewport, 24),
  }: { focus?: MapFocus; viewport?: Viewport; camera?: Camera } = {},
) {
  const recording = recordContext();
  paintFrame(recording.context, { scene, focus, camera, viewport, palette });
  return recording;
}

const aFew: Network = aNetwork(
  [
    aNode('Ada', { layer: 'primary', warmth: 0.95 }),
    aNode('Bo', { layer: 'secondary', warmth: 0.1 }),
    aNode('Cy', { layer: 'tertiary', met: false }),
    aNode('Di', { layer: 'tertiary' }),
  ],
  [
    anEdge(0, 1, { strength: 5, certainty: 'known' }),
    anEdge(1, 2, { strength: 1, certainty: 'guessed' }),
    anEdge(2, 3, { strength: 3, certainty: 'told' }),
  ],
);

/** People in the thousands, thrown onto the plane without a layout, which isn't what is tested. */
function aCrowd(count: number): MapScene {
  const layers: readonly Layer[] = ['primary', 'secondary', 'tertiary'];
  const nodes = Array.from({ length: count }, (_, at) =>
    aNode(`person ${at}`, { layer: layers[at % 3] ?? 'tertiary', warmth: (at % 10) / 10 }),
  );
  const edges = nodes.flatMap((_, at) => [
    anEdge(at, (at * 7 + 1) % count, { strength: 1 + (at % 5) }),
    anEdge(at, (at * 13 + 5) % count, { certainty: 'told' }),
  ]);
  const spread = (factor: number) =>
    Float64Array.from({ length: count }, (_, at) => ((at * factor) % 1) * Math.sqrt(count) * 30);
  return createScene('whole', nodes, edges, { x: spread(0.754877666), y: spread(0.569840291) });
}

/** Discs (an edge and a fill at one place are one), ties and words. */
function marksIn({ named }: ReturnType<typeof recordContext>): number {
  const discs = new Set(named('arc').map((call) => `${call.arguments[0]} ${call.arguments[1]}`));
  const others = ['lineTo', 'quadraticCurveTo', 'fillText'].flatMap((name) => named(name));
  return discs.size + others.length;
}

describe('a frame of the rings', () => {
  it('names the rings and the owner, and everybody where there is room', () => {
    const texts = paint(sceneOf(aFew, 'rings')).texts();
    for (const text of ['Primary', 'Secondary', 'Tertiary', 'You', 'Ada', 'Bo', 'Cy', 'Di']) {
      expect(texts).toContain(text);
    }
  });

  it('names the groups around the rings', () => {
    const nodes = Array.from({ length: 12 }, (_, at) =>
      aNode(`${at}`, { group: at % 2 === 0 ? 'Energy' : 'Health' }),
    );
    const texts = paint(sceneOf(aNetwork(nodes), 'rings')).texts();
    expect(texts).toContain('Energy');
    expect(texts).toContain('Health');
  });

  it('draws an empty network as rings around the owner', () => {
    const recording = paint(sceneOf(aNetwork([]), 'rings'));
    expect(recording.texts()).toEqual(['You', 'Primary', 'Secondary', 'Tertiary']);
  });
});

describe('a frame of the whole network', () => {
  it('has neither rings nor an owner', () => {
    const texts = paint(sceneOf(aFew, 'whole')).texts();
    expect(texts).toContain('Ada');
    expect(texts).not.toContain('You');
    expect(texts).not.toContain('Primary');
  });

  it('can be empty', () => {
    expect(paint(sceneOf(aNetwork([]), 'whole')).texts()).toEqual([]);
  });
});

describe('people', () => {
  it('are filled the stronger the warmer they are, and hollow if they have not been met', () => {
    const fills = paint(sceneOf(aFew, 'whole'))
      .named('fill')
      .map((call) => call.style.fillStyle);
    expect(fills).toContain(palette.warmth[5]);
    expect(fills).toContain(palette.warmth[0]);
    const strangers = aNetwork([aNode('Cy', { met: false, warmth: 1 })]);
    const hollow = paint(sceneOf(strangers, 'whole')).named('fill');
    expect(hollow.map((call) => call.style.fillStyle)).not.toContain(palette.warmth[5]);
  });

  it('step back when somebody else is selected, who is named in the accent', () => {
    const scene = sceneOf(aFew, 'rings');
    const recording = paint(scene, { focus: { ...NO_FOCUS, selected: 0 } });
    expect(recording.texts()).toContain('Ada');
    expect(recording.texts()).toContain('Bo');
    expect(recording.texts()).not.toContain('Di');
    const name = recording.named('fillText').find((call) => call.arguments[0] === 'Ada');
    expect(name?.style.fillStyle).toBe(palette.accent);
  });

  it('who are dimmed are faint and not named', () => {
    const scene = sceneOf(aFew, 'whole');
    const recording = paint(scene, { focus: { ...NO_FOCUS, dimmed: new Set([0]) } });
    expect(recording.texts()).not.toContain('Ada');
    const warm = recording
      .named('fill')
      .filter((call) => call.style.fillStyle === palette.warmth[5]);
    expect(warm.map((call) => call.style.globalAlpha < 0.5)).toEqual([true]);
  });

  it('whose names are written from right to left are drawn so', () => {
    const recording = paint(sceneOf(aNetwork([aNode('ليلى حداد'), aNode('Zoe')]), 'whole'));
    const directions = new Map(
      recording.named('fillText').map((call) => [call.arguments[0], call.style.direction]),
    );
    expect(directions.get('ليلى حداد')).toBe('rtl');
    expect(directions.get('Zoe')).toBe('ltr');
  });

  it('who are selected are named even in a crowd and far from the middle', () => {
    const scene = aCrowd(5000);
    for (const selected of [17, 4096, 4999]) {
      const recording = paint(scene, { focus: { ...NO_FOCUS, selected } });
      expect(recording.texts()[0]).toBe(`person ${selected}`);
    }
  });
});

describe('ties', () => {
  const strokesOf = (network: Network, focus = NO_FOCUS) =>
    paint(sceneOf(network, 'whole'), { focus })
      .named('stroke')
      .map((call) => call.style);

  it('are as wide as they are strong, and broken as far as they are uncertain', () => {
    const strokes = strokesOf(aFew).filter((style) => style.strokeStyle === palette.tie);
    const [known, told, guessed] = [5, 3, 1].map((strength) =>
      strokes.find((style) =>
        style.lineWidth === Math.max(...strokes.map((each) => each.lineWidth)) && strength === 5
          ? style.lineDash.length === 0
          : style.lineDash[0] === (strength === 3 ? 6 : 0.1),
      ),
    );
    expect(known?.lineDash).toEqual([]);
    expect(told?.lineDash[0]).toBeGreaterThan(1);
    expect(guessed?.lineDash[0]).toBeLessThan(1);
    expect(known?.lineWidth).toBeGreaterThan(told?.lineWidth ?? 9);
    expect(told?.lineWidth).toBeGreaterThan(guessed?.lineWidth ?? 9);
  });

  it('of the selected person are lit', () => {
    const lit = strokesOf(aFew, { ...NO_FOCUS, selected: 1 }).filter(
      (style) => style.strokeStyle === palette.accent && style.lineWidth < 4,
    );
    expect(lit.some((style) => style.lineDash.length === 0)).toBe(true);
    expect(lit.some((style) => style.lineDash[0] === 0.1)).toBe(true);
  });

  it('leave no dashes behind for the discs', () => {
    const rings = strokesOf(aFew, { ...NO_FOCUS, selected: 3 }).filter(
      (style) => style.strokeStyle === palette.accent && style.lineWidth === 2.5,
    );
    expect(rings.map((style) => style.lineDash)).toEqual([[]]);
  });
});

describe('a way in', () => {
  const stepsOf = (focus: Partial<MapFocus>) =>
    paint(sceneOf(aFew, 'rings'), { focus: { ...NO_FOCUS, path: [0, 1], ...focus } })
      .calls.filter((call) => call.name === 'stroke' && call.style.lineWidth === 4)
      .map((call) => call.style.lineDash);

  it('goes from the owner through each person on it, the weakest step dotted', () => {
    expect(stepsOf({})).toEqual([[], []]);
    expect(stepsOf({ weakest: 0 })).toEqual([[2, 8], []]);
    expect(stepsOf({ weakest: 1 })).toEqual([[], [2, 8]]);
  });

  it('leaves everybody else as they are', () => {
    const alphas = (focus: MapFocus) =>
      paint(sceneOf(aFew, 'rings'), { focus })
        .calls.filter((call) => call.name === 'fill')
        .map((call) => call.style.globalAlpha);
    expect(alphas({ ...NO_FOCUS, path: [0] })).toEqual(alphas(NO_FOCUS));
  });
});

describe('empty seats', () => {
  const seats = placeSeats(
    [
      { id: 'a', label: 'Harbor: knowledge' },
      { id: 'b', label: 'Tide Lab: introductions' },
    ],
    sceneOf(aFew, 'rings').bands,
  );

  it('are dashed discs between the rings, and not in the whole network', () => {
    const dashed = paint(sceneOf(aFew, 'rings'), { focus: { ...NO_FOCUS, seats } }).calls.filter(
      (call) => call.name === 'stroke' && call.style.lineDash.join() === '3,3',
    );
    expect(dashed).toHaveLength(2);
    expect(placeSeats(seats, sceneOf(aFew, 'whole').bands)).toEqual([]);
    const { bands } = sceneOf(aFew, 'rings');
    for (const { x, y } of seats) {
      const radius = Math.hypot(x, y);
      expect(radius).toBeGreaterThan(bands[0]?.orbits.at(-1) ?? 0);
      expect(radius).toBeLessThan(bands[1]?.orbits[0] ?? 0);
    }
  });

  it('are a dozen at most', () => {
    const many = Array.from({ length: 40 }, (_, index) => ({ id: `${index}`, label: 'a seat' }));
    expect(placeSeats(many, sceneOf(aFew, 'rings').bands)).toHaveLength(12);
  });
});

describe('a crowd', () => {
  it.each([300, 3000, 10_000])('of %i is drawn with no more than 2,500 marks', (count) => {
    const scene = aCrowd(count);
    const fit = fitBounds(scene.bounds, PHONE, 24);
    for (const zoom of [1, 2, 4, 8, 30]) {
      const camera = { ...fit, scale: fit.scale * zoom };
      expect(marksIn(paint(scene, { camera }))).toBeLessThan(2500);
    }
    const desktop = { width: 1600, height: 1000, pixelRatio: 1, covered: [] };
    expect(marksIn(paint(scene, { viewport: desktop }))).toBeLessThan(2500);
  });

  it('keeps its marks where they are while the map is moved a little', () => {
    const scene = aCrowd(10_000);
    const fit = fitBounds(scene.bounds, PHONE, 24);
    const placesAt = (camera: Camera) =>
      new Set(
        paint(scene, { camera })
          .named('arc')
          .map(({ arguments: [x, y] }) => {
            const left = Number(x) / camera.scale + camera.x;
            const top = Number(y) / camera.scale + camera.y;
            return `${left.toFixed(3)} ${top.toFixed(3)}`;
          }),
      );
    const before = placesAt(fit);
    const after = placesAt({ ...fit, x: fit.x + 1, y: fit.y + 1 });
    const kept = [...before].filter((place) => after.has(place));
    expect(kept.length).toBeGreaterThan(before.size * 0.98);
  });

  it('never has more names than fit a small screen, nor two on top of each other', () => {
    fc.assert(
      fc.property(networks(150), fc.double({ min: 0.2, max: 4, noNaN: true }), (network, scale) => {
        const recording = paint(sceneOf(network, 'rings'), { camera: { x: 0, y: 0, scale } });
        const boxes = recording.named('fillText').map(({ arguments: [text, x, y] }) => ({
          left: Number(x) - String(text).length * 3,
          right: Number(x) + String(text).length * 3,
          y: Number(y),
        }));
        expect(boxes.length).toBeLessThan(MOST_LABELS);
        boxes.forEach((one, at) => {
          for (const other of boxes.slice(at + 1)) {
            const isApart =
              one.right <= other.left || other.right <= one.left || Math.abs(one.y - other.y) >= 14;
            expect(isApart).toBe(true);
          }
        });
      }),
      { numRuns: 30 },
    );
  });
});

describe('what lies over the canvas', () => {
  it('hides no names', () => {
    const scene = sceneOf(aFew, 'whole');
    const all = { left: 0, top: 0, right: PHONE.width, bottom: PHONE.height };
    expect(paint(scene, { viewport: { ...PHONE, covered: [all] } }).texts()).toEqual([]);
  });
});

describe('a screen of more pixels', () => {
  it('is painted in CSS pixels, scaled by its ratio', () => {
    const recording = paint(sceneOf(aFew, 'rings'));
    expect(recording.calls[0]).toMatchObject({
      name: 'setTransform',
      arguments: [2, 0, 0, 2, 0, 0],
    });
    expect(recording.calls[1]).toMatchObject({ name: 'clearRect', arguments: [0, 0, 360, 560] });
  });
});
