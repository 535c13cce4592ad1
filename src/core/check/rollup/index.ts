export { rollUp, withRollup, type Rollup } from './roll-up.js';
