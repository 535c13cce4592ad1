import assert from 'node:assert/strict';
import { readRules } from '../../../../src/core/check/own/read-rules.js';
import { recognize } from '../../../../src/core/recognize/index.js';
import type { Workbook } from '../../../../src/core/sheet/grid.js';
import type { Finding, Report } from '../../../../src/core/finding/finding.js';
import { validate } from '../../../../src/core/check/index.js';
import { planted, sheetOf, workbookOf, type Rows } from '../../../forms/builder.js';
import { CARRYOVER_FINAL, FULL_SET_BUDGET } from '../full-set.js';
import { messageOf } from '../../../../src/core/report/say/index.js';
import { printed } from '../../../../src/core/report/say/printed.js';

const HEAD = ['编号', '说明', '左式', '关系', '右式', '级别'];

/** The sound budget with a sheet 自定义勾稽. */
const withOwn = (rows: Rows, book: Workbook = FULL_SET_BUDGET): Workbook => ({
  ...book,
  grids: [...book.grids, sheetOf('自定义勾稽', [HEAD, ...rows])],
});
const reportOf = (rows: Rows, book?: Workbook): Report => validate(recognize(withOwn(rows, book)));
const ownOf = ({ findings }: Report): Finding[] => findings.filter(({ rule }) => rule.startsWith('custom.'));
const one = (left: string, right: string, book?: Workbook): Finding | undefined =>
  ownOf(reportOf([['A1', '', left, '', right, '']], book))[0];
const base = validate(recognize(FULL_SET_BUDGET)).relations;

const said = (finding: Finding | undefined): string => (finding ? messageOf(finding) : '');

