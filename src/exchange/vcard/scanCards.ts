import { LIMITS } from '../limits';
import { decodeQuotedPrintable } from './quotedPrintable';

/** One property of a card: 'item1.TEL;TYPE=CELL:555' has group, name, parameters and value. */
export interface CardProperty {
  readonly group: string;
  /** In upper case, without the group. */
  readonly name: string;
  /** Names and values in upper case; TYPE also holds bare parameters ('TEL;CELL'). */
  readonly parameters: ReadonlyMap<string, readonly string[]>;
  /** Unfolded and decoded; escapes are still in it. '' for pictures, sounds and keys. */
  readonly value: string;
}

/** A card as it stands in the file. */
export interface Card {
  /** From 1. */
  readonly number: number;
  readonly version: string;
  readonly properties: readonly CardProperty[];
  /** False where END is missing. */
  readonly isFinished: boolean;
  /** The share of the text that is read when the card ends, 0 to 1. */
  readonly share: number;
  /** The length of the longest value, and 0 where all are within the limit. */
  readonly overlong: number;
}

const BINARY = new Set(['PHOTO', 'LOGO', 'SOUND', 'KEY']);

/**
 * Takes a text apart into cards, whatever mixture of vCard 2.1, 3.0 and 4.0 it is, one at a time. A
 * scanner of its own stands here instead of ical.js because the hard part comes before any grammar
 * (quoted-printable with soft breaks, bare parameters, unfolded base64, missing ends), and ical.js
 * then gives up a whole card for one bad line; it also takes three times as long.
 */
export function* scanCards(text: string): Generator<Card> {
  const lines = new Lines(text);
  let number = 0;
  let open: CardBuilder | null = null;
  for (let line = lines.next(); line !== null; line = lines.next()) {
    if (isBegin(line)) {
      if (open?.awaitsAgent()) {
        skipCard(lines);
        continue;
      }
      if (open !== null) yield open.finish(false, lines.share);
      number += 1;
      open = new CardBuilder(number);
    } else if (open !== null && isEnd(line)) {
      yield open.finish(true, lines.share);
      open = null;
    } else open?.take(line, lines);
  }
  if (open !== null) yield open.finish(false, lines.share);
}

const isBegin = (line: string): boolean => /^\s*BEGIN\s*:\s*VCARD\s*$/iu.test(line.slice(0, 80));
const isEnd = (line: string): boolean => /^\s*END\s*:\s*VCARD\s*$/iu.test(line.slice(0, 80));

/** Passes over a card that stands inside another (an AGENT of vCard 2.1). */
function skipCard(lines: Lines): void {
  for (let line = lines.next(); line !== null && !isEnd(line); line = lines.next());
}

/** The lines of a text, one at a time, whatever ends them. */
class Lines {
  readonly #text: string;
  #offset = 0;

  constructor(text: string) {
    this.#text = text.includes('\r') ? text.replace(/\r+\n?/gu, '\n') : text;
  }

