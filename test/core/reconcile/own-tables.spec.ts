import { deepEqual, equal, match } from 'node:assert/strict';
import { reconcileText, type TextFinding, type TextReport } from '../../../src/core/reconcile/index.js';
import { gridsOf } from '../../../src/core/reconcile/own-tables/grids.js';
import { recognize } from '../../../src/core/recognize/index.js';
import { messageOf } from '../../../src/core/report/say/index.js';

const OFFICE = '某某县水利局';
const row = (...cells: string[]): string => cells.join('\t');

const SUMMARY = [
  '表1',
  '部门收支总表',
  `部门：${OFFICE}\t单位：万元`,
  row('收入', '', '支出', ''),
  row('项目', '预算数', '项目', '预算数'),
  row('一、一般公共预算拨款收入', '1,000.00', '一、社会保障和就业支出', '100.00'),
  row('二、其他收入', '200.00', '二、农林水支出', '1,100.00'),
  row('本年收入合计', '1,200.00', '本年支出合计', '1,200.00'),
  row('收入总计', '1,200.00', '支出总计', '1,200.00'),
];
const EXPENDITURE = [
  '表3',
  '部门支出总表',
  `部门：${OFFICE}\t单位：万元`,
  row('科目编码', '科目名称', '合计', '基本支出', '项目支出'),
  row('', '合计', '1,200.00', '700.00', '500.00'),
  row('208', '社会保障和就业支出', '100.00', '100.00', ''),
  row('20805', '行政事业单位养老支出', '100.00', '100.00', ''),
  row('2080505', '机关事业单位基本养老保险缴费支出', '100.00', '100.00', ''),
  row('213', '农林水支出', '1,100.00', '600.00', '500.00'),
  row('21303', '水利', '1,100.00', '600.00', '500.00'),
  row('2130301', '行政运行', '600.00', '600.00', ''),
  row('2130304', '水利行业业务管理', '500.00', '', '500.00'),
];
const PROSE = [
  `${OFFICE}2024年部门预算说明`,
  '一、支出预算情况',
  '2024年支出预算1,200.00万元，其中：基本支出700.00万元，占58.33%；项目支出500.00万元，占41.67%。',
];
const TEXT = [...PROSE, '第二部分 2024年部门预算表', ...SUMMARY, '', ...EXPENDITURE].join('\n');

const read = (text: string): TextReport => reconcileText(text, undefined, { realTables: true });
const told = (findings: readonly TextFinding[]): string[] =>
  findings.map(({ severity, rule, quote }) => `${severity} ${rule} ${quote}`);
const changed = (from: string, to: string): string => TEXT.replace(from, to);
/** The same tables in a workbook, with a figure changed. */
const workbook = (from = '', to = ''): ReturnType<typeof recognize> =>
  recognize({ name: '2024年部门预算.xlsx', grids: gridsOf(changed(from, to)).map(({ grid }) => grid) });
const beside = (text: string, from = '', to = ''): readonly TextFinding[] =>
  reconcileText(text, { disclosure: workbook(from, to) }, { realTables: true }).findings;

