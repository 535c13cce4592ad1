import type { TableKind } from '../table-kind.js';
import { FORM_ARITHMETIC, PRACTICE, type WithinRule } from './rule.js';

const BY_FUNCTION: readonly TableKind[] = [
  'income',
  'expenditure',
  'general-expenditure',
  'general-project',
  'general-matrix',
  'basic-by-function',
  'economic-summary',
  'fiscal-account',
  'fund',
  'state-capital',
  'social-insurance',
  'carryover',
];
/** Forms with 收入 and 支出 beside each other, or one of the two as a list of lines. */
const TWO_SIDED: readonly TableKind[] = [
  'summary',
  'fiscal-summary',
  'income',
  'expenditure',
  'fund',
  'state-capital',
  'social-insurance',
];
const BY_LINE: readonly TableKind[] = [
  ...BY_FUNCTION,
  'general-basic',
  'agency-operation',
  'procurement',
  'performance',
];
const ALL_BUT_ASSETS: readonly TableKind[] = [
  'summary',
  ...BY_FUNCTION,
  'fiscal-summary',
  'general-basic',
  'agency-operation',
  'three-public',
  'procurement',
  'performance',
];
const FLOWS: readonly TableKind[] = ['general-expenditure', 'fund', 'state-capital', 'social-insurance'];

const sum = (id: string, kinds: readonly TableKind[], sentence: string, expects: string): WithinRule => ({
  id,
  kinds,
  sentence,
  expects,
  category: 'arithmetic',
  severity: 'error',
  basis: FORM_ARITHMETIC,
});

/** Relations inside one table, by the structure that carries them. */
export const WITHIN = {
  columnTotal: sum('column.total', BY_LINE, '合计行等于其下各行之和。', '其下各行之和'),
  columnHierarchy: sum(
    'column.hierarchy',
    BY_LINE,
    '上级科目等于所属下级科目之和（类＝Σ款，款＝Σ项）。',
    '所属下级科目之和',
  ),
  columnUnits: sum('column.units', [...BY_LINE, 'three-public'], '部门或单位行等于所属各行之和。', '所属各行之和'),
  rowTotal: sum('row.total', ALL_BUT_ASSETS, '合计或小计列等于同一行所属各列之和。', '该行所属各列之和'),
  rowOfWhich: sum('row.of-which', ALL_BUT_ASSETS, '其中列不大于所属的列。', '所属的列'),
  rowPattern: {
    ...sum('row.pattern', ALL_BUT_ASSETS, '本表其他各行的合计都等于其中各列之和，这一行也应如此。', '该行其中各列之和'),
    severity: 'warning',
    basis: PRACTICE,
  },
  rowChange: {
    ...sum('row.change', ALL_BUT_ASSETS, '增减额等于本年数减上年数。', '本年数减上年数'),
    severity: 'warning',
    basis: PRACTICE,
    exception: '上年数按可比口径调整过的，可以不同。',
  },
  lineOfWhich: sum('line.of-which', TWO_SIDED, '其中项之和不大于所属的项。', '所属的项'),
  lineParts: sum('line.parts', TWO_SIDED, '上级项目等于所属各项之和。', '所属各项之和'),
  currentIncome: sum('income.current', TWO_SIDED, '本年收入合计等于各项收入之和。', '各项收入之和'),
  totalIncome: sum(
    'income.total',
    TWO_SIDED,
    '收入总计等于本年收入合计加使用结余和上年结转。',
    '本年收入与结转结余之和',
  ),
  currentExpenditure: sum('expenditure.current', TWO_SIDED, '本年支出合计等于各项支出之和。', '各项支出之和'),
  totalExpenditure: sum(
    'expenditure.total',
    TWO_SIDED,
    '支出总计等于本年支出合计加结余分配和年末结转。',
    '本年支出与结转结余之和',
  ),
  expenditureAgain: sum(
    'expenditure.again',
    TWO_SIDED,
    '同一支出按功能分类、支出性质、经济分类分列的，合计相等。',
    '另一种分类的支出合计',
  ),
  personnelTotal: sum(
    'economic.personnel',
    ['general-basic'],
    '人员经费合计等于工资福利支出（301）与对个人和家庭的补助（303）之和。',
    '301、303 两类之和',
  ),
  publicTotal: sum(
    'economic.public',
    ['general-basic'],
    '公用经费合计等于商品和服务支出（302）、资本性支出（310）等各类之和。',
    '302、310 等各类之和',
  ),
  threePublic: sum(
    'three-public.total',
    ['three-public'],
    '“三公”经费合计等于因公出国（境）费、公务用车购置及运行维护费、公务接待费之和；同表列有会议费、培训费的，合计可以含这两项。',
    '出国、公车、接待三项之和',
  ),
  vehicles: sum(
    'three-public.vehicles',
    ['three-public'],
    '公务用车购置及运行维护费等于购置费与运行维护费之和。',
    '购置费与运行维护费之和',
  ),
  reception: sum(
    'three-public.reception',
    ['three-public'],
    '公务接待费等于国内接待费与国（境）外接待费之和。',
    '国内与国（境）外接待费之和',
  ),
  agencyOperation: sum(
    'agency-operation.total',
    ['three-public', 'procurement'],
    '机关运行经费等于行政单位与参照公务员法管理事业单位的机关运行经费之和。',
    '行政单位与参公单位之和',
  ),
  threePublicBudget: {
    ...sum('three-public.budget', ['three-public'], '“三公”经费的决算数不大于预算数。', '预算数'),
    severity: 'warning',
    basis: '《党政机关厉行节约反对浪费条例》',
    exception: '年中追加预算的，可以大于，应说明原因。',
  },
  procurement: sum(
    'procurement.total',
    ['procurement'],
    '政府采购支出合计等于货物、工程、服务支出之和。',
    '货物、工程、服务之和',
  ),
  smallBusiness: {
    ...sum('procurement.sme', ['procurement'], '授予中小企业的金额不大于政府采购合计。', '政府采购合计'),
    severity: 'warning',
    exception: '合同金额含以后年度支付的，可以大于。',
  },
  microBusiness: sum(
    'procurement.micro',
    ['procurement'],
    '授予小微企业的金额不大于授予中小企业的金额。',
    '授予中小企业的金额',
  ),
  assets: sum(
    'assets.total',
    ['assets'],
    '资产总额等于流动资产、固定资产、在建工程、无形资产等各项之和。',
    '各项资产之和',
  ),
  fixedAssets: sum(
    'assets.fixed',
    ['assets'],
    '固定资产等于房屋构筑物、车辆、大型设备和其他固定资产之和。',
    '各项固定资产之和',
  ),
  assetVehicles: sum('assets.vehicles', ['assets', 'procurement'], '车辆数等于各类用车之和。', '各类用车之和'),
  balance: sum(
    'fund.balance',
    FLOWS,
    '年初结转和结余加本年收入等于本年支出加年末结转和结余。',
    '本年支出与年末结转结余之和',
  ),
} as const satisfies Record<string, WithinRule>;
