import { functionalClasses } from '../../../src/core/taxonomy/subjects/index.js';
import { parseGroups, type Subject } from '../../../src/core/taxonomy/subjects/entry.js';
import { SUBJECT_LISTS } from '../../../src/core/taxonomy/subjects/lists.js';
import type { Workbook } from '../../../src/core/sheet/grid.js';
import { sheetOf, workbookOf, type Rows } from '../../forms/builder.js';

const COUNTY = '青禾县2025年';

/** The tables of a county by every 科目: what comes in, what is spent, in all and at its own level, and its towns' transfers. */
export function governmentBook(): Workbook {
  const subjects = [...functionalClasses(), ...SUBJECT_LISTS.flatMap(parseGroups)];
  const tables: readonly Rows[] = [
    revenue(`${COUNTY}一般公共预算收入预算表`),
    spending(`${COUNTY}一般公共预算支出预算表`, subjects, 3),
    spending(`${COUNTY}一般公共预算本级支出预算表`, subjects, 2),
    spending(`${COUNTY}政府性基金预算支出预算表`, subjects.slice(0, 400), 1),
    transfers(`${COUNTY}一般公共预算税收返还和转移支付分地区预算表`),
  ];
  return workbookOf(
    'government.xlsx',
    tables.map((rows, at) => sheetOf(`表${at + 1}`, rows, { merges: [rows[0]!.length > 2 ? 'A1:C1' : 'A1:B1'] })),
  );
}

function revenue(title: string): Rows {
  const taxes = ['增值税', '企业所得税', '个人所得税', '城市维护建设税', '房产税', '印花税', '契税'];
  const total = (taxes.length * 1200).toFixed(2);
  return [
    [title, null],
    [null, '单位：万元'],
    ['项目', '预算数'],
    ['税收收入', total],
    ...taxes.map((tax) => [tax, '1200.00']),
    ['合计', total],
  ];
}

/** Each 项 with the same amount, 款 and 类 as their sums. */
function spending(title: string, subjects: readonly Subject[], each: number): Rows {
  const items = subjects.filter(({ code }) => code.length === 7);
  const amount = (code: string): string =>
    (each * items.filter((item) => item.code.startsWith(code)).length).toFixed(2);
  const lines = [...subjects].sort((one, other) => (one.code < other.code ? -1 : 1));
  return [
    [title, null, null],
    [null, null, '单位：万元'],
    ['科目编码', '科目名称', '预算数'],
    ...lines.map(({ code, name }) => [code, name, amount(code)]),
    [null, '合计', amount('')],
  ];
}

function transfers(title: string): Rows {
  const towns = Array.from({ length: 60 }, (_, at) => `第${at + 1}镇`);
  return [
    [title, null],
    [null, '单位：万元'],
    ['地区', '预算数'],
    ...towns.map((town) => [town, '25.00']),
    ['合计', (25 * towns.length).toFixed(2)],
  ];
}
