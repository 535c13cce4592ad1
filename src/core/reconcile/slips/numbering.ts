import type { Document, Mark, MarkKind, Paragraph } from '../../claims/index.js';
import { bracketedItems, inlineItems } from '../../claims/lexicon/drafting.js';
import { endsAsHeading, isCellOfTable } from '../../claims/lexicon/lines.js';
import { gathered, placeIn, prose, type Found } from './found.js';
import { addAll } from '../../sheet/extremes.js';
import { LEVEL, PARTS } from '../../text/list-mark.js';
import { chineseNumeral } from '../../text/numerals.js';
import { gather } from '../../sheet/gather.js';

interface Running {
  kind: MarkKind;
  last: number;
  text: string;
  /** Where its last number ends in the text. */
  end: number;
  /** Where among the lines its last number stands. */
  line: number;
  mixed: boolean;
}

/** Lists that may go on: of "1." ten thousand times, each could be a list of its own. The oldest are forgotten. */
const MOST_OPEN = 300;

/** List numbers that skip or come twice, and one list in two styles. A list may be interrupted by another and go on. */
export function numbering({ text, paragraphs }: Document): Found[] {
  const lines = prose(paragraphs);
  const running: Running[] = [];
  const found: Found[] = [];
  const signs: Found[] = [];
  for (const [line, paragraph] of lines.entries()) {
    addAll(found, inline(paragraph));
    if (!isMarked(paragraph) || isCellOfTable(text, paragraph.end)) continue;
    const before = running.findLast(({ kind, last }) => goesOnTo(paragraph.mark, kind, last));
    if (before !== undefined) addAll(signs, otherSign(text, before, paragraph.mark));
    found.push(...next(running, line, paragraph, lines));
  }
  // a text that mixes them does so in many lists
  return [...found, ...gathered(signs, ({ rule }) => rule)];
}

function goesOnTo({ kind, number }: Mark, before: MarkKind, last: number): boolean {
  return kind === before && last + 1 === number;
}

/** "1．" and "2、" in one list: one list all the same, in two styles. */
function otherSign(text: string, { end }: Running, mark: Mark): Found[] {
  if (!arabicOrChinese(mark.kind)) return [];
  const [before, after] = [text[end - 1]!, text[mark.end - 1]!];
  if (LIST_SIGNS.includes(before) && /\d/.test(after)) return [withoutSign(mark, before)];
  if (before === after || !LIST_SIGNS.includes(before) || !LIST_SIGNS.includes(after)) return [];
  return [
    {
      start: mark.start,
      end: mark.end,
      rule: 'list.style',
      severity: 'notice',
      stated: mark.text,
      said: { type: 'list.sign', before, after },
    },
  ];
}

/** "17.…" and then "18“…": the sign of the list is missing. */
function withoutSign({ start, end, text: number }: Mark, sign: string): Found {
  return {
    ...{ start, end },
    rule: 'list.style',
    severity: 'notice',
    stated: number,
    said: { type: 'list.unsigned', number, sign },
  };
}

const LIST_SIGNS = '、.．';

function next(running: Running[], line: number, { mark, isHeading }: Marked, lines: readonly Paragraph[]): Found[] {
  const { kind, number, text } = mark;
  const step = { last: number, text, line, end: mark.end };
  const goesOn = running.findLastIndex((list) => goesOnTo(mark, list.kind, list.last));
  if (goesOn >= 0) {
    running.splice(goesOn + 1);
    Object.assign(running[goesOn]!, step);
    return [];
  }
  const own = running.findLastIndex((list) => list.kind === kind);
  if (number > 1 && own < 0) {
    const other = running.findLastIndex(
      (list) => list.last + 1 === number && arabicOrChinese(list.kind) && arabicOrChinese(kind),
    );
    if (other >= 0) return mixed(running, other, kind, step, mark);
  }
  const doubled =
    own >= 0 && running[own]!.last === number && isDoubled(running, own, line, { mark, isHeading }, lines);
  if (doubled) {
    const list = running[own]!;
    Object.assign(list, step);
    return [
      {
        start: mark.start,
        end: mark.end,
        rule: 'list.doubled',
        // sentences may be items of a list whose first ones stand elsewhere
        severity: isHeading ? 'warning' : 'notice',
        stated: text,
        said: { type: 'list.doubled', number: text },
      },
    ];
  }
  if (number === 1 || own < 0 || number <= running[own]!.last) {
    running.push({ kind, ...step, mixed: false });
    if (running.length > MOST_OPEN) running.shift();
    return [];
  }
  const list = running[own]!;
  const other = running.findLastIndex(
    (it, index) => index < own && it.last + 1 === number && arabicOrChinese(it.kind) && arabicOrChinese(kind),
  );
  if (other >= 0) return mixed(running, other, kind, step, mark);
  const before = list.text;
  const hidden = isSaid(lines.slice(list.line, line + 1), kind, list.last + 1);
  running.splice(own + 1);
  Object.assign(list, step);
  if (hidden) return [];
  return [
    {
      start: mark.start,
      end: mark.end,
      rule: 'list.skips',
      severity: 'warning',
      stated: text,
      said: { type: 'list.skips', before, after: text },
    },
  ];
}

