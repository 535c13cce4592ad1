import type { Row, Table } from '../disclosure/model.js';
import { hasMoney } from '../check/missing/missing-line.js';
import type { TableKind } from '../taxonomy/table-kind.js';
import { KIND_NAME } from '../taxonomy/kind-names.js';
import type { Judged } from './model.js';
import { byFindings, judged, type Judge } from './subject.js';

/** 细化程度: how far down the 科目 go. */

export const generalDepth: Judge = depthOf(['general-expenditure', 'general-matrix'], 'function');
export const basicDepth: Judge = depthOf(['general-basic'], 'economic');
export const fundDepth: Judge = depthOf(['fund'], 'function');

function depthOf(kinds: readonly TableKind[], item: 'function' | 'economic'): Judge {
  return ({ disclosure, report }): Judged => {
    const tables = disclosure.tables.filter(({ kind, hidden }) => kinds.includes(kind) && !hidden);
    if (tables.length === 0) return judged('open', [{ type: 'no-tables', name: KIND_NAME[kinds[0]!] }]);
    if (tables.every(({ empty }) => empty)) return judged('none', [{ type: 'nothing-spent' }]);
    const own = report.findings.filter(
      ({ rule, said }) =>
        rule === 'completeness.depth' &&
        said.type === 'completeness.depth' &&
        tables.some(({ sheet, title }) => sheet === said.table.sheet && title === said.table.title),
    );
    const { length, level } =
      item === 'function' ? ({ length: 7, level: '项' } as const) : ({ length: 5, level: '款' } as const);
    if (own.length > 0) {
      const found = byFindings(own, judged('open', []));
      // asked for in so many words: what stops above it does not meet it
      return { ...found, verdict: found.evidence.some(({ type }) => type === 'finding') ? 'fails' : 'person' };
    }
    const lines =
      tables
        .map((table) =>
          linesOf(table).filter((row) => row.item === item && row.code?.length === length && hasMoney(row)),
        )
        .find((found) => found.length > 0) ?? [];
    return lines.length === 0
      ? judged('open', [{ type: 'depth', lines: 0, level }])
      : judged('meets', [{ type: 'depth', lines: lines.length, level }], [lines[0]!.labelCell]);
  };
}

function linesOf({ panels }: Table): Row[] {
  return panels.filter(({ again }) => again !== true).flatMap(({ rows }) => rows);
}
