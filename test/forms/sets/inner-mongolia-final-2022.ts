import { BY_NATURE, FUND_FLOW, receivedBySource } from './columns.js';
import { BASIC, nameOf, sum, type Pick } from './department.js';
import { accountsPanels, COUNTED_FISCAL_HEAD, economicPanels, fiscalPanels } from './final-lines.js';
import type { FormSet } from './form-set.js';
import { ALL, FISCAL_MONEY, FUND, GENERAL, STATE_CAPITAL, threePublicOf } from './lines.js';
import { amountsOf, matrix, paired, rows, withParents, type Value } from './print.js';
import { publishedAccounts } from './published.js';

const PLACED = { named: '部门：', unit: '万元' } as const;

const OTHER: Pick = { source: ['account', 'business', 'superior', 'affiliated', 'other'] };

/** 年初, 本年收入 and 本年支出 by source, 年末: the columns of the table of projects. */
const PROJECT_FLOW: readonly Pick[] = [
  { of: 'opening' },
  { of: 'income' },
  { ...FISCAL_MONEY, of: 'income' },
  { ...OTHER, of: 'income' },
  ALL,
  FISCAL_MONEY,
  OTHER,
  { of: 'closing' },
];

function byNature(sheet: string, title: string, where: Pick): ReturnType<typeof matrix> {
  return matrix({
    ...PLACED,
    sheet,
    number: `公开${sheet.padStart(2, '0')}表`,
    title,
    head: ['支出功能分类科目编码|科目名称|合计|基本支出|项目支出', '栏次|<|1|2|3'],
    where,
    columns: BY_NATURE,
  });
}

