import { deepEqual, equal } from 'node:assert/strict';
import type { Rows } from './builder.js';
import { faultsIn, linesIn, read } from './layouts.js';

const TITLE: Rows = [['部门收支总表']];
const TOP: Rows = [['某某县教育局', null, null, '单位：万元']];
const HEAD: Rows = [
  ['收入', null, '支出', null],
  ['项目', '预算数', '项目', '预算数'],
];
const FIRST: Rows = [
  ['一、一般公共预算拨款收入', 30.5, '一、一般公共服务支出', null],
  ['二、政府性基金预算拨款收入', null, '二、教育支出', 20.5],
  ['三、事业收入', null, '三、科学技术支出', null],
];
const BLANK: Rows = [
  ['四、上级补助收入', null, '四、卫生健康支出', null],
  ['五、其他收入', null, '五、农林水支出', null],
];
const TOTALS: Rows = [['本年收入合计', 30.5, '本年支出合计', 30.5]];
const LAST: Rows = [
  ['上年结转', 1, '结转下年', 1],
  ['收入总计', 31.5, '支出总计', 31.5],
];
const HOUSING: Rows = [[null, null, '六、住房保障支出', 10]];

const whole = linesIn(read([...TITLE, ...TOP, ...HEAD, ...FIRST, ...BLANK, ...HOUSING, ...TOTALS, ...LAST]).tables[0]!);

describe('a 收支总表 over a page break', () => {
  it('has all its lines when it stands on one page', () => equal(whole.length, 17));

  const tops: Readonly<Record<string, Rows>> = {
    'title, unit and head': [...TITLE, ...TOP, ...HEAD],
    'title and head': [...TITLE, ...HEAD],
    'the title alone': TITLE,
    'unit and head': [...TOP, ...HEAD],
    'the head': HEAD,
  };
  for (const [name, top] of Object.entries(tops)) {
    it(`is one table, with ${name} before lines without an amount`, () => {
      const disclosure = read([...TITLE, ...TOP, ...HEAD, ...FIRST, ...top, ...BLANK, ...HOUSING, ...TOTALS, ...LAST]);
      deepEqual(disclosure.tables.map(linesIn), [whole]);
      deepEqual(faultsIn(disclosure), []);
    });

    it(`is one table, with ${name} between 本年收入合计 and 收入总计`, () => {
      const disclosure = read([...TITLE, ...TOP, ...HEAD, ...FIRST, ...BLANK, ...HOUSING, ...TOTALS, ...top, ...LAST]);
      deepEqual(disclosure.tables.map(linesIn), [whole]);
      deepEqual(faultsIn(disclosure), []);
    });
  }

  it('does not take who signed at the foot of the last page for a line', () => {
    const disclosure = read([
      ...TITLE,
      ...TOP,
      ...HEAD,
      ...FIRST,
      ...BLANK,
      ...HOUSING,
      ...TITLE,
      ...TOTALS,
      ...LAST,
      ['单位负责人：', '财务负责人：', '制表人：'],
    ]);
    deepEqual(disclosure.tables.map(linesIn), [whole]);
    deepEqual(faultsIn(disclosure), []);
  });

  it('is two where the same total comes again', () => {
    const page: Rows = [...TITLE, ...TOP, ...HEAD, ...FIRST, ...HOUSING, ...TOTALS, ...LAST];
    equal(read([...page, ...page]).tables.length, 2);
  });
});

describe('a list of 项目 for the whole 部门 over a page break', () => {
  const top: Rows = [
    ['部门整体支出绩效目标表'],
    ['单位：某某县教育局', null, null, null, '单位：万元'],
    ['任务名称', '主要内容', '预算金额', null, null],
    [null, null, '总额', '财政拨款', '其他资金'],
  ];
  const first: Rows = [
    ['校舍维修', '维修校舍', 20, 20, null],
    ['设备购置', '购置设备', 21, 21, null],
  ];
  const second: Rows = [
    ['教师培训', '培训教师', 9, 9, null],
    ['金额合计', null, 50, 50, null],
  ];

  it('is one table under its title and head again', () => {
    deepEqual(read([...top, ...first, ...top, ...second]).tables.map(linesIn), [
      linesIn(read([...top, ...first, ...second]).tables[0]!),
    ]);
  });

  it('is one table where its first lines are printed again too', () => {
    deepEqual(read([...top, ...first, ...top, first[0]!, ...second]).tables.map(linesIn), [
      linesIn(read([...top, ...first, ...second]).tables[0]!),
    ]);
  });

  it('is two where the same projects have other amounts', () => {
    const other: Rows = [
      ['校舍维修', '维修校舍', 2, 2, null],
      ['设备购置', '购置设备', 1, 1, null],
    ];
    equal(read([...top, ...first, ...top, ...other]).tables.length, 2);
  });

  it('is two where it is printed twice', () =>
    equal(read([...top, ...first, ...second, ...top, ...first, ...second]).tables.length, 2));
});

describe('a page number', () => {
  const top: Rows = [['一般公共预算支出表'], ['单位：万元'], ['科目编码', '科目名称', '合计', '基本支出', '项目支出']];
  const lines: Rows = [
    ['合计', null, 30, 20, 10],
    ['205', '教育支出', 20, 15, 5],
    ['221', '住房保障支出', 10, 5, 5],
  ];
  const plain = read([...top, ...lines]);

  for (const row of [[null, null, 12], [null, '- 12 -'], ['12'], [null, null, null, null, '第12页']] satisfies Rows) {
    it(`below the figures is no line: ${String(row.at(-1))} in column ${row.length}`, () => {
      const {
        tables: [table],
      } = read([...top, ...lines, row]);
      deepEqual(linesIn(table!), linesIn(plain.tables[0]!));
      deepEqual(table!.amounts, plain.tables[0]!.amounts);
    });
  }

  it('at the foot of the first page is no line', () => {
    deepEqual(
      read([...top, ...lines.slice(0, 2), [null, null, 12], ...top, ...lines.slice(2), [null, null, 13]]).tables.map(
        linesIn,
      ),
      [linesIn(plain.tables[0]!)],
    );
  });

  it('is none where it adds up what stands above it: the 合计 lost its name', () => {
    const {
      tables: [table],
    } = read([...top, ...lines.slice(1), [null, null, 30]]);
    deepEqual(
      table!.amounts.unplaced.map(({ address }) => address),
      ['C6'],
    );
  });
});

describe('amounts with neither a name nor a code before them', () => {
  it('are unplaced, and no sum of theirs is told', () => {
    const disclosure = read([
      ['一般公共预算支出表'],
      ['单位：万元'],
      ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
      ['合计', null, 30, 20, 10],
      ['205', '教育支出', 20, 15, 5],
      [null, null, 7, 5.5, 1],
      ['221', '住房保障支出', 10, 5, 5],
    ]);
    deepEqual(
      disclosure.tables[0]!.amounts.unplaced.map(({ address }) => address),
      ['C6', 'D6', 'E6'],
    );
    deepEqual(
      faultsIn(disclosure).filter((fault) => fault.includes('row.')),
      [],
    );
  });
});
