import assert from 'node:assert/strict';
import { narrate } from './unasking.js';
import { disclosureOf, type Sketch } from './disclosure-of.js';
import { paragraphsOf, textOf } from './text-of.js';

const COLUMNS = [{}, { nature: 'basic' }, { nature: 'project' }] as const;
const ITEMS = '一般公共预算支出具体情况';

describe('一般公共预算说明', () => {
  it('names class, 款 and 项 as the table prints them, in code order, and splits a 项 that has both natures', () => {
    const table: Sketch = {
      kind: 'general-expenditure',
      columns: COLUMNS,
      lines: [
        ['total', '合计', '30', '22', '8'],
        ['221', '住房保障支出', '5', '5', null],
        ['22102', '住房改革支出', '5', '5', null],
        ['2210201', '住房公积金', '5', '5', null],
        ['201', '一般公共服务支出', '25', '17', '8'],
        ['20103', '政府办公厅（室）及相关机构事务', '25', '17', '8'],
        ['2010301', '行政运行', '25', '17', '8'],
      ],
    };
    assert.equal(
      textOf(narrate(disclosureOf([table])), ITEMS),
      [
        '1．一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）：2021年预算数为25.00万元，其中：基本支出17.00万元，项目支出8.00万元。',
        '2．住房保障支出（类）住房改革支出（款）住房公积金（项）：2021年预算数为5.00万元。',
      ].join('\n'),
    );
  });

  it('finds class and 款 by the code where only leaves are printed, and adds the 类 up from all their cells', () => {
    const table: Sketch = {
      kind: 'general-expenditure',
      lines: [
        ['total', '合计', '30'],
        ['2010301', '行政运行（政府）', '20'],
        ['2010350', '事业运行（政府）', '10'],
      ],
    };
    const narrative = narrate(disclosureOf([table]));
    assert.match(
      textOf(narrative, ITEMS),
      /^1．一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）：2021年预算数为20\.00万元。/,
    );
    const [structure] = paragraphsOf(narrative, '支出结构');
    assert.match(structure!.text, /一般公共服务支出（类）30\.00万元，占100\.00%/);
    assert.deepEqual(
      structure!.figures[0]!.cells.map((cell) => cell.address),
      ['B3', 'B4'],
    );
  });

  it('takes no 项目支出 from a table of projects that other money pays for too', () => {
    const books = (projects: string): Sketch[] => [
      { kind: 'general-expenditure', lines: [['total', '合计', '30']] },
      { kind: 'general-basic', lines: [['total', '合计', '22']] },
      { kind: 'general-project', lines: [['total', '合计', projects]] },
    ];
    const scale = (projects: string): string =>
      narrate(disclosureOf(books(projects)))
        .sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))
        .find((text) => text.includes('一般公共预算支出30.00万元'))!;
    assert.match(scale('8'), /项目支出8\.00万元/);
    assert.doesNotMatch(scale('9.5'), /项目支出9\.50万元/);
  });

  it('knows a 项 printed with the code of its 款 from the 款 itself', () => {
    const lines = (name: string): Sketch => ({
      kind: 'general-expenditure',
      lines: [
        ['total', '合计', '9'],
        ['20805', name, '9'],
      ],
    });
    const text = (name: string): string => textOf(narrate(disclosureOf([lines(name)])), ITEMS);
    assert.match(
      text('机关事业单位职业年金缴费支出'),
      /（类）行政事业单位养老支出（款）机关事业单位职业年金缴费支出（项）：/,
    );
    assert.match(text('行政事业单位养老支出'), /（类）行政事业单位养老支出（款）：/);
    assert.match(text('行政事业单位离退休'), /（类）行政事业单位养老支出（款）：/);
  });

  it('says a 款 that nobody names by its code', () => {
    const table: Sketch = {
      kind: 'general-expenditure',
      lines: [
        ['total', '合计', '9'],
        ['2017701', '某项支出', '9'],
      ],
    };
    assert.match(textOf(narrate(disclosureOf([table])), ITEMS), /一般公共服务支出（类）20177（款）某项支出（项）：/);
  });

  it('takes the lines of 支出总表 only when all expenditure is of this fund', () => {
    const fiscal = (general: string): Sketch => ({
      kind: 'fiscal-summary',
      lines: [],
      right: {
        columns: [{}, { fund: 'general' }],
        lines: [
          ['201', '一般公共服务支出', '30', general],
          ['total-expenditure', '支出总计', '30', general],
        ],
      },
    });
    const all: Sketch = {
      kind: 'expenditure',
      columns: COLUMNS,
      lines: [
        ['total', '合计', '30', '30', null],
        ['2010350', '事业运行', '30', '30', null],
      ],
    };
    assert.match(textOf(narrate(disclosureOf([fiscal('30'), all])), ITEMS), /事业运行（项）：2021年预算数为30\.00万元/);
    const mixed = narrate(disclosureOf([fiscal('20'), all]));
    assert.equal(textOf(mixed, ITEMS), '');
    assert.match(textOf(mixed, '支出规模'), /一般公共预算支出20\.00万元/);
    assert.match(textOf(mixed, '支出结构'), /一般公共服务支出（类）20\.00万元，占100\.00%/);
  });

  it('does not take a cross table of some economic classes for the whole', () => {
    const fiscal: Sketch = {
      kind: 'fiscal-summary',
      lines: [],
      right: { columns: [{}, { fund: 'general' }], lines: [['total-expenditure', '支出总计', '50', '50']] },
    };
    const matrix: Sketch = {
      kind: 'general-matrix',
      lines: [
        ['total', '合计', '20'],
        ['2010301', '行政运行', '20'],
      ],
    };
    const narrative = narrate(disclosureOf([matrix, fiscal]));
    assert.match(textOf(narrative, '支出规模'), /一般公共预算支出50\.00万元/);
    assert.equal(textOf(narrative, ITEMS), '');
  });

  it('adds up a 项 that several 单位 have, and says nothing where lines are printed twice', () => {
    const lines: Sketch['lines'] = [
      ['organization', '甲单位', '10'],
      ['2010301', '行政运行', '10'],
      ['organization', '乙单位', '5'],
      ['2010301', '行政运行', '5'],
    ];
    const of = (total: string): string =>
      textOf(
        narrate(disclosureOf([{ kind: 'general-expenditure', lines: [['total', '合计', total], ...lines] }])),
        ITEMS,
      );
    assert.match(of('15'), /行政运行（项）：2021年预算数为15\.00万元/);
    assert.equal(of('10'), '');
  });

  it('says in final accounts how much of the budget was spent, where the table prints both', () => {
    const table: Sketch = {
      kind: 'general-expenditure',
      columns: [{ stage: 'budget' }, { stage: 'final' }],
      lines: [
        ['total', '合计', '50', '40'],
        ['2010301', '行政运行', '50', '40'],
      ],
    };
    const narrative = narrate(disclosureOf([table], { type: 'final-accounts' }));
    assert.match(
      textOf(narrative, '支出决算具体情况'),
      /年初预算为50\.00万元，支出决算为40\.00万元，完成年初预算的80\.00%，决算数小于预算数的主要原因是【/,
    );
    assert.match(
      textOf(narrative, '支出决算具体情况'),
      /（项）：年初预算为50\.00万元，支出决算为40\.00万元，完成年初预算的80\.00%，/,
    );
  });
});
