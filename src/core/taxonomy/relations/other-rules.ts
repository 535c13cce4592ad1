import type { Category } from '../severity.js';

/** A check that is no relation, by the id of its findings. */
export interface OtherRule {
  readonly id: string;
  /** What is asked for, in a few words. */
  readonly name: string;
  readonly category: Category;
  /**
   * It may not be put aside: it tells what was not read, or stands for many relations that are broken by one cause.
   * Without it they would look right.
   */
  readonly fixed?: true;
}

const other = (category: Category, rows: readonly (readonly [id: string, name: string])[]): OtherRule[] =>
  rows.map(([id, name]) => ({ id, name, category }));

const fixed = (category: Category, rows: readonly (readonly [id: string, name: string])[]): OtherRule[] =>
  other(category, rows).map((rule) => ({ ...rule, fixed: true }));

/** Every check beside the relations. */
export const OTHER_RULES: readonly OtherRule[] = [
  ...other('unit', [
    ['unit.contradiction', '金额单位前后一致'],
    ['unit.missing', '写明金额单位'],
  ]),
  ...other('identity', [
    ['identity.department', '各表是同一部门'],
    ['identity.level', '各表同称部门或同称单位'],
    ['identity.year', '各表是同一年度'],
    ['identity.type', '各表同是预算或同是决算'],
    ['note.other-money', '空表的注说的是本表的资金'],
  ]),
  ...other('completeness', [
    ['note.not-empty', '注明没有支出的表里没有金额'],
    ['note.empty-unsaid', '空表注明没有数的原因'],
    ['completeness.workbook', '工作簿里有成套的公开表'],
    ['completeness.numbering', '表号连续'],
    ['completeness.depth', '科目列到应有的级次'],
    ['completeness.vehicles', '公务用车购置费和运行维护费分开列'],
  ]),
  ...other('code', [
    ['code.differs', '同一科目各表编码一致'],
    ['code.name-mismatch', '科目编码与名称相符'],
    ['code.two-names', '同一编码只有一个名称'],
    ['code.stale', '科目编码是当年的'],
    ['code.missing', '科目有编码'],
    ['code.no-such-class', '科目编码属于已有的类'],
    ['code.parent', '科目列在它的上级之下'],
  ]),
  ...other('name', [
    ['name.differs', '同一事项各表写法一致'],
    ['name.misspelt', '科目名称没有错字'],
    ['name.stale', '科目名称是当年的'],
    ['name.missing', '科目有名称'],
  ]),
  ...other('format', [
    ['cell.negative', '支出和收入没有负数'],
    ['cell.decimals', '金额小数位数一致'],
    ['cell.untidy', '数字没有全角字符和空格'],
    ['cell.typed-over', '公式没有被数字盖掉'],
    ['cell.hidden-sheet', '隐藏的工作表里没有金额'],
    ['cell.hidden-row', '隐藏的行里没有金额'],
    ['cell.hidden-column', '隐藏的列里没有金额'],
    ['cell.hidden-format', '金额没有被格式隐去'],
  ]),
  ...other('arithmetic', [
    ['change.percent', '增减百分比与两年的数相符'],
    ['change.from-nothing', '上年为零的不算增减百分比'],
    ['completion.percent', '完成比例与两个数相符'],
  ]),
  ...other('sensitive', [
    ['sensitive.mobile', '没有手机号'],
    ['sensitive.id-card', '没有身份证号'],
    ['sensitive.bank-card', '没有银行账号'],
    ['sensitive.contact', '没有联系人'],
    ['sensitive.leftover', '没有留下的占位文字'],
    ['pages.unseen', '没有看不见的文字'],
    ['pages.notes', '没有留下批注和表单域'],
    ['pages.properties', '文件属性与部门、年度相符'],
  ]),
  ...other('format', [
    ['pages.empty', '没有空白页'],
    ['pages.contents', '目录的页码与页面相符'],
  ]),
  ...fixed('arithmetic', [
    ['shift.rows', '整列没有错行'],
    ['shift.columns', '两列没有放反'],
    ['shift.lines', '两行没有放反'],
    ['shift.either', '几张表没有错行'],
    ['shift.missing-row', '没有漏行'],
    ['shift.duplicate-row', '没有重复的行'],
    ['shift.extra-row', '没有多出的行'],
  ]),
  ...fixed('unit', [['unit.scale', '金额与所写的单位相符']]),
  ...fixed('completeness', [
    ['line.missing', '各级科目没有漏行'],
    ['sheet.unread', '工作表都读出'],
    ['table.unowned', '几个部门合订时，每张表看得出是哪个部门的'],
    ['table.headless', '表都有列头'],
  ]),
  ...fixed('identity', [['prior.workbook', '上年工作簿是同一部门的']]),
  ...fixed('format', [
    ['workbook.calculation', '公式都已重算'],
    ['cell.date-format', '金额没有设成日期格式'],
    ['amounts.unreadable', '金额都读得出'],
    ['amounts.unplaced', '金额都有行有列'],
    ['custom.unreadable', '自定义勾稽都读得懂'],
  ]),
  ...fixed('rounding', [
    ['rounding', '四舍五入造成的末位之差'],
    ['rollup.rounding', '四舍五入造成的末位之差'],
    ['tolerance', '容差之内的差'],
  ]),
];
