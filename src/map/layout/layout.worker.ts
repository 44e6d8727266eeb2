import { computeLayout } from './computeLayout';
import { type LayoutRequest, type LayoutResponse, positionBuffers } from './protocol';

addEventListener('message', (event: MessageEvent<LayoutRequest>) => {
  const { call, input } = event.data;
  try {
    const positions = computeLayout(input);
    answer({ type: 'settled', call, positions }, positionBuffers(positions));
  } catch (error) {
    // An error thrown here would reach the page without its call; there it is thrown again.
    const message = error instanceof Error ? error.message : String(error);
    answer({ type: 'failed', call, message }, []);
  }
});

function answer(response: LayoutResponse, transfer: Transferable[]): void {
  postMessage(response, { transfer });
}
