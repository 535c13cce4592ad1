import type { Direction } from '../model.js';
import type { Quantity } from './quantities.js';

/** What a word between the figures does to the reading. */
export type WordKind =
  | 'year' // the year of "1.2024年", which no figure holds
  | 'colon' // ： right behind a figure
  | 'stop' // 。！？
  | 'item-end' // ；
  | 'open' // （
  | 'close' // ）
  | 'of-which' // 其中
  | 'parts' // 用于以下方面, 构成如下：
  | 'classed' // 按支出功能分类：
  | 'within' // 基本支出中：
  | 'sided' // 收入包括：, 支出包括
  | 'composed' // 由甲3万元和乙5万元构成
  | 'composed-end' // 构成, 组成
  | 'uses' // 主要用于, 包括
  | 'namely' // 主要是: uses or a reason
  | 'unchanged' // 持平
  | 'same' // 相同, 一致
  | 'compared-prior' // 比上年
  | 'compared-budget' // 比年初预算
  | 'reason'; // 主要原因是, 由于

export interface Word {
  readonly kind: WordKind;
  readonly from: number;
  readonly to: number;
}

/** A figure of "甲、乙分别为3万元和5万元": which of how many, and the name it answers. */
export interface Shared {
  readonly position: number;
  readonly count: number;
  /** `to`: its end in the folded text. Null where the figures told right before are meant: "…，分别占57%和43%". */
  readonly name: { readonly text: string; readonly to: number } | null;
  readonly role: 'stated' | 'share' | 'change' | 'completion';
  /** What a share is of. */
  readonly base: string;
  readonly direction: Direction | null;
}

export interface Figure {
  readonly kind: 'figure';
  readonly quantity: Quantity;
  /** Its place among the figures that 分别 tells; null elsewhere. */
  readonly shared: Shared | null;
}

/** A figure or a word of the folded text. What stands between tokens are names. */
export type Token = Word | Figure;
