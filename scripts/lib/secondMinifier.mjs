import { minify } from 'terser';

/**
 * A second pass of minification over every script of the build, the workers' too, in the same names: Vite's own leaves a
 * hundredth and a half that terser takes (decision 0009). Vite's option `minify: 'terser'` doesn't reach workers, which it prints
 * again afterwards.
 * @returns {import('vite').Plugin}
 */
export function secondMinifier() {
  return {
    name: 'orrery:second-minifier',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (!file.fileName.endsWith('.js')) continue;
          if (file.type === 'chunk') file.code = await smaller(file.code);
          else file.source = await smaller(textOf(file.source));
        }
      },
    },
  };
}

/** @param {string | Uint8Array} source */
const textOf = (source) => (typeof source === 'string' ? source : new TextDecoder().decode(source));

/**
 * @param {string} code a module
 * @returns {Promise<string>} the same, never longer
 */
async function smaller(code) {
  const { code: result } = await minify(code, {
    module: true,
    ecma: 2020,
    compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true, keep_fargs: false },
  });
  return result !== undefined && result.length < code.length ? result : code;
}
