import type { Misprint } from '../across/codes.js';
import type { Finding } from '../../finding/finding.js';
import { tableRef } from '../../finding/references.js';

/** A 科目 whose code or name differs from that of the other tables. */
export function misprintFinding({ kind, table, row, usual, usualTable }: Misprint): Finding {
  const line = { table: tableRef(table), code: row.code ?? '', name: row.name };
  return kind === 'code'
    ? {
        rule: 'code.differs',
        severity: 'warning',
        category: 'code',
        said: { type: 'code.differs', ...line, usual, usualTable: tableRef(usualTable) },
        cells: [row.codeCell ?? row.labelCell],
        stated: row.code ?? '',
        expected: usual,
      }
    : {
        rule: 'name.differs',
        severity: 'warning',
        category: 'name',
        said: { type: 'name.differs', ...line, usual, usualTable: tableRef(usualTable) },
        cells: [row.labelCell],
        stated: row.name,
        expected: usual,
      };
}
