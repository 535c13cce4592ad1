/** How far one step has come. */
export interface Part {
  /** What is being worked at, from 1, and of how many: sheets. */
  readonly at: number;
  readonly of: number;
  /** Of the work of the step, from 0 to 1. */
  readonly share: number;
}

/** Milliseconds after which a step has told how fast it is. */
const TELLING = 1_000;

/** Seconds of a wait that is worth telling. */
const LONG = 3;

/** What a step will still take, going on as in these milliseconds; nothing where that cannot be told, or is hardly any. */
export function secondsLeft({ share }: Part, milliseconds: number): { readonly left?: number } {
  if (milliseconds < TELLING || share <= 0) return {};
  const left = Math.ceil((milliseconds * (1 - share)) / share / 1000);
  return left > LONG ? { left } : {};
}
