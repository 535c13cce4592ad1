import { Decimal } from 'decimal.js';
import type { Panel, Row, Table } from '../../disclosure/model.js';
import { figureRef } from '../../finding/references.js';
import type { Finding } from '../../finding/finding.js';
import { saysCompletion } from '../../taxonomy/words/columns.js';
import { isPrintedAs, percentIn } from './percent.js';

/** 执行率 and 完成率 against 决算数 and 预算数 in the same line, as far as the printed places tell. */
export function completionFindings(table: Table): Finding[] {
  if (table.kind === 'assets' || table.kind === 'performance') return [];
  return table.panels.flatMap((panel) => {
    const columns = columnsOf(panel);
    if (columns === null) return [];
    const lines = panel.rows.flatMap((row) => told(row, columns) ?? []);
    const wrong = lines.filter(({ expected }) => expected !== null);
    // most lines off: another base, such as the budget as adjusted
    if (wrong.length > 1 && wrong.length * 2 > lines.length) return [];
    return wrong.map(({ row, stated, expected }): Finding => {
      const fact = row.facts[columns.rate]!;
      return {
        rule: 'completion.percent',
        severity: 'warning',
        category: 'arithmetic',
        said: {
          type: 'completion.percent',
          figure: figureRef({ table, row, column: panel.columns[columns.rate]!, fact }),
          stated,
          expected: expected!,
        },
        cells: [columns.rate, columns.final, columns.budget].map((position) => row.facts[position]!.cell),
        stated,
        expected: expected!,
      };
    });
  });
}

interface Columns {
  readonly rate: number;
  readonly final: number;
  readonly budget: number;
}

/** One of each; of 年初预算数 and 全年预算数 nobody can tell which is meant. */
function columnsOf({ columns }: Panel): Columns | null {
  const among = (is: (column: Panel['columns'][number]) => boolean): number[] =>
    columns.flatMap((column, position) => (is(column) ? [position] : []));
  const rates = among(({ dimensions, heads }) => dimensions.change === 'percent' && saysCompletion(heads.at(-1) ?? ''));
  const plain = among(({ dimensions }) => Object.keys(dimensions).every((facet) => facet === 'stage'));
  const [finals, budgets] = (['final', 'budget'] as const).map((stage) =>
    plain.filter((position) => (columns[position]!.dimensions.stage ?? 'final') === stage),
  );
  const adjusted = plain.some((position) => columns[position]!.dimensions.stage === 'adjusted');
  return rates.length === 1 && finals!.length === 1 && budgets!.length === 1 && !adjusted
    ? { rate: rates[0]!, final: finals![0]!, budget: budgets![0]! }
    : null;
}

/** What a line prints, and what it should be where that is another; null for a line without all three. */
function told(
  row: Row,
  { rate, final, budget }: Columns,
): { readonly row: Row; readonly stated: string; readonly expected: string | null } | null {
  const printed = percentIn(row.facts[rate]!);
  const [now, base] = [row.facts[final]!, row.facts[budget]!];
  if (printed === null || row.item === 'count' || !base.amount || base.amount.value.isZero()) return null;
  if (now.state === 'text' || now.state === 'error') return null;
  const spent = now.amount?.value ?? new Decimal(0);
  const exact = spent.div(base.amount.value).times(100);
  return {
    row,
    stated: printed.value.toString(),
    expected: isPrintedAs(printed, exact, spent, base) ? null : exact.toFixed(2),
  };
}
