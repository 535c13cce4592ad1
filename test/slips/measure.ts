import type { Disclosure, Fact } from '../../src/core/disclosure/model.js';
import { allFacts } from '../../src/core/disclosure/query.js';
import { recognize } from '../../src/core/recognize/index.js';
import type { Workbook } from '../../src/core/sheet/grid.js';
import type { Finding } from '../../src/core/finding/finding.js';
import { validate } from '../../src/core/check/index.js';
import { planted } from '../forms/builder.js';
import { seeded, slipped, SLIPS } from './slip.js';
import { messageOf } from '../../src/core/report/say/index.js';

/** What became of the slips put into a sound workbook, one at a time. */
export interface Measured {
  readonly workbook: string;
  readonly slips: number;
  /** Said as an error or a warning that the sound workbook does not have. */
  readonly raised: number;
  /** Of these, said as an error. */
  readonly errors: number;
  /** Of the errors, those whose first suspect is the cell, with its value. */
  readonly right: number;
  /** Errors of the workbook as it is. */
  readonly unchanged: number;
  /** "支出总表!C7 sign": the slips that nothing is said about. */
  readonly missed: readonly string[];
}

const graver = ({ severity }: Finding): boolean => severity !== 'notice';
const keyOf = (finding: Finding): string => `${finding.rule} ${messageOf(finding)}`;

/** Puts every kind of slip into every `step`-th amount of the workbook. The same seed gives the same slips. */
export function measure(workbook: Workbook, { step = 1, seed = 12345 } = {}): Measured {
  const random = seeded(seed);
  const sound = validate(recognize(workbook)).findings.filter(graver);
  const known = new Set(sound.map(keyOf));
  let [slips, raised, errors, right] = [0, 0, 0, 0];
  const missed: string[] = [];
  for (const fact of amountsOf(recognize(workbook)).filter((_, index) => index % step === 0)) {
    const amount = fact.amount!;
    const value = amount.value.toNumber();
    for (const kind of SLIPS) {
      const wrong = slipped(value, amount.decimals, kind, random);
      if (wrong === undefined || wrong === value) continue;
      const { findings, suspects } = validate(recognize(planted(workbook, fact.cell.sheet, fact.cell.address, wrong)));
      const said = findings.filter((finding) => graver(finding) && !known.has(keyOf(finding)));
      slips += 1;
      if (said.length === 0) missed.push(`${fact.cell.sheet}!${fact.cell.address} ${kind}`);
      else raised += 1;
      if (!said.some(({ severity }) => severity === 'error')) continue;
      errors += 1;
      const [first] = suspects;
      if (first?.sheet === fact.cell.sheet && first.address === fact.cell.address && Number(first.proposed) === value)
        right += 1;
    }
  }
  return {
    workbook: workbook.name,
    slips,
    raised,
    errors,
    right,
    unchanged: sound.filter(({ severity }) => severity === 'error').length,
    missed,
  };
}

/** Cells with an amount of money other than zero. */
function amountsOf({ tables }: Disclosure): Fact[] {
  return tables.flatMap((table) =>
    allFacts(table).flatMap(({ fact, row, column }) =>
      fact.amount && !fact.amount.value.isZero() && !column.dimensions.quantity && row.item !== 'count' ? [fact] : [],
    ),
  );
}

/** The sums over several workbooks. */
export function together(all: readonly Measured[]): Measured {
  const sum = (key: 'slips' | 'raised' | 'errors' | 'right' | 'unchanged'): number =>
    all.reduce((total, one) => total + one[key], 0);
  return {
    workbook: '合计',
    slips: sum('slips'),
    raised: sum('raised'),
    errors: sum('errors'),
    right: sum('right'),
    unchanged: sum('unchanged'),
    missed: all.flatMap(({ missed }) => missed),
  };
}
