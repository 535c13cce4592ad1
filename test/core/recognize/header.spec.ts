import { equal } from 'node:assert/strict';
import { columnLetters } from '../../../src/core/sheet/address.js';
import { headOf, headsIn } from './literal.js';

const T = '部门支出总表';
const LINE = '合计 | 12 | 12';

/** "meta 2-3 head 4-5 A-C body 6": rows as Excel counts them; then what the heads say. */
function read(lines: readonly string[], merges: readonly string[] = []): string {
  const { header } = headOf([T, ...lines], merges);
  if (header === null) return 'none';
  const rows = (all: readonly number[]): string => all.map((row) => row + 1).join(' ') || '-';
  return [
    `meta ${rows(header.metaRows)}`,
    `head ${header.firstRow + 1}-${header.lastRow + 1}`,
    `${columnLetters(header.firstColumn)}-${columnLetters(header.lastColumn)}`,
    `lines ${rows(header.lineRows)}`,
  ].join(', ');
}

function heads(lines: readonly string[], merges: readonly string[] = []): string {
  return headsIn(headOf([T, ...lines], merges).header!);
}

describe('where the head of a table stands', () => {
  const cases: readonly (readonly [why: string, lines: readonly string[], merges: readonly string[], found: string])[] =
    [
      ['below the title', ['科目 | 合计', LINE], [], 'meta -, head 2-2, A-C, lines 3'],
      [
        'below unit and department',
        ['部门：某某局 | 单位：元', '科目 | 合计', LINE],
        [],
        'meta 2, head 3-3, A-C, lines 4',
      ],
      [
        'below a bare department',
        ['某某县水利局', '单位：元', '科目 | 合计', LINE],
        [],
        'meta 2 3, head 4-4, A-C, lines 5',
      ],
      ['below a note', ['注：本表含上年结转。', '科目 | 合计', LINE], [], 'meta -, head 3-3, A-C, lines 4'],
      ['below blank rows', ['', '科目 | 合计', '', LINE], [], 'meta -, head 3-3, A-C, lines 5'],
      [
        'below six statements',
        ['单位：元', '2024年度', '部门：某某局', '单位：元', '2024年度', '部门：某某局', '科目 | 合计', LINE],
        [],
        'meta 2 3 4 5 6 7, head 8-8, A-C, lines 9',
      ],
      [
        'nowhere below seven: a cover',
        [
          '单位：元',
          '2024年度',
          '部门：某某局',
          '单位：元',
          '2024年度',
          '部门：某某局',
          '单位：元',
          '科目 | 合计',
          LINE,
        ],
        [],
        'none',
      ],
      ['in two rows', ['科目 | 合计 | 其中', '. | . | 基本支出', LINE], [], 'meta -, head 2-3, A-C, lines 4'],
      ['with 栏次', ['科目 | 合计', '栏次 | 1', LINE], [], 'meta -, head 2-3, A-C, lines 4'],
      ['with bare column numbers', ['科目 | 合计 | 基本支出', '. | 1 | 2', LINE], [], 'meta -, head 2-3, A-C, lines 4'],
      [
        'with column numbers from two on',
        ['科目 | 合计 | 基本支出', '. | 2 | 3', LINE],
        [],
        'meta -, head 2-3, A-C, lines 4',
      ],
      [
        'not with a line of a short name and 1 and 2',
        ['科目 | 合计 | 基本支出', '会议费 | 1 | 2', LINE],
        [],
        'meta -, head 2-2, A-C, lines 3 4',
      ],
      [
        'with column numbers beside words of the head',
        ['科目 | 合计 | 基本支出', '项目 | 1 | 2', LINE],
        [],
        'meta -, head 2-3, A-C, lines 4',
      ],
      [
        'under 全年预算数 alone in its row',
        ['. | 全年预算数 | .', '科目 | 合计 | 基本支出', LINE],
        [],
        'meta -, head 2-3, A-C, lines 4',
      ],
      [
        'beside four words',
        ['科目 | 名称 | 备注 | 说明 | 合计 | 基本支出', '甲 | 乙 | 丙 | 丁 | 1 | 2', LINE],
        [],
        'meta -, head 2-3, A-F, lines 4',
      ],
      [
        'not beside five',
        ['科目 | 名称 | 备注 | 说明 | 依据 | 合计 | 基本支出', '甲 | 乙 | 丙 | 丁 | 戊 | 1 | 2', LINE],
        [],
        'meta -, head 2-2, A-G, lines 3 4',
      ],
      ['not from three on', ['科目 | 合计 | 基本支出', '. | 3 | 4', LINE], [], 'meta -, head 2-2, A-C, lines 3 4'],
      ['not with numbers apart', ['科目 | 合计 | 基本支出', '. | 1 | 3', LINE], [], 'meta -, head 2-2, A-C, lines 3 4'],
      ['with 1=2+3', ['科目 | 合计 | 基本支出', '. | 1=2+3 | 2', LINE], [], 'meta -, head 2-3, A-C, lines 4'],
      [
        'not with a line of 1 and 2',
        ['科目 | 合计 | 基本支出', '教育支出 | 1 | 2', LINE],
        [],
        'meta -, head 2-2, A-C, lines 3 4',
      ],
      ['nor with a 合计 of 1 and 2', ['科目 | 合计 | 基本支出', '合计 | 1 | 2'], [], 'meta -, head 2-2, A-C, lines 3'],
      ['with one column number', ['科目 | 合计', '. | 1', '合计 | 12'], [], 'meta -, head 2-3, A-B, lines 4'],
      ['not with a line of figures', ['科目 | 合计', '. | 2', '合计 | 12'], [], 'meta -, head 2-2, A-B, lines 3 4'],
      [
        'before a numbered line without figures',
        ['项目 | 预算数', '一、基本支出 | .', '二、项目支出 | .'],
        [],
        'meta -, head 2-2, A-B, lines 3 4',
      ],
      ['before a coded line without figures', ['科目 | 合计', '205教育支出 | .'], [], 'meta -, head 2-2, A-B, lines 3'],
      ['before a line of dashes', ['科目 | 合计', '教育支出 | —'], [], 'meta -, head 2-2, A-B, lines 3'],
      ['before 合计 alone', ['科目 | 合计', '合计'], [], 'meta -, head 2-2, A-B, lines 3'],
      [
        'before a name alone in the first column',
        ['科目 | 名称 | 合计', '教育支出', LINE],
        [],
        'meta -, head 2-2, A-C, lines 3 4',
      ],
      [
        'in two rows where the second has the years',
        ['科目 | 预算数 | .', '. | 2023 | 2024', LINE],
        [],
        'meta -, head 2-3, A-C, lines 4',
      ],
      [
        'in two rows of 科目编码 over 类款项',
        ['科目编码 | . | . | 合计', '类 | 款 | 项 | .', '205 | 02 | 01 | 12'],
        ['A2:C2', 'D2:D3'],
        'meta -, head 2-3, A-D, lines 4',
      ],
      ['as wide as its merges', ['科目 | 收入', LINE], ['B2:E2'], 'meta -, head 2-2, A-E, lines 3'],
      ['from the first column used', ['. | 科目 | 合计', '. | 合计 | 12'], [], 'meta -, head 2-2, B-C, lines 3'],
      ['nowhere without a word of a head', ['甲 | 乙', '丙 | 丁', LINE], [], 'none'],
      ['nowhere in one word', ['科目', LINE], [], 'none'],
      ['nowhere where nothing follows', [], [], 'none'],
      [
        'in nine rows at most',
        [
          '科目 | 合计',
          '甲 | 乙',
          '甲 | 乙',
          '甲 | 乙',
          '甲 | 乙',
          '甲 | 乙',
          '甲 | 乙',
          '甲 | 乙',
          '甲 | 乙',
          '甲 | 丙',
          LINE,
        ],
        [],
        'meta -, head 2-10, A-C, lines 11 12',
      ],
      [
        'and is no line where a page repeats it',
        ['科目 | 合计', LINE, '科目 | 合计', '教育支出 | 12'],
        [],
        'meta -, head 2-2, A-C, lines 3 5',
      ],
      [
        'above lines that end at the notes',
        ['科目 | 合计', LINE, '注：本表含上年结转。'],
        [],
        'meta -, head 2-2, A-C, lines 3',
      ],
      [
        'above lines without who filled it in',
        ['科目 | 合计', LINE, '制表：某某 | 审核：某某'],
        [],
        'meta -, head 2-2, A-C, lines 3',
      ],
    ];
  for (const [why, lines, merges, found] of cases) it(why, () => equal(read(lines, merges), found));
});

