type Words = string | readonly string[];

/**
 * Any of the words, as a piece of a pattern. Where one begins another, the one given first is tried first; a word may
 * hold an optional sign: 达到?
 */
export function oneOf(...words: readonly Words[]): string {
  return `(?:${words.flat().join('|')})`;
}

/** Any number of the words in a row, or none. */
export function anyOf(...words: readonly Words[]): string {
  return `${oneOf(...words)}*`;
}

/** One of the words, or none. */
export function maybe(...words: readonly Words[]): string {
  return `${oneOf(...words)}?`;
}

/** What ends with the pieces. */
export function ending(...pieces: readonly string[]): RegExp {
  return new RegExp(`${pieces.join('')}$`);
}

/** What begins with the pieces. */
export function beginning(...pieces: readonly string[]): RegExp {
  return new RegExp(`^${pieces.join('')}`);
}

/** What consists of the pieces and nothing else. */
export function whole(...pieces: readonly string[]): RegExp {
  return new RegExp(`^(?:${pieces.join('')})$`);
}

/** Where the pieces stand. */
export function holding(...pieces: readonly string[]): RegExp {
  return new RegExp(pieces.join(''));
}
