import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The ground of the mark, and of the window around the app before it has painted. */
const NIGHT = '#10172a';

/**
 * The web app manifest for an app served under `base`.
 *
 * @param {{ base: string, publicDirectory: string }} options
 * @returns {Partial<import('vite-plugin-pwa').ManifestOptions>}
 */
export function webManifest({ base, publicDirectory }) {
  const screenshots = screenshotsIn(join(publicDirectory, 'screenshots'));
  return {
    id: base,
    name: 'Orrery',
    short_name: 'Orrery',
    description:
      'The people around your career, on a map that turns them into conversations. Works without signal; nothing leaves the device.',
    lang: 'en',
    dir: 'ltr',
    start_url: base,
    scope: base,
    display: 'standalone',
    orientation: 'any',
    theme_color: NIGHT,
    background_color: NIGHT,
    categories: ['productivity', 'business', 'social'],
    launch_handler: {
      client_mode: ['navigate-existing', 'auto'],
    },
    icons: [
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    ],
    shortcuts: [
      { name: 'New jot', short_name: 'Jot', url: `${base}jot`, icons: shortcutIcons() },
      { name: 'Today', url: base, icons: shortcutIcons() },
      { name: 'Map', url: `${base}map`, icons: shortcutIcons() },
    ],
    // Where the platform has it, the app opens files of contacts; Settings takes them.
    file_handlers: [
      {
        action: `${base}settings`,
        accept: {
          'text/vcard': ['.vcf', '.vcard'],
          'text/csv': ['.csv'],
          'text/calendar': ['.ics'],
        },
      },
    ],
    // By POST, answered by the service worker: a note never travels in an address.
    share_target: {
      action: `${base}share`,
      method: 'POST',
      enctype: 'multipart/form-data',
      params: { title: 'title', text: 'text', url: 'url' },
    },
    ...(screenshots.length > 0 ? { screenshots } : {}),
  };
}

function shortcutIcons() {
  return [{ src: 'icon-192.png', sizes: '192x192', type: 'image/png' }];
}

/**
 * `phone-*.png` are shown to phones, `wide-*.png` to desktops; the rest of the name is the label.
 *
 * @param {string} directory
 */
function screenshotsIn(directory) {
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .filter((name) => /^(phone|wide)-.+\.png$/.test(name))
    .sort()
    .map((name) => ({
      src: `screenshots/${name}`,
      sizes: pngSize(join(directory, name)),
      type: 'image/png',
      form_factor: /** @type {'narrow' | 'wide'} */ (name.startsWith('phone') ? 'narrow' : 'wide'),
      label: labelOf(name),
    }));
}

/** @param {string} file */
function pngSize(file) {
  const header = readFileSync(file).subarray(0, 24);
  if (header.toString('latin1', 1, 4) !== 'PNG') throw new Error(`${file} is no PNG`);
  return `${header.readUInt32BE(16)}x${header.readUInt32BE(20)}`;
}

/** @param {string} name */
function labelOf(name) {
  const words = name
    .replace(/^(phone|wide)-/, '')
    .replace(/\.png$/, '')
    .replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
