import config from '../../playwright.config';

/** What is too large for every day, by a command of its own: `npm run soak:import`, after `npm run build`. */
export default { ...config, testDir: '.', testIgnore: [], workers: 1, timeout: 900_000 };
