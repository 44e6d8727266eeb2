import type { Timestamp } from './record';

const MS_DIGITS = 9;
const COUNTER_DIGITS = 4;
const MOST_COUNTED = 36 ** COUNTER_DIGITS - 1;

/** Nine digits end in the year 5188; a clock from later than this is damage, and would stop the count. */
const LAST_MS = Date.UTC(5000, 0, 1);

/**
 * The next hybrid logical clock 'ms-counter-deviceId' (base 36, padded, so that the order of the
 * strings is the order of the writes). Later than `last` even where the device's clock was set back
 * (Kulkarni and others, 'Logical Physical Clocks', 2014). `last` is null before the first write.
 */
export function nextClock(last: string | null, now: Timestamp, deviceId: string): string {
  const [lastMs, lastCounter] = last === null ? [0, -1] : readClock(last);
  // A count that is full goes on in the next millisecond, or the texts would lose their order.
  const from = lastCounter < MOST_COUNTED ? lastMs : lastMs + 1;
  const ms = Math.max(from, Math.floor(now));
  const counter = ms === lastMs ? lastCounter + 1 : 0;
  return `${ms.toString(36).padStart(MS_DIGITS, '0')}-${counter.toString(36).padStart(COUNTER_DIGITS, '0')}-${deviceId}`;
}

/** The milliseconds and the counter of a clock. Throws on a string that is none. */
export function readClock(clock: string): [ms: Timestamp, counter: number] {
  const [ms, counter] = clock.split('-');
  const values: [number, number] = [
    Number.parseInt(ms ?? '', 36),
    Number.parseInt(counter ?? '', 36),
  ];
  if (values.some(Number.isNaN)) throw new Error(`not a clock: ${clock}`);
  return values;
}

/** Whether a text is a clock as `nextClock` makes them, after which others can be made. */
export const isClock = (text: string): boolean =>
  /^[0-9a-z]{9}-[0-9a-z]{4}-./.test(text) && readClock(text)[0] <= LAST_MS;
