import { OFFICES_IN_TEXT } from '../../taxonomy/offices.js';
import { DOES, PARTIES } from '../../taxonomy/words/parties.js';
import { beginning, ending, holding, maybe, oneOf } from '../../text/patterns.js';
import { OWN_BUDGET } from './stages.js';
import { matchesIn } from '../../text/matches.js';
import { gather } from '../../sheet/gather.js';

/** What a text says of itself: its year, whether it is a budget or final accounts, and whose. */

const YEAR = String.raw`20\d\d年`;
const NAMED_YEAR = /(20\d\d)年度?([^。；，\n]{0,24})/g;
const OF_DOCUMENT = holding(oneOf('预算', '决算', '部门', '收支', '财政拨款'));
const COMPARED_BEHIND = beginning('(?:的)?相比');
const COMPARED_BEFORE = ending('[比较与同]');

/** The years that a text says its figures are of, as often as it does; not those it compares with. */
export function yearsSaid(text: string): number[] {
  return gather(matchesIn(text, NAMED_YEAR), ({ 1: year, 2: behind, index }) => {
    if (!OF_DOCUMENT.test(behind!) || COMPARED_BEHIND.test(behind!)) return [];
    return COMPARED_BEFORE.test(text.slice(Math.max(0, index - 1), index)) ? [] : [Number(year)];
  });
}

const DOCUMENT_NAMED = holding(oneOf('预算', '决算'));

/** A title of such a text. */
export function namesDocument(title: string): boolean {
  return DOCUMENT_NAMED.test(title);
}

/** Words that a text of final accounts has, and those that a budget has: the more often said is what it is. */
const TOLD = {
  'final-accounts': [
    `决算${maybe('总', '明细', '情况')}表`,
    `${oneOf('支出', '收入', '部门', '单位')}决算`,
    `决算${oneOf('公开', '情况', '总体', '数为')}`,
  ],
  'budget': [
    `${oneOf('部门', '单位', '收支总')}预算`,
    `${OWN_BUDGET}${maybe('总', '情况')}表`,
    `${OWN_BUDGET}情况`,
    `(?<!${['年初', '全年', '当年', '调整', '调整后'].join('|')})预算数为`,
    `预算${oneOf('安排', '公开')}`,
  ],
} as const;
const TELLING = {
  'final-accounts': new RegExp(oneOf(TOLD['final-accounts']), 'g'),
  'budget': new RegExp(oneOf(TOLD.budget), 'g'),
} as const;

/** How often a text says that it is of the type. */
export function timesSaid(text: string, type: keyof typeof TELLING): number {
  return text.match(TELLING[type])?.length ?? 0;
}

const OWNER_LINE = new RegExp(
  [
    String.raw`(?:^|\n)[^\n]{0,6}?`,
    maybe(DOES),
    oneOf(PARTIES),
    maybe('名称'),
    '(?:[（(][^）)]*[）)])?[:：]',
    String.raw`([^\n\t:：，。]{4,40}?)`,
    String.raw`(?=\n|\t|金额单位|单位[:：]|$)`,
  ].join(''),
  'g',
);
const NO_OWNER = new RegExp(`^${oneOf('万?元', '人民币')}|\\d`);

/** "编制单位：某某局" above the tables, as often as it stands. */
export function ownersAboveTables(text: string): string[] {
  return matchesIn(text, OWNER_LINE)
    .map(({ 1: name }) => name!.trim())
    .filter((name) => !NO_OWNER.test(name));
}

const NAMED_OFFICE = new RegExp(
  [
    '(?:^|关于|[，。：、])',
    `([一-龥]{4,24}?${oneOf(OFFICES_IN_TEXT)})`,
    `(?=${oneOf(YEAR, '（以下', ['的', '部门', '共有', '下属', '安排', '无', '预算'], '机关运行', '政府采购')})`,
  ].join(''),
  'g',
);
const ABOUT = beginning('关于');

/** "某某局2024年", "某某中学共有": the offices that a paragraph speaks of. */
export function officesNamed(paragraph: string): string[] {
  return matchesIn(paragraph, NAMED_OFFICE).map(({ 1: name }) => name!.replace(ABOUT, ''));
}

const TITLE = beginning(
  String.raw`(?:附件\d*：?)?(?:${YEAR}度?)?`,
  '([一-龥（）]{4,30}?)',
  `(?:${YEAR}度?)?`,
  maybe('部门', '单位'),
  maybe('综合'),
  oneOf('预算', '决算'),
  maybe('信息'),
  oneOf('公开', '说明', '情况', '编制', '及', '$'),
);
const NO_DEPARTMENT = new RegExp(
  [
    `^${oneOf('部门', '单位', '目录', ['市直', '区直', '县直', '省直', '各'])}`,
    '[本我年]',
    ...['预算', '决算', '公开', '三公', '收支', '财政拨款'],
  ].join('|'),
);
const LEAST_SIGNS = 4;

/** "某某县档案馆2022年部门综合预算公开说明": the department of a title; null where it names none. */
export function departmentInTitle(title: string): string | null {
  const name = TITLE.exec(title)?.[1]?.replace(ABOUT, '') ?? '';
  return name.length >= LEAST_SIGNS && !NO_DEPARTMENT.test(name) ? name : null;
}

const SHORT_NAME = /简称[:：]?["“”「]?([一-龥]{2,12})["“”」]?[）)]/g;

/** "（以下简称“某某局”）": the names that a text gives its department for short. */
export function shortNames(text: string): string[] {
  return matchesIn(text, SHORT_NAME).map(({ 1: name }) => name!);
}
