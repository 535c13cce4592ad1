import fc from 'fast-check';
import type { DocumentType } from '../../../src/core/taxonomy/table-kind.js';
import type { Line, Sketch, Written } from './disclosure-of.js';

const amount: fc.Arbitrary<Written> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 9_999_999 }).map((fen) => (fen / 100).toFixed(2)) },
  { weight: 3, arbitrary: fc.constantFrom(null, '0', '—') },
  { weight: 1, arbitrary: fc.constantFrom('-3.20', '0.004', '待定') },
);

const CODES = ['2010301', '2010302', '2010350', '2014004', '2080505', '2080599', '2101101', '2210201'] as const;
const ITEMS: Readonly<Record<string, string>> = {
  2010301: '行政运行',
  2010302: '一般行政管理事务',
  2010350: '事业运行',
  2014004: '信访业务',
  2080505: '机关事业单位基本养老保险缴费支出',
  2080599: '其他行政事业单位养老支出',
  2101101: '行政单位医疗',
  2210201: '住房公积金',
};
const GROUPS: readonly Line[] = [
  ['30101', '基本工资', null],
  ['30102', '津贴补贴', null],
  ['30201', '办公费', null],
  ['30213', '维修(护)费', null],
  ['30302', '退休费', null],
];

const some = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { freq: 4 });
/** Forms of 三公 print every line. */
const always = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => arbitrary;
const amounts = (length: number): fc.Arbitrary<Written[]> => fc.array(amount, { minLength: length, maxLength: length });

type Heads = readonly (readonly [what: string, label: string])[];

/** A table with the lines given, each there or not, and amounts of all kinds. */
function table(
  kind: Sketch['kind'],
  columns: NonNullable<Sketch['columns']>,
  heads: Heads,
  there: typeof some = some,
): fc.Arbitrary<Sketch> {
  const lines = fc.tuple(
    ...heads.map(([what, label]) => there(amounts(columns.length).map((cells): Line => [what, label, ...cells]))),
  );
  return lines.map((all) => ({ kind, columns, lines: all.filter((line) => line !== null) }));
}

function twoSided(
  kind: 'summary' | 'fiscal-summary',
  income: readonly (readonly [string, string])[],
): fc.Arbitrary<Sketch> {
  const expenditure = [
    ['201', '一般公共服务支出'],
    ['208', '社会保障和就业支出'],
    ['closing-carryover', '结转下年'],
    ['total-expenditure', '支出总计'],
  ] as const;
  return fc.tuple(table(kind, [{}], income), table(kind, [{}], expenditure), amount).map(([left, right, total]) => ({
    ...left,
    lines: [...(left.lines ?? []).filter(([what]) => what !== 'total-income'), ['total-income', '收入总计', total]],
    right: {
      lines: [
        ...(right.lines ?? []).filter(([what]) => what !== 'total-expenditure'),
        ['total-expenditure', '支出总计', total],
      ],
    },
  }));
}

/** Classes without sums: 合计 is what it is, sometimes the sum of the lines. */
function general(): fc.Arbitrary<Sketch> {
  const cells = fc
    .uniqueArray(fc.constantFrom(...CODES), { minLength: 1 })
    .chain((codes) => fc.tuple(fc.constant(codes), amounts(codes.length * 3), amounts(3)));
  return cells.map(([codes, parts, total]) => ({
    kind: 'general-expenditure',
    columns: [{}, { nature: 'basic' }, { nature: 'project' }],
    lines: [
      ['total', '合计', ...total],
      ...codes.map((code, at): Line => [code, ITEMS[code]!, ...parts.slice(at * 3, at * 3 + 3)]),
    ],
  }));
}

const NATURES = [{}, { nature: 'basic' }, { nature: 'project' }, { nature: 'operating' }] as const;

/** A disclosure with any of its tables, lines and amounts missing, blank, nothing, negative or no number. */
export function randomTables(type: DocumentType): fc.Arbitrary<Sketch[]> {
  const stages = type === 'budget' ? [{}] : [{ stage: 'budget' as const }, { stage: 'final' as const }];
  const fund = (kind: 'fund' | 'state-capital', code: string): fc.Arbitrary<Sketch> =>
    fc.oneof(
      fc.constant<Sketch>({ kind, lines: [] }),
      table(
        kind,
        [{}, { nature: 'basic' }, { nature: 'project' }],
        [
          ['total', '合计'],
          [code, '其他支出'],
        ],
      ),
    );
  return fc
    .tuple(
      some(
        twoSided('summary', [
          ['general-income', '一般公共预算拨款收入'],
          ['fund-income', '政府性基金预算拨款收入'],
          ['business-income', '事业收入'],
          ['other-income', '其他收入'],
          ['opening-carryover', '上年结转结余'],
          ['total-income', '收入总计'],
        ]),
      ),
      some(table('income', [{}, { fund: 'general' }, { fund: 'fund' }, { source: 'business' }], [['total', '合计']])),
      some(table('expenditure', NATURES, [['total', '合计']])),
      some(
        twoSided('fiscal-summary', [
          ['general-income', '一般公共预算拨款'],
          ['fund-income', '政府性基金预算拨款'],
          ['total-income', '收入总计'],
        ]),
      ),
      some(general()),
      some(
        table(
          'general-basic',
          [{}, { category: 'personnel' }, { category: 'public' }],
          [['total', '合计'], ...GROUPS.map(([code, name]) => [code, name] as const)],
        ),
      ),
      some(
        table(
          'general-project',
          [{}],
          [
            ['total', '合计'],
            ['project', '甲项目'],
            ['project', '乙项目'],
          ],
        ),
      ),
      some(fund('fund', '2120899')),
      some(fund('state-capital', '2239999')),
      some(
        fc.oneof(
          fc.constant<Sketch>({ kind: 'three-public', lines: [] }),
          table(
            'three-public',
            stages,
            [
              ['three-public-total', '合计'],
              ['abroad', '因公出国（境）费'],
              ['vehicles', '公务用车购置及运行费'],
              ['vehicle-purchase', '公务用车购置费'],
              ['vehicle-operation', '公务用车运行费'],
              ['reception', '公务接待费'],
              ['agency-operation', '机关运行经费'],
            ],
            always,
          ),
        ),
      ),
      some(
        table(
          'procurement',
          [{}],
          [
            ['total', '合计'],
            ['unknown', '货物'],
            ['unknown', '工程'],
            ['unknown', '服务'],
          ],
        ),
      ),
    )
    .map((tables) => tables.filter((it) => it !== null));
}
