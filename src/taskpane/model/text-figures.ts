import { UNITS, YEAR } from '../../core/claims/lexicon/amounts.js';
import { ending, oneOf } from '../../core/text/patterns.js';
import { printedValue } from '../../core/report/say/printed.js';
import type { TextFinding } from '../../core/finding/text-finding.js';

export interface TextFigures {
  readonly stated: string;
  readonly expected: string;
  readonly unit: string;
}

/** A year stands as it is. */
const UNIT = ending(
  '\\d\\D*?',
  `(${oneOf(
    UNITS.filter((unit) => unit !== YEAR),
    '％',
  )})`,
);

/**
 * What the text prints and what it should read, in the printed unit; null where it is not known what it should read.
 */
export function textFigures(finding: TextFinding): TextFigures | null {
  if (finding.stated === undefined || finding.expected === undefined) return null;
  const [stated, expected] = [printedValue(finding.stated), printedValue(finding.expected)];
  return { stated, expected, unit: /^-?[\d.]+$/.test(expected) ? (UNIT.exec(finding.quote)?.[1] ?? '') : '' };
}
