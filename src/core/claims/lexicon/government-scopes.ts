import { holding, maybe, oneOf, whole } from '../../text/patterns.js';
import { matchesIn } from '../../text/matches.js';

/** What tells one figure of a government's report from another of the same name: whose, and at what stage. */

const AREA = '[省市州盟县区旗镇乡]';
const WHOSE: readonly (readonly [string, RegExp])[] = [
  ['all', new RegExp(`全${AREA}|汇总`, 'g')],
  ['own', new RegExp(`${AREA}(?:本级|级)|(?<!${AREA})本级`, 'g')],
  // 高新区, 经开区: a government beside the one that reports
  [
    'other',
    new RegExp(`[一-龥]{1,6}${oneOf('高新', '经开', '开发', '新')}区|[一-龥]{2,4}${oneOf('园区', '街道')}`, 'g'),
  ],
];

const STAGES: readonly (readonly [string, RegExp])[] = [
  ['initial', /年初预算|人代会批准/g],
  ['adjusted', /调整预算|预算调整|调整后/g],
  ['final', /决算/g],
  ['done', /完成|执行|实现/g],
  ['expected', /预计/g],
  ['planned', /安排|草案|拟/g],
];

/** Which of several a text says last; null for none. */
function lastOf(kinds: readonly (readonly [string, RegExp])[], words: string): string | null {
  let [last, at]: [string | null, number] = [null, -1];
  for (const [kind, pattern] of kinds)
    for (const { 0: said, index } of matchesIn(words, pattern)) {
      if (index < at) continue;
      last = kind === 'other' ? said : kind;
      at = index;
    }
  return last;
}

/** Of the whole place, of its own level, or of the place that is named. */
export function whoseIn(words: string): string | null {
  return lastOf(WHOSE, words);
}

/** 年初预算, 调整预算, 执行, 决算, 预计 or what is planned. */
export function stageIn(words: string): string | null {
  return lastOf(STAGES, words);
}

const YEARS = /20\d\d(?=年)/g;

/** The year the words say last; null for none. */
export function yearIn(words: string): number | null {
  const last = matchesIn(words, YEARS).at(-1);
  return last === undefined ? null : Number(last[0]);
}

const FRONT = new RegExp(oneOf(`全${AREA}`, `${AREA}?(?:本级|级)`, '地方', '预计', '完成', '实现', '安排'), 'g');
const HEADLINE = whole(
  oneOf(
    `${oneOf('一般公共预算', '公共财政预算', '政府性基金(?:预算)?', '国有资本经营(?:预算)?', '社会保险基金(?:预算)?')}${oneOf('收入', '支出')}${maybe('总计', '合计', '总量')}`,
    `政府${maybe('一般', '专项')}债务${oneOf('限额', '余额')}`,
  ),
);

/** The name of a figure that a report tells in several places, without whose it is; null for any other. */
export function headlineOf(noun: string): string | null {
  const bare = noun.replace(FRONT, '');
  return HEADLINE.test(bare) ? bare : null;
}

const EXECUTION = holding(oneOf('执行', '决算'));

/** 2023年预算执行情况: a heading under which a budget report looks back. */
export function namesExecution(heading: string): boolean {
  return EXECUTION.test(heading);
}
