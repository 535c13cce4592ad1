import { anyOf, beginning, ending, maybe, oneOf, whole } from '../../text/patterns.js';
import { OWN_BUDGET } from './stages.js';
import { matchesIn } from '../../text/matches.js';
import { gather } from '../../sheet/gather.js';

/** Words in front of a name that do not change which figure is meant. */
const FRONT = beginning(
  `${oneOf(
    '使用(?=政府性|国有资本|一般公共)',
    '年初(?!.{0,4}结转)',
    ['综合', '全年', '当年', '年度', '部门', '单位', '安排', '编制'],
    '全部(?=收入|支出)',
    '按照?[^，]*?',
    '纳入[^，]*?的',
    `(?:一般公共预算(?:财政)?(?:拨款)?)?基本支出(?:中(?:列支|安排|开支)?的?|由|${maybe('主要')}包括|分为)(?=[一-龥])`,
  )}+`,
);

/** Other words for a name, to the last one. */
const ALIASES: Readonly<Record<string, string>> = { 预算收支: '收支总计' };

/** A name as the names of figures are written: "年度部门收支总计" is 收支总计. */
export function plainName(noun: string): string {
  return ALIASES[noun] ?? (noun.replace(FRONT, '') || noun);
}

const ECONOMIC_CODE = /\([35]\d{2}(?:\d{2})?[类款]?\)$|^[35]\d{2}(?:\d{2})?[-—.、]?(?=[一-龥])/g;

/** "工资福利支出(301)", "30201办公费": the name of a 经济分类科目 without its code. */
export function withoutEconomicCode(noun: string): string {
  return noun.replace(ECONOMIC_CODE, '');
}

const SIDES = ['收入', '支出'];
const SUMS = ['合计', '总计'];

/** What a side is called without saying of what. */
const BARE_SIDES: readonly string[] = [...SIDES, ...SIDES.map((side) => `预算${side}`)];

export function isBareSide(noun: string): boolean {
  return BARE_SIDES.includes(noun);
}

const OF_THIS_YEAR = ending('本年度?', oneOf('财政拨款', ''), oneOf(SIDES), maybe(SUMS), '[^，。；：、]{0,8}');

/** 本年收入为, 本年支出: the words before an amount say by themselves that they are of the year. */
export function isOfThisYear(before: string): boolean {
  return OF_THIS_YEAR.test(before);
}

const SUM_OF_SIDE = whole(maybe('本年', '总'), oneOf(SIDES), oneOf(SUMS));

/** 本年收入合计, 支出总计: of all money, whatever the heading is about. */
export function isSumOfSide(noun: string): boolean {
  return SUM_OF_SIDE.test(noun);
}

const OF_ALL = whole(
  oneOf(
    `${maybe('部门', '本年', '全部')}${oneOf(
      SIDES.map((side) => `总${side}`),
      `${oneOf(SIDES)}${oneOf(SUMS)}`,
    )}`,
    `全部${oneOf(SIDES)}(?:预算|决算)?`,
    `本?${oneOf('部门', '单位')}(?:综合)?(?:预算|决算)?${oneOf(SIDES)}(?:预算|决算)?`,
  ),
);
const ALL = beginning('全部(?=', oneOf(SIDES), ')');

/** "占总支出": the base of a share that is all money. */
export function isOfAll(words: string): boolean {
  return OF_ALL.test(words) || ALL.test(words);
}

/** "全部收入预算": without 全部. */
export function withoutAll(words: string): string {
  return words.replace(ALL, '');
}

const BASE_TAIL = ending(oneOf('总额', '总数', '的'));

