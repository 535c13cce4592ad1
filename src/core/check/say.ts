import type { Decimal } from 'decimal.js';
import type { Column, Fact, Row, Table, UnitStatement } from '../disclosure/model.js';
import type { PriorRole } from '../disclosure/prior.js';
import type { Exposure, ExposureKind, HiddenAmounts } from '../disclosure/screening.js';
import { fromYuan, UNIT_NAME, type Unit } from '../money/amount.js';
import { printDecimal } from '../money/print.js';
import type { CellRef } from '../sheet/grid.js';
import type { Result, Term } from './equation.js';

/** Every sentence the user reads about a finding. Logic stands elsewhere. */

/** "收入决算表" or, where the workbook numbers its tables, "公开02表（收入决算表）". */
export function sayTable(table: Table): string {
  return table.number && table.number !== table.title ? `${table.number}《${table.title}》` : `《${table.title}》`;
}

/** "合计行“财政拨款收入”列": which figure of a table. */
export function sayFigure(row: Row, column: Column): string {
  const label = sayRow(row);
  const head = sayColumn(column);
  return head === '' ? `“${label}”` : `“${label}”的${head}`;
}

export function sayRow(row: Row): string {
  const name = row.name || row.label;
  return row.code !== null && row.codeCell !== null ? `${row.code} ${name}`.trim() : name;
}

const PLAIN = /^(金额|预算数|决算数|合计|项目|收入|支出|支出预算|财政拨款收入|财政拨款支出)$/;

export function sayColumn(column: Column): string {
  const heads = column.heads.filter((head, index, all) => index === all.length - 1 || !/^(项目|收入|支出)$/.test(head));
  if (heads.length === 0 || (heads.length === 1 && /^(金额|预算数|决算数)$/.test(heads[0]!))) return '';
  if (heads.every((head) => PLAIN.test(head))) return heads.at(-1)!;
  return heads.slice(-2).join('·');
}

export function sayTerm(term: Term): string {
  const { sheet, address } = term.fact.cell;
  return `${sayOrigin(term)}${sayTable(term.table)}${sayFigure(term.row, term.column)}${term.prior === undefined ? '' : `（${sheet}!${address}）`}`;
}

/** What the other workbook is called. */
export const ORIGIN: Readonly<Record<PriorRole, string>> = {
  'last-budget': '上年预算',
  'last-final': '上年决算',
  'same-year-budget': '本年预算',
};

/** Which workbook a figure stands in, where it is not the one that is checked. */
export function sayOrigin({ prior }: Term): string {
  return prior === undefined ? '' : ORIGIN[prior];
}

export function sayAmount(yuan: Decimal, unit: Unit, decimals: number): string {
  const value = fromYuan(yuan, unit);
  return `${printDecimal(value, placesFor(value, decimals), { grouped: true })} ${UNIT_NAME[unit]}`;
}

/** At least the table's decimals, more where the exact value has them: 元 said in 万元. */
export function placesFor(value: Decimal, decimals: number): number {
  return Math.max(decimals, Math.min(value.decimalPlaces(), 6));
}

interface Scale {
  readonly unit: Unit;
  readonly decimals: number;
}

/** A broken relation: which figure, what it says, what follows from the others, by how much they differ. */
export function sayBroken(result: Result, scale: Scale): string {
  return sayBreach(result, scale) + (result.equation.rule.exception ?? '');
}

export function sayCents(): string {
  return '金额精确到分，不应有尾差。';
}

function sayBreach(result: Result, { unit, decimals }: Scale): string {
  const { equation, left, right, difference } = result;
  const amount = (yuan: Decimal): string => sayAmount(yuan, unit, decimals);
  const first = equation.left[0] ?? equation.right[0]!;
  const gap = `相差 ${amount(difference.abs())}。`;
  if (equation.left.length === 0) return `${sayTerm(first)}为 ${amount(right)}，对应的表中没有这一行，${gap}`;
  const subject = equation.left.length === 1 ? sayTerm(first) : `${sayTerm(first)}等 ${equation.left.length} 项合计`;
  if (equation.right.length === 0) return `${subject}为 ${amount(left)}，${equation.rule.expects}中没有这一行，${gap}`;
  if (
    equation.kind === 'sum' &&
    equation.left.length === 1 &&
    equation.right.every((term) => term.fact.state === 'blank')
  ) {
    return `${subject}为 ${amount(left)}，${sayParts(equation.right)}却没有填。`;
  }
  if (equation.kind === 'at-most')
    return `${subject}为 ${amount(left)}，大于${equation.rule.expects} ${amount(right)}，多出 ${amount(difference)}。`;
  const other =
    equation.right.length === 1 && equation.right[0]!.table !== first.table
      ? `${sayTerm(equation.right[0]!)}为`
      : `${equation.rule.expects}为`;
  return `${subject}为 ${amount(left)}，${other} ${amount(right)}，${gap}`;
}

