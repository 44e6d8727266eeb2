import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Network } from '../domain/network';
import type { Id } from '../domain/record';
import type { MapPositions } from './layout/diffNodes';
import type { MapMode } from './layout/layoutInput';
import { createMapView, type MapView } from './mapView';
import styles from './NetworkMap.module.css';
import type { Box } from './render/labels';
import { readPaletteFrom, watchPalette } from './render/palette';
import type { MapFocus, MapScene } from './render/scene';
import { type MapSeat, placeSeats } from './render/seats';
import { type SavedPositions, useMapScene } from './useMapScene';

export interface NetworkMapProps {
  /** A new object is a new network, to be compared with the last: build it only when people or ties have changed. */
  readonly network: Network;
  readonly mode: MapMode;
  readonly selectedId: Id | null;
  /** A person was tapped, or nobody. */
  readonly onSelect: (id: Id | null) => void;
  /** Where people were at an earlier visit: read at the first layout of each mode. */
  readonly positions?: SavedPositions;
  /** A layout has settled: worth keeping. */
  readonly onPositions?: (mode: MapMode, positions: MapPositions) => void;
  readonly reducedMotion: boolean;
  /** People who step back, such as those that a filter leaves out. */
  readonly dimmedIds?: ReadonlySet<Id>;
  /** A way in to light: people from the owner outwards. */
  readonly pathIds?: readonly Id[];
  /** Which of its steps is the weakest; 0 is the one from the owner. */
  readonly weakestStep?: number | null;
  /** Empty seats, the most urgent first; drawn on the rings. */
  readonly seats?: readonly MapSeat[];
  readonly selectedSeatId?: string | null;
  readonly onSelectSeat?: (id: string) => void;
  /** What the page lays over the picture for whoever is chosen. */
  readonly cardRef?: RefObject<HTMLElement | null>;
}

const NO_IDS: readonly Id[] = [];
const NO_SEATS: readonly MapSeat[] = [];

/** The map as a picture: a canvas with its buttons. What it shows stands in a list beside it, which the page brings. */
export function NetworkMap(props: NetworkMapProps) {
  const { network, mode, selectedId, dimmedIds, pathIds = NO_IDS, seats = NO_SEATS } = props;
  const { weakestStep = null, selectedSeatId = null } = props;
  const scene = useMapScene(network, mode, props.positions, props.onPositions);
  const latest = useRef({ ...props, scene });
  latest.current = { ...props, scene };
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const scratchRef = useRef<HTMLSpanElement>(null);
  const controlsRef = useRef<HTMLDivElement>(null);
  const viewRef = useRef<MapView | null>(null);

  useEffect(() => {
    const canvas = canvasRef.current;
    const scratch = scratchRef.current;
    const controls = controlsRef.current;
    if (canvas === null || scratch === null || controls === null) return;
    const view = createMapView(canvas, {
      onTap(person) {
        const { onSelect, scene: shown } = latest.current;
        onSelect(person === null ? null : (shown?.nodes[person]?.id ?? null));
      },
      onTapSeat(seat) {
        const tapped = (latest.current.seats ?? NO_SEATS)[seat];
        if (tapped) latest.current.onSelectSeat?.(tapped.id);
      },
      isMotionReduced: () => latest.current.reducedMotion,
    });
    viewRef.current = view;
    const readColors = () => view.setPalette(readPaletteFrom(scratch));
    readColors();
    const stopColors = watchPalette(readColors);
    const stopSize = watchSize(canvas, (width, height) =>
      view.setViewport({
        width,
        height,
        pixelRatio: window.devicePixelRatio,
        covered: [boxWithin(canvas, controls)],
      }),
    );
    return () => {
      viewRef.current = null;
      stopColors();
      stopSize();
      view.close();
    };
  }, []);

  useEffect(() => {
    if (scene !== null) viewRef.current?.setScene(scene);
  }, [scene]);

  const focus = useMemo((): MapFocus => {
    const seat = seats.findIndex(({ id }) => id === selectedSeatId);
    const shown = toFocus(scene, selectedId, dimmedIds, pathIds);
    return {
      ...shown,
      // Where somebody on the way isn't drawn, a step on the canvas is more than one on the way.
      weakest: shown.path.length === pathIds.length ? weakestStep : null,
      seats: placeSeats(seats, scene?.bands ?? []),
      seat: seat < 0 ? null : seat,
    };
  }, [scene, selectedId, dimmedIds, pathIds, weakestStep, seats, selectedSeatId]);
  useEffect(() => {
    const canvas = canvasRef.current;
    const card = props.cardRef?.current ?? null;
    const cover = canvas !== null && card !== null ? boxWithin(canvas, card) : null;
    viewRef.current?.setFocus(focus, cover);
  }, [focus]);

  return (
    <section class={styles.map} aria-label="Network map" aria-busy={scene === null}>
      <canvas
        ref={canvasRef}
        class={styles.canvas}
        tabIndex={0}
        role="img"
        aria-label="Picture of the network: arrow keys move it, plus and minus zoom, 0 shows everybody"
      />
      <span ref={scratchRef} class={styles.scratch} aria-hidden="true" />
      <div ref={controlsRef} class={styles.controls}>
        <button
          type="button"
          class={styles.control}
          aria-label="Zoom in"
          onClick={() => viewRef.current?.zoomIn()}
        >
          <Glyph path="M5 12h14M12 5v14" />
        </button>
        <button
          type="button"
          class={styles.control}
          aria-label="Zoom out"
          onClick={() => viewRef.current?.zoomOut()}
        >
          <Glyph path="M5 12h14" />
        </button>
        <button
          type="button"
          class={styles.control}
          aria-label="Show everybody"
          onClick={() => viewRef.current?.fit()}
        >
          <Glyph path="M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5" />
        </button>
      </div>
    </section>
  );
}

function Glyph({ path }: { readonly path: string }) {
  return (
    <svg class={styles.glyph} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}

function toFocus(
  scene: MapScene | null,
  selectedId: Id | null,
  dimmedIds: ReadonlySet<Id> | undefined,
  pathIds: readonly Id[],
): Pick<MapFocus, 'selected' | 'dimmed' | 'path'> {
  const indexById = new Map(scene?.nodes.map((node, index) => [node.id, index]));
  const indexesOf = (ids: Iterable<Id>) => Array.from(ids).flatMap((id) => indexById.get(id) ?? []);
  return {
    selected: selectedId === null ? null : (indexById.get(selectedId) ?? null),
    dimmed: new Set(indexesOf(dimmedIds ?? NO_IDS)),
    path: indexesOf(pathIds),
  };
}

/** Where an element lies over the canvas (pixels). */
function boxWithin(canvas: HTMLElement, element: HTMLElement): Box {
  const outer = canvas.getBoundingClientRect();
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return {
    left: left - outer.left,
    top: top - outer.top,
    right: right - outer.left,
    bottom: bottom - outer.top,
  };
}

/** Calls back with the size of an element, in CSS pixels, now and whenever it changes. */
function watchSize(
  element: HTMLElement,
  onSize: (width: number, height: number) => void,
): () => void {
  const observer = new ResizeObserver(([entry]) => {
    if (entry !== undefined) onSize(entry.contentRect.width, entry.contentRect.height);
  });
  observer.observe(element);
  return () => observer.disconnect();
}
