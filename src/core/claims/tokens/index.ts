export { factorOf, quantitiesIn, type Quantity } from './quantities.js';
export { subjectsIn, type FoundSubject } from './subject-names.js';
export type { Figure, Shared, Token, Word, WordKind } from './token.js';
export { tokensOf } from './tokens-of.js';
