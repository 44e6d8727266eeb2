import type { LayoutInput, LayoutPositions } from './layoutInput';
import { inputBuffers, type LayoutRequest, type LayoutResponse } from './protocol';

/** The part of a Worker that the client needs; tests bring their own. */
export interface LayoutPort {
  postMessage(message: LayoutRequest, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<LayoutResponse>) => void): void;
  addEventListener(type: 'error', listener: (event: ErrorEvent) => void): void;
  terminate(): void;
}

export interface LayoutClient {
  /**
   * Lays out off the main thread. The input's arrays are handed over and can't be used afterwards. Once `signal` is
   * aborted the promise never settles: a call that nobody waits for is silent.
   */
  layout(signal: AbortSignal, input: LayoutInput): Promise<LayoutPositions>;
  /** Ends the worker. Calls under way never settle. */
  close(): void;
}

interface Call {
  readonly id: number;
  readonly signal: AbortSignal;
  readonly input: LayoutInput;
  readonly resolve: (positions: LayoutPositions) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A client of the layout worker, which is started at the first call. One call is under way at a time; of those that
 * wait, an aborted one is never sent, so quick changes cost one layout and not one each.
 */
export function createLayoutClient(startWorker: () => LayoutPort): LayoutClient {
  let port: LayoutPort | null = null;
  let calls = 0;
  let current: Call | null = null;
  let waiting: Call[] = [];

  function sendNext(): void {
    if (current !== null) return;
    waiting = waiting.filter((call) => !call.signal.aborted);
    const next = waiting.shift();
    if (next === undefined) return;
    current = next;
    port ??= open();
    port.postMessage(
      { type: 'layout', call: next.id, input: next.input },
      inputBuffers(next.input),
    );
  }

  function open(): LayoutPort {
    const opened = startWorker();
    opened.addEventListener('message', ({ data }) => {
      if (data.call !== current?.id) return;
      if (data.type === 'settled') finish((call) => call.resolve(data.positions));
      else finish((call) => call.reject(new Error(data.message)));
    });
    opened.addEventListener('error', (event) => {
      opened.terminate();
      port = null;
      finish((call) => call.reject(new Error(`The layout worker failed: ${event.message}`)));
    });
    return opened;
  }

  function finish(settle: (call: Call) => void): void {
    const call = current;
    current = null;
    if (call !== null && !call.signal.aborted) settle(call);
    sendNext();
  }

  return {
    layout(signal, input) {
      return new Promise((resolve, reject) => {
        calls += 1;
        waiting.push({ id: calls, signal, input, resolve, reject });
        sendNext();
      });
    },
    close() {
      port?.terminate();
      port = null;
      current = null;
      waiting = [];
    },
  };
}