/** The parts of a figure, named by what tells them apart: columns in a row, lines in a column. */
function sayParts(terms: readonly Term[]): string {
  const sameRow = terms.every((term) => term.row === terms[0]!.row);
  const names = terms.slice(0, 3).map((term) => (sameRow ? (term.column.heads.at(-1) ?? '') : sayRow(term.row)));
  return `${names.join('、')}${terms.length > 3 ? '等' : ''}`;
}

export function sayRounding(table: Table, count: number, largest: Decimal, { unit, decimals }: Scale): string {
  return `${sayTable(table)}有 ${count} 处合计因四舍五入相差最多 ${sayAmount(largest, unit, decimals)}，不算错误。`;
}

export function sayMissingKind(name: string): string {
  return `工作簿中没有找到${name}，请确认是否应当公开。`;
}

export function sayNumberGap(numbers: readonly string[]): string {
  return `表号不连续，缺少${numbers.join('、')}，请确认是否漏放。`;
}

export function sayUnitConflict(table: Table, header: Unit, against: UnitStatement): string {
  return `${sayTable(table)}表头写“单位：${UNIT_NAME[header]}”，${against.place === 'cell' ? '金额后面' : '列头'}却写“${UNIT_NAME[against.unit]}”，请统一。`;
}

export function sayUnitMissing(table: Table): string {
  return `${sayTable(table)}没有写明金额单位。`;
}

export function sayUnitScale(table: Table, count: number, likely: Unit): string {
  return `${sayTable(table)}有 ${count} 处数字与其他表正好相差一万倍，金额单位疑为${UNIT_NAME[likely]}。`;
}

export function sayYear(table: Table, year: number, usual: number): string {
  return `${sayTable(table)}写的是 ${year} 年，其他表是 ${usual} 年，请确认年度。`;
}

export function sayDocumentType(table: Table, usual: '预算' | '决算'): string {
  return `整套表是部门${usual}，${sayTable(table)}的标题却写作${usual === '预算' ? '决算' : '预算'}，请确认是否放错。`;
}

export function sayDepartment(table: Table, name: string, usual: string): string {
  return `${sayTable(table)}的部门写作“${name}”，其他表写作“${usual}”。`;
}

export function sayCodeMisprint(table: Table, row: Row, usual: string, usualTable: Table): string {
  return `${sayTable(table)}“${row.name}”的科目编码是 ${row.code}，${sayTable(usualTable)}等表是 ${usual}。`;
}

export function sayNameMisprint(table: Table, row: Row, usual: string, usualTable: Table): string {
  return `${sayTable(table)}科目 ${row.code} 写作“${row.name}”，${sayTable(usualTable)}等表写作“${usual}”。`;
}

/** Cells where an amount belongs that hold a text or a formula's error. */
export function sayUnreadable(table: Table, facts: readonly Fact[]): string {
  const said = facts
    .slice(0, 3)
    .map(({ cell, state, text = '' }) =>
      state === 'error' ? `${cell.address} 是公式错误 ${text}` : `${cell.address} 写着“${text}”`,
    )
    .join('，');
  return `${sayTable(table)}有 ${facts.length} 格应填金额而读不出金额：${said}${facts.length > 3 ? ' 等' : ''}，没有核对；请改成数字。`;
}

/** Amounts whose line or column is not understood. */
export function sayUnplaced(table: Table, cells: readonly CellRef[]): string {
  const said = cells
    .slice(0, 4)
    .map(({ address }) => address)
    .join('、');
  return `${sayTable(table)}有 ${cells.length} 个金额（${said}${cells.length > 4 ? ' 等' : ''}）看不出属于哪一行哪一列，没有核对；请检查表头、行名和编码。`;
}

/** Amounts that their number format shows as dates. */
export function sayDates(table: Table, facts: readonly Fact[]): string {
  const shown = facts[0]?.text ?? '';
  return `${sayTable(table)}有 ${facts.length} 格金额设成了日期格式（显示为“${shown}”等），没有读取，也没有核对；请改成数值格式。`;
}

export function saySubjectMismatch(table: Table, row: Row, listed: string, otherCode: string): string {
  return `${sayTable(table)}科目 ${row.code} 写作“${row.name}”，而 ${row.code} 是“${listed}”，“${row.name}”的编码是 ${otherCode}，请核对编码和名称。`;
}