describe('what the heads of a column say', () => {
  const cases: readonly (readonly [why: string, lines: readonly string[], merges: readonly string[], found: string])[] =
    [
      ['its own', ['科目 | 合计', LINE], [], 'A 科目, B 合计'],
      [
        'from the top down',
        ['科目 | 合计 | 其中', '. | . | 基本支出', LINE],
        ['A2:A3', 'B2:B3'],
        'A 科目, B 合计, C 其中/基本支出',
      ],
      [
        'once where a merge goes down',
        ['科目 | 合计', '. | .', '. | 基本支出', LINE],
        ['A2:A4', 'B2:B3'],
        'A 科目, B 合计/基本支出',
      ],
      [
        'that of a merge above several columns',
        ['科目 | 本年支出 | . | .', '. | 小计 | 基本支出 | 项目支出', '合计 | 12 | 7 | 5'],
        ['A2:A3', 'B2:D2'],
        'A 科目, B 本年支出/小计, C 本年支出/基本支出, D 本年支出/项目支出',
      ],
      [
        'that of a group without merges',
        ['科目 | 本年支出 | . | .', '. | 小计 | 基本支出 | 项目支出', '合计 | 12 | 7 | 5'],
        [],
        'A 科目, B 本年支出/小计, C 本年支出/基本支出, D 本年支出/项目支出',
      ],
      [
        'not that of a group before another',
        ['科目 | 收入 | . | 支出 | .', '. | 小计 | 财政拨款 | 小计 | 基本支出', '合计 | 12 | 7 | 5 | 5'],
        [],
        'A 科目, B 收入/小计, C 收入/财政拨款, D 支出/小计, E 支出/基本支出',
      ],
      [
        'not that of the column before, where it has no head below',
        ['科目 | 合计 | .', '. | . | 基本支出', LINE],
        [],
        'A 科目, B 合计, C 合计/基本支出',
      ],
      [
        'among merges not that of a single column',
        ['科目 | 合计 | . | 其中 | .', '. | . | 人数 | 基本支出 | 项目支出', '合计 | 12 | 3 | 7 | 5'],
        ['D2:E2'],
        'A 科目, B 合计, C 人数, D 其中/基本支出, E 其中/项目支出',
      ],
      [
        'without 栏次 and numbers',
        ['科目 | 合计 | 基本支出', '栏次 | 1=2+3 | （2）', LINE],
        [],
        'A 科目, B 合计, C 基本支出',
      ],
      ['but with a number of three digits', ['科目 | 合计', '301 | 302', LINE], [], 'A 科目, B 合计'],
      ['without what it repeats', ['科目 | 合计', '科目 | 合计', LINE], [], 'A 科目, B 合计'],
      ['nothing, where it has none', ['科目 | . | 合计', '合计 | 甲 | 12'], [], 'A 科目, C 合计'],
    ];
  for (const [why, lines, merges, found] of cases) it(why, () => equal(heads(lines, merges), found));
});
