import { maybe, oneOf } from '../../text/patterns.js';
import type { Span } from '../../text/span.js';
import { BLANK } from './blanks.js';

const LARGEST = oneOf(
  '金额最[大高多]',
  '金额居首',
  '最大',
  '规模最大',
  '资金量最大',
  '金额排名?第一',
  '预算最[大高多]',
);
const QUOTE = '[“"「『《]?\\s*';
const QUOTE_END = '\\s*[”"」』》]?';
const PATTERN = new RegExp(
  `${LARGEST}的?${maybe('一个', '单个')}${maybe('项目')}${maybe('为', '是', '[：:]')}\\s*${QUOTE}(?<name>${BLANK})${QUOTE_END}${maybe('项目')}[，,（(]?\\s*${maybe('预算', '安排', '金额', '资金', '共计?', '为')}${maybe('为', '金额', '安排', '[：:]')}\\s*(?:(?<amount>${BLANK})\\s*(?<unit>万元|元))?`,
  'd',
);

/** 其中金额最大的项目为XX，预算XX万元. */
export interface LargestProject {
  readonly name: Span;
  readonly amount: (Span & { readonly unit: '万元' | '元' }) | null;
}

export function largestProjectIn(text: string): LargestProject | null {
  const found = PATTERN.exec(text);
  if (found === null) return null;
  const { name, amount } = found.indices!.groups!;
  const unit = found.groups!.unit as '万元' | '元';
  return {
    name: { start: name![0], end: name![1] },
    amount: amount === undefined ? null : { start: amount[0], end: amount[1], unit },
  };
}
