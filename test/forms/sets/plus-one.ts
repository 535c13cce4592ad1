import { validate } from '../../../src/core/check/index.js';
import type { Disclosure } from '../../../src/core/disclosure/model.js';
import { allFacts } from '../../../src/core/disclosure/query.js';
import { recognize } from '../../../src/core/recognize/index.js';
import type { Workbook } from '../../../src/core/sheet/grid.js';
import { planted } from '../builder.js';

export interface Noticed {
  readonly amounts: number;
  /** Cells where 1 more (元 or 万元, as printed) is not noticed: "表一!B5". */
  readonly silent: readonly string[];
}

/** Adds 1 to every amount (of money) in turn, or to `most` of them: is anything said that is not said of the sound workbook? */
export function plusOne(workbook: Workbook, { most = Infinity } = {}): Noticed {
  const read = recognize(workbook);
  const sound = said(read);
  const all = read.tables
    .filter(({ hidden }) => !hidden)
    .flatMap(allFacts)
    .filter(({ fact, column }) => fact.amount !== null && !column.dimensions.quantity);
  const every = Math.max(1, Math.ceil(all.length / most));
  const cells = all.filter((_, index) => index % every === 0);
  const silent = cells.flatMap(({ fact: { amount, cell } }) => {
    const changed = planted(workbook, cell.sheet, cell.address, amount!.value.plus(1).toNumber());
    return [...said(recognize(changed))].some((key) => !sound.has(key)) ? [] : [`${cell.sheet}!${cell.address}`];
  });
  return { amounts: cells.length, silent };
}

/** Errors and warnings, as keys. */
function said(disclosure: Disclosure): ReadonlySet<string> {
  return new Set(
    validate(disclosure)
      .findings.filter(({ severity }) => severity !== 'notice')
      .map(({ severity, rule, cells }) =>
        [severity, rule, ...cells.map((cell) => `${cell.sheet}!${cell.address}`)].join(' '),
      ),
  );
}
