import { validate } from '../../../src/core/check/index.js';
import type { Disclosure } from '../../../src/core/disclosure/model.js';
import type { Finding } from '../../../src/core/finding/finding.js';
import { recognize } from '../../../src/core/recognize/index.js';
import type { Workbook } from '../../../src/core/sheet/grid.js';
import { printed } from '../../../src/core/report/say/printed.js';
import { squash } from '../../../src/core/text/squash.js';

/** What a PDF says of the workbook that it was printed from. */
export interface Compared {
  /** Amounts other than zero of the workbook; read at the same concept; read as another amount. */
  readonly amounts: number;
  readonly right: number;
  readonly wrong: number;
  readonly tables: number;
  readonly recognized: number;
  /** Findings of the workbook, and those of the PDF that are the same. */
  readonly findings: number;
  readonly same: number;
  /** Findings of the PDF alone, but that pages or amounts were not read: each is false. */
  readonly false: readonly Finding[];
  readonly unread: number;
}

export function comparePrint(book: Workbook, pdf: Workbook): Compared {
  const [truth, got] = [recognize({ ...book, grids: book.grids.filter(({ hidden }) => !hidden) }), recognize(pdf)];
  const [amounts, read] = [amountsOf(truth), amountsOf(got)];
  let [all, right, wrong] = [0, 0, 0];
  for (const [concept, values] of amounts) {
    const left = [...(read.get(concept) ?? [])];
    for (const value of values) {
      all += 1;
      const at = left.indexOf(value);
      if (at >= 0) left.splice(at, 1);
      if (at >= 0) right += 1;
      else if (left.length > 0) wrong += 1;
    }
  }
  const known = validate(truth).findings.map(keyOf);
  const findings = known.length;
  const extra = validate(got).findings.filter((finding) => {
    const at = known.indexOf(keyOf(finding));
    if (at >= 0) known.splice(at, 1);
    return at < 0 && finding.rule !== 'sheet.unread' && finding.said.type !== 'amounts.hashes';
  });
  return {
    amounts: all,
    right,
    wrong,
    tables: truth.tables.length,
    recognized: got.tables.length,
    findings,
    same: findings - known.length,
    false: extra,
    unread: got.unrecognized.filter(({ unread }) => unread !== undefined).length,
  };
}

/** By table, line and column of the form. Blanks set letters apart (收 入 总 计) and are none of the text. */
function amountsOf({ tables }: Disclosure): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { kind, panels } of tables)
    for (const { item, code, label, facts } of panels.flatMap(({ rows }) => rows))
      facts.forEach(({ amount }, column) => {
        if (amount === null || amount.value.isZero()) return;
        const concept = JSON.stringify([kind, item, code, squash(label), column]);
        found.set(concept, [...(found.get(concept) ?? []), amount.value.toString()]);
      });
  return found;
}

function keyOf(finding: Finding): string {
  const { rule, severity, stated } = printed(finding);
  return JSON.stringify([rule, severity, stated]);
}