describe('a user’s own relations', () => {
  // figures of the full set: 支出总表 合计 1035 = 700.25 基本 + 334.75 项目; 收支总表 收入总计 1061, 结转下年 26
  const held: readonly (readonly [string, string, string])[] = [
    ['usual words for table, line and column', '支出总表.合计.基本支出', '700.25'],
    ['a line alone, with its 合计 column', '收支总表.收入总计', '1061'],
    ['a column alone, in the 合计 line', '支出总表.项目支出', '334.75'],
    ['a 科目 by code', '一般公共预算支出表.2130301.公用经费', '100'],
    ['a 科目 by name', '支出总表.农林水支出.项目支出', '244.75'],
    ['a printed title and code with name', '部门支出总表.2130301 行政运行', '580'],
    ['a sheet’s name', '基本支出表.30205', '40'],
    ['heads from the top down', '一般公共预算支出表.合计.基本支出·小计', '700.25'],
    ['the side of a table', '收支总表.收入·上年结转', '20.5'],
    ['plus, minus and numbers', '收支总表.收入总计 - 收支总表.结转下年', '支出总表.合计 + 0'],
    ['≤', '支出总表.项目支出', '≤ 支出总表.合计'],
    ['≥', '支出总表.合计', '>= 334.75 + 700'],
    ['units: 元 and 万元', '支出总表.合计', '0.1035万元'],
  ];
  for (const [what, left, right] of held) {
    it(`read ${what}: ${left}`, () => {
      const { relations, findings } = reportOf([['A1', '', left, '', right, '']]);
      assert.deepEqual(findings.filter(({ rule }) => rule.startsWith('custom.')).map(messageOf), []);
      assert.deepEqual([relations.checked, relations.held], [base.checked + 1, base.held + 1]);
      // and another number does not hold
      const broken = /[≤>]/.test(right)
        ? one(left, `${right.includes('≤') ? '≤' : '≥'} ${right.includes('≤') ? '1' : '99999'}`)
        : one(left, '12345.67');
      assert.equal(broken?.rule, 'custom.A1');
    });
  }

  it('when broken name id, both figures, the difference and their cells, with severity and category', () => {
    const [finding] = ownOf(
      reportOf([['县1', '基本支出两表一致', '支出总表.基本支出', '', '基本支出表.合计 + 10', '提醒']]),
    );
    assert.deepEqual(
      [
        finding!.rule,
        finding!.severity,
        finding!.category,
        printed(finding!).stated,
        printed(finding!).expected,
        printed(finding!).difference,
        finding!.cells,
      ],
      [
        'custom.县1',
        'warning',
        'cross-table',
        '700.25',
        '710.25',
        '10.00',
        [
          { sheet: '支出总表', address: 'D4' },
          { sheet: '基本支出表', address: 'C4' },
        ],
      ],
    );
    assert.equal(
      messageOf(finding!),
      '自定义勾稽“县1”不成立：支出总表.基本支出为 700.25 元，应等于 基本支出表.合计 + 10 710.25 元，相差 10.00 元。',
    );
    assert.equal(finding!.relation, '基本支出两表一致：支出总表.基本支出 = 基本支出表.合计 + 10。');
    assert.equal(one('支出总表.合计', '支出总表.基本支出')?.category, 'arithmetic');
    assert.equal(one('支出总表.合计', '支出总表.基本支出')?.severity, 'error');
  });

  it('take part in the diagnosis', () => {
    const broken = planted(FULL_SET_BUDGET, '支出总表', 'E11', 244.57);
    const mends = (report: Report): number =>
      report.suspects.find(({ sheet, address }) => sheet === '支出总表' && address === 'E11')?.mends ?? 0;
    assert.equal(
      mends(reportOf([['A1', '', '支出总表.2130306.项目支出', '=', '244.75', '']], broken)),
      mends(validate(recognize(broken))) + 1,
    );
  });

  it('hold within the rounding of 万元 beside 元, and no further', () => {
    const wan = (amount: number): Workbook =>
      workbookOf('2024.xlsx', [
        sheetOf('a', [
          ['部门收支总表'],
          ['单位：万元'],
          ['收入', '', '支出', ''],
          ['项目', '预算数', '项目', '预算数'],
          ['一、一般公共预算拨款收入', amount, '一、教育支出', amount],
          ['收入总计', amount, '支出总计', amount],
        ]),
        sheetOf('b', [
          ['部门支出总表'],
          ['单位：元'],
          ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
          ['', '合计', 123460.5, 123460.5, ''],
          ['205', '教育支出', 123460.5, 123460.5, ''],
        ]),
      ]);
    const count = (amount: number): number =>
      reportOf([['A1', '', '收支总表.支出总计', '=', '支出总表.基本支出', '']], wan(amount)).relations.rounding -
      validate(recognize(wan(amount))).relations.rounding;
    assert.deepEqual([count(12.35), count(12.53)], [1, 0]);
    assert.equal(one('收支总表.支出总计', '支出总表.基本支出', wan(12.53))?.rule, 'custom.A1');
  });

  const wrong: readonly (readonly [string, string, string, RegExp])[] = [
    ['an unknown table', '支出总帐.合计', 'C2', /左式：没有“支出总帐”这张表，认出的表有/],
    ['an unknown line', '支出总表.行政运转', 'C2', /《部门支出总表》没有“行政运转”这一行或这一列/],
    ['an unknown column', '支出总表.合计.基本支持', 'C2', /没有“基本支持”这一列，有的列是合计、基本支出、项目支出/],
    ['a 科目 that is not printed', '支出总表.2010301', 'C2', /没有“2010301”/],
    ['a slip in the grammar', '支出总表.合计 ++ 1', 'C2', /第 10 个字“\+ 1”处应当是“表\.行\.列”或数字/],
  ];
  for (const [what, left, address, sentence] of wrong) {
    it(`say ${what} with the cell`, () => {
      const report = reportOf([['A1', '', left, '=', '1', '']]);
      const [finding] = ownOf(report);
      assert.deepEqual(
        [finding!.rule, finding!.severity, finding!.cells],
        ['custom.unreadable', 'warning', [{ sheet: '自定义勾稽', address }]],
      );
      assert.match(messageOf(finding!), sentence);
      assert.equal(report.relations.notComputed, base.notComputed + 1);
    });
  }

  it('say of an ambiguous line, column or table that it is ambiguous', () => {
    assert.match(
      said(one('财政拨款收支总表.一般公共预算财政拨款', '1', CARRYOVER_FINAL)),
      /“一般公共预算财政拨款”有歧义，.*2 行/,
    );
    assert.equal(one('财政拨款收支总表.年初财政拨款结转和结余·一般公共预算财政拨款', '3', CARRYOVER_FINAL), undefined);
    assert.match(
      said(one('一般公共预算支出明细表.合计.小计', '1')),
      /“小计”有歧义，.*工资福利支出·小计、商品和服务支出·小计/,
    );
    const twice = {
      ...FULL_SET_BUDGET,
      grids: [
        ...FULL_SET_BUDGET.grids,
        { ...FULL_SET_BUDGET.grids.find(({ name }) => name === '支出总表')!, name: '再一张' },
      ],
    };
    assert.match(said(one('支出预算表.合计', '1', twice)), /“支出预算表”有歧义，可以是.*工作表支出总表.*工作表再一张/);
  });

  it('say of heads from the top down that they must all be there', () => {
    assert.equal(one('一般公共预算支出表.合计.基本支出·小计', '700.25'), undefined);
    assert.match(said(one('一般公共预算支出表.合计.项目支出·小计', '700.25')), /没有“项目支出·小计”这一列/);
    assert.match(said(one('一般公共预算支出表.合计.小计·基本支出', '700.25')), /没有“小计·基本支出”这一列/);
  });

  it('say a name of a table without 合计 as it is written', () => {
    const book = workbookOf('2024年预算.xlsx', [
      sheetOf('支出', [
        ['部门支出总表'],
        ['单位：元'],
        ['科目编码', '科目名称', '合计', '基本支出'],
        ['213', '农林水支出', 9, 9],
      ]),
    ]);
    assert.match(said(one('部门支出总表.教育支出', '1', book)), /没有“教育支出”这一行或这一列/);
  });

  it('take a comparison in words, and none with anything behind it', () => {
    const compared = (comparison: string): string[] =>
      ownOf(reportOf([['A1', '', '支出总表.合计', comparison, '1034', '']])).map(({ rule }) => rule);
    assert.deepEqual(compared('不少于'), []);
    assert.deepEqual(compared('不超过'), ['custom.A1']);
    for (const comparison of ['≥ 1', '=约', '>', '等'])
      assert.deepEqual(compared(comparison), ['custom.unreadable'], comparison);
  });

  it('say other slips of the sheet in their cells', () => {
    const rows: Rows = [
      ['A1', '', '支出总表.合计', '约', '1', ''],
      ['A2', '', '支出总表.合计', '=', '1', '严重'],
      ['A3', '', '1', '=', '1', ''],
      ['A4', '', '支出总表.合计', '=', '', ''],
      ['A4', '', '支出总表.合计', '=', '1035', ''],
      ['A6', '', '支出总表.合计', '≤', '>= 1', ''],
    ];
    assert.deepEqual(
      ownOf(reportOf(rows)).map(({ rule, cells }) => `${rule} ${cells[0]!.address}`),
      ['D2', 'F3', 'C4', 'E5', 'A6', 'D7'].map((address) => `custom.unreadable ${address}`),
    );
    const headless = {
      ...FULL_SET_BUDGET,
      grids: [...FULL_SET_BUDGET.grids, sheetOf('自定义勾稽', [['支出总表.合计', '1035']])],
    };
    assert.match(messageOf(ownOf(validate(recognize(headless)))[0]!), /没有“左式”“右式”两个列头/);
  });

  it('are no 公开表 and no unrecognized sheet', () => {
    const disclosure = recognize(withOwn([['A1', '部门收支总表', '支出总表.合计', '=', '1035', '']]));
    assert.deepEqual([disclosure.unrecognized, disclosure.own?.relations?.length], [[], 1]);
    assert.equal(disclosure.tables.length, recognize(FULL_SET_BUDGET).tables.length);
  });
});

