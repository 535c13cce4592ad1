import type { NamedFigure } from './named.js';
import type { Sourced } from './sourced.js';

/** One item of a list that a template repeats a sentence for. */
export interface ListItem {
  /** 名称, 类, 款, 项, 编码 … */
  readonly texts: Readonly<Record<string, string>>;
  /** Tells it from others of the same 编码; the code where there is none. */
  readonly key?: string;
  /** 金额, 基本支出, 项目支出; under 金额 the item's own figure. */
  readonly figures: Readonly<Record<string, NamedFigure>>;
  /** What 占比 is a share of; null where nothing tells. */
  readonly whole: Sourced | null;
  /** Lists of the item: the 项 of a 类. */
  readonly lists: Readonly<Record<string, readonly ListItem[]>>;
  /** Told even when it is nothing, as each item of 三公 is. */
  readonly always?: true;
}
