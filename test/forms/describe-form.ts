import { deepEqual } from 'node:assert/strict';
import type { DocumentIdentity } from '../../src/core/disclosure/model.js';
import type { Workbook } from '../../src/core/sheet/grid.js';
import { planted } from './builder.js';
import { documentOf, faultAt, findingsOf, tablesOf, unrecognizedIn } from './expect.js';
import { filledMerges, VARIANTS } from './variants.js';

interface Expected {
  readonly document: DocumentIdentity;
  /** "sheet kind unit", " empty" where no figure stands. */
  readonly tables: readonly string[];
  readonly unrecognized?: readonly string[];
  /** Only while the source catches up. */
  readonly skip?: true;
  /** True findings only: the workbook is sound. */
  readonly findings?: readonly string[];
  /** One slip each: where, what is put there instead, and what the first suspect must be. */
  readonly faults: readonly { readonly fault: string; readonly sheet: string; readonly address: string; readonly put: number; readonly suspect: string }[];
}

/** A sound workbook of a province's form: recognized exactly, no false alarm in any variant, single faults found. */
export function describeForm(name: string, workbook: Workbook, expected: Expected): void {
  const { findings = [], unrecognized = [] } = expected;
  (expected.skip ? describe.skip : describe)(name, () => {
    for (const variant of VARIANTS) {
      it(`is read and found sound, ${variant.name}`, () => {
        const changed = variant.of(workbook);
        deepEqual(tablesOf(changed), expected.tables);
        deepEqual(unrecognizedIn(changed), unrecognized);
        deepEqual(documentOf(changed), expected.document);
        deepEqual(findingsOf(changed).map(withoutCell), findings.map(withoutCell));
      });
    }
    it('is recognized with merges undone and filled', () => deepEqual(tablesOf(filledMerges(workbook)), expected.tables));
    it('has no finding but the true ones, at their cells', () => deepEqual(findingsOf(workbook), findings));
    for (const { fault, sheet, address, put, suspect } of expected.faults) {
      it(`finds ${fault}`, () => {
        const found = faultAt(planted(workbook, sheet, address, put), sheet, address);
        deepEqual({ named: found.named, suspect: found.suspect }, { named: true, suspect });
      });
    }
  });
}

function withoutCell(finding: string): string {
  return finding.split(' ').slice(0, 2).join(' ');
}
