// Strategies that live a year in made-up networks, see docs/simulation.md. `npm run simulate`
// --worlds 216 --ablation 72 --tuning (the worlds for tuning) --write docs/simulation.md
import { runTypeScript } from '../support/runTypeScript.mjs';

await runTypeScript(new URL('main.ts', import.meta.url), 'simulation');
