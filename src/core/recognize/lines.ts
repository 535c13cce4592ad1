import type { Fact } from '../disclosure/model.js';
import type { TableKind } from '../taxonomy/table-kind.js';
import { addressOf } from '../sheet/address.js';
import { squash } from '../text/squash.js';
import { TOTAL_LINE } from '../taxonomy/lines.js';
import { amountOf } from './amount-of.js';
import type { PanelColumns } from './columns.js';
import { marksOf, NONE } from './marks.js';
import { isNote, parseLabel, type Label } from './labels.js';
import type { Line, LineContext } from './line.js';
import { classify } from './classify.js';
import { gather } from '../sheet/gather.js';

/** Reads the lines of one panel; empty rows and notes are left out. */
export function readLines(rows: readonly number[], context: LineContext): Line[] {
  return gather(rows, (row) => readLine(row, context) ?? []);
}

function readLine(row: number, context: LineContext): Line | null {
  const { view, columns } = context;
  const codeCells = columns.codes.filter((column) => view.text(row, column) !== '');
  const numeric = codeCells.filter((column) => /^[[(]?\d{1,7}[\])]?$/.test(view.text(row, column)));
  const digits = numeric.map((column) => view.text(row, column).replace(/\D/g, ''));
  const printedCode = joinCode(digits);
  const project = namedProject(row, context);
  const wordColumn = codeCells.find((column) => !numeric.includes(column));
  const labelColumn = project ?? labelColumnOf(row, wordColumn, context);
  const facts = columns.amounts.map((column) => readFact(row, column, context));
  const isNameless = labelColumn === null && printedCode === null;
  if (isNameless && facts.every((fact) => fact.state === 'blank')) return null;
  const shown = labelColumn === null ? '' : view.printed(row, labelColumn);
  if (isNote(squash(shown))) return null;
  const label = parseLabel(shown);
  const besideCode = organizationCodeOf(row, context);
  if (project !== null && printedCode === null && !TOTAL_LINE.test(label.name))
    return {
      index: row,
      label,
      facts,
      item: 'project',
      code: null,
      organizationCode: besideCode,
      labelColumn: project,
      codeColumn: null,
    };
  const isUnnamed = isNameless && besideCode === null && isUnderNoName(row, context);
  const isGroup = context.particulars >= 3 && particularsOf(row, context).length === 1;
  const { item, code } = classify(label, toldCode(label, printedCode), besideCode, isGroup, context);
  const line: Line = {
    index: row,
    label,
    facts,
    item,
    code,
    // a 单位 code may stand in the column of the 科目
    organizationCode: besideCode ?? (item === 'organization' ? printedCode : null),
    labelColumn: labelColumn ?? firstColumn(columns),
    codeColumn: numeric.at(-1) ?? (label.code !== null ? labelColumn : null),
  };
  return withRareKeys(line, isUnnamed, item === 'function' ? digits.join('') : '');
}

/** Spread, the keys that few lines have would cost every line. */
function withRareKeys(line: Line, isUnnamed: boolean, printed: string): Line {
  // the name of a 类 told another code than the one that is printed
  const isOther = printed !== '' && printed !== line.code;
  if (!isUnnamed && !isOther) return line;
  return { ...line, ...(isUnnamed && { unnamed: true }), ...(isOther && { printedCode: printed }) };
}

/**
 * The last label of a row; without one the words in a column of codes, or what stands under 序号, 单位代码 or 项目分类: 合计.
 */
function labelColumnOf(row: number, wordColumn: number | undefined, context: LineContext): number | null {
  const { view, columns, kind } = context;
  const own = columns.labels.findLast((column) => view.text(row, column) !== '');
  return (
    own ??
    wordColumn ??
    particularsOf(row, context).find((column) => TOTAL_LINE.test(view.text(row, column)) || LISTS.has(kind)) ??
    null
  );
}

function firstColumn({ labels, codes, amounts }: PanelColumns): number {
  return labels[0] ?? codes[0] ?? amounts[0]!;
}

function organizationCodeOf(row: number, { view, columns }: LineContext): string | null {
  return columns.organizationCodes.map((column) => view.text(row, column)).find((text) => text !== '') ?? null;
}

/** 301 under 类 beside "30101 基本工资": the longer one. */
function toldCode(label: Label, printed: string | null): string | null {
  return label.code !== null && (printed === null || label.code.startsWith(printed)) ? label.code : printed;
}

/** False where a name above is merged over several lines. */
function isUnderNoName(row: number, { view, columns }: LineContext): boolean {
  return !columns.labels.some((column) => view.headText(row, column) !== '');
}

/** The cell that names a row's project, where something else beside it tells that the row is one: its 单位, its 类型. */
function namedProject(row: number, context: LineContext): number | null {
  const { kind, projectColumn, view } = context;
  if (kind !== 'general-project' || projectColumn === null || view.text(row, projectColumn) === '') return null;
  return particularsOf(row, context).length > 1 ? projectColumn : null;
}

/** Kinds that list things rather than 科目. */
const LISTS: ReadonlySet<TableKind> = new Set<TableKind>(['procurement', 'performance']);

/** Filled cells of a panel's row left of its amounts. */
export function particularsOf(row: number, { view, columns }: Pick<LineContext, 'view' | 'columns'>): number[] {
  return view.filled(row).filter((column) => column >= columns.first && column < columns.amounts[0]!);
}

/** "201" "03" "01" → "2010301"; "301" "30101" → "30101"; numbers that lost a zero ("3") get it back. */
function joinCode(parts: readonly string[]): string | null {
  if (parts.length === 0) return null;
  const joined = parts.reduce((code, part) => {
    if (code === '') return part;
    return part.startsWith(code) && part.length > code.length ? part : code + part.padStart(2, '0');
  }, '');
  return joined.length >= 3 ? joined : null;
}

/** The cell of an amount as it stands. */
export function readFact(
  row: number,
  column: number,
  { view, unitOf, decimals }: Pick<LineContext, 'view' | 'unitOf' | 'decimals'>,
): Fact {
  const parsed = view.amount(row, column);
  const cell = { sheet: view.grid.name, address: addressOf(row, column) };
  // a merge that was undone repeats the label beside it
  if (parsed.state === 'text' && !parsed.isDate && column > 0 && view.text(row, column) === view.text(row, column - 1))
    return { cell, row, column, state: 'blank', amount: null };
  if (parsed.state === 'text' || parsed.state === 'error' || parsed.state === 'hashes') {
    const text = view.printed(row, column).trim().slice(0, 40);
    return { cell, row, column, state: parsed.state, amount: null, text, ...(parsed.isDate ? { isDate: true } : {}) };
  }
  if (parsed.state !== 'amount') return { cell, row, column, state: parsed.state, amount: null };
  const amount = amountOf(parsed, unitOf(column), decimals);
  const marks = marksOf(view, row, column);
  if (marks === NONE) return { cell, row, column, state: 'amount', amount };
  return { cell, row, column, state: 'amount', amount, ...marks };
}
