export type * from './model.js';
export { readDocument } from './read-document.js';
