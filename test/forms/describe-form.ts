import { deepEqual } from 'node:assert/strict';
import type { DocumentIdentity } from '../../src/core/disclosure/model.js';
import { allFacts } from '../../src/core/disclosure/query.js';
import { recognize } from '../../src/core/recognize/index.js';
import type { Workbook } from '../../src/core/sheet/grid.js';
import { planted } from './builder.js';
import { documentOf, faultAt, findingsOf, tablesOf, unrecognizedIn, type Fault } from './expect.js';
import { filledMerges, VARIANTS } from './variants.js';

interface Expected {
  readonly document: DocumentIdentity;
  /** "sheet kind unit", " empty" where no figure stands. */
  readonly tables: readonly string[];
  readonly unrecognized?: readonly string[];
  /** True findings only: the workbook is sound. */
  readonly findings?: readonly string[];
  /** One slip each: where, what is put there instead, and what the first suspect must be. */
  readonly faults: readonly {
    readonly fault: string;
    readonly sheet: string;
    readonly address: string;
    readonly put: number;
    readonly suspect: string;
  }[];
}

/** A sound workbook of a province's form: recognized exactly, no false alarm in any variant, single faults found. */
export function describeForm(name: string, workbook: Workbook, expected: Expected): void {
  const { findings = [], unrecognized = [] } = expected;
  describe(name, () => {
    for (const variant of VARIANTS) {
      it(`is read and found sound, ${variant.name}`, () => {
        const changed = variant.of(workbook);
        deepEqual(tablesOf(changed), expected.tables);
        deepEqual(unrecognizedIn(changed), unrecognized);
        deepEqual(documentOf(changed), expected.document);
        deepEqual(findingsOf(changed).map(withoutCell), findings.map(withoutCell));
      });
    }
    it('is recognized with merges undone and filled', () =>
      deepEqual(tablesOf(filledMerges(workbook)), expected.tables));
    it('has no finding but the true ones, at their cells', () => deepEqual(findingsOf(workbook), findings));
    it('names every cell with a wrong digit', () => {
      // 采购, 绩效 and what stands beside 三公 have one relation or none
      const amounts = recognize(workbook)
        .tables.filter(({ kind, hidden }) => !hidden && !['procurement', 'performance'].includes(kind))
        .flatMap(allFacts)
        .filter(
          ({ row, column, fact }) =>
            fact.amount &&
            !fact.amount.value.isZero() &&
            column.dimensions.change === undefined &&
            !BESIDE.has(row.item) &&
            row.item !== 'unknown',
        );
      for (const { fact } of amounts.filter((_, index) => index % 9 === 0)) {
        const { sheet, address } = fact.cell;
        const wrong = slip(fact.amount!.value.toNumber());
        deepEqual(
          { sheet, address, wrong, ...pick(faultAt(planted(workbook, sheet, address, wrong), sheet, address)) },
          { sheet, address, wrong, named: true },
        );
      }
    });
    for (const { fault, sheet, address, put, suspect } of expected.faults) {
      it(`finds ${fault}`, () => {
        const found = faultAt(planted(workbook, sheet, address, put), sheet, address);
        deepEqual({ named: found.named, suspect: found.suspect }, { named: true, suspect });
      });
    }
  });
}

const BESIDE: ReadonlySet<string> = new Set(['meetings', 'training', 'agency-operation']);

/** Another first or second digit. */
function slip(value: number): number {
  const digits = String(value);
  const at = digits.length > 2 && digits[1] !== '.' ? 1 : 0;
  return Number(`${digits.slice(0, at)}${(Number(digits[at]) + 3) % 10}${digits.slice(at + 1)}`);
}

function pick({ named }: Fault): { named: boolean } {
  return { named };
}

function withoutCell(finding: string): string {
  return finding.split(' ').slice(0, 2).join(' ');
}