describe('a rules file', () => {
  const rule = (fields: object): object => ({ 编号: 'B1', 左式: '支出总表.合计', 右式: '1', ...fields });
  const findingsOf = (...rules: object[]): Report => {
    const read = readRules({ 勾稽: rules });
    assert.ok('relations' in read);
    return validate(recognize(FULL_SET_BUDGET), { rules: read.relations });
  };

  it('is computed like the sheet; a wrong term is named by its place', () => {
    const [broken, unreadable] = ownOf(findingsOf(rule({ 级别: '错误' }), rule({ 编号: 2, 左式: '支出总帐.合计' })));
    assert.deepEqual([broken!.rule, printed(broken!).difference], ['custom.B1', '1034.00']);
    assert.deepEqual([unreadable!.rule, unreadable!.cells], ['custom.unreadable', []]);
    assert.match(messageOf(unreadable!), /^规则文件第 2 条“2”的左式：没有“支出总帐”这张表/);
  });

  it('leaves uncomputed what a workbook does not print: a table, a 科目', () => {
    const report = findingsOf(
      rule({ 左式: '政府性基金预算支出表.合计' }),
      rule({ 编号: 'B2', 左式: '支出总表.2010301' }),
    );
    assert.deepEqual(ownOf(report), []);
    assert.deepEqual(
      report.uncomputed.slice(-2).map(({ rule: id, missing }) => [id, missing]),
      [
        ['custom.B1', ['fund']],
        ['custom.B2', []],
      ],
    );
    assert.equal(report.relations.notComputed, base.notComputed + 2);
  });

  const hostile: readonly (readonly [string, RegExp])[] = [
    ['null', /应当是/],
    ['"x"', /应当是/],
    ['{}', /应当是/],
    ['{"勾稽":{}}', /应当是/],
    ['{"勾稽":[],"rules":[]}', /“rules”/],
    ['[null]', /第 1 条不是/],
    ['[[]]', /第 1 条不是/],
    ['[{"编号":"a","左式":"b"}]', /第 1 条缺少“右式”/],
    ['[{"编号":{},"左式":"b","右式":"c"}]', /第 1 条的“编号”不是文字/],
    ['[{"__proto__":{"编号":"a"},"左式":"b","右式":"c"}]', /有不认识的“__proto__”/],
    ['[{"编号":"a","左式":"b","右式":"c","level":"x"}]', /“level”/],
    [JSON.stringify(Array.from({ length: 1001 }, () => rule({}))), /最多 1000 条/],
  ];
  for (const [json, sentence] of hostile) {
    it(`is refused in Chinese: ${json.slice(0, 40)}`, () => {
      const read = readRules(JSON.parse(json));
      assert.match('wrong' in read ? read.wrong : '', sentence);
    });
  }

  it('survives terms that are long or strange', () => {
    const texts = [
      'constructor.toString',
      '__proto__.__proto__',
      '9'.repeat(401),
      `${'甲.乙+'.repeat(90)}甲.乙`,
      '\u0000.\ud800',
      '<script>.x',
    ];
    const found = ownOf(findingsOf(...texts.map((left, index) => rule({ 编号: `C${index}`, 左式: left }))));
    assert.deepEqual(
      found.map(({ rule: id }) => id),
      texts.map(() => 'custom.unreadable'),
    );
    assert.equal(ownOf(findingsOf(rule({ 级别: 'constructor' })))[0]!.rule, 'custom.unreadable');
  });
});
