import { maybe, oneOf } from '../../text/patterns.js';
import type { Span } from '../../text/span.js';
import { BLANK } from './blanks.js';
import { andMoreIn } from './class-items.js';

const NAME = `(?:${BLANK}|[一-龥]{2,24}?(?:[（(][一-龥、]{1,8}[）)][一-龥]{0,12}?)?)`;
const QUOTE = '[“"「『]?';
const QUOTE_END = '[”"」』]?';
const STAGE = `${oneOf('安排', '预算', '决算', '执行', '支出', '数', '为', '[：:]', '20\\d\\d年', '年初')}*`;
const SHARE = `[，,（(]\\s*占[^，,；;。X]{0,16}${BLANK}\\s*[%％][）)]?`;
const USE = `[，,]\\s*${maybe('主要')}(?:是|为)?用于[：:]?\\s*${BLANK}(?:[^，,；;。X]{0,8})`;
const ITEM = `${QUOTE}(?:(?<group>${NAME})${QUOTE_END}[（(]款[）)]${QUOTE})?(?<name>${NAME})${QUOTE_END}(?:[（(]项[）)]|项级科目|项)(?:科目)?\\s*${STAGE}\\s*${BLANK}\\s*万?元(?:${SHARE})?(?:${USE})?`;
const AMONG = new RegExp(`(?<=${BLANK}\\s*[万元%％]+[）)]?)[，,；;。]?\\s*其中[：:，,]?\\s*`);

/** "其中：XX（项）XX万元，用于XX；……" behind a 类: what stands for each 项 below it. */
export interface NestedItems extends Span {
  /** The first, which stands for all. */
  readonly model: Span & { readonly group: Span | null; readonly name: Span };
  readonly separator: string;
}

/** Null where a text has no such list, or the form names every 项 of it. */
export function nestedItemsIn(text: string): NestedItems | null {
  const lead = AMONG.exec(text);
  if (lead === null) return null;
  const from = lead.index + lead[0].length;
  const item = new RegExp(ITEM, 'dy');
  item.lastIndex = from;
  const first = item.exec(text);
  if (first === null) return null;
  const { group, name } = first.indices!.groups!;
  let end = from + first[0].length;
  let separator = '';
  let isBlank = /^X+$/.test(first.groups!.name!);
  for (;;) {
    const sign = /^[；;、，,]\s*/.exec(text.slice(end))?.[0];
    if (sign === undefined) break;
    item.lastIndex = end + sign.length;
    const next = item.exec(text);
    if (next === null) break;
    separator ||= sign;
    isBlank ||= /^X+$/.test(next.groups!.name!);
    end = item.lastIndex;
  }
  const more = andMoreIn(text.slice(end));
  if (!isBlank && more === 0) return null;
  return {
    start: from,
    end: end + more,
    separator: separator || (/^[；;]/.test(text.slice(end)) || first[0].includes('，') ? '；' : '、'),
    model: {
      start: from,
      end: from + first[0].length,
      group: group ? { start: group[0], end: group[1] } : null,
      name: { start: name![0], end: name![1] },
    },
  };
}
