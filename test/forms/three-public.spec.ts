import { deepEqual, equal } from 'node:assert/strict';
import type { Disclosure } from '../../src/core/disclosure/model.js';
import { narrate } from '../../src/core/narrate/index.js';
import { narrativeMarkdown } from '../../src/core/narrate/markdown.js';
import { recognize } from '../../src/core/recognize/index.js';
import { sheetOf, workbookOf, type Rows } from './builder.js';
import { columnsIn, faultsIn, linesIn } from './layouts.js';
import { filledMerges } from './variants.js';

const blanks = (count: number): null[] => Array.from({ length: count }, () => null);

const readMerged = (rows: Rows, merges: readonly string[]): Disclosure =>
  recognize(workbookOf('公开表.xlsx', [sheetOf('1', rows, { merges })]));
const readFilled = (rows: Rows, merges: readonly string[]): Disclosure =>
  recognize(filledMerges(workbookOf('公开表.xlsx', [sheetOf('1', rows, { merges })])));

/** The rows with one number put otherwise. */
const withCell = (rows: Rows, row: number, column: number, value: number): Rows =>
  rows.map((cells, at) => (at === row ? cells.map((cell, index) => (index === column ? value : cell)) : cells));

function expect(
  disclosure: Disclosure,
  year: number | null,
  columns: readonly (readonly string[])[],
  lines: readonly string[],
): void {
  const [table] = disclosure.tables;
  deepEqual([disclosure.document.year, table!.kind, table!.empty], [year, 'three-public', false]);
  deepEqual(columnsIn(table!), columns);
  deepEqual(linesIn(table!), lines);
  deepEqual(faultsIn(disclosure), []);
}

/** Shanghai's form of final accounts: 预算数 and 决算数 under every item. */
const STAGES_BELOW: Rows = [
  ['财政拨款“三公”经费支出决算表'],
  ['部门：某某局', ...blanks(10), '单位：万元'],
  ['财政拨款“三公”经费'],
  ['合计', null, '因公出国（境）费', null, '公务用车购置及运行维护费', ...blanks(5), '公务接待费', null],
  [...blanks(4), '小计', null, '公务用车购置费', null, '公务用车运行维护费', null, null, null],
  [
    '预算数',
    '决算数',
    '预算数',
    '决算数',
    '预算数',
    '决算数',
    '预算数',
    '决算数',
    '预算数',
    '决算数',
    '预算数',
    '决算数',
  ],
  [24.2, 17.45, 3, 2.15, 20.4, 15.1, 12.4, 9.6, 8, 5.5, 0.8, 0.2],
];
const STAGES_BELOW_MERGES = ['A1:L1', 'A3:L3', 'A4:B5', 'C4:D5', 'E4:J4', 'K4:L5', 'E5:F5', 'G5:H5', 'I5:J5'];
const STAGES = [['stage=budget', 'stage=final']];
const STAGES_LINES = [
  'three-public-total 合计 24.2 17.45',
  '  abroad 因公出国(境)费 3 2.15',
  '  vehicles 公务用车购置及运行维护费 20.4 15.1',
  '    vehicle-purchase 公务用车购置费 12.4 9.6',
  '    vehicle-operation 公务用车运行维护费 8 5.5',
  '  reception 公务接待费 0.8 0.2',
];

