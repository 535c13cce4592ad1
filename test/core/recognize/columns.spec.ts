import { deepEqual, equal } from 'node:assert/strict';
import { describeColumns, hasEconomicHeads, latestYear } from '../../../src/core/recognize/column-facets.js';
import { findPanels } from '../../../src/core/recognize/columns.js';
import { columnLetters } from '../../../src/core/sheet/address.js';
import { dimensionKey } from '../../../src/core/taxonomy/dimensions.js';
import type { TableKind } from '../../../src/core/taxonomy/table-kind.js';
import { UNIT_NAME } from '../../../src/core/money/amount.js';
import { headOf } from './literal.js';

const T = '部门支出总表';

function panelsOf(lines: readonly string[]): ReturnType<typeof findPanels> {
  const { view, header } = headOf([T, ...lines]);
  return findPanels(view, header!, header!.lineRows);
}

describe('what the columns of a table hold', () => {
  /** A role a column: o ordinal, c code, u code of a 单位, l label, a amount, t text, - nothing. */
  const LETTERS = { 'ordinal': 'o', 'code': 'c', 'organization-code': 'u', 'label': 'l', 'amount': 'a', 'text': 't' };
  const cases: readonly (readonly [why: string, lines: readonly string[], roles: string])[] = [
    [
      'by their heads',
      ['序号 | 单位编码 | 科目编码 | 科目名称 | 合计 | 备注', "1 | '205301 | '205 | 教育支出 | 12 | 无"],
      'o u c l a t',
    ],
    ['an amount under a head that nobody knows', ['科目名称 | 某某', '教育支出 | 12', '社会保障 | 13'], 'l a'],
    ['a label under one', ['科目名称 | 合计 | 某某', '教育支出 | 12 | 甲', '社会保障 | 3 | 乙'], 'l a l'],
    ['an amount where labels and amounts are as many', ['科目名称 | 某某', '教育支出 | 12', '社会保障 | 甲'], 'l a'],
    [
      'a label where they are more',
      ['科目名称 | 合计 | 某某', '教育支出 | 12 | 5', '社会保障 | 3 | 甲', '住房保障 | 3 | 乙'],
      'l a l',
    ],
    ['names under 科目编码', ['科目编码 | 合计', '教育支出 | 12', '社会保障 | 3'], 'l a'],
    ['codes under 科目编码 where names are not more', ['科目编码 | 合计', "'205 | 12", '教育支出 | 3'], 'c a'],
    ['numbers in order under 编号', ['编号 | 项目名称 | 合计', '1 | 甲 | 12', '2 | 乙 | 3'], 'o l a'],
    ['codes under 编号', ['编号 | 科目名称 | 合计', "'205 | 甲 | 12", "'208 | 乙 | 3"], 'c l a'],
    ['codes under 编号 that is empty', ['编号 | 科目名称 | 合计', '. | 甲 | 12'], 'c l a'],
    ['labels under 项目 where they are as many', ['项目 | 合计', '甲 | 12', '5 | 3'], 'l a'],
    ['amounts under 项目 where they are more', ['科目名称 | 项目', '教育支出 | 12', '社会保障 | 3'], 'l a'],
    [
      'nothing under no head where fewer than half are amounts',
      ['科目名称 | 合计 | .', '甲 | 1 | .', '乙 | 2 | .', '丙 | 3 | 7'],
      'l a -',
    ],
    ['amounts under no head in half of the lines', ['科目名称 | 合计 | .', '甲 | 1 | 5', '乙 | 2 | .'], 'l a a'],
    ['numbers in order under no head', ['科目名称 | 合计 | .', '甲 | 8 | 1', '乙 | 9 | 2', '丙 | 7 | 3'], 'l a o'],
    ['two of them are amounts', ['科目名称 | 合计 | .', '甲 | 8 | 1', '乙 | 9 | 2'], 'l a a'],
    ['an empty column under 金额', ['科目名称 | 金额', '甲 | .', '乙 | .'], 'l a'],
    ['an empty column under another head', ['科目名称 | 合计 | 某某', '甲 | 1 | .', '乙 | 2 | .'], 'l a a'],
    ['nothing in an empty column under 收入', ['科目名称 | 合计 | 收入', '甲 | 1 | .', '乙 | 2 | .'], 'l a -'],
    ['an amount under 合计 with words for all', ['科目名称 | 合计', '丙 | 12', '甲 | 见附件', '乙 | 见附件'], 'l a'],
    ['an amount under 预算数 too', ['科目名称 | 预算数', '丙 | 12', '甲 | 见附件', '乙 | 见附件'], 'l a'],
    ['by the lowest head', ['项目 | . | 合计', '编码 | 名称 | .', "'205 | 甲 | 12"], 'c l a'],
    [
      'a text of percentages under a head that stands too low',
      ['科目名称 | 合计 | .', '合计 | 12 | 增减比率', '甲 | 1 | -4.76%', '乙 | 2 | 5%'],
      'l a t',
    ],
    [
      'an amount of percentages written out',
      ['科目名称 | 合计 | 增减比率', '甲 | 1 | -4.76%', '乙 | 2 | +3%'],
      'l a a',
    ],
    ['a label of one word under no head: nothing', ['科目名称 | 合计 | .', '甲 | 1 | 注', '乙 | 2 | .'], 'l a -'],
    ['and of more words', ['科目名称 | 合计 | .', '甲 | 1 | 丙', '乙 | 2 | 丁'], 'l a -'],
  ];
  for (const [why, lines, roles] of cases) {
    it(why, () =>
      equal([...panelsOf(lines).roles.values()].map((role) => (role === null ? '-' : LETTERS[role])).join(' '), roles),
    );
  }
});

