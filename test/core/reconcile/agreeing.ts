import fc from 'fast-check';
import type { Disclosure } from '../../../src/core/disclosure/model.js';
import type { DocumentType } from '../../../src/core/taxonomy/table-kind.js';
import { disclosureOf, type Line, type Sketch } from '../narrate/disclosure-of.js';

/** Amounts of one year, in fen; zeros where a department has nothing. */
export interface Year {
  readonly running: number;
  readonly institution: number;
  readonly pension: number;
  readonly housing: number;
  readonly desks: number;
  readonly rivers: number;
  readonly flood: number;
  readonly fund: number;
  readonly shares: number;
  readonly business: number;
  readonly fees: number;
  readonly carried: number;
  readonly abroad: number;
  readonly bought: number;
  readonly driven: number;
  readonly dinner: number;
  readonly goods: number;
  readonly works: number;
  readonly services: number;
  readonly counts: readonly number[];
}

const some = fc.integer({ min: 1_000_000, max: 999_999_999 });
const perhaps = fc.oneof({ weight: 3, arbitrary: some }, { weight: 1, arbitrary: fc.constant(0) });

export const anyYear: fc.Arbitrary<Year> = fc.record({
  running: some,
  institution: some,
  pension: some,
  housing: some,
  desks: some,
  rivers: some,
  flood: perhaps,
  fund: perhaps,
  shares: perhaps,
  business: perhaps,
  fees: perhaps,
  carried: perhaps,
  abroad: perhaps,
  bought: perhaps,
  driven: perhaps,
  dinner: some,
  goods: perhaps,
  works: perhaps,
  services: some,
  counts: fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 8, maxLength: 8 }),
});

/** Nobody goes abroad and no car is bought where nothing is paid for it. */
const isCounted = ({ abroad, bought }: Year, at: number): boolean => [abroad, abroad, bought][at] !== 0;

const say = (fen: number): string => (fen / 100).toFixed(2);
const row = (what: string, label: string, ...fens: readonly number[]): Line => [what, label, ...fens.map(say)];

/** Tables that agree with each other, in 元. What was carried over comes in and goes out again as 结转下年. */
export function agreeing(type: DocumentType, year: number, of: Year): Disclosure {
  return disclosureOf(sketches(type, of), { type, year, department: '某某县水务局' }, 'yuan');
}