/**
 * Nothing but lists below it has begun since. The first number begins a list anew, save under the heading that the other
 * one stands under.
 */
function isDoubled(
  running: readonly Running[],
  own: number,
  line: number,
  { mark, isHeading }: Pick<Marked, 'mark' | 'isHeading'>,
  lines: readonly Paragraph[],
): boolean {
  const list = running[own]!;
  const isTop = own === running.length - 1;
  if (mark.number > 1 && isTop) return true;
  if (!isHeading || !lines[list.line]!.isHeading) return false;
  if (!running.slice(own + 1).every(({ kind }) => LEVEL[kind] > LEVEL[mark.kind])) return false;
  // a chapter's list begins anew in every part of the text
  const isNested = own > 0 && LEVEL[running[own - 1]!.kind] < LEVEL[mark.kind];
  if (mark.number === 1 && (mark.kind !== 'chinese-bracket' || !isNested)) return false;
  return (
    mark.number > 1 || !lines.slice(list.line + 1, line).some((it) => it.mark === null && endsAsHeading(it.folded.text))
  );
}

type Marked = Paragraph & { readonly mark: Mark };

function isMarked(paragraph: Paragraph): paragraph is Marked {
  return paragraph.mark !== null;
}

function mixed(
  running: Running[],
  at: number,
  kind: MarkKind,
  step: Pick<Running, 'last' | 'text' | 'line' | 'end'>,
  mark: Mark,
): Found[] {
  const list = running[at]!;
  const [before, told] = [list.text, list.mixed];
  running.splice(at + 1);
  Object.assign(list, step, { kind, mixed: true });
  return told
    ? []
    : [
        {
          start: mark.start,
          end: mark.end,
          rule: 'list.style',
          severity: 'notice',
          stated: mark.text,
          said: { type: 'list.style', before, after: mark.text },
        },
      ];
}

function arabicOrChinese(kind: MarkKind): boolean {
  return kind === 'arabic' || kind === 'chinese';
}

/** The number stands inside a paragraph between, or in a line that was joined. */
function isSaid(between: readonly Paragraph[], kind: MarkKind, number: number): boolean {
  const signs = signsOf(kind, number);
  return between.some(({ folded }) => signs.some((sign) => folded.text.indexOf(sign) > 0));
}

/** How a number of a list may be written inside a text. */
function signsOf(kind: MarkKind, number: number): string[] {
  if (kind === 'arabic') return [`${number}.`, `${number}、`, `${number}．`];
  if (kind === 'arabic-bracket') return [`（${number}）`];
  if (number > 10) return [];
  const chinese = chineseNumeral(number);
  if (kind === 'part') return PARTS.map((part) => `第${chinese}${part}`);
  return [kind === 'chinese' ? `${chinese}、` : chinese];
}

/** "1. … 2. … 6. … 11. …", "（一）…（二）…（四）…" in one paragraph. */
function inline(paragraph: Paragraph): Found[] {
  return gather(INLINE, (itemsOf) => skipsAmong(itemsOf(paragraph.folded.text), paragraph));
}

const INLINE = [inlineItems, bracketedItems];

function skipsAmong(items: ReturnType<typeof inlineItems>, paragraph: Paragraph): Found[] {
  const found: Found[] = [];
  let last: { number: number; words: string } | null = null;
  for (const { start, words, number } of items) {
    if (last !== null && number > last.number + 1 && number - last.number <= MOST_SKIPPED) {
      found.push({
        ...placeIn(paragraph, start, start + words.length),
        rule: 'list.skips',
        severity: 'warning',
        stated: words,
        said: { type: 'list.skips', before: last.words, after: words },
      });
    }
    if (number === 1 || (last !== null && number > last.number)) last = { number, words };
  }
  return found;
}

/** A number further on is none of the list's. */
const MOST_SKIPPED = 9;
