import type { PaintContext } from '../../../src/map/render/paintContext';

/** A call of the painter, with the style in force at that moment. */
export interface PaintCall {
  readonly name: string;
  readonly arguments: readonly unknown[];
  readonly style: {
    readonly fillStyle: unknown;
    readonly strokeStyle: unknown;
    readonly lineWidth: number;
    readonly lineDash: readonly number[];
    readonly globalAlpha: number;
    readonly direction: string;
  };
}

/** The recording, and what is asked of it most. */
export interface Recording {
  readonly context: PaintContext;
  readonly calls: PaintCall[];
  named(name: string): readonly PaintCall[];
  /** The texts that were filled, in order. */
  texts(): readonly string[];
}

/** A canvas context that paints nothing and remembers everything; letters are six pixels wide. */
export function recordContext(): Recording {
  const calls: PaintCall[] = [];
  let lineDash: readonly number[] = [];
  const record =
    (name: string) =>
    (...values: unknown[]): void => {
      calls.push({
        name,
        arguments: values,
        style: {
          fillStyle: context.fillStyle,
          strokeStyle: context.strokeStyle,
          lineWidth: context.lineWidth,
          lineDash,
          globalAlpha: context.globalAlpha,
          direction: context.direction,
        },
      });
    };
  const context: PaintContext = {
    direction: 'ltr',
    fillStyle: '',
    font: '',
    globalAlpha: 1,
    lineCap: 'butt',
    lineJoin: 'miter',
    lineWidth: 1,
    strokeStyle: '',
    textAlign: 'start',
    textBaseline: 'alphabetic',
    arc: record('arc'),
    beginPath: record('beginPath'),
    clearRect: record('clearRect'),
    fill: record('fill'),
    fillText: record('fillText'),
    lineTo: record('lineTo'),
    measureText: (text: string) => ({ width: text.length * 6 }) as TextMetrics,
    moveTo: record('moveTo'),
    quadraticCurveTo: record('quadraticCurveTo'),
    setLineDash(dash: Iterable<number>) {
      lineDash = [...dash];
    },
    setTransform: record('setTransform'),
    stroke: record('stroke'),
    strokeText: record('strokeText'),
  };
  const named = (name: string) => calls.filter((call) => call.name === name);
  return {
    context,
    calls,
    named,
    texts: () => named('fillText').map((call) => String(call.arguments[0])),
  };
}