describe('三公 with 预算数 and 决算数 under each item', () => {
  it('is read with merged heads', () =>
    expect(readMerged(STAGES_BELOW, STAGES_BELOW_MERGES), null, STAGES, STAGES_LINES));
  it('is read without any merge', () => expect(readMerged(STAGES_BELOW, []), null, STAGES, STAGES_LINES));
  it('is read where some heads are merged', () =>
    expect(readMerged(STAGES_BELOW, ['A3:L3', 'E4:J4']), null, STAGES, STAGES_LINES));
  it('is read with merges undone and filled', () =>
    expect(readFilled(STAGES_BELOW, STAGES_BELOW_MERGES), null, STAGES, STAGES_LINES));

  it('is told where an item or a total is wrong, in either stage', () => {
    deepEqual(faultsIn(readMerged(withCell(STAGES_BELOW, 6, 1, 18.45), STAGES_BELOW_MERGES)), [
      'error three-public.total B7',
    ]);
    deepEqual(faultsIn(readMerged(withCell(STAGES_BELOW, 6, 6, 12.5), STAGES_BELOW_MERGES)), [
      'error three-public.vehicles E7',
    ]);
  });

  it('is told in the 说明 with its own figures', () => {
    const text = narrativeMarkdown(narrate(readMerged(STAGES_BELOW, STAGES_BELOW_MERGES)));
    equal(text.includes('“三公”经费预算为24.20万元，支出决算为17.45万元'), true);
    equal(text.includes('公务接待费预算为0.80万元，支出决算为0.20万元'), true);
  });

  it('is read where one head names item and stage', () =>
    expect(
      readMerged(
        [
          ['“三公”经费支出决算表'],
          ['单位：万元'],
          [
            '三公经费合计预算数',
            '三公经费合计决算数',
            '因公出国（境）费预算数',
            '因公出国（境）费决算数',
            '公务用车运行维护费预算数',
            '公务用车运行维护费决算数',
            '公务接待费预算数',
            '公务接待费决算数',
          ],
          [10.5, 8.5, 1, 1, 6.5, 5, 3, 2.5],
        ],
        [],
      ),
      null,
      STAGES,
      [
        'three-public-total 三公经费合计 10.5 8.5',
        '  abroad 因公出国(境)费 1 1',
        'vehicle-operation 公务用车运行维护费 6.5 5',
        '  reception 公务接待费 3 2.5',
      ],
    ));

  it('is read with last year before them and a 单位 column', () =>
    expect(
      readMerged(
        [
          ['“三公”经费支出决算表'],
          ['单位：万元'],
          [
            '单位名称',
            '合计',
            null,
            null,
            '因公出国（境）费',
            null,
            null,
            '公务用车运行费',
            null,
            null,
            '公务接待费',
            null,
            null,
          ],
          [null, ...Array.from({ length: 4 }, () => ['2023年决算数', '2024年预算数', '2024年决算数']).flat()],
          ['某某局', 9.3, 10.2, 8.1, 0, 0, 0, 6.3, 7.2, 5.1, 3, 3, 3],
        ],
        ['B3:D3', 'E3:G3', 'H3:J3', 'K3:M3', 'A3:A4'],
      ),
      2024,
      [['year=prior', 'stage=budget', 'stage=final']],
      [
        'three-public-total 合计 9.3 10.2 8.1',
        '  abroad 因公出国(境)费 0 0 0',
        'vehicle-operation 公务用车运行费 6.3 7.2 5.1',
        '  reception 公务接待费 3 3 3',
      ],
    ));
});

describe('三公 with two years under each item', () => {
  const ROWS: Rows = [
    ['一般公共预算“三公”经费支出表'],
    ['单位：万元'],
    ['单位名称', '“三公”经费合计', null, '因公出国（境）费', null, '公务接待费', null, '公务用车购置及运行费', null],
    [null, '2024年', '2025年', '2024年', '2025年', '2024年', '2025年', '2024年', '2025年'],
    ['合计', 5.5, 4.2, 0, 0, 1.5, 1.2, 4, 3],
    ['甲单位', 2.5, 2.2, 0, 0, 0.5, 0.2, 2, 2],
    ['乙单位', 3, 2, 0, 0, 1, 1, 2, 1],
  ];
  const MERGES = ['A3:A4', 'B3:C3', 'D3:E3', 'F3:G3', 'H3:I3'];

  it('is read for 合计 and every 单位', () =>
    expect(
      readMerged(ROWS, MERGES),
      2025,
      [
        ['year=prior', ''],
        ['year=prior', ''],
        ['year=prior', ''],
      ],
      [
        'three-public-total 三公经费合计 5.5 4.2',
        '  abroad 因公出国(境)费 0 0',
        '  reception 公务接待费 1.5 1.2',
        '  vehicles 公务用车购置及运行费 4 3',
        'three-public-total 三公经费合计 2.5 2.2',
        '  abroad 因公出国(境)费 0 0',
        '  reception 公务接待费 0.5 0.2',
        '  vehicles 公务用车购置及运行费 2 2',
        'three-public-total 三公经费合计 3 2',
        '  abroad 因公出国(境)费 0 0',
        '  reception 公务接待费 1 1',
        '  vehicles 公务用车购置及运行费 2 1',
      ],
    ));
  it('is told where a 单位 does not add up', () =>
    deepEqual(faultsIn(readMerged(withCell(ROWS, 5, 6, 0.6), MERGES)).sort(), [
      'error column.units G5',
      'error three-public.total C6',
    ]));

  it('is read with 上年, 本年 and the change', () =>
    expect(
      readMerged(
        [
          ['“三公”经费支出预算表'],
          ['单位：万元'],
          ['合计', null, null, '因公出国（境）费', null, null, '公务接待费', null, null],
          ['上年', '本年', '增减额', '上年', '本年', '增减额', '上年', '本年', '增减额'],
          [4.5, 4.2, -0.3, 1.5, 1, -0.5, 3, 3.2, 0.2],
        ],
        ['A3:C3', 'D3:F3', 'G3:I3'],
      ),
      null,
      [['year=prior', '', 'change=amount']],
      [
        'three-public-total 合计 4.5 4.2 -0.3',
        '  abroad 因公出国(境)费 1.5 1 -0.5',
        '  reception 公务接待费 3 3.2 0.2',
      ],
    ));
});

