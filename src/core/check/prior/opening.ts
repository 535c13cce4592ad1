import type { Dimensions } from '../../taxonomy/dimensions.js';
import type { Disclosure } from '../../disclosure/model.js';
import { columnIndex, linesOf, tableOf } from '../../disclosure/query.js';
import type { FigureSpec, SideSpec } from '../../taxonomy/relations/cross.js';
import { OPENING_LINES, OPENING_TOTALS } from '../../taxonomy/relations/prior.js';
import { termAt, type Equation, type Term } from '../equation.js';
import { ownColumn } from './columns.js';
import { lineBook } from './lines.js';
import { otherTerms } from './printed.js';
import type { PriorEquations, PriorUncomputed } from './prior-check.js';
import { gather } from '../../sheet/gather.js';

/** 年初结转和结余 of final accounts against last year's 年末结转和结余: by table, by fund and by 科目. */
export function openingEquations(disclosure: Disclosure, prior: Disclosure): PriorEquations {
  const totals = OPENING_TOTALS.map((relation) => {
    const kind = relation.kinds[0]!;
    const left = termsOf(disclosure, relation.left);
    if (left === null) return { equations: [], uncomputed: [] };
    if (tableOf(prior, kind) === null) return { equations: [], uncomputed: [{ rule: relation, missing: kind }] };
    const right = termsOf(prior, relation.right);
    return {
      equations: right === null ? [] : [{ rule: relation, kind: 'sum' as const, left, right: right.map(asPrior) }],
      uncomputed: [],
    };
  });
  const lines = OPENING_LINES.kinds.map((kind) => lineEquations(disclosure, prior, kind));
  const all: readonly PriorEquations[] = [...totals, ...lines];
  return {
    equations: gather(all, ({ equations }) => equations),
    uncomputed: gather(all, ({ uncomputed }): readonly PriorUncomputed[] => uncomputed),
  };
}

/** The first alternative that the table prints. */
function termsOf(disclosure: Disclosure, side: SideSpec): Term[] | null {
  for (const figures of side) {
    const terms = figures.map((figure) => termOf(disclosure, figure));
    if (terms.every((term) => term !== null)) return terms;
  }
  return null;
}

function termOf(disclosure: Disclosure, { kind, item, column }: FigureSpec): Term | null {
  const table = tableOf(disclosure, kind);
  for (const { panel, row } of table ? linesOf(table, { item }) : []) {
    const at = ownColumn(panel, 'final-accounts', column);
    if (at >= 0 && !row.ofWhich) return termAt(table!, panel, row, at);
  }
  return null;
}

const asPrior = (term: Term): Term => ({ ...term, prior: 'last-final' });

/** 合计, 基本支出 and 项目支出 of the carryover, where both tables print them. */
const NATURES: readonly Dimensions[] = [{}, { nature: 'basic' }, { nature: 'project' }];

function lineEquations(
  disclosure: Disclosure,
  prior: Disclosure,
  kind: (typeof OPENING_LINES.kinds)[number],
): PriorEquations {
  const table = tableOf(disclosure, kind);
  const columns =
    table === null
      ? []
      : NATURES.filter((nature) =>
          table.panels.some((panel) => columnIndex(panel, { measure: 'opening', ...nature }) >= 0),
        );
  if (table === null || columns.length === 0) return { equations: [], uncomputed: [] };
  const before = tableOf(prior, kind);
  if (before === null) return { equations: [], uncomputed: [{ rule: OPENING_LINES, missing: kind }] };
  const [book, other] = [lineBook(table), lineBook(before)];
  const equations = gather(columns, (nature) => {
    const printsClosing = before.panels.some((panel) => columnIndex(panel, { measure: 'closing', ...nature }) >= 0);
    return !printsClosing
      ? []
      : gather([...book.lines], ([name, rows]): Equation[] => {
          const left = gather(rows, ({ panel, row }) => {
            const at = columnIndex(panel, { measure: 'opening', ...nature });
            return at < 0 ? [] : [termAt(table, panel, row, at)];
          });
          const right =
            left.length === 0
              ? null
              : otherTerms(other, name, { dimensions: { measure: 'closing', ...nature } }, prior, 'last-final');
          return right === null ? [] : [{ rule: OPENING_LINES, kind: 'sum', left, right }];
        });
  });
  return { equations, uncomputed: [] };
}
