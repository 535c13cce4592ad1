import { recognize } from '../../src/core/recognize/index.js';
import type { Workbook } from '../../src/core/sheet/grid.js';
import type { Finding } from '../../src/core/finding/finding.js';
import { validate } from '../../src/core/check/index.js';
import { lineFaults, LINE_FAULTS, type LineFault, type LineFaultKind } from './line-faults.js';
import { messageOf } from '../../src/core/report/say/index.js';

/** What became of the lines that were dropped, doubled or exchanged. */
export interface MeasuredLines {
  readonly kind: LineFaultKind;
  readonly planted: number;
  /** An error or a warning is said that the sound workbook does not have. */
  readonly raised: number;
  /** One of them says the line's name, or that the lines or columns are exchanged, in the right sheet. */
  readonly named: number;
  /**
   * Of the faults said as an error: the first suspect is one of the cells with its value; of a dropped line, its name
   * is said; of an exchange, a finding names all its cells.
   */
  readonly errors: number;
  readonly right: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

const graver = ({ severity }: Finding): boolean => severity !== 'notice';
const keyOf = (finding: Finding): string => `${finding.rule} ${messageOf(finding)}`;

/** Puts every `step`-th fault of each kind into the workbooks. */
export function measureLines(
  workbooks: readonly Workbook[],
  { step = 1, kinds = LINE_FAULTS as readonly LineFaultKind[] } = {},
): MeasuredLines[] {
  return kinds.map((kind) => {
    const judged = workbooks.flatMap((workbook) => {
      const known = new Set(validate(recognize(workbook)).findings.filter(graver).map(keyOf));
      return lineFaults(workbook, kind)
        .filter((_, index) => index % step === 0)
        .map((fault) => judge(fault, known));
    });
    const count = (what: (one: Judged) => boolean): number => judged.filter(what).length;
    return {
      kind,
      planted: judged.length,
      raised: count(({ raised }) => raised),
      named: count(({ named }) => named),
      errors: count(({ error }) => error),
      right: count(({ error, right }) => error && right),
      missed: judged.flatMap(({ raised, place }) => (raised ? [] : [place])),
      wrong: judged.flatMap(({ error, right, place, said }) => (error && !right ? [`${place}: ${said}`] : [])),
    };
  });
}

interface Judged {
  readonly raised: boolean;
  readonly error: boolean;
  readonly named: boolean;
  readonly right: boolean;
  readonly place: string;
  readonly said: string;
}

function judge({ kind, workbook, sheet, name, cells, place }: LineFault, known: ReadonlySet<string>): Judged {
  const { findings, suspects } = validate(recognize(workbook));
  const said = findings.filter((finding) => graver(finding) && !known.has(keyOf(finding)));
  const exchanged = kind === 'rows swapped' || kind === 'columns swapped';
  const naming = said.filter(
    (finding) =>
      finding.cells.some((cell) => cell.sheet === sheet) &&
      NAMING[kind].test(finding.rule) &&
      (exchanged || messageOf(finding).includes(name)),
  );
  const shown =
    exchanged &&
    naming.some((finding) =>
      [...cells.keys()].every((address) =>
        finding.cells.some((cell) => cell.sheet === sheet && cell.address === address),
      ),
    );
  const [first] = suspects;
  const suspected =
    first !== undefined &&
    first.sheet === sheet &&
    cells.has(first.address) &&
    Number(first.proposed) === (cells.get(first.address) ?? 0);
  return {
    raised: said.length > 0,
    error: said.some(({ severity }) => severity === 'error'),
    named: naming.length > 0,
    right: kind === 'line dropped' ? naming.length > 0 : suspected || shown,
    place: `${workbook.name} ${place}`,
    said: `${said
      .slice(0, 4)
      .map((one) => `${one.rule}@${one.cells[0]?.sheet}!${one.cells[0]?.address}`)
      .join(
        ' ',
      )} (${said.length}) → ${first ? `${first.sheet}!${first.address} ${first.stated}→${first.proposed} mends ${first.mends}` : '-'}`,
  };
}

const NAMING: Readonly<Record<LineFaultKind, RegExp>> = {
  'line dropped': /^shift\.missing|^lines?\.missing|^completeness/,
  'line doubled': /^shift\.duplicate-row/,
  'rows swapped': /^shift\./,
  'columns swapped': /^shift\.(columns|either)/,
};
