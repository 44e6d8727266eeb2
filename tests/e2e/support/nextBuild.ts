import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * A build as the next version would leave it: another page (it says so in `data-build`), and not one of the older version's
 * parts under its older name.
 */
export async function aNextBuild(): Promise<{ directory: string; remove(): Promise<void> }> {
  const directory = await mkdtemp(join(tmpdir(), 'orrery-next-'));
  await cp(resolve('dist'), directory, { recursive: true });
  const assets = await readdir(join(directory, 'assets'));
  const renamed = new Map(assets.map((name) => [name, nextName(name)]));
  for (const [name, next] of renamed) {
    const file = join(directory, 'assets', name);
    const content = await readFile(file);
    const isText = /\.(?:js|css)$/.test(name);
    await writeFile(
      join(directory, 'assets', next),
      isText ? rename(content.toString(), renamed) : content,
    );
    await rm(file);
  }
  for (const name of ['index.html', '404.html', 'serviceWorker.js']) {
    const file = join(directory, name);
    let text = rename(await readFile(file, 'utf8'), renamed);
    if (name === 'serviceWorker.js') {
      text = text.replace(
        /"revision":"[0-9a-f]+","url":"index.html"/,
        '"revision":"next","url":"index.html"',
      );
    } else {
      text = text.replace('<html ', '<html data-build="next" ');
    }
    await writeFile(file, text);
  }
  return { directory, remove: () => rm(directory, { recursive: true, force: true }) };
}

/**
 * The last letter of the hash is another. A hash may end in '-' too: a part that kept its name would stay in the older version's
 * cache and import the older version's parts.
 */
function nextName(name: string): string {
  const next = name.replace(/([\w-])\.(\w+)$/, (_, letter: string, extension: string) => {
    return `${letter === 'x' ? 'y' : 'x'}.${extension}`;
  });
  if (next === name) throw new Error(`${name} has no other name in the next build`);
  return next;
}

function rename(text: string, renamed: Map<string, string>): string {
  let result = text;
  for (const [name, next] of renamed) result = result.replaceAll(name, next);
  return result;
}
