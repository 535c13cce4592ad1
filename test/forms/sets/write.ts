// `npm run forms`: reads every province's set, changes each of its amounts by 1, and writes docs/forms.md.
import { writeFileSync } from 'node:fs';
import { validate } from '../../../src/core/check/index.js';
import { recognize } from '../../../src/core/recognize/index.js';
import { KIND_NAME } from '../../../src/core/taxonomy/kind-names.js';
import { tablesOf } from '../expect.js';
import type { Workbook } from '../../../src/core/sheet/grid.js';
import { CENTRAL_BUDGET_2024 } from '../central-budget-2024.js';
import { CENTRAL_FINAL_2023 } from '../central-final-2023.js';
import { COUNTY_BUDGET_2025 } from '../county-budget-2025.js';
import { GUANGDONG_BUDGET_2022 } from '../guangdong-budget-2022.js';
import { HUBEI_BUDGET_2024 } from '../hubei-budget-2024.js';
import { HUNAN_BUDGET_2023 } from '../hunan-budget-2023.js';
import { JIANGSU_BUDGET_2023 } from '../jiangsu-budget-2023.js';
import { SHANGHAI_BUDGET_2024 } from '../shanghai-budget-2024.js';
import { SICHUAN_BUDGET_2024 } from '../sichuan-budget-2024.js';
import type { FormSet } from './form-set.js';
import { FORM_SETS } from './index.js';
import { plusOne } from './plus-one.js';

/** Those that are written cell by cell in test/forms, each with its faults and suspects in its own spec. */
const BY_HAND: readonly (readonly [province: string, workbook: Workbook])[] = [
  ['中央', CENTRAL_BUDGET_2024],
  ['中央', CENTRAL_FINAL_2023],
  ['县级', COUNTY_BUDGET_2025],
  ['广东', GUANGDONG_BUDGET_2022],
  ['湖北', HUBEI_BUDGET_2024],
  ['湖南', HUNAN_BUDGET_2023],
  ['江苏', JIANGSU_BUDGET_2023],
  ['上海', SHANGHAI_BUDGET_2024],
  ['四川', SICHUAN_BUDGET_2024],
];

const TYPE = { 'budget': '预算', 'final-accounts': '决算' } as const;

interface Row {
  readonly name: string;
  readonly tables: string;
  readonly kinds: string;
  readonly relations: number;
  readonly amounts: number;
  readonly unread: number;
  readonly noticed: number;
  readonly silent: readonly string[];
}

function rowOf({ province, document, workbook, tables }: FormSet): Row {
  const disclosure = recognize(workbook);
  const report = validate(disclosure);
  const right = tablesOf(workbook).filter((table) => tables.includes(table)).length;
  const { amounts, silent } = plusOne(workbook);
  return {
    name: `${province} ${document.year ?? ''} ${TYPE[document.type]}`,
    tables: `${right}/${tables.length}`,
    kinds: [...new Set(disclosure.tables.map(({ kind }) => KIND_NAME[kind]))].join('、'),
    relations: report.relations.checked,
    amounts,
    unread: disclosure.tables.reduce((sum, { amounts: it }) => sum + it.unplaced.length + it.unreadable.length, 0),
    noticed: (100 * (amounts - silent.length)) / amounts,
    silent,
  };
}

const ALL: readonly FormSet[] = [
  ...FORM_SETS,
  ...BY_HAND.map(([province, workbook]) => ({
    province,
    workbook,
    document: recognize(workbook).document,
    tables: tablesOf(workbook),
  })),
];

const rows = ALL.map((set) => {
  const row = rowOf(set);
  console.log(row.name, row.tables, `${row.noticed.toFixed(1)} %`, row.silent.join(' '));
  return row;
});
const [amounts, silent] = [
  rows.reduce((sum, row) => sum + row.amounts, 0),
  rows.reduce((sum, row) => sum + row.silent.length, 0),
];
writeFileSync(
  'docs/forms.md',
  `# Layouts of the provinces

Written by \`npm run forms\` from test/forms/sets: workbooks in the layouts of ${rows.length} province-years, figures our own; each file says
where its layout is from (a published page, or memory). Every set is read in 16 variants by the tests with no finding
but those that are true of the form. Here every amount was made 1 greater in turn, in the unit it is printed in: an
error or warning must say so.

All sets: ${amounts} amounts, of which ${amounts - silent} (${((100 * (amounts - silent)) / amounts).toFixed(1)} %) are noticed.

| Form | Tables | Kinds | Relations | Amounts | Unread | 1 more is noticed | Where not |
|---|---|---|---|---|---|---|---|
${rows
  .map(
    (row) =>
      `| ${row.name} | ${row.tables} | ${row.kinds} | ${row.relations} | ${row.amounts} | ${row.unread} | ${row.noticed.toFixed(1)} % | ${row.silent.slice(0, 6).join('、')}${row.silent.length > 6 ? ' …' : ''} |`,
  )
  .join('\n')}
`,
);
