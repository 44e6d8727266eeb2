// How long an answer of the search takes, beside a plain scan of the same words. `npm run bench:search`
import { runTypeScript } from '../support/runTypeScript.mjs';

await runTypeScript(new URL('main.ts', import.meta.url), 'search');
