import { holding, oneOf } from '../../text/patterns.js';
import { matchesIn } from '../../text/matches.js';
import { gather } from '../../sheet/gather.js';

/** Money that has a chapter and a table of its own, by the words that only it is called by. */
const MONIES = [
  ['政府性基金', holding('政府性?基金')],
  ['国有资本经营', holding('国有资[本产]经营')],
  ['“三公”', holding(oneOf('三公', '出国', '公务'))],
  ['机关运行经费', holding('机关运[行转]')],
  ['政府采购', holding('采购')],
] as const;

export type ChapterMoney = (typeof MONIES)[number][0];

/** The monies that the words name. */
export function moniesIn(words: string): ChapterMoney[] {
  return gather(MONIES, ([name, pattern]) => (pattern.test(words) ? [name] : []));
}

const NAMED_TABLE = /《([^《》]{4,50}?表)》/g;

/** "《政府性基金预算支出表》": each table that a text names in its marks. */
export function tablesNamed(
  text: string,
): { readonly start: number; readonly words: string; readonly title: string }[] {
  return matchesIn(text, NAMED_TABLE).map(({ 0: words, 1: title, index: start }) => ({
    start,
    words,
    title: title!,
  }));
}

const SAYS_OF_ITSELF = holding(oneOf('没有', '无', '未', '不涉及', String.raw`\d`));

/** A sentence that tells an amount of its money or that there is none; another one may speak of rules. */
export function tellsOfMoney(sentence: string): boolean {
  return SAYS_OF_ITSELF.test(sentence);
}
