import fc from 'fast-check';

/**
 * In CI the random properties take the same cases for the same state of the code; anywhere else new ones each time, and
 * `npm run properties` many more.
 */
if (process.env['CI'] !== undefined && process.env['CI'] !== 'false') fc.configureGlobal({ seed: 20_210_101 });
