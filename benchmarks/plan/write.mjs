// Writes a full plan as a backup file, to look at it or to measure. `node benchmarks/plan/write.mjs <file> [<day>]`
import { runTypeScript } from '../support/runTypeScript.mjs';

await runTypeScript(new URL('main.ts', import.meta.url), 'plan');
