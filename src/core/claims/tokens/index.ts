export { factorOf, quantitiesIn, type Quantity } from './quantities.js';
export { codedNamesIn, subjectsIn, type FoundSubject, type NamedLevel } from './subject-names.js';
export type { Figure, Shared, Token, Word, WordKind } from './token.js';
export { tokensOf } from './tokens-of.js';
