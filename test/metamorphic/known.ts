/**
 * Changes that still alter what is said, each with the workbooks it fails on ("all": every one) and the reason. `npm
 * run metamorphic` says when one holds again.
 */
export interface Known {
  readonly change: string;
  readonly books: 'all' | readonly string[];
  readonly why: string;
}

export const KNOWN: readonly Known[] = [
  {
    change: 'above the title: 附表',
    books: ['ruoqiang-2024-budget.xlsx', '部门预算公开.xlsx'],
    why: '附表 is counted as a table number',
  },
  {
    change: 'a blank column between the last two amounts',
    books: ['2023年部门预算公开表.xlsx'],
    why: 'blank columns inside the table part its panels or its sums',
  },
  {
    change: 'a blank column after the first amount',
    books: ['2023年部门预算公开表.xlsx'],
    why: 'blank columns inside the table part its panels or its sums',
  },
  {
    change: 'a blank column after every amount',
    books: ['附件：部门预算公开表.xls', '2023年部门预算公开表.xlsx'],
    why: 'blank columns inside the table part its panels or its sums',
  },
  {
    change: 'unit in the title',
    books: ['2023年部门预算公开表.xlsx'],
    why: 'a unit said there is not read, or taken into the head',
  },
  {
    change: 'unit in the title, without 单位',
    books: ['2023年部门预算公开表.xlsx'],
    why: 'a unit said there is not read, or taken into the head',
  },
  {
    change: 'unit in the title, on a line of its own',
    books: ['2023年部门预算公开表.xlsx'],
    why: 'a unit said there is not read, or taken into the head',
  },
  {
    change: 'unit in a merged row above the head',
    books: ['2023年部门预算公开表.xlsx'],
    why: 'a unit said there is not read, or taken into the head',
  },
  {
    change: 'unit in a row of its own above the title',
    books: ['2023年部门预算公开表.xlsx'],
    why: 'a unit said there is not read, or taken into the head',
  },
  {
    change: 'unit in a row of its own right below the title',
    books: ['2023年部门预算公开表.xlsx'],
    why: 'a unit said there is not read, or taken into the head',
  },
  {
    change: 'unit in two cells',
    books: ['某某县水利局2024年预算.xlsx', '2023年部门预算公开表.xlsx'],
    why: 'a unit said there is not read, or taken into the head',
  },
  {
    change: 'unit beside the department',
    books: ['2023年部门预算公开表.xlsx'],
    why: 'a unit behind the department is not read',
  },
  {
    change: 'unit in the head of every amount column',
    books: ['2023年部门预算公开表.xlsx'],
    why: 'a unit said there is not read, or taken into the head',
  },
  {
    change: 'amount as text “1234.50万元” with its unit',
    books: ['导出.xls'],
    why: 'a unit behind every amount is not read in this form',
  },
  {
    change: 'amount as text “1,234.50 万元” with its unit',
    books: ['导出.xls'],
    why: 'a unit behind every amount is not read in this form',
  },
  {
    change: 'a column 占比（%） at the right',
    books: [
      'ebian-2021-budget.xlsx',
      '105006某某市第一中学2024年单位预算公开表.xlsx',
      '部门预算公开.xlsx',
      '公开表.xlsx',
    ],
    why: 'a column that holds no money is read as an amount or a code',
  },
  {
    change: 'a column 占比 as a fraction',
    books: [
      'ebian-2021-budget.xlsx',
      '105006某某市第一中学2024年单位预算公开表.xlsx',
      '部门预算公开.xlsx',
      '公开表.xlsx',
    ],
    why: 'a column that holds no money is read as an amount or a code',
  },
  {
    change: 'a column 比重% between the amounts',
    books: [
      'ebian-2021-budget.xlsx',
      '105006某某市第一中学2024年单位预算公开表.xlsx',
      '部门预算公开.xlsx',
      '2023年部门预算公开表.xlsx',
      '公开表.xlsx',
    ],
    why: 'a column that holds no money is read as an amount or a code',
  },
  {
    change: 'a column 增减% at the right',
    books: [
      'ebian-2021-budget.xlsx',
      '105006某某市第一中学2024年单位预算公开表.xlsx',
      '部门预算公开.xlsx',
      '公开表.xlsx',
    ],
    why: 'a column that holds no money is read as an amount or a code',
  },
  {
    change: 'a column 序号 at the left',
    books: ['2023年部门预算公开表.xlsx'],
    why: 'a column that holds no money is read as an amount or a code',
  },
  {
    change: 'a column 序号 as texts',
    books: ['2023年部门预算公开表.xlsx'],
    why: 'a column that holds no money is read as an amount or a code',
  },
  {
    change: 'a column 行次 at the left',
    books: ['2023年部门预算公开表.xlsx'],
    why: 'a column that holds no money is read as an amount or a code',
  },
  {
    change: 'a column 编号 at the left',
    books: ['2023年部门预算公开表.xlsx'],
    why: 'a column that holds no money is read as an amount or a code',
  },
  {
    change: 'without the column 行次',
    books: ['lingshou-2021-budget.xlsx'],
    why: 'the head of the form is not understood without its 行次',
  },
  {
    change: 'labels with a colon after totals',
    books: ['105006某某市第一中学2024年单位预算公开表.xlsx', '2023年部门预算公开表.xlsx'],
    why: 'this spelling of totals is not known',
  },
  {
    change: 'title in 《》',
    books: ['导出.xls', '2023年部门预算公开表.xlsx'],
    why: 'a title in 《》 that ends otherwise than in 表 is not known',
  },
  {
    change: 'code with its name: 2010301 行政运行',
    books: ['ebian-2021-budget.xlsx', 'xinping-2021-final.xlsx', '公开表.xlsx'],
    why: 'codes printed so are not read',
  },
  {
    change: 'code with its name: 2010301行政运行',
    books: ['ebian-2021-budget.xlsx', 'xinping-2021-final.xlsx', '公开表.xlsx'],
    why: 'codes printed so are not read',
  },
  {
    change: 'code with its name: [2010301]行政运行',
    books: ['ebian-2021-budget.xlsx', 'xinping-2021-final.xlsx', '某某县水利局2024年预算.xlsx', '公开表.xlsx'],
    why: 'codes printed so are not read',
  },
  {
    change: 'code with its name: （2010301）行政运行',
    books: ['ebian-2021-budget.xlsx', 'xinping-2021-final.xlsx', '某某县水利局2024年预算.xlsx', '公开表.xlsx'],
    why: 'codes printed so are not read',
  },
  {
    change: 'code with its name: 【2010301】行政运行',
    books: ['ebian-2021-budget.xlsx', 'xinping-2021-final.xlsx', '某某县水利局2024年预算.xlsx', '公开表.xlsx'],
    why: 'codes printed so are not read',
  },
  {
    change: 'code with its name: 2010301-行政运行',
    books: ['ebian-2021-budget.xlsx', 'xinping-2021-final.xlsx', '公开表.xlsx'],
    why: 'codes printed so are not read',
  },
  {
    change: 'code with its name: 2010301_行政运行',
    books: ['ebian-2021-budget.xlsx', 'xinping-2021-final.xlsx', '公开表.xlsx'],
    why: 'codes printed so are not read',
  },
  {
    change: 'code with its name: 2010301　行政运行',
    books: ['ebian-2021-budget.xlsx', 'xinping-2021-final.xlsx', '公开表.xlsx'],
    why: 'codes printed so are not read',
  },
  {
    change: 'code with its name: 2010301—行政运行',
    books: ['ebian-2021-budget.xlsx', 'xinping-2021-final.xlsx', '公开表.xlsx'],
    why: 'codes printed so are not read',
  },
  {
    change: 'code in three columns: 201 | 20103 | 2010301',
    books: ['部门预算公开.xlsx'],
    why: 'codes printed so are not read',
  },
  {
    change: 'code in three columns: one column filled a line',
    books: ['部门预算公开.xlsx'],
    why: 'codes printed so are not read',
  },
  {
    change: 'code after the name',
    books: [
      'lingshou-2021-budget.xlsx',
      'ebian-2021-budget.xlsx',
      '某某县水利局2024年预算.xlsx',
      '2023年度部门决算公开表.xlsx',
      '105006某某市第一中学2024年单位预算公开表.xlsx',
      '部门预算公开.xlsx',
      '2023年部门预算公开表.xlsx',
    ],
    why: 'codes printed so are not read',
  },
  {
    change: 'three columns of codes joined',
    books: ['xinping-2021-final.corrected.xlsx', 'xinping-2021-final.xlsx', '2023年度部门决算公开表.xlsx'],
    why: 'codes printed so are not read',
  },
  {
    change: 'merges undone and filled',
    books: ['2023年度部门决算公开表.xlsx', '部门预算公开.xlsx'],
    why: 'filled cells of the head repeat',
  },
  {
    change: 'every amount merged over two columns',
    books: ['附件：部门预算公开表.xls', '2023年部门预算公开表.xlsx'],
    why: 'cells merged over blank columns part the sums',
  },
  { change: 'two tables beside each other', books: 'all', why: 'two tables beside each other are read as one' },
  {
    change: 'two tables beside each other, three columns apart',
    books: 'all',
    why: 'two tables beside each other are read as one',
  },
  { change: 'a table continued on a sheet of its own', books: 'all', why: 'a table over two sheets is read as two' },
];

export function isKnown(change: string, book: string): boolean {
  return KNOWN.some((known) => known.change === change && (known.books === 'all' || known.books.includes(book)));
}
