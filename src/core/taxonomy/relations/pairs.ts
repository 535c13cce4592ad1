import type { Condition } from './condition.js';
import type { FigureSpec, SideSpec, TotalsRelation } from './cross.js';
import { PRACTICE } from './rule.js';

/**
 * The same money by 功能分类 and by 经济分类: 社会保障缴费, 住房公积金 and 医疗 are paid under a 科目 of their own on either side. Usual, not
 * law: each says when the two may lawfully differ.
 */
interface Pair {
  readonly id: string;
  readonly name: string;
  readonly functions: readonly string[];
  readonly economics: readonly string[];
  /** When the two may lawfully differ. */
  readonly exception: string;
  readonly condition?: Condition;
}

const ELSEWHERE = '部分缴费列在其他功能科目或项目支出的，可以不同。';

const PAIRS: readonly Pair[] = [
  { id: 'pension', name: '基本养老保险缴费', functions: ['2080505'], economics: ['30108'], exception: ELSEWHERE },
  { id: 'annuity', name: '职业年金缴费', functions: ['2080506'], economics: ['30109'], exception: ELSEWHERE },
  { id: 'housing-fund', name: '住房公积金', functions: ['2210201'], economics: ['30113'], exception: ELSEWHERE },
  {
    id: 'medical-insurance',
    name: '基本医疗保险缴费',
    functions: ['2101101', '2101102'],
    economics: ['30110'],
    exception: '单位医疗中另有医疗费、医疗费补助的，可以不同。',
    condition: 'medical-allowance-apart',
  },
  {
    id: 'medical-allowance',
    name: '公务员医疗补助',
    functions: ['2101103'],
    economics: ['30111'],
    exception: '补助另列医疗费补助的，可以不同。',
  },
];

/**
 * 基本支出 of the functional lines where that column is printed, else their whole; of several lines those that are printed.
 */
function byFunction(codes: readonly string[]): SideSpec {
  const figures = (nature?: 'basic'): FigureSpec[] =>
    codes.map((code) => ({ kind: 'general-expenditure', item: 'function', code, column: nature ? { nature } : {} }));
  return [
    figures('basic'),
    ...figures('basic').map((figure) => [figure]),
    figures(),
    ...figures().map((figure) => [figure]),
  ];
}

function byEconomic(codes: readonly string[]): SideSpec {
  return [codes.map((code) => ({ kind: 'general-basic', item: 'economic', code, column: {} }))];
}

export const PAIRED: readonly TotalsRelation[] = PAIRS.map(
  ({ id, name, functions, economics, exception, condition }): TotalsRelation => {
    const [functional, economic] = [functions.join('、'), economics.join('、')];
    return {
      id: `function-economic.${id}`,
      form: 'totals',
      left: byEconomic(economics),
      right: byFunction(functions),
      exception,
      bothPrinted: true,
      conditions: ['general-scope', ...(condition === undefined ? [] : [condition])],
      sentence: `一般公共预算基本支出表的${name}（${economic}）等于一般公共预算支出表的 ${functional}。`,
      expects: `一般公共预算支出表的 ${functional}`,
      category: 'cross-table',
      severity: 'warning',
      basis: PRACTICE,
    };
  },
);