describe('the panels of a table', () => {
  const letters = (columns: readonly number[]): string => columns.map(columnLetters).join('');
  const cases: readonly (readonly [why: string, lines: readonly string[], panels: readonly string[]])[] = [
    ['one', ['科目编码 | 科目名称 | 合计 | 基本支出', "'205 | 甲 | 12 | 7"], ['A: c A l B a CD']],
    [
      'a second behind a label after amounts',
      ['项目 | 预算数 | 项目 | 预算数', '甲 | 5 | 乙 | 7'],
      ['A: c  l A a B', 'C: c  l C a D'],
    ],
    [
      'three with codes',
      ['编码 | 名称 | 金额 | 编码 | 名称 | 金额 | 编码 | 名称 | 金额', "'301 | 甲 | 1 | '302 | 乙 | 2 | '310 | 丙 | 3"],
      ['A: c A l B a C', 'D: c D l E a F', 'G: c G l H a I'],
    ],
    ['none without amounts', ['科目编码 | 科目名称 | 备注', "'205 | 甲 | 无"], []],
    ['none without labels or codes', ['序号 | 合计', '1 | 12', '2 | 13', '3 | 14'], []],
    [
      'not a second behind 数量',
      ['品目名称 | 数量 | 项目名称 | 金额', '甲 | 3 | 乙 | 12', '丙 | 4 | 丁 | 13'],
      ['A: c  l AC a BD'],
    ],
    [
      'one of functional and economic 科目 beside each other: the second says more only',
      ['功能科目编码 | 功能科目名称 | 经济科目编码 | 经济科目名称 | 合计', "'205 | 甲 | '301 | 乙 | 12"],
      ['A: c A l B a E t CD'],
    ],
    [
      'likewise 部门 and 政府',
      ['部门经济科目编码 | 科目名称 | 政府经济科目编码 | 合计', "'301 | 甲 | '501 | 12"],
      ['A: c A l B a D t C'],
    ],
    ['economic 科目 alone are labels', ['经济科目编码 | 经济科目名称 | 合计', "'301 | 乙 | 12"], ['A: c A l B a C']],
  ];
  for (const [why, lines, panels] of cases) {
    it(why, () =>
      deepEqual(
        panelsOf(lines).panels.map(
          ({ first, codes, labels, amounts, texts }) =>
            `${columnLetters(first)}: c ${letters(codes)} l ${letters(labels)} a ${letters(amounts)}${texts.length > 0 ? ` t ${letters(texts)}` : ''}`,
        ),
        panels,
      ),
    );
  }
});

