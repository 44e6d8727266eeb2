import {
  betweenCameras,
  type Camera,
  clampCamera,
  fitBounds,
  type Point,
  panBy,
  toMap,
  toScreen,
  zoomAbout,
} from './interact/camera';
import type { GestureAction } from './interact/gestures';
import { createHitGrid, type HitGrid, hitTest } from './interact/hitTest';
import { type KeyAction, ZOOM_STEP } from './interact/keys';
import { listenToGestures } from './interact/listen';
import { clearPart, panInto } from './interact/reveal';
import type { Box } from './render/labels';
import { paintFrame } from './render/paintFrame';
import type { Palette } from './render/palette';
import type { Viewport } from './render/prepareFrame';
import { type MapFocus, type MapScene, NO_FOCUS } from './render/scene';
import { easeInOut, hasMoved, sceneBetween, TRANSITION_TIME } from './transition';

/** What the view tells its host, and asks of it. */
export interface MapViewHost {
  /** Somebody was tapped, by index in the scene; null for a tap beside everybody. */
  onTap(person: number | null): void;
  /** An empty seat was tapped, by index in the focus. */
  onTapSeat(seat: number): void;
  /** Whether movement is unwelcome. */
  isMotionReduced(): boolean;
}

/** The map on one canvas. It paints when something has changed and rests otherwise. */
export interface MapView {
  setScene(scene: MapScene): void;
  /** `cover` is what lies over the canvas now (pixels): whoever is newly chosen is brought out from beneath it. */
  setFocus(focus: MapFocus, cover: Box | null): void;
  setPalette(palette: Palette): void;
  setViewport(viewport: Viewport): void;
  zoomIn(): void;
  zoomOut(): void;
  /** Shows everybody. */
  fit(): void;
  close(): void;
}

/** A finger hits whoever is nearest within this (pixels). */
const TOUCH_REACH = 24;
/** An empty seat is hit from nearer by, so that it doesn't take what was meant for its neighbours. */
const SEAT_REACH = 16;
/** Room for names around everybody (pixels). */
const FIT_MARGIN = 24;
const DOUBLE_TAP_ZOOM = 2;
const CAMERA_TIME = 260;

interface CameraMove {
  readonly from: Camera;
  readonly to: Camera;
  readonly start: number;
}

