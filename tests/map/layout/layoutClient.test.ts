import { describe, expect, it } from 'vitest';
import { createLayoutClient, type LayoutPort } from '../../../src/map/layout/layoutClient';
import type { LayoutInput } from '../../../src/map/layout/layoutInput';
import type { LayoutRequest, LayoutResponse } from '../../../src/map/layout/protocol';
import { toLayoutInput } from '../../../src/map/layout/toLayoutInput';
import { aNode } from '../builders';

type MessageListener = (event: MessageEvent<LayoutResponse>) => void;
type ErrorListener = (event: ErrorEvent) => void;

/** A worker that answers when it is told to. */
class FakeWorker implements LayoutPort {
  readonly requests: LayoutRequest[] = [];
  terminated = false;
  private answer: MessageListener = () => {};
  private report: ErrorListener = () => {};

  postMessage(message: LayoutRequest): void {
    this.requests.push(message);
  }
  addEventListener(type: 'message' | 'error', listener: MessageListener | ErrorListener): void {
    if (type === 'message') this.answer = listener as MessageListener;
    else this.report = listener as ErrorListener;
  }
  terminate(): void {
    this.terminated = true;
  }

  settle(call: number, x: number): void {
    const positions = { x: Float64Array.of(x), y: Float64Array.of(0) };
    this.answer({ data: { type: 'settled', call, positions } } as MessageEvent<LayoutResponse>);
  }
  fail(call: number, message: string): void {
    this.answer({ data: { type: 'failed', call, message } } as MessageEvent<LayoutResponse>);
  }
  crash(message: string): void {
    this.report({ message } as ErrorEvent);
  }
}

const anInput = (): LayoutInput => toLayoutInput('whole', [aNode('ada')], [], new Map());

function startClient() {
  const workers: FakeWorker[] = [];
  const client = createLayoutClient(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
  return { client, workers };
}

const outcomeOf = async (promise: Promise<unknown>): Promise<string> => {
  const silence = new Promise<string>((resolve) => setTimeout(() => resolve('silent'), 0));
  return Promise.race([
    promise.then(
      () => 'settled',
      (error: Error) => error.message,
    ),
    silence,
  ]);
};

describe('the layout client', () => {
  it('starts its worker at the first call only', () => {
    const { client, workers } = startClient();
    expect(workers).toHaveLength(0);
    client.layout(new AbortController().signal, anInput());
    expect(workers).toHaveLength(1);
  });

  it('gives each call its own answer, one at a time', async () => {
    const { client, workers } = startClient();
    const first = client.layout(new AbortController().signal, anInput());
    const second = client.layout(new AbortController().signal, anInput());
    expect(workers[0]?.requests.map((request) => request.call)).toEqual([1]);
    workers[0]?.settle(1, 11);
    workers[0]?.settle(2, 22);
    expect((await first).x[0]).toBe(11);
    expect((await second).x[0]).toBe(22);
    expect(workers).toHaveLength(1);
  });

  it('is silent about a call that was aborted under way, and goes on with the next', async () => {
    const { client, workers } = startClient();
    const dropped = new AbortController();
    const first = client.layout(dropped.signal, anInput());
    const second = client.layout(new AbortController().signal, anInput());
    dropped.abort();
    workers[0]?.settle(1, 11);
    workers[0]?.settle(2, 22);
    expect(await outcomeOf(first)).toBe('silent');
    expect((await second).x[0]).toBe(22);
  });

  it('never sends a call that was aborted while it waited', () => {
    const { client, workers } = startClient();
    const dropped = new AbortController();
    client.layout(new AbortController().signal, anInput());
    client.layout(dropped.signal, anInput());
    client.layout(new AbortController().signal, anInput());
    dropped.abort();
    workers[0]?.settle(1, 11);
    expect(workers[0]?.requests.map((request) => request.call)).toEqual([1, 3]);
  });

  it('throws what the layout threw', async () => {
    const { client, workers } = startClient();
    const call = client.layout(new AbortController().signal, anInput());
    workers[0]?.fail(1, 'no free place');
    expect(await outcomeOf(call)).toBe('no free place');
  });

  it('starts another worker after one has crashed', async () => {
    const { client, workers } = startClient();
    const crashed = client.layout(new AbortController().signal, anInput());
    workers[0]?.crash('out of memory');
    expect(await outcomeOf(crashed)).toBe('The layout worker failed: out of memory');
    const next = client.layout(new AbortController().signal, anInput());
    workers[1]?.settle(2, 22);
    expect((await next).x[0]).toBe(22);
  });

  it('ends its worker when it is closed', () => {
    const { client, workers } = startClient();
    client.layout(new AbortController().signal, anInput());
    client.close();
    expect(workers[0]?.terminated).toBe(true);
  });
});
