/** One Chinese sign, as a piece of a pattern. */
export const HAN = '[一-龥]';
