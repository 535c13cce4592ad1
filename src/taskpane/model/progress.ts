/** How far one step has come. */
export interface Part {
  /** The sheet or table that is being worked at, from 1, and of how many. */
  readonly at: number;
  readonly of: number;
  /** Of the work of the step, from 0 to 1; null where nobody can tell. */
  readonly share: number | null;
}

/** Milliseconds after which a step has told how fast it is. */
const TELLING = 1_000;

/** Seconds of a wait that is worth telling. */
const LONG = 3;

/** Seconds that a step will still take, going on as in these milliseconds; null where that cannot be told, or is hardly any. */
export function secondsLeft({ share }: Part, milliseconds: number): number | null {
  if (milliseconds < TELLING || share === null || share <= 0) return null;
  const left = Math.ceil((milliseconds * (1 - share)) / share / 1000);
  return left > LONG ? left : null;
}

/** "第 3 张表，共 12 张，约剩 8 秒"; '' where there is nothing to tell. */
export function partWords({ at, of }: Part, left: number | null): string {
  const place = of > 1 ? [`第 ${at} 张表，共 ${of} 张`] : [];
  const time = left === null ? [] : [`约剩 ${left < 90 ? `${left} 秒` : `${Math.round(left / 60)} 分钟`}`];
  return [...place, ...time].join('，');
}
