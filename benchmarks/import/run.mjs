// What an import of 30,000 rows costs, beside papaparse alone and beside the write. `npm run bench:import`
import { runTypeScript } from '../support/runTypeScript.mjs';

await runTypeScript(new URL('main.ts', import.meta.url), 'import');
