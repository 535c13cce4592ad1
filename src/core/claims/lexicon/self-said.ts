import { HAN } from '../../text/han.js';
import { ending, holding, oneOf, whole } from '../../text/patterns.js';
import type { Place } from './drafting.js';
import { matchesIn } from '../../text/matches.js';
import { gather } from '../../sheet/gather.js';

/** What a text says of its own unit, and how it explains 三公. */

const SELF = ['[本我](?:单位|部门|校|院|馆|站|中心|所|园|台)'];
const CLASS = '公益([一二三])类';

const IS_NAME = whole(`${HAN}+`);

/** "本单位为公益一类事业单位": each place where a text tells the class of the unit that it is of. */
export function classesOf(text: string, name: string | null): (Place & { readonly number: string })[] {
  if (!text.includes('公益')) return [];
  const self = oneOf(SELF, name !== null && IS_NAME.test(name) ? [name] : []);
  const said = new RegExp(`(?<=${self}(?:[为是属]|系)${HAN}{0,24}?)${CLASS}`, 'g');
  return matchesIn(text, said).map(({ 0: words, 1: number, index: start }) => ({
    start,
    words,
    number: number!,
  }));
}

const DEFINED = holding('三公”?经费[^。；]{0,30}?指(?![标导示出定明])([^。；]+)');
const MORE = ending('，?', oneOf('其中', '不包括'), '.*');
const ITEMS = [holding('出国'), holding(oneOf('公务用车', '公车', '车辆购置')), holding('接待')] as const;
const NOT_OF_IT = holding(oneOf('会议费', '培训费', '差旅费', '办公费', '印刷费', '劳务费', '维修费'));
const LEAST_ITEMS = 2;

/**
 * "三公经费：指…因公出国（境）费、公务用车购置及运行费和会议费": an explanation that lists two of the three items and a cost that is
 * none of them; null for any other.
 */
export function wronglyExplained(text: string): Place | null {
  const found = DEFINED.exec(text);
  if (found === null) return null;
  const list = found[1]!.replace(MORE, '');
  const other = NOT_OF_IT.exec(list);
  if (other === null || ITEMS.filter((item) => item.test(list)).length !== LEAST_ITEMS) return null;
  return { start: found.index + found[0].length - found[1]!.length + other.index, words: other[0] };
}

const TOTAL = new RegExp(
  String.raw`政府采购(预算|支出)总额[\d,. ]+万?元，?其中：?政府采购${HAN}{2}(预算|支出)(?!预算|决算)`,
  'g',
);

/** "政府采购预算总额5万元，其中：政府采购货物支出": a total called by one stage over parts of the other. */
export function mixedStages(text: string, own: '预算' | '支出'): Place[] {
  return gather(matchesIn(text, TOTAL), ({ 1: total, 2: part, index: start }) =>
    total === part || total === own ? [] : [{ start, words: `政府采购${total}总额` }],
  );
}
