import { expect, test } from 'vitest';
import { err, ok } from '../../../../src/domain/result';
import {
  createSearchClient,
  type SearchPort,
} from '../../../../src/features/people/search/searchClient';
import type { SearchResults } from '../../../../src/features/people/search/searchEverything';
import type {
  SearchRequest,
  SearchResponse,
} from '../../../../src/features/people/search/searchProtocol';
import { createCommitFeed, everythingReplaced } from '../../../../src/storage/commitFeed';

const RESULTS: SearchResults = { people: [], notes: [], noteCount: 7 };

function aWorker() {
  const requests: SearchRequest[] = [];
  const listeners = new Map<string, (event: never) => void>();
  let ended = false;
  const port: SearchPort = {
    postMessage: (request) => requests.push(request),
    addEventListener: (type: string, listener: (event: never) => void) => {
      listeners.set(type, listener);
    },
    terminate: () => {
      ended = true;
    },
  };
  const answer = (data: SearchResponse): void =>
    listeners.get('message')?.({ data } as MessageEvent<SearchResponse> as never);
  const fail = (): void => listeners.get('error')?.({ message: 'broken' } as never);
  const queries = () => requests.flatMap((each) => (each.type === 'search' ? [each.query] : []));
  return { port, requests, queries, answer, fail, isEnded: () => ended };
}

const open = () => {
  const workers: ReturnType<typeof aWorker>[] = [];
  const commits = createCommitFeed(null);
  const client = createSearchClient(
    () => {
      const worker = aWorker();
      workers.push(worker);
      return worker.port;
    },
    { databaseName: 'orrery', commits },
  );
  return { client, workers, commits };
};

const never = new AbortController().signal;

test('the worker is started at the first question and told which database to read', async () => {
  const { client, workers } = open();
  expect(workers).toHaveLength(0);
  const found = client.search(never, 'ada');
  expect(workers[0]?.requests[0]).toEqual({ type: 'open', databaseName: 'orrery' });
  workers[0]?.answer({ type: 'found', call: 1, results: RESULTS });
  expect(await found).toEqual(ok(RESULTS));
});

test('while one question is under way only the newest waits', async () => {
  const { client, workers } = open();
  for (const query of ['a', 'ad', 'ada']) void client.search(never, query);
  expect(workers[0]?.queries()).toEqual(['a']);
  workers[0]?.answer({ type: 'found', call: 1, results: RESULTS });
  expect(workers[0]?.queries()).toEqual(['a', 'ada']);
});

test('a question that nobody waits for is neither asked nor answered', async () => {
  const { client, workers } = open();
  const controller = new AbortController();
  let answered = false;
  void client.search(controller.signal, 'a').then(() => {
    answered = true;
  });
  const dropped = new AbortController();
  void client.search(dropped.signal, 'ad');
  controller.abort();
  dropped.abort();
  workers[0]?.answer({ type: 'found', call: 1, results: RESULTS });
  await Promise.resolve();
  expect(answered).toBe(false);
  expect(workers[0]?.queries()).toEqual(['a']);
});

test('what is committed is told to the worker', () => {
  const { client, workers, commits } = open();
  void client.search(never, 'a');
  const commit = everythingReplaced('one');
  commits.announce(commit);
  expect(workers[0]?.requests.at(-1)).toEqual({ type: 'follow', touched: commit.touched });
});

test('a failure is an answer, and the next question starts another worker after a crash', async () => {
  const { client, workers } = open();
  const first = client.search(never, 'a');
  workers[0]?.answer({ type: 'failed', call: 1, error: { type: 'OpenTimedOut' } });
  expect(await first).toEqual(err({ type: 'OpenTimedOut' }));

  const second = client.search(never, 'b');
  workers[0]?.fail();
  expect((await second).ok).toBe(false);
  expect(workers[0]?.isEnded()).toBe(true);
  void client.search(never, 'c');
  expect(workers[1]?.queries()).toEqual(['c']);
});
