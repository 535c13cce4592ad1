import type { Disclosure } from '../../../../src/core/disclosure/model.js';
import type { ReadingOptions } from '../../../../src/core/reconcile/index.js';

/** A text in which a rule is silent and one in which it speaks. */
export interface TextExample {
  readonly sound: string;
  readonly wrong: string;
  /** "severity words" of the one finding of the rule in the wrong text. */
  readonly finds: string;
  /** What should stand there, where the finding tells it. */
  readonly expected?: string;
  readonly disclosure?: Disclosure;
  readonly prior?: Disclosure;
  readonly options?: ReadingOptions;
  /** The options of the wrong text, where they are what is wrong. */
  readonly wrongOptions?: ReadingOptions;
}

/** The same text with some words put otherwise. */
export function slip(
  sound: string,
  [from, to]: readonly [from: string, to: string],
  finds: string,
  more: Omit<TextExample, 'sound' | 'wrong' | 'finds'> = {},
): TextExample {
  if (!sound.includes(from)) throw new Error(`${from} does not stand in the text`);
  return { sound, wrong: sound.replace(from, to), finds, ...more };
}
