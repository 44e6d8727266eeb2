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

/**
 * The page that answers where a share can't be kept (a full device, a forbidden store): the words, to be
 * copied, as nothing else holds them any more. Plain, as it may be all that can be shown.
 */
export const notKept = (text: string): Response =>
  new Response(
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Not kept</title><h1>This could not be kept</h1>
<p>The device is full, or does not let Orrery store anything. Copy the words below, free some space, and paste them into Orrery. Nothing that was saved before is lost.</p>
<textarea aria-label="What you shared" rows="12" cols="36" readonly>
${escaped(text)}</textarea></html>`,
    {
      status: 507,
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': "default-src 'none'; base-uri 'none'; form-action 'none'",
        'Cache-Control': 'no-store',
      },
    },
  );

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
