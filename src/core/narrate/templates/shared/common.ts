/**
 * Paragraphs that templates share, in the language of docs/templates.md. A template names the chapters of its form and
 * puts these under them.
 */

/** What the paragraphs call the two kinds of document: 2024年 of a budget, 2023年度 of final accounts. */
interface Kind {
  readonly year: string;
  /** 预算, 决算. */
  readonly word: string;
}

export const OF_BUDGET: Kind = { year: '{年份}年', word: '预算' };
export const OF_FINAL: Kind = { year: '{年份}年度', word: '决算' };

export const DUTIES = '{问 duties｜主要职责｜本部门的主要职责是什么？}。';
export const ORGANIZATION = '{问 organization｜机构设置｜有哪些内设机构和所属单位，编制和实有人数各多少？}。';
export const KEY_TASKS = '{问 key-tasks｜重点工作｜本年度的重点工作有哪些，完成得怎样？}。';
export const UNITS = '{问 units｜预算单位构成｜纳入部门预算的单位有哪些？}。';
export const STAFF = '{问 staff｜人员情况｜编制、在职和离退休人数各多少？}。';
export const CONTACT = '{问 contact｜联系方式｜联系人、电话和反馈意见的渠道是什么？}。';
export const GLOSSARY = '* 名词解释：{序号}．{名称}：指{解释}。';
export const TABLES = '! 表格';

/** Both sides of a 总表 in one where they are equal. */
export function bothSides(both: string, income: string, expenditure: string, { year, word }: Kind, of = ''): string {
  const side = (name: string, said: string): string =>
    `${said}{${name}}万元[，{${name}|增减}[，主要原因是{${name}|原因}]]`;
  const [left, right] = [side(income, `${of}收入总计`), side(expenditure, `${of}支出总计`)];
  return `？有 ${both}：{本部门}${year}${of}收、支${word}总计{${both}}万元。[收、支总计{${both}|各增减}[，主要原因是{${both}|原因}]。]
？有 ${income} 且 有 ${expenditure}：{本部门}${year}${left}；${right}。
？有 ${income}：{本部门}${year}${left}。
？有 ${expenditure}：{本部门}${year}${right}。`;
}

/** A whole with its parts and their shares; `changes`: what became of each part too. */
export function structure(whole: string, said: string, list: string, { year }: Kind, changes = false): string {
  const change = changes ? '[，{金额|增减}]' : '';
  return `{本部门}${year}${said}{${whole}}万元[，{${whole}|增减}][。其中：{每 ${list} 隔“；”：{名称}{金额}万元[，占{占比}%]${change}}]。`;
}

/** 政府性基金 or 国有资本经营: nothing where there is no table of it. */
export function fund(name: string, said: string, id: string, kind: Kind): string {
  const { year, word } = kind;
  const list = name.replace(/支出$/, '');
  return `？空表 ${name} 且 有变 ${name}：{本部门}${year}没有${said}支出，{${name}|增减}[，主要原因是{${name}|原因}]。
？空表 ${name}：{本部门}${year}没有${said}支出。
？有 ${name}：{本部门}${year}${said}支出{${name}}万元[，{${name}|增减}[，主要原因是{${name}|原因}]][。其中：{每 ${list}构成 隔“，”：{名称}{金额}万元}]。
？有表 ${name}：{本部门}${year}${said}{问 ${id}｜支出情况｜${said}有没有支出？金额是多少？表中没有列明，或各表不一致。}。

* ${list}项：{序号}．{全称}：${kind === OF_FINAL ? '支出决算为' : `${year}${word}数为`}{金额}万元。`;
}

/** 基本支出 by 类 of 支出经济分类, where the table prints them; the 款 are told by name. */
const byClass = ({ year }: Kind): string =>
  `按支出经济分类看，{本部门}${year}一般公共预算基本支出{一般公共预算基本支出}万元。其中：{每 基本支出类 隔“；”：{名称}{金额}万元[，占{占比}%]}。`;
export const BUDGET_BY_CLASS = byClass(OF_BUDGET);
export const FINAL_BY_CLASS = byClass(OF_FINAL);

export const basic = (kind: Kind, said: string): string => {
  const { year } = kind;
  return `？有 人员经费：{本部门}${year}${said}{一般公共预算基本支出}万元[，{一般公共预算基本支出|增减}]，其中：
？有 公用经费：{本部门}${year}${said}{一般公共预算基本支出}万元[，{一般公共预算基本支出|增减}]，其中：
？否则：{本部门}${year}${said}{一般公共预算基本支出}万元[，{一般公共预算基本支出|增减}]。

？有数 人员经费：人员经费{人员经费}万元[，占一般公共预算基本支出的{人员经费|占 一般公共预算基本支出}%][，主要包括：{每 人员经费科目 隔“、”：{名称}}]。
？否则：人员经费{人员经费}万元。

？有数 公用经费：公用经费{公用经费}万元[，占一般公共预算基本支出的{公用经费|占 一般公共预算基本支出}%][，主要包括：{每 公用经费科目 隔“、”：{名称}}]。
？否则：公用经费{公用经费}万元。

${byClass(kind)}`;
};

/** 机关运行经费; `said` as the form calls it. */
export const agency = ({ year, word }: Kind, said = '机关运行经费'): string =>
  `？有 机关运行经费：{本部门}${year}${said}${word === '决算' ? '支出' : '预算'}{机关运行经费}万元[，{机关运行经费|增减}[，主要原因是{机关运行经费|原因}]]。
？否则：{本部门}${year}${said}{问 agency-operation｜机关运行经费情况｜机关运行经费是多少？[基本支出表中公用经费为{公用经费}万元，行政单位和参公单位一般以此为准，其他事业单位没有机关运行经费。]}。`;

/** 车辆 by their uses and large equipment; 国有资产占用情况表 of the final accounts. */
export const vehicles = (day: string): string =>
  `截至${day}，{本部门}共有车辆{填 车辆总数}辆，其中：${VEHICLES.map((name) => `${name}{填 ${name}}辆`).join('、')}；单价100万元以上的设备（不含车辆）{填 大型设备数}台（套）。`;

const VEHICLES: readonly string[] = [
  '副部（省）级及以上领导用车',
  '主要负责人用车',
  '机要通信用车',
  '应急保障用车',
  '执法执勤用车',
  '特种专业技术用车',
  '离退休干部服务用车',
  '其他用车',
];
