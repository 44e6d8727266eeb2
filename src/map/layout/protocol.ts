import type { LayoutInput, LayoutPositions } from './layoutInput';

/** What the page asks of the layout worker. */
export type LayoutRequest = {
  readonly type: 'layout';
  readonly call: number;
  readonly input: LayoutInput;
};

/** What the layout worker answers. */
export type LayoutResponse =
  | { readonly type: 'settled'; readonly call: number; readonly positions: LayoutPositions }
  | { readonly type: 'failed'; readonly call: number; readonly message: string };

/** The buffers of an answer, which are handed over rather than copied. */
export function positionBuffers(positions: LayoutPositions): Transferable[] {
  return [positions.x.buffer, positions.y.buffer];
}

/** The buffers of a question, which are handed over rather than copied: the asker can't use them afterwards. */
export function inputBuffers(input: LayoutInput): Transferable[] {
  return [
    input.layers.buffer,
    input.groups.buffer,
    input.warmth.buffer,
    input.links.from.buffer,
    input.links.to.buffer,
    input.links.weight.buffer,
    input.knownX.buffer,
    input.knownY.buffer,
    input.knownLayers.buffer,
  ];
}
