import { holding, oneOf } from '../../text/patterns.js';
import type { Span } from '../../text/span.js';
import { asCrosses, tellsAmount } from './blanks.js';
import { matchesIn } from '../../text/matches.js';

const NOTHING = oneOf('没有', '无', '未发生', '不涉及', '不存在', '不含', `为${oneOf('零', '0', '空')}`);
const LEFT_OUT = oneOf('不列(?!入)', '不再?列', '不写', '不填', '删', '不需', '无需', '可不');
const NOTE = holding(NOTHING, `[^。；）)】]{0,16}?`, LEFT_OUT);

/** （没有的收入项目不列）, 注：没有数据的来源请整条删除: what has no amount is not to be told. */
export function leavesOutNothing(note: string): boolean {
  return NOTE.test(note);
}

const LEAD_ENDS = /(?:[：:]|其中|如下)\s*$/;

/** A list follows in the next lines. */
export function leadsToLines(text: string): boolean {
  return LEAD_ENDS.test(text);
}

/** A part of a list in a sentence, with the signs around it. */
export interface ListedPart extends Span {
  /** The sign behind it; '' for the last. */
  readonly sign: string;
}

const STOPS = /[：:。]/g;
const SIGNS = [/[；;]/g, /、/g, /[，,](?!\s*占)/g];

/** The parts of the lists of a sentence, each with an amount left blank: between ；, else 、, else ，. */
export function listedParts(form: string): ListedPart[] {
  const text = asCrosses(form);
  const found: ListedPart[] = [];
  for (const { start, end } of piecesOf(text, { start: 0, end: text.length }, STOPS)) {
    for (const sign of SIGNS) {
      const parts = piecesOf(text, { start, end }, sign);
      if (parts.filter((part) => tellsAmount(text.slice(part.start, part.end))).length < 2) continue;
      found.push(...parts.map((part) => ({ ...part, sign: part.end < end ? text[part.end]! : '' })));
      break;
    }
  }
  return found;
}

function piecesOf(text: string, { start, end }: Span, sign: RegExp): Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (const { index } of matchesIn(text.slice(start, end), sign)) {
    pieces.push({ start: from, end: start + index });
    from = start + index + 1;
  }
  return [...pieces, { start: from, end }];
}
