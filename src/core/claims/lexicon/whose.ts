import { HAN } from '../../text/han.js';
import { markOf } from '../../text/list-mark.js';
import { holding, maybe, oneOf } from '../../text/patterns.js';
import { tellsMoney } from './levels.js';
import { OWN_BUDGET } from './stages.js';
import { matchesIn } from '../../text/matches.js';
import { gather } from '../../sheet/gather.js';

/** Fixed words that say whose text it is, what it is and of which level: left over from another text they are wrong. */

export interface Said {
  readonly start: number;
  readonly words: string;
}

function all(pattern: RegExp, text: string): Said[] {
  return matchesIn(text, pattern).map(({ 0: words, index: start }) => ({ start, words }));
}

const STAGES = oneOf('预算', '决算');
const TOLD_OF_IT = `(?=${oneOf('安排', '收入', '支出', '收支', '总', '数', '资金')})`;
const ITS_TITLE = {
  部门: new RegExp(String.raw`20\d\d年度?部门${STAGES}${TOLD_OF_IT}`, 'g'),
  单位: new RegExp(String.raw`20\d\d年度?单位${STAGES}${TOLD_OF_IT}`, 'g'),
} as const;

/** "2024年部门预算安排", "2024年单位预算收入": what a text calls itself where it tells figures. */
export function titlesSaid(text: string, party: keyof typeof ITS_TITLE): Said[] {
  return OF_OTHERS.test(text) ? [] : all(ITS_TITLE[party], text);
}

const OF_OTHERS = holding(oneOf('所属', '下属', '二级', '各单位', '汇总', '主管', '批复', '基层'));

const WITHIN_DEPARTMENT = holding(`纳入${HAN}{0,12}部门${STAGES}`);

/** "纳入部门预算管理": of a unit, whose money is in its department's budget. */
export function isWithinDepartment(text: string): boolean {
  return WITHIN_DEPARTMENT.test(text);
}

const NO_STAGE = oneOf('执行', '绩效', '管理', '调整', '批复', '编制', '完成', '公开', '评审', '改革');
const BUDGET_HEADED = new RegExp(`${OWN_BUDGET}${maybe('安排', '数', '总体', '收支')}${oneOf('情况', '说明')}`);
const UNSURE = holding(NO_STAGE);

/** "收入预算情况说明": a heading over the figures of a budget, where 决算 is not named. */
export function headsBudget(heading: string): boolean {
  return BUDGET_HEADED.test(heading) && !heading.includes('决算') && !UNSURE.test(heading);
}

const FINAL_HEADED = holding(
  oneOf('收入', '支出', '收支', '经费', '部门', '单位'),
  '决算',
  maybe('总体', '安排'),
  oneOf('情况', '说明'),
);

/** "收入决算情况说明". */
export function headsFinal(heading: string): boolean {
  if (GOALS_HEADED.test(heading)) return true;
  return FINAL_HEADED.test(heading) && !heading.includes('预决算') && !UNSURE.test(heading);
}

/** Goals are set with a budget. */
const GOALS_HEADED = holding('(?<!预)决算绩效目标');

const NAMED = {
  budget: holding(oneOf('部门', '单位'), maybe('综合'), '预算(?!管理|执行|绩效|批复)'),
  final: holding(oneOf('部门', '单位'), '决算(?!管理|绩效|批复)'),
} as const;

/** "单位预算公开表", "部门预算单位构成": a title or heading that calls the text so, and not the other way too. */
export function namesStage(heading: string, stage: keyof typeof NAMED): boolean {
  return NAMED[stage].test(heading) && !NAMED[stage === 'budget' ? 'final' : 'budget'].test(heading);
}

const YEAR_SAID = /20\d\d(?=年)/;

/** Whether a heading names another year than the text's. */
export function headsAnotherYear(heading: string, year: number | null): boolean {
  const said = YEAR_SAID.exec(heading);
  return said !== null && Number(said[0]) !== year;
}

const PLACE = /(?<!自治|地|开发|园|管理|示范|街|社|景|校|小|新|辖|城|库|林|灌|山|片|学|保护|高新|功能|试验)区|县|旗/g;

/** The level of the county or district in an office's name; null for one of a city, or where none is told. */
export function levelOfPlace(office: string): '县' | '区' | '旗' | null {
  const found = office.match(PLACE);
  if (found === null) return null;
  return (found.includes('县') ? '县' : found.at(-1)) as '县' | '区' | '旗';
}

const LEVELS = ['省', '市', '县', '区', '旗'];
const MONEY = `(?:${maybe('本')}级)财政${maybe('部门')}${maybe('当年', '本年')}${oneOf('拨款', '拨付', '预算拨款', '安排的')}`;
const FROM_ABOVE = holding(
  oneOf('上级', '补助', '专项', '转移', '下达', '争取', '中央', '提前', '奖', '[、及和]', '级财政级'),
);
/** A county has money of its city as an income. */
const SOURCE = holding(oneOf('收入', '来源'));
const CLAUSE = /[^。；]*/g;

/**
 * "市级财政拨款" in a text of a county: money by the level of another. Not where the clause names money from above or
 * several levels, or tells the amount of an income.
 */
export function foreignLevels(text: string, own: string): Said[] {
  const foreign = foreignTo(own);
  if (text.search(foreign) < 0) return [];
  return gather(matchesIn(text, CLAUSE), ({ 0: clause, index }) =>
    FROM_ABOVE.test(clause.slice(index === 0 ? (markOf(clause)?.text.length ?? 0) : 0)) ||
    (SOURCE.test(clause) && tellsMoney(clause))
      ? []
      : all(foreign, clause).map(({ start, words }) => ({ start: index + start, words })),
  );
}

const FOREIGN = new Map<string, RegExp>();

function foreignTo(own: string): RegExp {
  const known = FOREIGN.get(own);
  if (known !== undefined) return known;
  const others = LEVELS.filter((level) => level !== own);
  const pattern = new RegExp(`(?<!自治|地|开发|园|管理)${oneOf(others)}${MONEY}`, 'g');
  FOREIGN.set(own, pattern);
  return pattern;
}
