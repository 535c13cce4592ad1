import { deepEqual } from 'node:assert/strict';

/** A question of the lexicon, with words that it says yes to and words just unlike them. */
export type Question = readonly [
  name: string,
  is: (words: string) => boolean,
  yes: readonly string[],
  no: readonly string[],
];

export function ask(questions: readonly Question[]): void {
  for (const [name, is, yes, no] of questions)
    it(`say what is ${name}, and what is not`, () => {
      deepEqual([yes.filter((words) => !is(words)), no.filter((words) => is(words))], [[], []]);
    });
}