/** "占“三公”经费总额的": the name of the base. */
export function baseName(words: string): string {
  return words.replace(/[“”"]/g, '').replace(/（/g, '(').replace(/）/g, ')').replace(BASE_TAIL, '');
}

const OTHER_BUDGET = new RegExp(OWN_BUDGET);

/** In final accounts the words 预算收入 speak of another document; 一般公共预算 is the name of the money. */
export function namesOtherBudget(noun: string): boolean {
  return OTHER_BUDGET.test(noun);
}

const TAKEN_IN = new RegExp(oneOf('收入$', '结余', '结转'));

/** A name that is of money taken in or carried over, by its own words. */
export function isTakenIn(noun: string): boolean {
  return TAKEN_IN.test(noun);
}

const OF_CLASS = ending(String.raw`\((?:2\d{2}|[Xx×*_]+)?类\)`, maybe('支出'));
const USED_FOR = beginning('.*用于');

/** "用于教育支出（类）", "教育支出（205类）": the name of the 类. */
export function className(noun: string): string {
  return noun.replace(OF_CLASS, '').replace(USED_FOR, '');
}

/** What 基本支出 and 项目支出 are for, told in the place of their names: "用于保障机构正常运转的日常支出". */
const DEFINITIONS: readonly (readonly [concept: string, words: RegExp])[] = [
  ['expenditure.basic', ending('正常', oneOf('运转', '运行', '履职'), '.*支出')],
  ['expenditure.project', ending('特定.*', oneOf('任务', '目标'), '.*支出')],
];

/** The concept that the words define; null for other words. */
export function definedConcept(noun: string): string | null {
  return DEFINITIONS.find(([, words]) => words.test(noun))?.[0] ?? null;
}

const GOALS = ['绩效目标', '绩效'];
const SET = anyOf('编制', '实行', '设置', '填报', '预算绩效管理');
const EXTENDS_TO = '共?涉及';

/** What goals of performance extend to. */
const GOAL_WORDS: readonly (readonly [of: 'all' | 'projects', words: RegExp])[] = [
  ['all', whole(SET, maybe('部门', '单位'), '整体', maybe('支出', '预算'), oneOf(GOALS), maybe(EXTENDS_TO))],
  ['projects', whole(maybe('财政拨款'), '项目', maybe('支出'), maybe('绩效目标'), EXTENDS_TO)],
];

/** "整体绩效目标涉及", "项目支出绩效目标涉及": of all expenditure or of all projects; null for other words. */
export function goalsOf(noun: string): 'all' | 'projects' | null {
  return GOAL_WORDS.find(([, words]) => words.test(noun))?.[0] ?? null;
}

const CLAUSE = /[^，。；：\d]+，?/g;
const USED_FOR_ANY = /(?<!主要)用于/g;
const AMONG = '中，';

/** "一般公共预算拨款用于…", "财政拨款支出中，…": the words of a text that name the money of what follows, with where they end. */
export function moneyLeads(text: string): { readonly words: string; readonly end: number }[] {
  return gather(matchesIn(text, CLAUSE), ({ 0: clause, index }) => {
    if (clause.endsWith(AMONG)) return [{ words: clause.slice(0, -AMONG.length), end: index + clause.length }];
    const last = matchesIn(clause, USED_FOR_ANY).at(-1);
    return last === undefined ? [] : [{ words: clause.slice(0, last.index), end: index + last.index + last[0].length }];
  });
}

/** Where the words begin that lead to a place: behind the last sign that parts them. */
export function leadStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !PARTS_LEADS.test(text[start - 1]!)) start -= 1;
  return start;
}

const PARTS_LEADS = /[，。；：\d]/;

const SIDE_LEAD = new RegExp(
  `(?:^|[。；：])(?:\\d{4}年度?)?(?:本?部门|本?单位)?(?:本年)?(收入|支出)${maybe('预算', '决算')}${maybe('合计', '总计')}${oneOf('中，', '方面[，：]', `${maybe('主要')}${oneOf('包括', '包含')}：`)}`,
  'g',
);

/** "收入预算中，财政拨款…": the side whose parts a place of a text is among, until the sentence ends; null for none. */
export function sideLed(text: string, at: number): 'income' | 'expenditure' | null {
  const sentence = text.slice(text.lastIndexOf('。', at - 1) + 1, at);
  const last = matchesIn(sentence, SIDE_LEAD).at(-1);
  if (last === undefined) return null;
  return last[1] === '收入' ? 'income' : 'expenditure';
}

const GENERAL_BASIC = new RegExp(
  `(一般公共预算(?:财政)?(?:拨款)?)?基本支出${oneOf('中', '按(?![^，。；：]*政府)[^，。；：]*(?:经济|分类|科目)[^，。；：]*：')}[^。]*$`,
);

/**
 * "基本支出按经济分类：工资福利支出…", "一般公共预算基本支出中，会议费…": the words before a place name what it is a part of, and,
 * where they do, its money; null where they do not.
 */
export function basicLed(before: string): { readonly ofGeneral: boolean } | null {
  const found = GENERAL_BASIC.exec(before.slice(before.lastIndexOf('。') + 1));
  return found && { ofGeneral: found[1] !== undefined };
}

const CHANGES = /^([^，]*?)(?:[比较与同](?:上|去|\d{4}年)|各?[增减])/;

/** "收入较去年增加": the words before a change that name what changed; null where the sentence does not begin so. */
export function changeOf(before: string): string | null {
  const sentence = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1);
  return CHANGES.exec(sentence)?.[1] ?? null;
}
