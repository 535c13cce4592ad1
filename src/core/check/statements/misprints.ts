import type { Misprint } from '../across/codes.js';
import type { Finding } from '../../finding/finding.js';
import { sayCodeMisprint, sayNameMisprint } from '../say.js';

/** A 科目 whose code or name differs from that of the other tables. */
export function misprintFinding({ kind, table, row, usual, usualTable }: Misprint): Finding {
  return kind === 'code'
    ? {
        rule: 'code.differs',
        severity: 'warning',
        category: 'code',
        message: sayCodeMisprint(table, row, usual, usualTable),
        cells: [row.codeCell ?? row.labelCell],
        stated: row.code ?? '',
        expected: usual,
      }
    : {
        rule: 'name.differs',
        severity: 'warning',
        category: 'name',
        message: sayNameMisprint(table, row, usual, usualTable),
        cells: [row.labelCell],
        stated: row.name,
        expected: usual,
      };
}
