import { HAN } from '../../text/han.js';
import { anyOf, beginning, ending, holding, maybe, oneOf, whole } from '../../text/patterns.js';
import { matchesIn } from '../../text/matches.js';

/** Words that say there is none of what follows. */
const DENIED = new RegExp(
  `(?<!有)${oneOf(`没有${maybe('使用', '安排', '发生', '列支', '涉及')}`, '无', `未${oneOf('安排', '使用', '发生', '列支', '编列', '涉及')}`, '不涉及', '不安排')}`,
  'g',
);
/** What stands between them and the name, and behind the name, without another meaning. */
const QUALIFIER = beginning(
  `${oneOf(['使用', '安排', '的'], ['本年', '当年', '年初'], ['一般公共预算', '财政拨款'])}+`,
);
const TAIL = beginning(
  anyOf(
    ['预算', '决算', '财政', '拨款', '资金', '经费', '费用'],
    ['安排', '使用', '收入', '支出', '收支', '项目', '情况'],
    '(?:收入)?[和、](?=支出)',
    '的',
  ),
);
const JOINED = beginning('[、和与及或]');
/** Of another year, of a part of the department only, or of what may be. */
const ELSEWHERE = holding(
  oneOf(
    ['上年(?!结转)', '去年', '以前年度', '往年'],
    ['所属', '下属', '部分单位', '其他单位'],
    ['如果', '[如若](?:有|无|没有|未)', '凡是?'],
  ),
);
const YEAR = /20\d\d/g;
const CLAUSE = /^[^，。；：！？]*/;
const TABLE_NAMED = /（[^（）]*）$/;
const OF_FISCAL = holding(oneOf('财政', '公共'));

/** A place where the text says that there is none of something: the words before it in the sentence, and its clause. */
export interface Denial {
  readonly start: number;
  /** Where the clause behind the word ends, without the table that it names in a bracket. */
  readonly end: number;
  readonly before: string;
  readonly clause: string;
}

export function denialsIn(text: string): Denial[] {
  return matchesIn(text, DENIED).map(({ 0: words, index: start }) => {
    const from = start + words.length;
    const clause = withoutTable(CLAUSE.exec(text.slice(from))![0]);
    const sentence = Math.max(text.lastIndexOf('。', start), text.lastIndexOf('；', start)) + 1;
    const before = text.slice(sentence, start);
    return {
      start,
      end: from + clause.length,
      before,
      clause: NOTHING_BEHIND.test(clause) ? namedBefore(before) : clause,
    };
  });
}

const NOTHING_BEHIND = whole(anyOf('安排', '发生', '列支', '收支', '支出'));
const NAMED_BEFORE = new RegExp(
  `(?:^|[，；：]|年度?|部门|单位)(${oneOf('政府性基金', '国有资本经营', '[“"]?三公', '因公出国', '公务', '机关运行', '政府采购')}[^，。；：\\d]*?)[均都也]?$`,
);

/** "政府性基金、国有资本经营预算均未安排": the names before the word, '' for none. */
function namedBefore(before: string): string {
  return NAMED_BEFORE.exec(before)?.[1] ?? '';
}

function withoutTable(clause: string): string {
  const bracket = TABLE_NAMED.exec(clause);
  return bracket?.[0].includes('表') === true ? clause.slice(0, bracket.index) : clause;
}

/** Said of this year and of the whole: `before` are the words before it in the sentence. */
export function isOfWhole(before: string, year: number | null): boolean {
  const years = matchesIn(before, YEAR).map(([digits]) => Number(digits));
  return !ELSEWHERE.test(before) && (years.length === 0 || year === null || years.includes(year));
}

/** "、国有资本经营…": the next of several names. */
export function isJoined(rest: string): boolean {
  return JOINED.test(rest);
}

export function withoutJoin(rest: string): string {
  return rest.replace(JOINED, '');
}

/** The words before a name that say which money or year is meant, '' for none. */
export function qualifierOf(rest: string): string {
  return QUALIFIER.exec(rest)?.[0] ?? '';
}

/** A qualifier that speaks of 财政拨款 alone. */
export function isOfFiscal(qualifier: string): boolean {
  return OF_FISCAL.test(qualifier);
}

/** What is left behind a name and the words that add nothing to it. */
export function withoutTail(rest: string): string {
  return rest.replace(TAIL, '');
}

/** That a table is empty: 为空表, 无数据. */
const EMPTY = oneOf('空表', '空(?=[，。；）]|$)', '无数据', '没有数据');
const SAYS_EMPTY = holding(EMPTY);
const EMPTY_TABLE = new RegExp(`《?((?:${HAN}|[（）“”"]){4,40}?表)》?${maybe('均?[为是]')}${EMPTY}`, 'g');
const TITLE_LEAD = beginning(oneOf('因此', '所以', '故', '相应的?', '其中'));
const POINTED_AT = whole('[本此该上下附]表');

/** "政府性基金预算支出表为空表": each table that is said to be empty, by its title. */
export function emptyTablesIn(
  text: string,
): { readonly start: number; readonly end: number; readonly title: string }[] {
  if (!SAYS_EMPTY.test(text)) return [];
  return matchesIn(text, EMPTY_TABLE)
    .map(({ 0: words, 1: named, index: start }) => ({
      start,
      end: start + words.length,
      title: named!.replace(TITLE_LEAD, ''),
    }))
    .filter(({ title }) => !POINTED_AT.test(title));
}

const EMPTY_NOTE = ending(
  '^\\(?',
  maybe('[备附]?注[:：]'),
  maybe('.{0,30}[,，]'),
  maybe('故', '因此'),
  '[本此该]表',
  oneOf('为空表?', '无数据', '没有数据', '空表列示'),
  '[。)]*',
);

/** "注：本表无数据": a squashed line below a table that says it is empty. */
export function saysEmptyAbove(line: string): boolean {
  return EMPTY_NOTE.test(line);
}
