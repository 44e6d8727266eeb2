/** How fine the spiral is along which a free place is looked for, as a share of the distance to keep. */
const SPIRAL_STEP = 0.45;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Remembers taken places and finds free ones: `take` marks a place as taken, `nearest` gives the place nearest to the
 * one wanted (along a spiral) that is at least `distance` from all that are taken.
 */
export function createFreePlaces(distance: number) {
  const taken = new Map<string, { x: number; y: number }[]>();
  const cellOf = (value: number) => Math.floor(value / distance);

  function isFree(x: number, y: number): boolean {
    for (let column = cellOf(x) - 1; column <= cellOf(x) + 1; column += 1) {
      for (let row = cellOf(y) - 1; row <= cellOf(y) + 1; row += 1) {
        const places = taken.get(`${column},${row}`) ?? [];
        if (places.some((place) => Math.hypot(place.x - x, place.y - y) < distance)) return false;
      }
    }
    return true;
  }

  return {
    take(x: number, y: number): void {
      const key = `${cellOf(x)},${cellOf(y)}`;
      const places = taken.get(key);
      if (places === undefined) taken.set(key, [{ x, y }]);
      else places.push({ x, y });
    },

    nearest(x: number, y: number): { readonly x: number; readonly y: number } {
      for (let step = 0; ; step += 1) {
        const radius = SPIRAL_STEP * distance * Math.sqrt(step);
        const tryX = x + radius * Math.cos(step * GOLDEN_ANGLE);
        const tryY = y + radius * Math.sin(step * GOLDEN_ANGLE);
        if (isFree(tryX, tryY)) return { x: tryX, y: tryY };
      }
    },
  };
}
