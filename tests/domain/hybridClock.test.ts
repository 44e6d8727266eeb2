import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isClock, nextClock, readClock } from '../../src/domain/hybridClock';

const NOON = Date.UTC(2026, 10, 20, 12);
const moment = fc.integer({ min: 0, max: 4 * NOON });
const device = fc.uuid();

describe('the hybrid clock', () => {
  it('gives clocks that sort as they were made, whatever the time and the device', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(moment, device), { minLength: 1 }), (writes) => {
        const clocks: string[] = [];
        for (const [now, deviceId] of writes) {
          clocks.push(nextClock(clocks.at(-1) ?? null, now, deviceId));
        }
        expect([...clocks].sort()).toEqual(clocks);
        expect(new Set(clocks).size).toBe(clocks.length);
      }),
    );
  });

  it('is never earlier than the time, and as late as it where the time moves on', () => {
    fc.assert(
      fc.property(moment, moment, device, (first, second, deviceId) => {
        const [ms] = readClock(nextClock(nextClock(null, first, deviceId), second, deviceId));
        expect(ms).toBe(Math.max(first, second));
      }),
    );
  });

  it('counts within a millisecond, and while the clock is set back', () => {
    const first = nextClock(null, NOON, 'device');
    const same = nextClock(first, NOON, 'device');
    const back = nextClock(same, NOON - 3_600_000, 'device');
    const later = nextClock(back, NOON + 1, 'device');
    expect([first, same, back, later].map(readClock)).toEqual([
      [NOON, 0],
      [NOON, 1],
      [NOON, 2],
      [NOON + 1, 0],
    ]);
  });

  it('keeps its order where the count grows by a digit', () => {
    let last = nextClock(null, NOON, 'device');
    for (let count = 1; count <= 40; count += 1) {
      const next = nextClock(last, NOON, 'device');
      expect(next > last).toBe(true);
      last = next;
    }
  });

  it('ends with its device, dashes and all, and takes parts of a millisecond', () => {
    const clock = nextClock(null, NOON + 0.7, '0192-ab');
    expect(clock.endsWith('-0192-ab')).toBe(true);
    expect(readClock(clock)).toEqual([NOON, 0]);
  });

  it('is not read from anything else', () => {
    expect(() => readClock('')).toThrow('not a clock');
    expect(() => readClock('??-0000-device')).toThrow('not a clock');
    expect(() => readClock('0loyw3v28')).toThrow('not a clock');
  });

  it('goes on in the next millisecond where the count is full', () => {
    const full = `${nextClock(null, NOON, 'device').slice(0, 9)}-zzzz-device`;
    const next = nextClock(full, NOON, 'device');
    expect(next > full).toBe(true);
    expect(readClock(next)).toEqual([NOON + 1, 0]);
  });

  it('is told from what would stop the count', () => {
    fc.assert(
      fc.property(moment, device, (now, deviceId) => {
        expect(isClock(nextClock(null, now, deviceId))).toBe(true);
      }),
    );
    const clock = nextClock(null, NOON, 'device');
    for (const text of ['', 'zz hello', '1-0-d', clock.slice(0, 15), clock.toUpperCase()]) {
      expect(isClock(text)).toBe(false);
    }
    expect(isClock('zzzzzzzzz-0000-device')).toBe(false);
  });
});
