import type { Decimal } from 'decimal.js';
import type { Panel, Row, Table } from '../../disclosure/model.js';
import { columnIndex } from '../../disclosure/query.js';
import type { Finding } from '../../finding/finding.js';
import { figureRef } from '../../finding/references.js';
import { saysCompletion } from '../../taxonomy/words/columns.js';
import { blurOf, isPrinted, percentIn } from './percent.js';
import { gather } from '../../sheet/gather.js';

/**
 * 执行率, 完成预算% against 决算数 ÷ 预算数 beside it: 年初预算 or 全年预算, whichever it follows from. In project lists, 三公 and
 * whatever else prints the three.
 */
export function completionFindings(table: Table): Finding[] {
  if (table.kind === 'performance') return [];
  return gather(table.panels, (panel) => {
    const final = finalColumn(panel);
    const budgets = [columnIndex(panel, { stage: 'budget' }), columnIndex(panel, { stage: 'adjusted' })].filter(
      (position) => position >= 0,
    );
    const rates = gather(panel.columns, ({ dimensions, heads }, position) =>
      dimensions.change === 'percent' && saysCompletion(heads.at(-1) ?? '') ? [position] : [],
    );
    if (final < 0 || budgets.length === 0 || rates.length !== 1) return [];
    const told = gather(panel.rows, (row) => judged(row, final, budgets, rates[0]!));
    const wrong = told.filter(({ expected }) => expected !== null);
    // most lines off: the rate is of something else
    return wrong.length > 1 && wrong.length * 2 > told.length
      ? []
      : wrong.map(({ row, stated, expected }) => finding(table, panel, row, rates[0]!, stated, expected!));
  });
}

/** 三公 tells 决算数 from 预算数; elsewhere the figure of the table is its 决算数. */
function finalColumn(panel: Panel): number {
  const told = columnIndex(panel, { stage: 'final' });
  return told < 0 ? columnIndex(panel, {}) : told;
}

interface Judged {
  readonly row: Row;
  readonly stated: Decimal;
  /** Null where the rate is right. */
  readonly expected: Decimal | null;
}

/** Nothing for lines without a rate, a 决算数 or a 预算数 other than zero. */
function judged(row: Row, final: number, budgets: readonly number[], rate: number): Judged[] {
  const printed = row.item === 'count' ? null : percentIn(row.facts[rate]!);
  const spent = row.facts[final]!.amount?.value;
  const bases = budgets
    .map((position) => row.facts[position]!)
    .filter(({ amount }) => amount && !amount.value.isZero());
  if (printed === null || spent === undefined || bases.length === 0) return [];
  const exact = bases.map((base) => ({ base, value: spent.div(base.amount!.value).times(100) }));
  const isRight = exact.some(({ base, value }) => isPrinted(printed, value, blurOf(spent, base)));
  return [{ row, stated: printed.value, expected: isRight ? null : exact.at(-1)!.value }];
}

function finding(table: Table, panel: Panel, row: Row, rate: number, stated: Decimal, expected: Decimal): Finding {
  const fact = row.facts[rate]!;
  return {
    rule: 'completion.percent',
    severity: 'warning',
    category: 'arithmetic',
    said: {
      type: 'completion.percent',
      figure: figureRef({ table, row, column: panel.columns[rate]!, fact }),
      stated: stated.toString(),
      expected: expected.toFixed(2),
    },
    cells: [fact.cell],
    stated: stated.toString(),
    expected: expected.toFixed(2),
  };
}
