// How long the ways in to a target and the plan of a week take, and how that grows. `npm run bench:models`
import { runTypeScript } from '../support/runTypeScript.mjs';

await runTypeScript(new URL('main.ts', import.meta.url), 'models');
