/** Where the share sheet posts to, under the app's base. The manifest names the same path. */
export const SHARE_PATH = 'share';

/** More than anybody shares as a note; a form may carry any amount. */
const LONGEST_SHARE = 1_000_000;

/**
 * What was shared, as the text of a note: title, text and address, each on a line of its own, none said twice.
 * Null when there is no text in it.
 */
export function sharedText(form: FormData): string | null {
  const lines: string[] = [];
  for (const name of ['title', 'text', 'url']) {
    const value = form.get(name);
    if (typeof value !== 'string') continue;
    const line = value.replace(/\r\n?/g, '\n').trim();
    // Android often puts the address into the text as well.
    if (line !== '' && !lines.some((earlier) => earlier.includes(line))) lines.push(line);
  }
  const text = lines.join('\n').slice(0, LONGEST_SHARE);
  return text === '' ? null : text;
}
