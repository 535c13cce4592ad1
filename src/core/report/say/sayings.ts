import { fileWords, type FileWords } from '../../taxonomy/words/files.js';

/** A sentence for each type of a union: one that lacks a type does not compile. `words`: what the file is called. */
export type Sayings<Said extends { readonly type: string }> = {
  readonly [Type in Said['type']]: (said: Extract<Said, { readonly type: Type }>, words: FileWords) => string;
};

/** The sentence of one member of a union. */
export function sentenceOf<Said extends { readonly type: string }>(
  sayings: Sayings<Said>,
  said: Said,
  words = fileWords(),
): string {
  // by its type the member is what its own function takes
  return (sayings[said.type as Said['type']] as (said: Said, words: FileWords) => string)(said, words);
}