describe('三公 with a line a year or a stage', () => {
  const HEAD: Rows = [
    ['财政拨款“三公”经费支出表'],
    ['部门：某某局', ...blanks(5), '单位：万元'],
    ['年度', '“三公”经费合计', '因公出国（境）费', '公务接待费', '公务用车购置和运行维护费', null, null],
    [...blanks(4), '小计', '购置费', '运行维护费'],
  ];
  const MERGES = ['A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:G3'];
  const two = (last: string | number, now: string | number): Rows => [
    ...HEAD,
    [last, 5.5, 0, 1.5, 4, 0, 4],
    [now, 4.2, 0, 1, 3.2, 0, 3.2],
  ];
  const LINES = [
    'three-public-total 三公经费合计 5.5 4.2',
    '  abroad 因公出国(境)费 0 0',
    '  reception 公务接待费 1.5 1',
    '  vehicles 公务用车购置和运行维护费 4 3.2',
    '    vehicle-purchase 购置费 0 0',
    '    vehicle-operation 运行维护费 4 3.2',
  ];

  it('takes the newest year for the document’s', () =>
    expect(readMerged(two('2024年预算数', '2025年预算数'), MERGES), 2025, [['year=prior', '']], LINES));
  it('reads years that are numbers', () =>
    expect(readMerged(two(2024, 2025), MERGES), 2025, [['year=prior', '']], LINES));
  it('reads 上年 and 本年', () =>
    expect(readMerged(two('上年预算数', '本年预算数'), []), null, [['year=prior', '']], LINES));
  it('reads a line a stage', () => expect(readMerged(two('预算数', '决算数'), MERGES), null, STAGES, LINES));
  it('tells a fault in either line', () => {
    deepEqual(faultsIn(readMerged(withCell(two('2024年', '2025年'), 4, 6, 4.5), MERGES)), [
      'error three-public.vehicles E5',
    ]);
    deepEqual(faultsIn(readMerged(withCell(two('2024年', '2025年'), 5, 1, 4.5), MERGES)), [
      'error three-public.total B6',
    ]);
  });
  it('says this year’s figures against last year’s', () => {
    equal(
      narrativeMarkdown(narrate(readMerged(two('2024年', '2025年'), MERGES))).includes(
        '“三公”经费预算4.20万元，比上年减少1.30万元，下降23.64%',
      ),
      true,
    );
  });
  it('takes a blank line of this year for nothing, never last year’s', () => {
    const disclosure = readMerged(
      [...HEAD, ['2024年预算数', 5.5, 0, 1.5, 4, 0, 4], ['2025年预算数', ...blanks(6)]],
      MERGES,
    );
    deepEqual(linesIn(disclosure.tables[0]!)[0], 'three-public-total 三公经费合计 5.5 .');
    equal(narrativeMarkdown(narrate(disclosure)).includes('“三公”经费预算5.50'), false);
  });

  it('may do so for every 单位', () =>
    expect(
      readMerged(
        [
          ['“三公”经费支出预算表'],
          ['单位：万元'],
          ['单位名称', '年度', '三公经费合计', '因公出国（境）费', '公务接待费'],
          ['合计', '2024年', 6.2, 0, 6.2],
          [null, '2025年', 5.1, 0, 5.1],
          ['甲单位', '2024年', 3.2, 0, 3.2],
          [null, '2025年', 3.1, 0, 3.1],
          ['乙单位', '2024年', 3, 0, 3],
          [null, '2025年', 2, 0, 2],
        ],
        ['A4:A5', 'A6:A7', 'A8:A9'],
      ),
      2025,
      [
        ['year=prior', ''],
        ['year=prior', ''],
        ['year=prior', ''],
      ],
      [
        'three-public-total 三公经费合计 6.2 5.1',
        '  abroad 因公出国(境)费 0 0',
        '  reception 公务接待费 6.2 5.1',
        'three-public-total 三公经费合计 3.2 3.1',
        '  abroad 因公出国(境)费 0 0',
        '  reception 公务接待费 3.2 3.1',
        'three-public-total 三公经费合计 3 2',
        '  abroad 因公出国(境)费 0 0',
        '  reception 公务接待费 3 2',
      ],
    ));

  it('may have 会议费 and 培训费 beside it', () =>
    expect(
      readMerged(
        [
          ['一般公共预算“三公”经费和会议费、培训费支出预算表'],
          ['单位：万元'],
          ['年份', '合计', '三公经费', null, null, '会议费', '培训费'],
          [null, null, '小计', '因公出国（境）费', '公务接待费', null, null],
          ['2024年预算', 16.5, 12.5, 8.5, 4, 3, 1],
          ['2025年预算', 14.2, 10.2, 7.2, 3, 3, 1],
        ],
        ['C3:E3'],
      ),
      2025,
      [['year=prior', '']],
      [
        'three-public-total 小计 12.5 10.2',
        '  abroad 因公出国(境)费 8.5 7.2',
        '  reception 公务接待费 4 3',
        'meetings 会议费 3 3',
        'training 培训费 1 1',
      ],
    ));
});

