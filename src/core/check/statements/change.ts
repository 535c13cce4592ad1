import { Decimal } from 'decimal.js';
import type { Panel, Row, Table } from '../../disclosure/model.js';
import { isReadable } from '../../disclosure/query.js';
import type { Finding } from '../../finding/finding.js';
import { saysPercentOfChange } from '../../taxonomy/words/columns.js';
import { yearsOf } from '../within/change.js';
import { figureRef } from '../../finding/references.js';
import { blurOf, isPrinted, percentIn, type Percent } from './percent.js';
import { gather } from '../../sheet/gather.js';

/** 增减% against 本年数 and 上年数 beside it, as far as the printed places tell; none where the year before had nothing. */
export function changeFindings(table: Table): Finding[] {
  if (table.kind === 'assets' || table.kind === 'performance') return [];
  return gather(table.panels, (panel) => {
    const years = yearsOf(panel);
    const columns = gather(panel.columns, ({ dimensions, heads }, position) =>
      dimensions.change === 'percent' && saysPercentOfChange(heads.join(''), heads.at(-1) ?? '') ? [position] : [],
    );
    return years === null || columns.length !== 1 ? [] : findingsOf(table, panel, years, columns[0]!);
  });
}

function findingsOf(
  table: Table,
  panel: Panel,
  { current, prior }: { current: number; prior: number },
  position: number,
): Finding[] {
  const column = panel.columns[position]!;
  const told = gather(panel.rows, (row) => {
    const printed = row.item === 'count' ? null : percentIn(row.facts[position]!);
    return printed === null ? [] : [{ row, printed, verdict: judge(row, current, prior, printed) }];
  });
  const wrong = told.filter(({ verdict }) => verdict !== 'right');
  // most lines off: another base, or a decrease without its sign
  if (wrong.length > 1 && wrong.length * 2 > told.length) return [];
  return gather(wrong, ({ row, printed, verdict }): Finding[] => {
    const cells = [row.facts[position]!.cell, row.facts[current]!.cell, row.facts[prior]!.cell];
    if (verdict === 'from-nothing')
      return [
        {
          rule: 'change.from-nothing',
          severity: 'warning',
          category: 'arithmetic',
          said: { type: 'change.from-nothing', figure: figureRef({ table, row, column, fact: row.facts[position]! }) },
          cells,
        },
      ];
    if (verdict === 'right') return [];
    const [stated, expected] = [printed.value.toString(), verdict.toFixed(2)];
    return [
      {
        rule: 'change.percent',
        severity: 'warning',
        category: 'arithmetic',
        said: {
          type: 'change.percent',
          figure: figureRef({ table, row, column, fact: row.facts[position]! }),
          stated,
          expected,
        },
        cells,
        stated,
        expected,
      },
    ];
  });
}

/** `right` within rounding, also read as a fraction; else what it should be, or that nothing went before. */
function judge(row: Row, current: number, prior: number, printed: Percent): 'right' | 'from-nothing' | Decimal {
  const [now, then] = [row.facts[current]!, row.facts[prior]!];
  if (!isReadable(now) || !isReadable(then)) return 'right';
  const [base, grown] = [then.amount?.value ?? new Decimal(0), now.amount?.value ?? new Decimal(0)];
  if (base.isZero()) return printed.value.isZero() || grown.isZero() ? 'right' : 'from-nothing';
  const exact = grown.minus(base).div(base).times(100);
  // both years are printed rounded too
  return isPrinted(printed, exact, blurOf(grown, then)) ? 'right' : exact;
}
