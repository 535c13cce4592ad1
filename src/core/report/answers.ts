import type { Finding, Report } from '../finding/finding.js';
import { messageOf } from './say/index.js';

/** Reasons a user gives for findings, by their keys. */
export type Answers = Readonly<Record<string, string>>;

const keysOfReport = new WeakMap<readonly Finding[], readonly string[]>();

/**
 * What a finding is called from one run to the next: its rule and its first cell ("rule@sheet!A1"), all its cells where
 * two findings share these, its sentence where it has no cell.
 */
export function findingKeys(findings: readonly Finding[]): readonly string[] {
  const known = keysOfReport.get(findings);
  if (known !== undefined) return known;
  const short = findings.map((finding) => keyOf(finding, 1));
  const times = countOf(short);
  const long = findings.map((finding, index) =>
    times.get(short[index]!)! > 1 ? keyOf(finding, finding.cells.length) : short[index]!,
  );
  const seen = new Map<string, number>();
  const keys = long.map((key) => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  });
  keysOfReport.set(findings, keys);
  return keys;
}

function keyOf(finding: Finding, most: number): string {
  const { rule, cells } = finding;
  return `${rule}@${
    cells.length === 0
      ? messageOf(finding)
      : cells
          .slice(0, most)
          .map(({ sheet, address }) => `${sheet}!${address}`)
          .join('+')
  }`;
}

function countOf(keys: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  return times;
}

export interface Answered {
  readonly report: Report;
  /** Keys of errors, which no reason makes right. */
  readonly refused: readonly string[];
  /** Keys that no finding bears. */
  readonly unused: readonly string[];
}

/** The report with the reasons put beside the findings they answer. */
export function answerFindings(report: Report, answers: Answers): Answered {
  const keys = findingKeys(report.findings);
  const refused: string[] = [];
  const findings = report.findings.map((finding, index): Finding => {
    const key = keys[index]!;
    if (!Object.hasOwn(answers, key)) return finding;
    if (finding.severity !== 'error') return { ...finding, answer: answers[key]! };
    refused.push(key);
    return finding;
  });
  return {
    report: { ...report, findings },
    refused,
    unused: Object.keys(answers).filter((key) => !keys.includes(key)),
  };
}

/** Findings that a reason answers; they are listed apart. */
export function answeredFindings({ findings }: Report): Finding[] {
  return findings.filter(({ answer }) => answer !== undefined);
}
