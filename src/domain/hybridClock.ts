import type { Timestamp } from './record';

const MS_DIGITS = 9;
const COUNTER_DIGITS = 4;

/**
 * The next hybrid logical clock 'ms-counter-deviceId' (base 36, padded, so that the order of the
 * strings is the order of the writes). Later than `last` even where the device's clock was set back
 * (Kulkarni and others, 'Logical Physical Clocks', 2014). `last` is null before the first write.
 */
export function nextClock(last: string | null, now: Timestamp, deviceId: string): string {
  const [lastMs, lastCounter] = last === null ? [0, -1] : readClock(last);
  const ms = Math.max(lastMs, Math.floor(now));
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