/** Puts the map on a canvas: camera, gestures, hit test and painter in one place, outside of any component. */
export function createMapView(canvas: HTMLCanvasElement, host: MapViewHost): MapView {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This canvas has no 2d context');
  const paint = context;
  let scene: MapScene | null = null;
  let grid: HitGrid | null = null;
  let focus = NO_FOCUS;
  let palette: Palette | null = null;
  let viewport: Viewport = { width: 0, height: 0, pixelRatio: 1, covered: [] };
  let camera: Camera = { x: 0, y: 0, scale: 1 };
  let cameraMove: CameraMove | null = null;
  let change: { readonly from: MapScene; readonly start: number } | null = null;
  /** Until its owner has moved the camera, it keeps showing everybody. */
  let isFitted = true;
  let pendingFrame: number | null = null;

  function requestFrame(): void {
    pendingFrame ??= requestAnimationFrame(drawFrame);
  }

  function drawFrame(now: number): void {
    pendingFrame = null;
    if (scene === null || palette === null || viewport.width === 0) return;
    moveCamera(now);
    const drawn = sceneAt(scene, now);
    paintFrame(paint, { scene: drawn, focus, camera, viewport, palette });
    if (cameraMove !== null || change !== null) requestFrame();
  }

  function moveCamera(now: number): void {
    if (cameraMove === null) return;
    const progress = (now - cameraMove.start) / CAMERA_TIME;
    camera = betweenCameras(cameraMove.from, cameraMove.to, easeInOut(progress));
    if (progress >= 1) cameraMove = null;
  }

  function sceneAt(settled: MapScene, now: number): MapScene {
    if (change === null) return settled;
    const progress = (now - change.start) / TRANSITION_TIME;
    if (progress < 1) return sceneBetween(change.from, settled, progress);
    change = null;
    return settled;
  }

  function goTo(wanted: Camera, about?: Point): void {
    if (scene === null) return;
    const to = clampCamera(wanted, scene.bounds, viewport, about);
    if (host.isMotionReduced()) jumpTo(to);
    else cameraMove = { from: camera, to, start: performance.now() };
    requestFrame();
  }

  function jumpTo(to: Camera): void {
    cameraMove = null;
    camera = to;
    requestFrame();
  }

  function fitCamera(): Camera {
    if (scene === null) return camera;
    return fitBounds(scene.bounds, viewport, FIT_MARGIN);
  }

  function act(action: GestureAction | KeyAction): void {
    if (scene === null) return;
    const middle = { x: viewport.width / 2, y: viewport.height / 2 };
    if (action.type !== 'tap' && action.type !== 'clear') isFitted = action.type === 'fit';
    switch (action.type) {
      case 'pan':
        jumpTo(clampCamera(panBy(camera, action.dx, action.dy), scene.bounds, viewport));
        break;
      case 'zoom': {
        const zoomed = zoomAbout(camera, viewport, action.about, action.factor);
        jumpTo(clampCamera(zoomed, scene.bounds, viewport, action.about));
        break;
      }
      case 'zoomAtMiddle':
        goTo(zoomAbout(cameraMove?.to ?? camera, viewport, middle, action.factor));
        break;
      case 'doubleTap':
        goTo(zoomAbout(camera, viewport, action.at, DOUBLE_TAP_ZOOM), action.at);
        break;
      case 'fit':
        goTo(fitCamera());
        break;
      case 'tap': {
        const seat = seatAt(action.at);
        if (seat === null) host.onTap(personAt(action.at));
        else host.onTapSeat(seat);
        break;
      }
      case 'clear':
        host.onTap(null);
        break;
    }
  }

  function personAt(point: Point): number | null {
    if (grid === null) return null;
    const { x, y } = toMap(camera, viewport, point);
    return hitTest(grid, x, y, TOUCH_REACH / camera.scale);
  }

  /** A seat is hit before the people around it: it stands where nobody does. */
  function seatAt(point: Point): number | null {
    let nearest: number | null = null;
    let smallest = SEAT_REACH;
    focus.seats.forEach((seat, index) => {
      const { x, y } = toScreen(camera, viewport, seat);
      const distance = Math.hypot(x - point.x, y - point.y);
      if (distance > smallest) return;
      nearest = index;
      smallest = distance;
    });
    return nearest;
  }

  function reveal(place: Point | undefined, cover: Box | null): void {
    if (scene === null || viewport.width === 0 || place === undefined) return;
    const to = panInto(cameraMove?.to ?? camera, viewport, place, clearPart(viewport, cover));
    if (to === null) return;
    isFitted = false;
    goTo(to);
  }

  const chosenPlace = ({ selected, seat, seats }: MapFocus): Point | undefined => {
    if (selected === null || scene === null) return seats[seat ?? -1];
    return { x: scene.x[selected] as number, y: scene.y[selected] as number };
  };

  const stopListening = listenToGestures(canvas, act);

  return {
    setScene(next) {
      const before = scene;
      scene = next;
      grid = createHitGrid(next.x, next.y);
      const isMoved = before !== null && !host.isMotionReduced() && hasMoved(before, next);
      change = isMoved ? { from: before, start: performance.now() } : null;
      if (before === null || before.mode !== next.mode) isFitted = true;
      if (!isFitted) camera = clampCamera(camera, next.bounds, viewport);
      else if (isMoved) goTo(fitCamera());
      else jumpTo(fitCamera());
      requestFrame();
    },
    setFocus(next, cover) {
      const isNew = next.selected !== focus.selected || next.seat !== focus.seat;
      focus = next;
      if (isNew) reveal(chosenPlace(next), cover);
      requestFrame();
    },
    setPalette(next) {
      palette = next;
      requestFrame();
    },
    setViewport(next) {
      viewport = next;
      canvas.width = Math.round(next.width * next.pixelRatio);
      canvas.height = Math.round(next.height * next.pixelRatio);
      if (isFitted) jumpTo(fitCamera());
      // A resized canvas is empty: waiting for a frame would show that.
      if (pendingFrame !== null) cancelAnimationFrame(pendingFrame);
      drawFrame(performance.now());
    },
    zoomIn: () => act({ type: 'zoomAtMiddle', factor: ZOOM_STEP }),
    zoomOut: () => act({ type: 'zoomAtMiddle', factor: 1 / ZOOM_STEP }),
    fit: () => act({ type: 'fit' }),
    close() {
      stopListening();
      if (pendingFrame !== null) cancelAnimationFrame(pendingFrame);
    },
  };
}
