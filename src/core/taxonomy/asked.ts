import { beginning, ending, holding, oneOf } from '../text/patterns.js';

/** What a disclosure is asked to tell in numbers, and what it tells beside that. */

/** What the numbers of a chapter are about, by its heading: of these the first that fits. */
const CHAPTERS = [
  ['terms', holding(oneOf('名词解释', '名词说明', '术语'))],
  ['performance', holding('绩效')],
  ['three-public', holding(oneOf('三公', '因公出国', '公务接待', '公务用车'))],
  ['events', holding(oneOf('会议费', '培训费', '一般性支出'))],
  ['procurement', holding(oneOf('政府采购', '政府购买'))],
  ['assets', holding(oneOf('国有资产', '资产占', '资产情况', '车辆', '设备'))],
  [
    'staff',
    holding(
      oneOf('机构(?!运行)', '人员(?!经费|支出)', '编制(?:人数|情况|及)', '(?:单位|部门)构成', '(?:部门|单位)概况'),
    ),
  ],
  ['money', holding(oneOf('收入', '支出', '收支', '预算', '决算', '经费', '资金', '拨款', '结转', '结余'))],
  ['work', holding(oneOf('职责', '职能', '工作', '任务', '事业发展', '重点项目', '大事'))],
] as const satisfies readonly (readonly [string, RegExp])[];

export type ChapterNumbers = (typeof CHAPTERS)[number][0];

/** Null for a heading that does not say it: 具体情况, 其他说明. */
export function numbersUnder(heading: string): ChapterNumbers | null {
  return CHAPTERS.find(([, pattern]) => pattern.test(heading))?.[0] ?? null;
}

interface AskedCount {
  /** The chapters that ask for it by themselves; elsewhere its own words have to name it. */
  readonly chapters: readonly ChapterNumbers[];
  readonly units: RegExp;
  /** Words beside the number. */
  readonly words: RegExp;
}

/** To the last sign. */
const units = (...all: readonly string[]): RegExp => new RegExp(`^(?:${all.join('|')})$`);

/** Numbers of things and persons that a disclosure is asked for (财预〔2016〕143号 and the forms of the provinces). */
const ASKED_COUNTS: readonly AskedCount[] = [
  {
    chapters: ['three-public'],
    units: units('个', '批次', '批', '次', '人次', '人', '名'),
    words: holding(oneOf('团组', '出国', '公务接待', '国内接待', '外事接待')),
  },
  {
    chapters: ['three-public', 'assets'],
    units: units('辆', '台'),
    words: holding(oneOf('车辆', '公务用车', '用车', '公车', '购置', '保有')),
  },
  {
    chapters: ['assets'],
    units: units('台（套）', '台\\(套\\)', '台套', '台', '套', '件', '个'),
    words: holding('设备'),
  },
  { chapters: ['procurement'], units: units('个', '批', '批次', '件'), words: holding('采购项目') },
  { chapters: ['events'], units: units('次', '个', '人', '人次', '名'), words: holding(oneOf('会议费', '培训费')) },
  {
    chapters: ['staff'],
    units: units('人', '名', '个'),
    words: holding(oneOf('编制', '实有', '在职', '在编', '离休', '退休', '离退休', '聘用', '遗属')),
  },
  {
    chapters: ['staff'],
    units: units('个', '户', '家'),
    words: holding(
      oneOf('预算单位', '下属', '所属', '二级单位', '编制范围', '汇编范围', '事业单位', '行政单位', '参公单位'),
    ),
  },
  {
    chapters: [],
    units: units('个'),
    words: holding(oneOf('绩效目标', '绩效自评', '自评项目', '绩效评价', '绩效监控', '项目')),
  },
];

/** Of numbers that a chapter's heading asks for, or that their own words name. */
export function isAskedCount(unit: string, words: string, chapter: ChapterNumbers | null): boolean {
  return ASKED_COUNTS.some(
    (it) => it.units.test(unit) && ((chapter !== null && it.chapters.includes(chapter)) || it.words.test(words)),
  );
}

/** Of those that their own words name. */
export function isNamedCount(unit: string, words: string): boolean {
  return isAskedCount(unit, words, null);
}

const INDICATOR = ending(oneOf('率', '满意度', '知晓度', '评分', '得分'));
/** Of money, not of what was done with it. */
const OF_MONEY = ending(oneOf('执行率', '增长率', '增长', '降低率', '核减率', '支出率', '完成率', '占比率'));

/** 满意率, 办结率: a percentage of what was done. */
export function isIndicator(noun: string): boolean {
  return INDICATOR.test(noun) && !OF_MONEY.test(noun);
}

const MONEY_WORDS = holding(oneOf('预算', '决算', '执行', '资金', '支出', '收入', '金额', '涉及', '拨款', '经费'));

/** Words of money beside a number of a chapter on performance. */
export function speaksOfMoney(words: string): boolean {
  return MONEY_WORDS.test(words);
}

const JOINS = '[-~—–至]';
const FROM = ending('%', '(?:[（(]含[）)])?', JOINS);
const TO = beginning('(?:[（(]含[）)])?', JOINS, '\\d');

/** 100%-80%（含）: the ends of a range. */
export function isOfRange(before: string, behind: string): boolean {
  return FROM.test(before) || TO.test(behind);
}

const PRICE = ending(oneOf('单价', '每[人车辆次户台套张]', '均价'), '.{0,4}');

/** 购置单价5万元, 每人100元. */
export function isPriceOf(words: string): boolean {
  return PRICE.test(words);
}