function sketches(type: DocumentType, of: Year): Sketch[] {
  const basic = of.running + of.institution + of.pension + of.housing;
  const project = of.desks + of.rivers + of.flood;
  const general = basic + project;
  const fiscal = general + of.fund + of.shares;
  const income = fiscal + of.business;
  const spent = income;
  const total = income + of.carried;
  const threePublic = of.abroad + of.bought + of.driven + of.dinner;
  const isBudget = type === 'budget';
  const whole = isBudget ? total : income;
  const item = (code: string, name: string, ofBasic: number, ofProject: number): Line =>
    row(code, name, ofBasic + ofProject, ofBasic, ofProject);
  const classes = [
    ['201', '一般公共服务支出', of.running + of.institution + of.desks],
    ['208', '社会保障和就业支出', of.pension],
    ['213', '农林水支出', of.rivers + of.flood],
    ['221', '住房保障支出', of.housing],
  ] as const;
  const lines = (fund: number, shares: number, more: readonly Line[]): Line[] => [
    ...classes.map(([code, name, amount]) => row(code, name, code === '213' ? amount + of.business : amount)),
    ...(fund > 0 ? [row('212', '城乡社区支出', fund)] : []),
    ...(shares > 0 ? [row('223', '国有资本经营预算支出', shares)] : []),
    ...more,
  ];
  const stages = isBudget ? [{}] : [{ stage: 'budget' as const }, { stage: 'final' as const }];
  const staged = (what: string, label: string, amount: number): Line =>
    isBudget ? row(what, label, amount) : row(what, label, amount + 40_000, amount);
  const natures = [{}, { nature: 'basic' as const }, { nature: 'project' as const }];
  const flows = isBudget
    ? natures
    : [...natures, { measure: 'opening' as const }, { measure: 'income' as const }, { measure: 'closing' as const }];
  const flow = (what: string, label: string, amount: number): Line =>
    isBudget ? row(what, label, amount, 0, amount) : row(what, label, amount, 0, amount, 30_000, amount, 30_000);
  const split: Readonly<Record<string, readonly [basic: number, project: number]>> = {
    201: [of.running + of.institution, of.desks],
    213: [0, of.rivers + of.flood],
  };
  return [
    {
      kind: 'summary',
      lines: [
        row('general-income', '一般公共预算拨款收入', general),
        row('fund-income', '政府性基金预算拨款收入', of.fund),
        row('state-capital-income', '国有资本经营预算拨款收入', of.shares),
        row('business-income', '事业收入', of.business),
        row('current-income', '本年收入合计', income),
        row('opening-carryover', '上年结转', of.carried),
        row('total-income', '收入总计', total),
      ],
      right: {
        lines: lines(of.fund, of.shares, [
          row('current-expenditure', '本年支出合计', spent),
          row('closing-carryover', '结转下年', of.carried),
          row('total-expenditure', '支出总计', total),
        ]),
      },
    },
    {
      kind: 'income',
      columns: [
        {},
        { fund: 'general' },
        { fund: 'fund' },
        { fund: 'state-capital' },
        { source: 'business' },
        { measure: 'opening' },
      ],
      lines: [row('total', '合计', whole, general, of.fund, of.shares, of.business, isBudget ? of.carried : 0)],
    },
    {
      kind: 'expenditure',
      columns: natures,
      lines: [row('total', '合计', spent, basic, project + of.fund + of.shares + of.business)],
    },
    {
      kind: 'fiscal-summary',
      columns: [{}],
      lines: [
        row('general-income', '一般公共预算拨款', general),
        row('fund-income', '政府性基金预算拨款', of.fund),
        row('state-capital-income', '国有资本经营预算拨款', of.shares),
        row('total-income', '收入总计', fiscal),
      ],
      right: {
        lines: [
          ...classes.map(([code, name, amount]) => row(code, name, amount)),
          ...(of.fund > 0 ? [row('212', '城乡社区支出', of.fund)] : []),
          ...(of.shares > 0 ? [row('223', '国有资本经营预算支出', of.shares)] : []),
          row('total-expenditure', '支出总计', fiscal),
        ],
      },
    },
    {
      kind: 'general-expenditure',
      columns: isBudget
        ? natures
        : [{ stage: 'budget' }, { stage: 'final' }, { nature: 'basic' }, { nature: 'project' }],
      lines: [
        row('total', '合计', general, basic, project),
        ...classes.map(([code, name, amount]) => row(code, name, amount, ...(split[code] ?? [amount, 0]))),
        item('2010301', '行政运行', of.running, 0),
        item('2010350', '事业运行', of.institution, of.desks),
        item('2080505', '机关事业单位基本养老保险缴费支出', of.pension, 0),
        item('2130305', '水利工程建设', 0, of.rivers),
        ...(of.flood > 0 ? [item('2130314', '防汛', 0, of.flood)] : []),
        item('2210201', '住房公积金', of.housing, 0),
      ].map((line): Line =>
        isBudget ? line : [line[0], line[1], say(Math.round(Number(line[2]) * 100) + 50_000), ...line.slice(2)],
      ),
    },
    {
      kind: 'general-basic',
      columns: [{}, { category: 'personnel' }, { category: 'public' }],
      lines: [
        row('total', '合计', basic, basic - of.institution, of.institution),
        row('30101', '基本工资', basic - of.institution, basic - of.institution, 0),
        row('30201', '办公费', of.institution, 0, of.institution),
      ],
    },
    {
      kind: 'general-project',
      lines: [
        row('total', '合计', project),
        row('project', '办公设备更新经费', of.desks),
        row('project', '河道清淤维护经费', of.rivers),
        ...(of.flood > 0 ? [row('project', '山洪预警设施经费', of.flood)] : []),
      ],
    },
    {
      kind: 'fund',
      columns: flows,
      lines: of.fund > 0 ? [flow('total', '合计', of.fund), flow('2120804', '农村基础设施建设支出', of.fund)] : [],
    },
    {
      kind: 'state-capital',
      columns: flows,
      lines:
        of.shares > 0 ? [flow('total', '合计', of.shares), flow('2239999', '其他国有资本经营预算支出', of.shares)] : [],
    },
    {
      kind: 'three-public',
      columns: stages,
      lines: [
        staged('three-public-total', '合计', threePublic),
        staged('abroad', '因公出国（境）费', of.abroad),
        staged('vehicles', '公务用车购置及运行维护费', of.bought + of.driven),
        staged('vehicle-purchase', '公务用车购置费', of.bought),
        staged('vehicle-operation', '公务用车运行维护费', of.driven),
        staged('reception', '公务接待费', of.dinner),
        staged('agency-operation', '机关运行经费', of.institution),
        ...[
          '因公出国（境）团组数（个）',
          '因公出国（境）人次数（人）',
          '公务用车购置数（辆）',
          '公务用车保有量（辆）',
          '国内公务接待批次（个）',
          '国内公务接待人次（人）',
          '国（境）外公务接待批次（个）',
          '国（境）外公务接待人次（人）',
        ].map((label, at): Line => [
          'count',
          label,
          ...stages.map(() => String(isCounted(of, at) ? of.counts[at]! : 0)),
        ]),
      ],
    },
    {
      kind: 'procurement',
      lines: [
        row('total', '合计', of.goods + of.works + of.services),
        row('unknown', '货物', of.goods),
        row('unknown', '工程', of.works),
        row('unknown', '服务', of.services),
      ],
    },
    ...(isBudget ? [{ kind: 'carryover' as const, lines: [row('total', '合计', of.carried)] }] : []),
  ];
}
