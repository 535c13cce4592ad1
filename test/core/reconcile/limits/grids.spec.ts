import { deepEqual, equal } from 'node:assert/strict';
import { gridsOf } from '../../../../src/core/reconcile/own-tables/grids.js';
import { stretchesOf } from '../../../../src/core/reconcile/own-tables/lines.js';

const TITLE = '部门支出总表';
const ROWS = ['科目\t合计\t基本支出', '合计\t12.00\t10.00', '教育支出\t12.00\t10.00'];
const CELLS = ROWS.map((row) => row.split('\t'));
const text = (...lines: readonly string[]): string => lines.join('\n');

/** Each table: its name, its cells, and the line below it. */
function gridsIn(...lines: readonly string[]): unknown[] {
  return gridsOf(text(...lines)).map(({ grid, cells, below }) => [
    grid.name,
    cells.map((row) => row.map((cell) => cell?.text)),
    below?.text ?? null,
  ]);
}

describe('a table of a text as a sheet', () => {
  const one = (above: readonly string[], below: string | null = null): unknown[] => [
    [TITLE, [...above.map((line) => [line]), ...CELLS], below],
  ];

  for (const [what, lines, grids] of [
    ['begins with its title', [TITLE, ...ROWS], one([TITLE])],
    ['has its title in bold', [`**${TITLE}**`, ...ROWS], one([TITLE])],
    ['has its number above, and a line below', ['表3', TITLE, ...ROWS, '注：甲。'], one(['表3', TITLE], '注：甲。')],
    [
      'has gaps around',
      ['表3', '', TITLE, '', '单位：万元', ...ROWS, '', '乙'],
      one(['表3', TITLE, '单位：万元'], '乙'),
    ],
    ['has no other text above its title', ['甲。', TITLE, ...ROWS], one([TITLE])],
    ['has its title five lines above', [TITLE, '甲', '乙', '丙', '丁', ...ROWS], one([TITLE, '甲', '乙', '丙', '丁'])],
    ['has no title six lines above', [TITLE, '甲', '乙', '丙', '丁', '戊', ...ROWS], []],
    ['has no sentence under its title', [TITLE, '支出如下。', ...ROWS], []],
    ['has no amount under its title', [TITLE, '支出12.00', ...ROWS], []],
    ['has no long number under its title', [TITLE, '编号20241', ...ROWS], []],
    ['may have a year under its title', [TITLE, '2024', ...ROWS], one([TITLE, '2024'])],
    ['may have sixty signs under its title', [TITLE, '长'.repeat(60), ...ROWS], one([TITLE, '长'.repeat(60)])],
    ['has no more signs under its title', [TITLE, '长'.repeat(61), ...ROWS], []],
    ['has a title that says what table it is', ['人员花名表', ...ROWS], []],
    ['has a title that says it is a table', ['部门支出总体情况', ...ROWS], []],
    ['has two rows', [TITLE, ...ROWS.slice(0, 1)], []],
    ['has rows of one length', [TITLE, ...ROWS, '农林水支出\t1.00'], []],
    ['goes on behind no gap', [TITLE, ...ROWS, '', ...ROWS], []],
    [
      'ends where the next has a title',
      [TITLE, ...ROWS, '', '部门收入总表\t\t', ...ROWS],
      [...one([TITLE]), ['部门收入总表', [['部门收入总表', '', ''], ...CELLS], null]],
    ],
  ] as const)
    it(what, () => deepEqual(gridsIn(...lines), grids));

  it('may have statements beside each other above its head', () => {
    const cells = [[TITLE], ['部门：甲局', '单位：万元'], ...CELLS];
    deepEqual(gridsIn(TITLE, '部门：甲局　单位：万元', ...ROWS), [[TITLE, cells, null]]);
    deepEqual(gridsIn(TITLE, '部门：甲局\t单位：万元', ...ROWS), [[TITLE, cells, null]]);
    deepEqual(gridsIn(TITLE, '支出为12.00\t单位：万元', ...ROWS), []);
  });

  it('may have a row that is one cell', () => {
    deepEqual(gridsIn(TITLE, ROWS[0]!, '一、支出\t', ...ROWS.slice(1)), [
      [TITLE, [[TITLE], CELLS[0], ['一、支出', ''], ...CELLS.slice(1)], null],
    ]);
  });

  it('of a title that was there has a name of its own', () => {
    deepEqual(
      gridsOf(text(TITLE, ...ROWS, TITLE, ...ROWS, TITLE, ...ROWS)).map(({ grid }) => grid.name),
      [TITLE, `${TITLE}（2）`, `${TITLE}（3）`],
    );
  });

  it('has lines over its whole width above, and the places of its cells in the text', () => {
    const all = text('甲。', '表3', TITLE, ...ROWS);
    const [{ grid, cells, above }] = gridsOf(all) as [ReturnType<typeof gridsOf>[number]];
    equal(above, 2);
    deepEqual(grid.merges, [
      { top: 0, bottom: 0, left: 0, right: 2 },
      { top: 1, bottom: 1, left: 0, right: 2 },
    ]);
    for (const cell of cells.flat()) equal(all.slice(cell!.start, cell!.end), cell!.text);
    deepEqual(grid.rows.at(-1), [{ value: '教育支出' }, { value: '12.00' }, { value: '10.00' }]);
  });
});

describe('lines of a text', () => {
  const kinds = (line: string): unknown[] =>
    stretchesOf(line).map((stretch) => {
      if (stretch.kind === 'gap') return 'gap';
      return stretch.kind === 'text' ? stretch.cell : stretch.rows.map((row) => row.map((cell) => cell.text));
    });

  it('are parted into cells by tabs, and by pipes on both sides', () => {
    deepEqual(kinds('甲\t乙'), [[['甲', '乙']]]);
    deepEqual(kinds('\t'), [[['', '']]]);
    deepEqual(kinds('| 甲 | 乙 |'), [[['甲', '乙']]]);
    deepEqual(kinds('  |甲|'), [[['甲']]]);
    deepEqual(kinds('甲|乙'), [{ text: '甲|乙', start: 0, end: 3 }]);
    deepEqual(kinds('|甲'), [{ text: '|甲', start: 0, end: 2 }]);
    deepEqual(kinds('甲|'), [{ text: '甲|', start: 0, end: 2 }]);
    deepEqual(kinds('||'), [{ text: '||', start: 0, end: 2 }]);
    equal(stretchesOf('| 甲\\|乙 | 丙 |').flatMap((it) => (it.kind === 'rows' ? it.rows.flat() : [])).length, 2);
  });

  it('of dashes are no rows', () => {
    deepEqual(kinds('| --- | :---: |'), []);
    deepEqual(kinds('| : | : |'), [[[':', ':']]]);
  });

  it('are rows of one table until another line', () => {
    deepEqual(kinds('甲\t乙\n丙\t丁\n\n戊\t己\n庚'), [
      [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
      'gap',
      [['戊', '己']],
      { text: '庚', start: 13, end: 14 },
    ]);
  });

  it('are bare of the stars around all of them', () => {
    deepEqual(kinds(' **甲** '), [{ text: '甲', start: 3, end: 4 }]);
    for (const line of ['**甲*', '*甲*', '**甲**乙', '甲**乙**', '**甲*乙**', '****'])
      deepEqual(kinds(line), [{ text: line, start: 0, end: line.length }], line);
    deepEqual(kinds('|**甲乙**|丙|'), [[['甲乙', '丙']]]);
  });
});