  get share(): number {
    return Math.min(1, this.#offset / this.#text.length);
  }

  next(): string | null {
    const line = this.peek();
    if (line !== null) this.#offset += line.length + 1;
    return line;
  }

  peek(): string | null {
    if (this.#offset >= this.#text.length) return null;
    const end = this.#text.indexOf('\n', this.#offset);
    return this.#text.slice(this.#offset, end < 0 ? undefined : end);
  }
}

class CardBuilder {
  readonly #number: number;
  readonly #properties: CardProperty[] = [];
  #version = '';
  #overlong = 0;

  constructor(number: number) {
    this.#number = number;
  }

  /** True after 'AGENT:' without a value: the card that begins now is the agent's. */
  awaitsAgent(): boolean {
    const last = this.#properties.at(-1);
    return last !== undefined && last.name === 'AGENT' && last.value.trim() === '';
  }

  /** Takes a property that begins with `line`, and its continuation from `lines`. */
  take(line: string, lines: Lines): void {
    const colon = findColon(line);
    if (colon < 0) this.#takeFoldedHead(line, lines);
    else this.#takeProperty(line, colon, lines);
  }

  /** A line without a colon is noise, unless the fold fell before the colon. */
  #takeFoldedHead(line: string, lines: Lines): void {
    const next = lines.peek();
    if (line.trim() === '' || next === null || !/^[ \t]/u.test(next)) return;
    lines.next();
    const joined = line + next.slice(1);
    const colon = findColon(joined);
    if (colon >= 0) this.#takeProperty(joined, colon, lines);
  }

  #takeProperty(line: string, colon: number, lines: Lines): void {
    const head = readHead(line.slice(0, colon));
    if (head === null) return;
    const start = line.slice(colon + 1);
    const encoding = head.parameters.get('ENCODING')?.[0] ?? '';
    const isBase64 = encoding === 'BASE64' || encoding === 'B';
    let value: string;
    if (encoding === 'QUOTED-PRINTABLE') {
      const charset = head.parameters.get('CHARSET')?.[0] ?? 'UTF-8';
      value = decodeQuotedPrintable(joinSoftBreaks(start, lines), charset);
    } else if (isBase64) value = joinBase64(start, lines);
    else value = joinFolds(start, lines, this.#version);
    if (head.name === 'VERSION') this.#version = value.trim();
    const isLeftOut = isBase64 || BINARY.has(head.name);
    if (isLeftOut) {
      const picture = head.name === 'PHOTO' ? pictureIn(value, isBase64) : '';
      value = picture || (value.trim() === '' ? '' : LEFT_OUT);
    }
    if (value.length > LIMITS.fieldCharacters) {
      this.#overlong = Math.max(this.#overlong, value.length);
      value = value.slice(0, 200);
    }
    this.#properties.push({ ...head, value });
  }

  finish(isFinished: boolean, share: number): Card {
    return {
      number: this.#number,
      version: this.#version,
      properties: this.#properties,
      isFinished,
      share,
      overlong: this.#overlong,
    };
  }
}

/** Stands for what isn't text: a picture that was there and wasn't kept. */
export const LEFT_OUT = 'left out';

/** The base64 of a picture that the card carries with it; '' of one that it points to, or a huge one. */
function pictureIn(value: string, isBase64: boolean): string {
  if (value.length > LIMITS.fieldCharacters) return '';
  const inline = /^\s*data:image\/[\w.+-]+(?:;[\w=.-]+)*;base64,/iu.exec(value);
  if (!isBase64 && inline === null) return '';
  const base64 = value.slice(inline?.[0].length ?? 0).replace(/\s+/gu, '');
  return /^[A-Za-z0-9+/]+={0,2}$/u.test(base64) ? base64 : '';
}

/** The colon that ends the head: the first that doesn't stand in quotes. */
function findColon(line: string): number {
  const first = line.indexOf(':');
  const quote = line.indexOf('"');
  if (quote < 0 || quote > first) return first;
  let isQuoted = false;
  for (let index = quote; index < line.length; index += 1) {
    if (line[index] === '"') isQuoted = !isQuoted;
    else if (line[index] === ':' && !isQuoted) return index;
  }
  return first;
}

function readHead(head: string): Pick<CardProperty, 'group' | 'name' | 'parameters'> | null {
  if (head.length > 2000) return null;
  const [path = '', ...rest] = splitOutsideQuotes(head);
  const dot = path.lastIndexOf('.');
  const name = path
    .slice(dot + 1)
    .trim()
    .toUpperCase();
  if (!/^[A-Z0-9-]+$/u.test(name)) return null;
  const parameters = new Map<string, string[]>();
  for (const parameter of rest) {
    const equals = parameter.indexOf('=');
    const [key, values] =
      equals < 0
        ? bareParameter(parameter)
        : [parameter.slice(0, equals), parameter.slice(equals + 1)];
    const upper = key.trim().toUpperCase();
    const list = values
      .replace(/"/gu, '')
      .toUpperCase()
      .split(',')
      .map((value) => value.trim());
    parameters.set(upper, [...(parameters.get(upper) ?? []), ...list]);
  }
  return { group: path.slice(0, Math.max(0, dot)).trim().toLowerCase(), name, parameters };
}

function splitOutsideQuotes(head: string): string[] {
  if (!head.includes('"')) return head.split(';');
  const parts: string[] = [];
  let isQuoted = false;
  let start = 0;
  for (let index = 0; index < head.length; index += 1) {
    if (head[index] === '"') isQuoted = !isQuoted;
    else if (head[index] === ';' && !isQuoted) {
      parts.push(head.slice(start, index));
      start = index + 1;
    }
  }
  return [...parts, head.slice(start)];
}

/** vCard 2.1 lets a value stand alone: 'TEL;CELL', 'NOTE;QUOTED-PRINTABLE'. */
function bareParameter(value: string): [string, string] {
  const upper = value.trim().toUpperCase();
  if (upper === 'QUOTED-PRINTABLE' || upper === 'BASE64') return ['ENCODING', upper];
  return ['TYPE', upper];
}

function joinFolds(start: string, lines: Lines, version: string): string {
  const parts = [start];
  for (let next = lines.peek(); next !== null && /^[ \t]/u.test(next); next = lines.peek()) {
    lines.next();
    // Version 2.1 folds where white space stands anyway, and keeps it; later ones add it.
    parts.push(version === '2.1' ? next.replace(/^[ \t]+/u, ' ') : next.slice(1));
  }
  return parts.join('');
}

function joinSoftBreaks(start: string, lines: Lines): string {
  const parts: string[] = [];
  let part = start;
  for (;;) {
    const trimmed = part.replace(/[ \t]{1,80}$/u, '');
    if (!trimmed.endsWith('=')) return [...parts, part].join('');
    parts.push(trimmed.slice(0, -1));
    const next = lines.peek();
    if (next === null || isBegin(next) || isEnd(next)) return parts.join('');
    lines.next();
    part = next;
  }
}

function joinBase64(start: string, lines: Lines): string {
  const parts = [start];
  for (let next = lines.peek(); next !== null; next = lines.peek()) {
    const isContinued = /^[ \t]/u.test(next) || (next !== '' && !/[:;]/u.test(next.slice(0, 200)));
    if (!isContinued) break;
    lines.next();
    parts.push(next);
  }
  return parts.join('');
}