const SHEETS = [
  paired({
    ...PLACED,
    sheet: '1',
    number: '公开01表',
    title: '收入支出决算总表',
    head: ['收入|<|<|支出|<|<', '项目|行次|金额|项目|行次|金额', '栏次|.|1|栏次|.|2'],
    panels: (it) => accountsPanels(it, { counted: true }),
  }),
  matrix({
    ...PLACED,
    sheet: '2',
    number: '公开02表',
    title: '收入决算表',
    head: [
      '支出功能分类科目编码|科目名称|本年收入合计|财政拨款收入|上级补助收入|事业收入|<|经营收入|附属单位上缴收入|其他收入',
      '^|^|^|^|^|小计|其中：教育收费|^|^|^',
      '栏次|<|1|2|3|4|5|6|7|8',
    ],
    where: { of: 'income' },
    columns: ['code', 'name', ...receivedBySource({ charges: true })],
  }),
  matrix({
    ...PLACED,
    sheet: '3',
    number: '公开03表',
    title: '支出决算表',
    head: [
      '支出功能分类科目编码|科目名称|本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出',
      '栏次|<|1|2|3|4|5|6',
    ],
    where: ALL,
    columns: [...BY_NATURE, null, null, null],
  }),
  paired({
    ...PLACED,
    sheet: '4',
    number: '公开04表',
    title: '财政拨款收入支出决算总表',
    head: COUNTED_FISCAL_HEAD,
    panels: (it) => fiscalPanels(it, { counted: true }),
  }),
  rows({
    ...PLACED,
    sheet: '5',
    number: '公开05表',
    title: '项目收入支出决算表',
    head: [
      '科目编码|科目名称（项目）|年初结转和结余|本年收入|<|<|本年支出|<|<|年末结转和结余',
      '^|^|^|合计|财政拨款|其他资金|合计|财政拨款|其他资金|^',
    ],
    rows: (it) => {
      const projects: Pick = { nature: ['project'] };
      const codes = it.entries.filter(({ project }) => project).map(({ code }) => code);
      return [
        [null, '合计', ...amountsOf(it, projects, PROJECT_FLOW)],
        ...withParents(codes, [7]).flatMap((code): Value[][] => {
          const named = it.entries.filter((entry) => entry.code === code && entry.project);
          return [
            [code, nameOf(code), ...amountsOf(it, { ...projects, code }, PROJECT_FLOW)],
            ...[...new Set(named.map(({ project }) => project!))].map((project): Value[] => [
              null,
              project,
              ...amountsOf(it, { code, project }, PROJECT_FLOW),
            ]),
          ];
        }),
      ];
    },
  }),
  byNature('6', '一般公共预算财政拨款支出决算表', GENERAL),
  rows({
    ...PLACED,
    sheet: '7',
    number: '公开07表',
    title: '一般公共预算财政拨款基本支出决算明细表',
    head: [
      '人员经费|<|<|公用经费|<|<|<|<|<',
      '科目编码|科目名称|决算数|科目编码|科目名称|决算数|科目编码|科目名称|决算数',
    ],
    rows: (it) => economicPanels(it, { ...GENERAL, nature: BASIC }, [['301', '303'], ['302'], ['307', '310', '399']]),
  }),
  matrix({
    ...PLACED,
    sheet: '8',
    number: '公开08表',
    title: '一般公共预算财政拨款项目支出决算明细表',
    head: ['支出功能分类科目编码|科目名称|合计|工资福利支出|商品和服务支出|对个人和家庭的补助|资本性支出'],
    where: { ...GENERAL, nature: ['project'] },
    columns: ['code', 'name', ALL, ...['301', '302', '303', '310'].map((economic): Pick => ({ economic }))],
  }),
  matrix({
    ...PLACED,
    sheet: '9',
    number: '公开09表',
    title: '政府性基金预算财政拨款收入支出决算表',
    head: [
      '科目编码|<|<|科目名称|年初结转和结余|本年收入|本年支出|<|<|年末结转和结余',
      '类|款|项|^|^|^|小计|基本支出|项目支出|^',
      '栏次|<|<|<|1|2|3|4|5|6',
    ],
    where: FUND,
    columns: ['class', 'group', 'item', 'name', ...FUND_FLOW],
  }),
  byNature('10', '国有资本经营预算财政拨款支出决算表', STATE_CAPITAL),
  rows({
    ...PLACED,
    sheet: '11',
    number: '公开11表',
    title: '财政拨款“三公”经费支出决算表',
    head: [
      '预算数|<|<|<|<|<|决算数|<|<|<|<|<',
      '合计|因公出国（境）费|公务用车购置及运行维护费|<|<|公务接待费|合计|因公出国（境）费|公务用车购置及运行维护费|<|<|公务接待费',
      '^|^|小计|公务用车购置费|公务用车运行维护费|^|^|^|小计|公务用车购置费|公务用车运行维护费|^',
      '1|2|3|4|5|6|7|8|9|10|11|12',
    ],
    zero: '0.00',
    rows: ({ costs }) => [[...threePublicOf(costs.planned), ...threePublicOf(costs.now)]],
  }),
  rows({
    ...PLACED,
    sheet: '12',
    number: '公开12表',
    title: '机构运行经费支出、国有资产占用情况及政府采购支出信息表',
    head: ['项目|行次|统计数|项目|行次|统计数', '栏次|.|1|栏次|.|2'],
    zero: '0.00',
    rows: (it) => {
      const { goods, works, services } = it.procurement;
      const running = sum(it.entries, { ...GENERAL, nature: ['public'] });
      return [
        ['一、机构运行经费支出', '1', running, '8.其他用车', '13', '1'],
        ['（一）行政单位', '2', running, '（二）单价100万元以上设备（不含车辆）', '14', '2'],
        ['（二）参照公务员法管理事业单位', '3', 0, '三、政府采购支出信息', '15', null],
        ['二、国有资产占用情况', '4', null, '（一）政府采购支出合计', '16', goods + works + services],
        ['（一）车辆数合计（辆）', '5', '6', '1.政府采购货物支出', '17', goods],
        ['1.副部（省）级及以上领导用车', '6', null, '2.政府采购工程支出', '18', works],
        ['2.主要负责人用车', '7', null, '3.政府采购服务支出', '19', services],
        ['3.机要通信用车', '8', '2', '（二）政府采购授予中小企业合同金额', '20', goods + services],
        ['4.应急保障用车', '9', null, '其中：授予小微企业合同金额', '21', goods],
        ['5.执法执勤用车', '10', '3', null, null, null],
        ['6.特种专业技术用车', '11', null, null, null, null],
        ['7.离退休干部服务用车', '12', null, null, null, null],
      ];
    },
  }),
];

/**
 * Inner Mongolia's final accounts: projects with their 结转 as a table, one page of 机构运行经费, vehicles and 采购 in two panels.
 * Titles from the accounts of 2022 that several departments published; heads from memory.
 */
export const INNER_MONGOLIA_FINAL_2022: FormSet = {
  province: '内蒙古',
  ...publishedAccounts(2022, SHEETS),
  tables: [
    '1 summary 万元',
    '2 income 万元',
    '3 expenditure 万元',
    '4 fiscal-summary 万元',
    '5 general-project 万元',
    '6 general-expenditure 万元',
    '7 general-basic 万元',
    '8 general-project 万元',
    '9 fund 万元',
    '10 state-capital 万元',
    '11 three-public 万元',
    '12 procurement 万元',
  ],
};
