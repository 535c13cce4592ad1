import { SaxesParser } from 'saxes';
import { strFromU8, unzipSync } from 'fflate';
import type { Finding, Report, Suspect } from '../../../../src/core/finding/finding.js';
import { annotateWorkbook } from '../../../../src/hosts/file/annotate/index.js';
import { disclosure } from '../../../core/report/sample.js';

/** A finding about the given cells of sheet 表1. */
export function fault(addresses: readonly string[], fields: Partial<Finding> = {}): Finding {
  return {
    rule: 'code.differs',
    severity: 'error',
    category: 'code',
    said: { type: 'table.missing', name: '科目编码表' },
    cells: addresses.map((address) => ({ sheet: '表1', address })),
    ...fields,
  };
}

export function reportOf(findings: readonly Finding[], suspects: readonly Suspect[] = []): Report {
  return {
    findings,
    suspects,
    relations: { checked: 5, held: 3, rounding: 1, failed: 1, notComputed: 2 },
    coverage: { cells: 0, reached: 0, unreached: [] },
    unchecked: { tables: [], sheets: [], amounts: 0, nothing: null },
    uncomputed: [],
    inapplicable: [],
  };
}

export function annotate(bytes: Uint8Array, report: Report): Uint8Array {
  return annotateWorkbook(bytes, disclosure(), report, '2024年3月5日').content;
}

/** The parts of a zip as text, each seen to be well-formed XML. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).flatMap(([name, content]) => {
      const text = strFromU8(content);
      if (/\.(?:xml|rels|vml)$/.test(name)) new SaxesParser({ xmlns: true }).write(text).close();
      return [[name, text]];
    }),
  );
}
