import config from '../../../playwright.config';

/** Tests that must fail: `npm run capabilities` runs them to see that the harness fails them, and for which reason. */
export default { ...config, testDir: '.', testIgnore: [], reporter: [['json']] };
