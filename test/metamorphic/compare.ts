import { recognize } from '../../src/core/recognize/index.js';
import { parseAddress } from '../../src/core/sheet/address.js';
import type { CellRef, Workbook } from '../../src/core/sheet/grid.js';
import { validate } from '../../src/core/check/index.js';
import { originOf } from './book.js';

/** What is said of a workbook, its cells named as they stood before any change. */
export interface Outcome {
  readonly document: string;
  readonly tables: readonly string[];
  /** "error column.total 公开03表!C7": the first cell is that of the figure which is stated. */
  readonly findings: readonly string[];
  readonly checked: number;
  /** "公开03表!C7 = 1673". */
  readonly suspect: string | null;
}

export function outcomeOf(workbook: Workbook): Outcome {
  const disclosure = recognize(workbook);
  const { findings, suspects, relations } = validate(disclosure);
  const grids = new Map(workbook.grids.map((grid) => [grid.name, grid]));
  const before = ({ sheet, address }: CellRef): string[] => {
    const { row, column } = parseAddress(address)!;
    const origin = originOf(grids.get(sheet)?.rows[row]?.[column]);
    return origin === undefined ? [] : [origin];
  };
  const { type, year, department } = disclosure.document;
  const [first] = suspects;
  return {
    document: `${type} ${year} ${department}`,
    tables: disclosure.tables.map(({ kind, unit, empty }) => `${kind} ${unit}${empty ? ' empty' : ''}`).sort(),
    findings: findings
      .map(({ severity, rule, cells }) => [severity, rule, ...cells.slice(0, 1).flatMap(before)].join(' '))
      .sort(),
    checked: relations.checked,
    suspect: first ? `${before(first).join()} = ${Number(first.proposed)}` : null,
  };
}

/** How the outcome of a changed workbook differs from that of the sound one; empty when it does not. */
export function differences(plain: Outcome, changed: Outcome, says: readonly string[] = []): string[] {
  const own = (finding: string): boolean => says.includes(finding.split(' ')[1]!);
  const lost = minus(plain.findings, changed.findings).filter((finding) => !own(finding));
  const added = minus(changed.findings, plain.findings).filter((finding) => !own(finding));
  return [
    ...(plain.document === changed.document ? [] : [`document ${changed.document} for ${plain.document}`]),
    ...minus(plain.tables, changed.tables).map((table) => `table lost: ${table}`),
    ...minus(changed.tables, plain.tables).map((table) => `table added: ${table}`),
    ...lost.map((finding) => `not found: ${finding}`),
    ...added.map((finding) => `false: ${finding}`),
    ...(Math.abs(plain.checked - changed.checked) <= plain.checked * 0.02
      ? []
      : [`${changed.checked} relations for ${plain.checked}`]),
    ...(plain.suspect === changed.suspect ? [] : [`suspect ${changed.suspect} for ${plain.suspect}`]),
  ];
}

function minus(all: readonly string[], taken: readonly string[]): string[] {
  const left = [...taken];
  return all.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