describe('三公 by 单位', () => {
  const rows = (...lines: Rows): Rows => [
    ['“三公”经费支出预算表'],
    ['单位：万元'],
    ['单位名称', '三公经费合计', '因公出国（境）费', '公务接待费'],
    ...lines,
  ];

  it('takes the line that the others add up to for the whole, without the word 合计', () => {
    const lines = (total: number) =>
      rows(['某某局', total, 0.5, 12], ['某某局本级', 6.5, 0.5, 6], ['某某中心', 6, 0, 6]);
    deepEqual(faultsIn(readMerged(lines(12.5), [])), []);
    deepEqual(faultsIn(readMerged(lines(13.5), [])).sort(), ['error column.units B4', 'error three-public.total B4']);
  });

  it('without a whole speaks for no 部门: every 单位 is checked, none is told as the total', () => {
    const lines = (first: number) => rows(['某某局本级', first, 0.5, 6], ['某某中心', 7.2, 0, 7.2]);
    const sound = readMerged(lines(6.5), []);
    deepEqual(faultsIn(sound), []);
    equal(sound.tables[0]!.amounts.read, 6);
    equal(/经费预算(6\.50|7\.20)/.test(narrativeMarkdown(narrate(sound))), false);
    deepEqual(faultsIn(readMerged(lines(6.9), [])), ['error three-public.total B4']);
  });
});

describe('三公 决算 beside its budgets', () => {
  const beside = (heads: readonly string[], ...amounts: readonly number[]): string[] =>
    faultsIn(
      recognize(
        workbookOf('2024年决算.xlsx', [
          sheetOf('1', [
            ['2024年“三公”经费支出决算表'],
            ['单位：万元'],
            ['项目', ...heads],
            ['合计', ...amounts],
            ['1.因公出国（境）费', ...heads.map(() => 0)],
            ['2.公务用车购置及运行维护费', ...heads.map(() => 0)],
            ['3.公务接待费', ...amounts],
          ]),
        ]),
      ),
    ).filter((fault) => fault.includes('three-public.budget'));

  it('is at most the budget, as adjusted where that is printed', () => {
    deepEqual(beside(['预算数', '决算数'], 3, 5), ['warning three-public.budget C4', 'warning three-public.budget C7']);
    deepEqual(beside(['年初预算数', '全年预算数', '决算数'], 3, 5, 5), []);
    deepEqual(beside(['年初预算数', '全年预算数', '决算数'], 8, 3, 5).length, 2);
  });
});
