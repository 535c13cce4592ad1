import { BY_NATURE, FUND_FLOW, receivedBySource } from './columns.js';
import { nameOf, sum, type Entry } from './department.js';
import { accountsPanels, COUNTED_FISCAL_HEAD, fiscalPanels } from './final-lines.js';
import type { FormSet } from './form-set.js';
import { ALL, FUND, GENERAL, STATE_CAPITAL, threePublicOf } from './lines.js';
import { formOf, matrix, paired, rows } from './print.js';
import { publishedAccounts } from './published.js';

// 三公 as a list of 预算数 and 决算数: a unit of Shou county, 2023 (shouxian.gov.cn/public/118322773/1260348611.html); the rest is the
// ministry's form 公开01–08表, from memory.
const form = formOf('部门：', '万元');

/** 款 below their 类, as a column of the 基本支出 form. */
const economicColumn = (entries: readonly Entry[], classes: readonly string[], nature: 'personnel' | 'public') => {
  const own = entries.filter((entry) => entry.source === 'general' && entry.nature === nature);
  const codes = [...new Set(own.flatMap(({ economic }) => [economic.slice(0, 3), economic]))].sort();
  return codes
    .filter((code) => classes.includes(code.slice(0, 3)))
    .map((code) => [code, `${code.length > 3 ? '　' : ''}${nameOf(code)}`, sum(own, { economic: code })]);
};

const SHEETS = [
  paired({
    ...form('公开01表', '收入支出决算总表', 'Z01'),
    head: ['收入|<|<|支出|<|<', '项目|行次|决算数|项目|行次|决算数', '栏次|.|1|栏次|.|2'],
    panels: (it) => accountsPanels(it, { counted: true }),
    note: '注：1.本表反映部门本年度的总收支和年初、年末结转结余情况。',
  }),
  matrix({
    ...form('公开02表', '收入决算表', 'Z02'),
    head: [
      '项目|<|本年收入合计|财政拨款收入|上级补助收入|事业收入|经营收入|附属单位上缴收入|其他收入',
      '科目代码|科目名称|^|^|^|^|^|^|^',
      '栏次|<|1|2|3|4|5|6|7',
    ],
    where: { carried: false },
    columns: ['code', 'name', ...receivedBySource()],
  }),
  matrix({
    ...form('公开03表', '支出决算表', 'Z03'),
    head: [
      '项目|<|本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出',
      '科目代码|科目名称|^|^|^|^|^|^',
      '栏次|<|1|2|3|4|5|6',
    ],
    where: ALL,
    columns: [...BY_NATURE, null, null, null],
  }),
  paired({
    ...form('公开04表', '财政拨款收入支出决算总表', 'Z04'),
    head: COUNTED_FISCAL_HEAD,
    panels: (it) => fiscalPanels(it, { counted: true, numbered: true }),
  }),
  matrix({
    ...form('公开05表', '一般公共预算财政拨款支出决算表', 'Z05'),
    head: ['项目|<|本年支出|<|<', '科目代码|科目名称|小计|基本支出|项目支出', '栏次|<|1|2|3'],
    where: GENERAL,
    columns: BY_NATURE,
  }),
  rows({
    ...form('公开06表', '一般公共预算财政拨款基本支出决算明细表', 'Z06'),
    head: [
      '人员经费|<|<|公用经费|<|<|<|<|<',
      '科目代码|科目名称|决算数|科目代码|科目名称|决算数|科目代码|科目名称|决算数',
    ],
    rows: ({ entries }) => {
      const columns = [
        economicColumn(entries, ['301', '303'], 'personnel'),
        economicColumn(entries, ['302'], 'public'),
        economicColumn(entries, ['307', '310', '399'], 'public'),
      ];
      const height = Math.max(...columns.map(({ length }) => length));
      const total = (nature: 'personnel' | 'public') => sum(entries, { ...GENERAL, nature: [nature] });
      return [
        ...Array.from({ length: height }, (_, at) => columns.flatMap((column) => column[at] ?? [null, null, null])),
        ['人员经费合计', null, total('personnel'), '公用经费合计', null, null, null, null, total('public')],
      ];
    },
  }),
  matrix({
    ...form('公开07表', '政府性基金预算财政拨款收入支出决算表', 'Z07'),
    head: [
      '项目|<|年初结转和结余|本年收入|本年支出|<|<|年末结转和结余',
      '科目代码|科目名称|^|^|小计|基本支出|项目支出|^',
      '栏次|<|1|2|3|4|5|6',
    ],
    where: FUND,
    columns: ['code', 'name', ...FUND_FLOW],
  }),
  matrix({
    ...form('公开08表', '国有资本经营预算财政拨款支出决算表', 'Z08'),
    head: ['项目|<|本年支出|<|<', '科目代码|科目名称|合计|基本支出|项目支出', '栏次|<|1|2|3'],
    where: STATE_CAPITAL,
    columns: BY_NATURE,
  }),
  rows({
    ...form('公开09表', '一般公共预算财政拨款“三公”经费支出决算表', 'Z09'),
    head: ['项目|预算数|决算数'],
    zero: '0.00',
    rows: ({ costs: { planned, now } }) => {
      const [budget, final] = [threePublicOf(planned), threePublicOf(now)];
      return (
        [
          ['合计', 0],
          ['因公出国（境）费', 1],
          ['公务接待费', 5],
          ['公务用车购置及运行维护费', 2],
          ['其中：公务用车运行维护费', 4],
          ['公务用车购置费', 3],
        ] as const
      ).map(([label, at]) => [label, budget[at]!, final[at]!]);
    },
  }),
];

/** Anhui's final accounts: the ministry's form, 基本支出 in three columns, 三公 as a list. */
export const ANHUI_FINAL_2023: FormSet = {
  province: '安徽',
  ...publishedAccounts(2023, SHEETS),
  tables: [
    'Z01 summary 万元',
    'Z02 income 万元',
    'Z03 expenditure 万元',
    'Z04 fiscal-summary 万元',
    'Z05 general-expenditure 万元',
    'Z06 general-basic 万元',
    'Z07 fund 万元',
    'Z08 state-capital 万元',
    'Z09 three-public 万元',
  ],
};
