import { HAN } from '../../text/han.js';
import { anyOf, beginning, maybe, oneOf, whole } from '../../text/patterns.js';

const AMOUNT_WORDS = anyOf('支出', '预算', '决算', '资金', '经费', '金额', '共', '共计', '的');
const ITSELF = whole(oneOf('本项', '本科目', '该科目', '本款项'), AMOUNT_WORDS);
const POINTED_AT = whole(oneOf('该项', '此项', '上述', '所列', '前述', '该款项'), AMOUNT_WORDS);

/** "本项预算": the 项 itself, also where a reason speaks of other things. */
export function namesItemItself(noun: string): boolean {
  return ITSELF.test(noun);
}

/** "该项", "上述": what was named last. */
export function pointsBack(noun: string): boolean {
  return POINTED_AT.test(noun);
}

const SUMS_UP = whole(
  maybe('以上', '上述', '前述', '此处', '其中', '涉及'),
  maybe('[两二三四五六七八]项', '各项', '这[笔些项]', '该项'),
  maybe('资金', '经费', '支出', '收入', '金额', '预算'),
  maybe('合计', '共计', '总计', '小计', '共', '总额', '之和'),
);

/** "合计", "以上", "两项合计", "此处", nothing at all: no name of its own, what was told before. */
export function sumsUp(noun: string): boolean {
  return SUMS_UP.test(noun);
}

const SAYS_SAME = beginning(
  '[，；（]?[^，。；：\\d]{0,14}',
  oneOf('持平', '相同', '一致', '相等', '等于', '未变', '不变', '无增减', '无变化', '没有变化', '零增长', '相当'),
);

/** "，两年金额相同", "，与上年持平": right behind a figure. */
export function saysSame(behind: string): boolean {
  return SAYS_SAME.test(behind);
}

/** The words between two stops; `isTelling`: enough of them to be known again by. */
export interface Clause {
  readonly words: string;
  /** Sign behind it. */
  readonly end: number;
  readonly isTelling: boolean;
}

/** Signs of a clause that are looked at on either side; a longer one is none that is copied. */
const LONGEST = 60;
const STOPS = '，。；：（）';
const OPENING = beginning(
  maybe('[^，。]{0,12}原因', oneOf('是', '为', '：')),
  maybe(oneOf('主要', '[一二三四五六]')),
  maybe('是'),
  maybe(oneOf('由于', '因')),
);
/** Chinese signs that make words peculiar to one thing. */
const FEWEST_SIGNS = 6;
const SIGNS = new RegExp(HAN, 'g');

/** The clause around a sign of a folded text, without what opens a reason; null where no stop is near. */
export function wordsOfClause(text: string, at: number): Clause | null {
  let [from, end] = [at, at];
  while (from > 0 && at - from < LONGEST && !STOPS.includes(text[from - 1]!)) from -= 1;
  while (end < text.length && end - at < LONGEST && !STOPS.includes(text[end]!)) end += 1;
  if (at - from === LONGEST || end - at === LONGEST) return null;
  const words = text.slice(from, end).replace(OPENING, '');
  return { words, end, isTelling: (words.match(SIGNS)?.length ?? 0) >= FEWEST_SIGNS };
}

const FIGURES = /(?<![\d.])\d[\d,]*(?:\.\d+)?(?!年)/g;
const LIST_MARK = beginning(String.raw`\d{1,2}[.、](?!\d)`);
const LAST_STOP = /\.$/;

/** "购置水泵#台共#万元" and its figures. */
export function withoutFigures(clause: string): { readonly words: string; readonly figures: string } {
  const words = clause.replace(LIST_MARK, '').replace(LAST_STOP, '');
  return { words: words.replace(FIGURES, '#'), figures: (words.match(FIGURES) ?? []).join(' ') };
}