describe('what the columns of amounts are of', () => {
  /** Dimensions of each column; "其中", its own unit and "?" for a head that nobody knows behind them. */
  function described(heads: readonly string[], kind: TableKind, year: number | null): string[] {
    const columns = heads.map((_, index) => index);
    const header = { heads: new Map(heads.map((path, index) => [index, path.split('/')])) };
    return describeColumns(header as unknown as Parameters<typeof describeColumns>[0], columns, kind, year, 'yuan').map(
      ({ dimensions, ofWhich, unit, known }) =>
        [dimensionKey(dimensions).trim(), ofWhich && '其中', unit && UNIT_NAME[unit], !known && '?']
          .filter(Boolean)
          .join(' '),
    );
  }
  const cases: readonly (readonly [kind: TableKind, heads: string, columns: string, year?: number])[] = [
    ['expenditure', '合计, 基本支出, 项目支出', ', nature=basic, nature=project'],
    ['general-expenditure', '人员经费支出, 专项业务经费支出', 'category=personnel, nature=project'],
    ['expenditure', '本年支出/合计, 本年支出/基本支出', ', nature=basic'],
    [
      'expenditure',
      '基本支出/人员经费, 基本支出/公用经费',
      'category=personnel nature=basic, category=public nature=basic',
    ],
    ['income', '本年收入/合计, 本年收入/事业收入, 上年结转', 'measure=current, source=business, measure=opening'],
    ['income', '收入合计, 本年收入合计', ', measure=current'],
    ['income', '单位资金/其他收入', 'source=other'],
    ['income', '事业收入, 事业收入/其中:教育收费', 'source=business, source=business 其中'],
    ['fund', '政府性基金/本年支出', ''],
    ['general-expenditure', '一般公共预算/基本支出, 一般公共预算/项目支出', 'nature=basic, nature=project'],
    ['general-project', '一般公共预算, 政府性基金', 'fund=general, fund=fund'],
    ['general-project', '一般公共预算, 合计', ', '],
    ['general-expenditure', '预算数, 决算数', 'stage=budget, '],
    ['general-expenditure', '年初预算数, 全年预算数', ', stage=adjusted'],
    ['three-public', '预算数, 决算数', 'stage=budget, stage=final'],
    ['three-public', '预算数', ''],
    ['three-public', '上年预算数, 预算数', 'year=prior, '],
    ['general-expenditure', '2023年预算数, 2024年预算数', 'year=prior, ', 2024],
    ['general-expenditure', '2023年预算数, 2024年预算数', 'year=prior, '],
    ['general-expenditure', '2024年预算数, 2024年预算数', ', ', 2024],
    ['general-expenditure', '2025年预算数', '', 2024],
    ['general-expenditure', '2023年预算数', 'year=prior', 2024],
    [
      'general-expenditure',
      '2023年预算数, 2024年预算数, 增减/增减额, 增减/增减%',
      'year=prior, , change=amount, change=percent',
      2024,
    ],
    ['expenditure', '合计(万元), 基本支出(元)', '万元, nature=basic'],
    ['expenditure', '某某', '?'],
    ['income', '事业收入/非教育收费收入预算', 'source=business'],
    ['expenditure', '一般公共预算拨款/其中:专项资金列入部门预算的项目', 'fund=general 其中'],
    ['procurement', '统计数', ''],
    ['general-expenditure', '2023年执行数, 2024年预算数', 'year=prior, ', 2024],
    ['general-expenditure', '2023年执行数某某', '?'],
    ['expenditure', '其中:基本支出', 'nature=basic 其中'],
    [
      'general-matrix',
      '合计, 工资福利支出, 工资福利支出/基本工资, 302商品和服务支出, 302商品和服务支出/30201办公费',
      ', economic=301, economic=30101, economic=302, economic=30201',
    ],
    ['general-expenditure', '2023年决算数, 2024年预算数', 'year=prior, ', 2024],
    ['three-public', '预算数/决算数, 预算数/预算数', 'stage=final, stage=budget'],
    ['income', '单位资金', 'fund=unit'],
    ['procurement', '数量, 金额', 'quantity=true, '],
  ];
  for (const [kind, heads, columns, year = null] of cases) {
    it(`${kind}${year === null ? '' : ` ${year}`}: ${heads}`, () =>
      equal(described(heads.split(', '), kind, year).join(', '), columns));
  }
});

describe('the latest year that heads name', () => {
  const cases: readonly (readonly [heads: readonly string[], year: number | null])[] = [
    [[], null],
    [['合计'], null],
    [['2023年预算数'], 2023],
    [['2024年预算数', '2023年预算数'], 2024],
    [['2024预算数'], null],
    [['较2025年增减'], null],
    [['1999年'], null],
  ];
  for (const [heads, year] of cases)
    it(`${heads.join(', ') || 'no heads'} → ${year ?? 'none'}`, () => equal(latestYear(heads), year));
});

describe('the cross form', () => {
  const cases: readonly (readonly [why: string, heads: string, isCross: boolean])[] = [
    ['has five economic heads', '工资福利支出 | 商品和服务支出 | 基本工资 | 津贴补贴 | 办公费', true],
    ['four are too few', '工资福利支出 | 商品和服务支出 | 基本工资 | 津贴补贴', false],
    ['by code too', '30101甲 | 30102乙 | 30103丙 | 30106丁 | 30107戊', true],
    ['not by the code of a class alone', '301甲 | 302乙 | 303丙 | 310丁 | 312戊', false],
    ['each head counts once', '基本工资 | 基本工资 | 基本工资 | 津贴补贴 | 津贴补贴', false],
    ['not the functional ones', '教育支出 | 社会保障和就业支出 | 卫生健康支出 | 农林水支出 | 住房保障支出', false],
  ];
  for (const [why, heads, isCross] of cases) {
    it(why, () => equal(hasEconomicHeads(headOf([T, `科目名称 | 合计 | ${heads}`, '合计 | 12']).header!), isCross));
  }
});