export function sayMisspelt(table: Table, row: Row, listed: string): string {
  return `${sayTable(table)}科目 ${row.code} 写作“${row.name}”，这一科目的名称是“${listed}”，疑有错字；名称当年另有规定的除外。`;
}

export function sayTwoNames(table: Table, first: Row, second: Row): string {
  return `${sayTable(table)}科目 ${first.code} 一处写作“${first.name}”，一处写作“${second.name}”，请核对编码和名称；按项目分列的除外。`;
}

export function sayStaleName(table: Table, row: Row, current: string, since: number): string {
  return `${sayTable(table)}科目 ${row.code} 写作“${row.name}”，自 ${since} 年起名称是“${current}”。`;
}

export function sayStaleCode(table: Table, row: Row, until: number, successor: string, name: string): string {
  return `${sayTable(table)}用了科目 ${row.code}（${row.name}），这一科目只用到 ${until} 年，此后列入 ${successor}（${name}）。`;
}

export function sayCodeMissing(table: Table, row: Row, code: string): string {
  return `${sayTable(table)}“${row.name}”没有写科目编码，上下各行都有；按名称应为 ${code}，请核对。`;
}

export function sayNameMissing(table: Table, row: Row, name: string | null): string {
  return `${sayTable(table)}科目 ${row.code} 有金额而没有写名称${name === null ? '' : `，按编码应为“${name}”`}，请补填。`;
}

export function sayCodeParent(table: Table, row: Row, parent: Row): string {
  return `${sayTable(table)}“${row.name}”列在 ${sayRow(parent)} 之下并计入其金额，编码 ${row.code} 却不属于 ${parent.code}，请核对。`;
}

export function sayNegative(table: Table, row: Row, column: Column, amount: string): string {
  return `${sayTable(table)}${sayFigure(row, column)}是负数 ${amount}，此处一般不应为负，冲减等情形除外。`;
}

export function sayTooFine(table: Table, count: number): string {
  return table.unit === 'yuan'
    ? `${sayTable(table)}以元为单位，有 ${count} 个数小数多于两位，请保留到分。`
    : `${sayTable(table)}有 ${count} 个数的小数位数多于其他数，请按统一位数保留。`;
}

export function sayUntidy(table: Table, count: number): string {
  return `${sayTable(table)}有 ${count} 个数写成了全角数字或夹有空格，已照数核对，请改为普通数字。`;
}

export function sayTypedOver(table: Table, row: Row, column: Column, along: 'row' | 'column'): string {
  return `${sayTable(table)}${sayFigure(row, column)}是手填的数，同${along === 'row' ? '一行' : '一列'}其他合计都是公式，公式可能被覆盖，请确认。`;
}

export function sayChangePercent(table: Table, row: Row, column: Column, stated: string, expected: string): string {
  return `${sayTable(table)}${sayFigure(row, column)}为 ${stated}%，按本年数和上年数计算是 ${expected}%。上年数按可比口径调整过的，可以不同。`;
}

export function sayChangeFromNothing(table: Table, row: Row, column: Column): string {
  return `${sayTable(table)}${sayFigure(row, column)}填了百分比，上年数却是零，不可比，应留空或写“—”。`;
}

export function sayVehiclesWhole(table: Table): string {
  return `${sayTable(table)}有公务用车费用，却没有分列购置费和运行维护费。`;
}

export function sayHiddenAmounts({ place, sheet, cells }: HiddenAmounts): string {
  if (place === 'format')
    return `工作表“${sheet}”有 ${cells.length} 个金额，单元格格式设成了不显示，仍会随文件一起公开，请改成数值格式或删除。`;
  const where =
    place === 'sheet'
      ? `工作表“${sheet}”是隐藏的，其中有`
      : `工作表“${sheet}”的隐藏${place === 'row' ? '行' : '列'}里有`;
  return `${where} ${cells.length} 个金额，会随文件一起公开，请删除或取消隐藏。`;
}

const EXPOSED: Readonly<Record<Exclude<ExposureKind, 'leftover'>, string>> = {
  'id-card': '身份证号',
  'bank-card': '银行卡号',
  'mobile': '手机号',
  'contact': '联系人姓名',
};

/** One sheet's exposures of one kind; personal data is said with its middle masked. */
export function sayExposure({ kind, text, cell }: Exposure, count: number): string {
  const place = `工作表“${cell.sheet}”的 ${cell.address}${count > 1 ? ` 等 ${count} 处` : ''}`;
  return kind === 'leftover'
    ? `${place}写着“${text}”，像是没有填完的内容；如非有意隐去，请补全。`
    : `${place}有${EXPOSED[kind]} ${text}，公开前请删除。`;
}
