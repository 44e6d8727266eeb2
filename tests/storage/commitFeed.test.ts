import { describe, expect, it, vi } from 'vitest';
import {
  type Commit,
  createCommitFeed,
  everythingReplaced,
  touchedBy,
} from '../../src/storage/commitFeed';
import { TABLE_NAMES } from '../../src/storage/tables';
import { linkedChannels } from '../support/storage';

const commit: Commit = {
  transactionId: 't',
  cause: 'edit',
  touched: new Map([['people', ['ada']]]),
};

describe('the feed of commits', () => {
  it('tells its own window and the other one, each once', () => {
    const [here, there] = linkedChannels();
    const [one, other] = [createCommitFeed(here), createCommitFeed(there)];
    const [toldHere, toldThere] = [vi.fn(), vi.fn()];
    one.subscribe(toldHere);
    other.subscribe(toldThere);
    one.announce(commit);
    expect(toldHere.mock.calls).toEqual([[commit]]);
    expect(toldThere.mock.calls).toEqual([[commit]]);
  });

  it('tells this window where the platform has no channel', () => {
    const feed = createCommitFeed(null);
    const told = vi.fn();
    const unsubscribe = feed.subscribe(told);
    feed.announce(commit);
    unsubscribe();
    feed.announce(commit);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('tells nobody once it is closed, and a late announcement is no failure', () => {
    const posted = vi.fn();
    const feed = createCommitFeed({ postMessage: posted, onmessage: null, close: () => undefined });
    const told = vi.fn();
    feed.subscribe(told);
    feed.close();
    feed.announce(commit);
    expect(told).not.toHaveBeenCalled();
    expect(posted).not.toHaveBeenCalled();
  });

  it('tells the others though one listener throws, and the bug comes up by itself', () => {
    const later = vi.spyOn(globalThis, 'queueMicrotask').mockImplementation(() => undefined);
    const feed = createCommitFeed(null);
    const told = vi.fn();
    feed.subscribe(() => {
      throw new Error('a bug');
    });
    feed.subscribe(told);
    expect(() => feed.announce(commit)).not.toThrow();
    expect(told).toHaveBeenCalledTimes(1);
    const [rethrow] = later.mock.calls[0] ?? [];
    expect(rethrow).toThrow('a bug');
    later.mockRestore();
  });
});

describe('what a commit names', () => {
  it("is 'all' of a table of which more was touched than is worth naming", () => {
    const ids = Array.from({ length: 2001 }, (_, index) => `${index}`);
    const touched = touchedBy(
      new Map([
        ['people', ids],
        ['ties', ids.slice(1)],
      ]),
    );
    expect(touched.get('people')).toBe('all');
    expect(touched.get('ties')).toHaveLength(2000);
  });

  it('is every table after everything was replaced', () => {
    expect([...everythingReplaced('t').touched]).toEqual(TABLE_NAMES.map((name) => [name, 'all']));
  });
});
