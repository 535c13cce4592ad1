export { checkHtml } from './check-html.js';
export { checkJson, tablesJson } from './check-json.js';
export { checkText } from './check-text.js';
export { tablesText } from './tables-text.js';
export { verdictLine, verdictOf, type Verdict } from './verdict.js';