describe('tables inside a text', () => {
  it('are recognized with title, number, unit and department', () => {
    deepEqual(
      workbook().tables.map(({ kind, title, number, unit, department }) => [kind, title, number, unit, department]),
      [
        ['summary', '部门收支总表', '表1', 'ten-thousand-yuan', OFFICE],
        ['expenditure', '部门支出总表', '表3', 'ten-thousand-yuan', OFFICE],
      ],
    );
  });

  it('are checked, and the sentences with them, when no workbook is given', () => {
    const { findings, ownTables, claims, matched } = read(TEXT);
    deepEqual(told(findings), []);
    deepEqual([ownTables!.tables, ownTables!.relations.failed, claims, matched], [2, 0, 5, 5]);
    equal(ownTables!.relations.checked > 10, true);
  });

  it('betray a wrong cell once though a sentence tells its figure, but a sentence of a third figure too', () => {
    const slipped = changed('\t合计\t1,200.00\t700.00\t500.00', '\t合计\t1,200.00\t770.00\t500.00');
    deepEqual(told(read(slipped).findings), ['error own-table.column.total 770.00']);
    const third = slipped.replace('基本支出700.00万元，占58.33%', '基本支出707.00万元，占58.92%');
    const both = told(read(third).findings);
    equal(both.includes('error sum 1,200.00万元'), true, both.join());
  });

  it('betray a wrong cell once, at its words in the text', () => {
    const text = changed('农林水支出\t1,100.00\t600.00\t500.00', '农林水支出\t1,180.00\t600.00\t500.00');
    const [finding, ...others] = read(text).findings;
    deepEqual(others, []);
    deepEqual(
      [finding!.severity, finding!.quote, finding!.start, finding!.expected, finding!.cells],
      ['error', '1,180.00', text.indexOf('1,180.00'), '1100.00', []],
    );
    match(messageOf(finding!), /表3《部门支出总表》.*1180.00疑应为1100.00，另有\d处关系因此不符。$/);
  });

  it('settle what a sentence says, with the place in the table', () => {
    const text = changed('项目支出500.00万元，占41.67%', '项目支出520.00万元，占41.67%');
    const [finding, ...others] = read(text).findings.filter(({ rule }) => rule.startsWith('table'));
    deepEqual(others, []);
    deepEqual(
      [finding!.rule, finding!.severity, finding!.quote, finding!.expected, finding!.cells],
      ['table.value', 'error', '520.00万元', '500', []],
    );
    match(messageOf(finding!), /表中是500万元（《部门支出总表》第2行第5列）/);
    equal(
      finding!.places!.some(({ quote }) => quote === '500.00'),
      true,
    );
  });

  it('are held to the same tables of the workbook', () => {
    deepEqual(told(beside(TEXT)), []);
    const [finding, ...others] = beside(changed('行政运行\t600.00', '行政运行\t660.00'));
    deepEqual(others, []);
    deepEqual(
      [finding!.rule, finding!.quote, finding!.expected, finding!.cells],
      ['own-table.differs', '660.00', '600', [{ sheet: '部门支出总表', address: 'C11' }]],
    );
    match(
      messageOf(finding!),
      /^文中《部门支出总表》“2130301 行政运行”的合计写660\.00万元，工作簿是600\.00万元（部门支出总表!C11），文中的表与工作簿不一致。$/,
    );
  });

  const TOTAL = row('合计', '1,200.00', '700.00', '500.00');
  const OTHER_TOTAL = row('合计', '1,200.00', '710.00', '500.00');

  it('bear the workbook out against a sentence that stands alone', () => {
    const [finding, ...others] = beside(changed('基本支出700.00万元', '基本支出710.00万元'));
    deepEqual([told([finding!]), others], [['error table.value 710.00万元'], []]);
    match(
      messageOf(finding!),
      /文中写710\.00万元，表中是700万元（部门支出总表!D5），应为700万元；文中的表与工作簿一致，只有这里不同。$/,
    );
  });

  it('bear a sentence out against the workbook, told once', () => {
    // the parts in the workbook come to its figure
    const other = (text: string): string =>
      [
        [TOTAL, row('合计', '1,200.00', '710.00', '490.00')],
        [row('1,100.00', '600.00', '500.00'), row('1,100.00', '610.00', '490.00')],
        [`\n${EXPENDITURE.slice(-3).join('\n')}`, ''],
      ].reduce((changing, [from, to]) => changing.replace(from!, to!), text);
    const book = recognize({ name: '2024年部门预算.xlsx', grids: gridsOf(other(TEXT)).map(({ grid }) => grid) });
    const { findings } = reconcileText(TEXT, { disclosure: book }, { realTables: true });
    const [finding] = findings.filter(({ quote }) => quote === '700.00万元');
    equal(finding!.rule, 'table.value');
    match(messageOf(finding!), /^“基本支出”（2024年）文中写700\.00万元.*；文中的表与这里一致，只有工作簿不同/);
    const start = TEXT.indexOf(TOTAL) + TOTAL.indexOf('700.00');
    equal(
      finding!.places!.some((place) => place.start === start),
      true,
    );
    equal(
      findings.some((it) => it.start === start),
      false,
    );
  });

  it('bear a sentence out where the tables of the workbook differ', () => {
    const [finding, ...others] = beside(TEXT, '\t合计\t1,200.00', '\t合计\t1,300.00');
    deepEqual([told([finding!]), others], [['error own-table.differs 1,200.00'], []]);
    match(messageOf(finding!), /，文中的文字与这张表一致，只有工作簿不同。$/);
  });

  it('stand alone where sentence and workbook agree', () => {
    const [finding, ...others] = beside(changed(TOTAL, OTHER_TOTAL));
    deepEqual([told([finding!]), others], [['error own-table.differs 710.00'], []]);
    match(messageOf(finding!), /，文中的文字与工作簿一致，只有文中的表不同。$/);
  });

  it('that say a third thing are told beside the sentence', () => {
    const text = changed(TOTAL, OTHER_TOTAL).replace('基本支出700.00万元', '基本支出720.00万元');
    deepEqual(told(beside(text)), ['error table.value 720.00万元', 'error own-table.differs 710.00']);
  });

  it('tell a line that the workbook has and they have not', () => {
    deepEqual(
      told(beside(TEXT.replace(`${EXPENDITURE.at(-1)!}`, row('2130305', '水利工程建设', '500.00', '', '500.00')))).map(
        (line) => line.split(' ').slice(0, 2).join(' '),
      ),
      ['warning own-table.differs', 'warning own-table.differs'],
    );
  });

  it('that are another table altogether are said once', () => {
    const other = TEXT.replace(
      EXPENDITURE.join('\n'),
      EXPENDITURE.join('\n').replace(/\d[\d,]*\.\d\d/g, (amount) => `9${amount}`),
    );
    deepEqual(told(beside(other)), ['warning own-table.differs 部门支出总表']);
  });

  it('are not said to be empty when they are not', () => {
    deepEqual(told(read(`${TEXT}\n注：本表无数据。`).findings), ['error own-table.empty 部门支出总表']);
    deepEqual(told(read(`${TEXT}\n注：本表按科目汇总。`).findings), []);
  });

  it('of Markdown are read alike', () => {
    const markdown = [
      ...PROSE,
      '',
      '部门支出总表',
      '',
      '单位：万元',
      '',
      ...EXPENDITURE.slice(3).flatMap((line, index) => [
        `| ${line.replaceAll('\t', ' | ')} |`,
        ...(index === 0 ? ['| --- | --- | ---: | ---: | ---: |'] : []),
      ]),
    ].join('\n');
    equal(read(markdown).ownTables!.tables, 1);
    deepEqual(told(read(markdown).findings), []);
    deepEqual(
      read(markdown.replace('| 1,100.00 |', '| 1,180.00 |')).findings.map(({ quote }) => quote),
      ['1,180.00'],
    );
  });

  it('without a title, with rows of unlike length, or cut by a page are not checked', () => {
    const grids = (text: string): number => gridsOf(text).length;
    equal(grids(TEXT), 2);
    equal(grids(EXPENDITURE.slice(3).join('\n')), 0);
    equal(grids(EXPENDITURE.join('\n').replace('\t500.00\n', '\n')), 0);
    equal(grids([...EXPENDITURE.slice(0, 8), '', '- 12 -', '', ...EXPENDITURE.slice(8)].join('\n')), 0);
    equal(grids('部门支出总表\n科目名称    合计    基本支出\n合计    12.00    10.00\n教育支出    12.00    10.00'), 0);
  });

  it('that are broken all over are not checked, and this is said', () => {
    const items = Array.from({ length: 16 }, (_, index) =>
      row(`21303${String(index + 10)}`, `水利事项${index + 1}`, '40.00', '100.00', '60.00'),
    );
    const table = [
      '表3',
      '部门支出总表',
      `部门：${OFFICE}\t单位：万元`,
      row('科目编码', '科目名称', '合计', '基本支出', '项目支出'),
      row('', '合计', '640.00', '1,600.00', '960.00'),
      ...items,
    ];
    const { findings, ownTables } = read([...PROSE, '第二部分 2024年部门预算表', ...table].join('\n'));
    deepEqual(
      told(findings).filter((it) => it.includes('own-table')),
      ['notice own-table.misread 部门支出总表'],
    );
    deepEqual(
      [ownTables!.relations.checked, ownTables!.relations.failed, ownTables!.relations.notComputed > 12],
      [0, 0, true],
    );
  });

  it('are let alone where the columns of the text are not those of a table', () => {
    equal(reconcileText(changed('农林水支出\t1,100.00', '农林水支出\t1,180.00')).findings.length, 0);
    const misread = TEXT.replace(/\d[\d,]*\.\d\d(?=\t|\n|$)/g, (amount) =>
      String(amount.length * 7 + Number(amount[0]) * 31),
    );
    equal(read(misread).findings.filter(({ rule }) => rule.startsWith('own-table')).length < 8, true);
  });
});
