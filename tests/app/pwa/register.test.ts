// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startServiceWorker } from '../../../src/app/pwa/register';
import type { UpdateState } from '../../../src/app/pwa/update';

const SCRIPT = new URL('/serviceWorker.js', location.href).href;

class FakeWorker extends EventTarget {
  readonly scriptURL = SCRIPT;
  readonly messages: unknown[] = [];
  state = 'installing';

  postMessage(message: unknown): void {
    this.messages.push(message);
  }

  become(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  active: FakeWorker | null = null;
  readonly update = vi.fn(async () => undefined);

  install(): FakeWorker {
    const worker = new FakeWorker();
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
    this.installing = null;
    this.waiting = worker;
    worker.become('installed');
    return worker;
  }
}

class FakeContainer extends EventTarget {
  controller: FakeWorker | null = null;
  readonly registration = new FakeRegistration();
  readonly ready: Promise<FakeRegistration>;
  readonly register = vi.fn(async (_address: string, _options: object) => this.registration);

  constructor() {
    super();
    this.ready = Promise.resolve(this.registration);
  }

  /** A worker that waits, or the first one, takes the page over. */
  takeOver(worker: FakeWorker): void {
    this.registration.waiting = null;
    this.registration.active = worker;
    this.controller = worker;
    this.dispatchEvent(new Event('controllerchange'));
  }
}

let container: FakeContainer;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubEnv('DEV', false);
  container = new FakeContainer();
  Object.defineProperty(navigator, 'serviceWorker', { value: container, configurable: true });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  Reflect.deleteProperty(navigator, 'serviceWorker');
});

/** Lets Workbox wait as long as it does before it calls a version waiting. */
const settle = () => vi.advanceTimersByTimeAsync(1_000);

function start(isSaved = true) {
  const reload = vi.fn();
  const states: UpdateState[] = [];
  const started = startServiceWorker({ beforeUpdate: async () => isSaved, reload });
  started.updates.subscribe((state) => states.push(state));
  return { ...started, reload, states };
}

/** A page on which the app's own version is in charge, as on every visit but the first. */
function isControlled(): void {
  const worker = new FakeWorker();
  worker.state = 'activated';
  container.controller = worker;
  container.registration.active = worker;
}

test('the whole app is said to work offline once the worker is ready', async () => {
  const { worksOffline } = start();
  await settle();
  expect(await worksOffline).toBe(true);
  expect(container.register).toHaveBeenCalledWith('/serviceWorker.js', {
    scope: '/',
    updateViaCache: 'none',
  });
});

test('a page that was on its way while the first worker took over asks to be taken too', async () => {
  const worker = new FakeWorker();
  worker.state = 'activated';
  container.registration.active = worker;
  await start().worksOffline;
  expect(worker.messages).toEqual([{ type: 'CLAIM' }]);
});

test('a page of which a worker is in charge asks for nothing', async () => {
  isControlled();
  await start().worksOffline;
  expect(container.registration.active?.messages).toEqual([]);
});

test('a browser that refuses the worker works without it', async () => {
  container.register.mockRejectedValue(new DOMException('no', 'SecurityError'));
  const { worksOffline, states } = start();
  await settle();
  expect(await worksOffline).toBe(false);
  expect(states).toEqual(['none']);
});

test('the first worker of a first visit is no update, the next one is', async () => {
  const { states, updates, reload } = start();
  await settle();
  const first = container.registration.install();
  container.takeOver(first);
  await settle();
  expect(states).toEqual(['none']);
  expect(reload).not.toHaveBeenCalled();

  const next = container.registration.install();
  await settle();
  expect(states).toEqual(['none', 'waiting']);
  expect(next.messages).toEqual([]);
  expect(await updates.applyUpdate()).toBe(true);
  expect(next.messages).toEqual([{ type: 'SKIP_WAITING' }]);
  container.takeOver(next);
  await settle();
  expect(reload).toHaveBeenCalledTimes(1);
});

test('a version that has waited since an earlier visit is offered at once', async () => {
  isControlled();
  container.registration.waiting = new FakeWorker();
  const { states } = start();
  await settle();
  expect(states.at(-1)).toBe('waiting');
});

test('a version that Workbox does not tell of is offered when the page comes to the front', async () => {
  isControlled();
  const { states } = start();
  await settle();
  // Workbox takes the second for another page's, and stops listening; here none of them gets as far as waiting.
  for (let version = 0; version < 2; version++) {
    const failed = container.registration.install();
    container.registration.waiting = null;
    failed.become('redundant');
    await settle();
  }
  container.registration.install();
  await settle();
  expect(states).toEqual(['none']);

  document.dispatchEvent(new Event('visibilitychange'));
  await settle();
  expect(states).toEqual(['none', 'waiting']);
});

test('updates are looked for on load, when the page comes to the front and when it is shown again', async () => {
  isControlled();
  start();
  await settle();
  const { update } = container.registration;
  expect(update).toHaveBeenCalledTimes(1);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(update).toHaveBeenCalledTimes(2);
  window.dispatchEvent(new Event('pageshow'));
  expect(update).toHaveBeenCalledTimes(3);
  update.mockRejectedValue(new TypeError('offline'));
  window.dispatchEvent(new Event('pageshow'));
  await settle();
});

test('a page that came around the worker is not asked to update', async () => {
  container.registration.active = new FakeWorker();
  container.registration.waiting = new FakeWorker();
  const { states } = start();
  await settle();
  expect(states).toEqual(['none']);
});

test('when another window updates, this one reloads once', async () => {
  isControlled();
  const { reload } = start();
  container.takeOver(new FakeWorker());
  await settle();
  expect(reload).toHaveBeenCalledTimes(1);
});

test('when another window updates over unsaved text, this one asks and does not reload', async () => {
  isControlled();
  const { reload, states } = start(false);
  await settle();
  container.takeOver(new FakeWorker());
  await settle();
  expect(reload).not.toHaveBeenCalled();
  expect(states.at(-1)).toBe('waiting');
});
