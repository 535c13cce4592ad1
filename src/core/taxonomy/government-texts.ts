import { ending, holding, maybe, oneOf } from '../text/patterns.js';
import { matchesIn } from '../text/matches.js';

/**
 * What the text of a whole government's budget or final accounts says and no department's does (预算法 第48、79条: what the
 * people's congress is told; 财预〔2016〕143号: 政府预决算公开). Texts are squashed.
 */

const TITLE = {
  'budget': oneOf(
    `预算执行${maybe('情况')}.{0,16}报告`,
    `预算${maybe('\\(草案\\)', '草案')}${maybe('编制')}${maybe('情况')}的?报告`,
    `预算${oneOf('\\(草案\\)', '草案')}`,
    '预算调整方案',
    '(?<!人民)政府预算',
  ),
  'final-accounts': oneOf(
    `决算${oneOf('\\(草案\\)', '草案')}`,
    `财政${maybe('收支', '总')}决算`,
    '(?<!人民)政府决算',
    `[省市县区旗镇乡](?:20\\d\\d年度?)?决算${maybe('情况')}的?报告`,
    `${oneOf('全', '本')}[省市县区旗镇乡](?:级|本级)?${maybe('财政', '政府')}决算`,
    `[省市县区旗镇乡]本?级${maybe('财政', '政府')}决算`,
  ),
} as const;

/** A department's own report may be called 预算草案 too: it says whose it is. */
const OF_DEPARTMENT = holding(oneOf('部门', '单位'));
const TITLES = {
  'budget': holding(TITLE.budget),
  'final-accounts': holding(TITLE['final-accounts']),
} as const;

/** What a title of a government's text says the text is; null for another title. 预算执行情况 goes with a budget, whatever else it reports. */
export function governmentTextOf(title: string): keyof typeof TITLES | null {
  if (OF_DEPARTMENT.test(title)) return null;
  if (TITLES.budget.test(title)) return 'budget';
  return TITLES['final-accounts'].test(title) ? 'final-accounts' : null;
}

const TITLE_END = ending(oneOf('报告', '草案', '\\(草案\\)', '决算', '方案', '说明', '公开'));

/** Whether a line is such a title to its end: the text that follows is no more of it. */
export function endsGovernmentTitle(line: string): boolean {
  return TITLE_END.test(line) && !/[，。；]/.test(line) && governmentTextOf(line) !== null;
}

const TAXES = ['增值税', '企业所得税', '个人所得税', '城市维护建设税', '契税', '土地增值税', '耕地占用税'];
const WHOSE = `(?:全[省市县区旗镇乡]|[省市县区旗镇乡]本?级)`;

/** Figures that only a government has. Departments have 上级补助收入, 转移支付 and 非税收入 too. */
const FIGURES = [
  ...['税收收入', '非税收入占', '税收返还', '返还性收入', '全口径'],
  ...TAXES,
  ...['预算稳定调节基金', '上解', '债务?转贷', '总财力', '可用财力', '调入资金'],
  ...['中央补助', '收入总量', '支出总量', '债务还本'],
  `地方政府${maybe('一般', '专项')}债`,
  `${oneOf('一般', '专项', '政府')}债[务券]${maybe('限额', '余额', '收入', '支出', '还本')}`,
  `社会保险基金${maybe('预算')}${oneOf('收入', '支出', '本年')}`,
  `${WHOSE}${maybe('地方')}${oneOf('一般公共预算', '政府性基金', '国有资本经营', '地方财政', '财政总?[收支]')}`,
  '土地(?:使用权)?出让',
];
/** One of them is enough: what is put together of all offices of a place, or told of a zone as of a place. */
const OF_ALL = holding(
  oneOf(
    `${oneOf('投资', '高新', '经开', '开发', '合作', '示范')}区${maybe('20\\d\\d年度?')}一般公共预算${oneOf('收入', '支出')}`,
    `经.{0,12}汇总.{0,50}三公`,
    `${WHOSE}${oneOf('一般公共预算', '各部门', '部门')}?.{0,6}[“"]?三公`,
    `各乡\\(?镇\\)?.{0,20}三公`,
  ),
);
/** What only a department or a unit says. */
const DEPARTMENT = [
  `[本我][部门单位局委办院校]{1,2}`,
  `${oneOf('部门', '单位')}${oneOf('预算', '决算', '收支', '职责', '整体')}`,
  '收支总预算',
  '机关运行经费',
  `财政拨款${maybe('收入', '支出', '收支', '预算', '决算')}`,
  ...['基本支出', '公务接待费'],
];
const FIGURE = new RegExp(oneOf(FIGURES), 'g');
const SPOKEN = new RegExp(oneOf(DEPARTMENT), 'g');

/** The words of a government's figures in a text, each time they stand there. */
export function governmentFigures(text: string): string[] {
  return matchesIn(text, FIGURE).map(([words]) => words);
}

/** Whether it tells what all offices of a place spend together. */
export function tellsOfAll(text: string): boolean {
  return OF_ALL.test(text);
}

/** How often a text speaks as a department or unit does. */
export function timesAsDepartment(text: string): number {
  return text.match(SPOKEN)?.length ?? 0;
}

const TITLE_YEAR = /20\d\d(?=年)/g;

/** The years of a title. */
export function yearsOfTitle(title: string): number[] {
  return matchesIn(title, TITLE_YEAR).map(([year]) => Number(year));
}
