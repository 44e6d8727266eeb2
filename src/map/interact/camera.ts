/** A point, in the map's own coordinates or in CSS pixels of the canvas. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The canvas in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A box in the map's own coordinates. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What of the map is seen: the point in the middle of the canvas, and CSS pixels for each unit of the map. */
export interface Camera extends Point {
  readonly scale: number;
}

/** At this scale names of neighbours are far apart: zooming further shows nothing new. */
const LARGEST_SCALE = 5;
/** A map of few people is not blown up beyond this when it is fitted. */
const LARGEST_FIT = 1.5;
/** Zooming out ends where the map takes this share of the canvas. */
const SMALLEST_SHARE = 0.5;

/** Where a point of the map is on the canvas. */
export function toScreen(camera: Camera, { width, height }: Size, point: Point): Point {
  return {
    x: (point.x - camera.x) * camera.scale + width / 2,
    y: (point.y - camera.y) * camera.scale + height / 2,
  };
}

/** Which point of the map is at a point of the canvas. */
export function toMap(camera: Camera, { width, height }: Size, point: Point): Point {
  return {
    x: (point.x - width / 2) / camera.scale + camera.x,
    y: (point.y - height / 2) / camera.scale + camera.y,
  };
}

/** The camera after the map was dragged by so many pixels. */
export function panBy(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, x: camera.x - dx / camera.scale, y: camera.y - dy / camera.scale };
}

/** Zooms by a factor so that what is at a point of the canvas stays there. */
export function zoomAbout(camera: Camera, size: Size, point: Point, factor: number): Camera {
  const fixed = toMap(camera, size, point);
  const scale = camera.scale * factor;
  return {
    x: fixed.x - (point.x - size.width / 2) / scale,
    y: fixed.y - (point.y - size.height / 2) / scale,
    scale,
  };
}

/** The camera that shows all of the bounds with a margin (pixels) around them. */
export function fitBounds(bounds: Bounds, { width, height }: Size, margin: number): Camera {
  const across = Math.max(bounds.right - bounds.left, 1);
  const down = Math.max(bounds.bottom - bounds.top, 1);
  const scale = Math.min(
    Math.max(width - 2 * margin, 1) / across,
    Math.max(height - 2 * margin, 1) / down,
    LARGEST_FIT,
  );
  return { x: (bounds.left + bounds.right) / 2, y: (bounds.top + bounds.bottom) / 2, scale };
}

/** Keeps the scale within reason, about a point of the canvas, and the middle of the canvas on the map. */
export function clampCamera(
  camera: Camera,
  bounds: Bounds,
  size: Size,
  about: Point = { x: size.width / 2, y: size.height / 2 },
): Camera {
  const smallest = Math.min(fitBounds(bounds, size, 0).scale * SMALLEST_SHARE, LARGEST_SCALE);
  const scale = clamp(camera.scale, smallest, LARGEST_SCALE);
  const zoomed =
    scale === camera.scale ? camera : zoomAbout(camera, size, about, scale / camera.scale);
  return {
    x: clamp(zoomed.x, bounds.left, bounds.right),
    y: clamp(zoomed.y, bounds.top, bounds.bottom),
    scale,
  };
}

/**
 * The camera on the way from one to another; `progress` 0 to 1. The scale changes by equal factors in equal times, and
 * the middle moves along with it, so that a zoom about a point keeps the point still all the way.
 */
export function betweenCameras(from: Camera, to: Camera, progress: number): Camera {
  if (progress <= 0) return from;
  if (progress >= 1) return to;
  const scale = from.scale * (to.scale / from.scale) ** progress;
  const isZoom = Math.abs(to.scale / from.scale - 1) > 1e-3;
  const share = isZoom ? (1 / scale - 1 / from.scale) / (1 / to.scale - 1 / from.scale) : progress;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share, scale };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
