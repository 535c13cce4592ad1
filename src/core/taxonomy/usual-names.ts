import { squash } from '../text/squash.js';
import { CATEGORIES, LEFT, namesOfLine, NATURES, SOURCES, THREE_PUBLIC_CONCEPTS } from './concepts/index.js';
import type { Dimensions } from './dimensions.js';
import type { ItemId } from './items.js';
import type { TableKind } from './table-kind.js';
import { gather } from '../sheet/gather.js';

/** What reviewers call a table when they do not copy its title. Squashed; the first of each kind is its usual name. */
export const TABLE_NAMES: Readonly<Record<TableKind, readonly string[]>> = {
  'summary': [
    '收支总表',
    '部门收支总表',
    '收支预算总表',
    '部门收支预算总表',
    '收支决算总表',
    '部门收支总体情况表',
    '收入支出决算总表',
  ],
  'income': ['收入总表', '部门收入总表', '收入预算表', '收入预算总表', '部门收入总体情况表', '收入决算表'],
  'expenditure': ['支出总表', '部门支出总表', '支出预算表', '支出预算总表', '部门支出总体情况表', '支出决算表'],
  'fiscal-summary': [
    '财政拨款收支总表',
    '财政拨款收支预算总表',
    '财政拨款收支决算总表',
    '财政拨款收支总体情况表',
    '财政拨款收入支出决算总表',
  ],
  'general-expenditure': [
    '一般公共预算支出表',
    '一般公共预算支出情况表',
    '一般公共预算财政拨款支出表',
    '一般公共预算财政拨款支出决算表',
    '一般公共预算财政拨款收入支出决算表',
  ],
  'general-basic': [
    '一般公共预算基本支出表',
    '一般公共预算基本支出情况表',
    '一般公共预算财政拨款基本支出表',
    '一般公共预算财政拨款基本支出决算表',
    '一般公共预算财政拨款基本支出决算明细表',
  ],
  'general-project': [
    '一般公共预算项目支出表',
    '一般公共预算项目支出情况表',
    '一般公共预算财政拨款项目支出决算表',
    '项目支出表',
  ],
  'general-matrix': ['一般公共预算功能与经济分类表', '一般公共预算支出明细表'],
  'basic-by-function': ['基本支出预算表'],
  'economic-summary': ['支出预算分类汇总表', '支出经济分类汇总表', '支出经济分类表'],
  'agency-operation': ['机关运行经费表', '机关运行经费预算表', '机关运行经费支出表'],
  'fiscal-account': ['财政专户管理资金支出表', '财政专户管理资金预算支出表'],
  'fund': [
    '政府性基金预算支出表',
    '政府性基金预算支出情况表',
    '政府性基金表',
    '政府性基金预算财政拨款支出表',
    '政府性基金预算财政拨款收入支出决算表',
  ],
  'state-capital': [
    '国有资本经营预算支出表',
    '国有资本经营预算支出情况表',
    '国有资本经营表',
    '国有资本经营预算财政拨款支出表',
    '国有资本经营预算财政拨款支出决算表',
    '国有资本经营预算财政拨款收入支出决算表',
  ],
  'social-insurance': ['社会保险基金预算表', '社会保险基金预算支出表'],
  'three-public': [
    '三公经费支出表',
    '三公经费表',
    '三公经费预算表',
    '三公经费决算表',
    '财政拨款三公经费支出表',
    '一般公共预算三公经费支出表',
    '三公经费支出决算表',
  ],
  'carryover': ['上年结转结余表', '上年结转表', '上年结转结余情况明细表'],
  'procurement': ['政府采购表', '政府采购预算表', '政府采购情况表'],
  'assets': ['国有资产占用表', '国有资产占用情况表', '固定资产占用情况表'],
  'performance': ['绩效目标表', '整体支出绩效目标表', '项目支出绩效目标表', '绩效自评表'],
};

/** Lines by the names in use, whatever the form prints. */
export const LINE_NAMES: readonly { readonly items: readonly ItemId[]; readonly names: readonly string[] }[] = [
  { items: ['total'], names: ['合计', '总计'] },
  { items: ['current-income'], names: ['本年收入合计', '本年收入'] },
  { items: ['total-income'], names: ['收入总计', '收入合计'] },
  { items: ['current-expenditure'], names: ['本年支出合计', '本年支出'] },
  { items: ['total-expenditure'], names: ['支出总计', '支出合计'] },
  ...[...SOURCES, ...NATURES, ...LEFT, ...CATEGORIES, ...THREE_PUBLIC_CONCEPTS].map((concept) => ({
    items: [concept.item],
    names: namesOfLine(concept).map(squash),
  })),
];

const INCOME_COLUMNS = SOURCES.filter(({ column }) => column?.measure === undefined);

/** Columns by the words in use; where a form prints 年初, 收入, 支出 and 年末 beside each other, those of 本年支出 are meant. */
export const COLUMN_NAMES: readonly { readonly names: readonly string[]; readonly means: readonly Dimensions[] }[] = [
  { names: ['合计', '总计'], means: [{}, { measure: 'current' }] },
  { names: ['本年收入'], means: [{ measure: 'current' }, { measure: 'income' }] },
  ...gather([...INCOME_COLUMNS, ...NATURES, ...CATEGORIES], (concept) =>
    concept.column === undefined
      ? []
      : [
          {
            names: [...namesOfLine(concept), ...(concept.alsoColumn ?? [])],
            // 人员经费 stands below 基本支出 in most forms
            means: CATEGORIES.includes(concept)
              ? [concept.column, { nature: 'basic' as const, ...concept.column }]
              : [concept.column],
          },
        ],
  ),
  { names: ['上年结转', '年初结转和结余'], means: [{ fund: 'carryover' }, { measure: 'opening' }] },
  { names: ['年末结转和结余'], means: [{ measure: 'closing' }] },
  { names: ['预算数'], means: [{ stage: 'budget' }] },
  { names: ['调整预算数', '全年预算数'], means: [{ stage: 'adjusted' }] },
  { names: ['决算数'], means: [{ stage: 'final' }] },
  { names: ['上年数', '上年预算数', '上年决算数'], means: [{ year: 'prior' }] },
];
