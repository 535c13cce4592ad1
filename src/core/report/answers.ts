import type { Finding, Report } from '../finding/finding.js';
import type { TableSaid } from '../finding/said/index.js';
import { messageOf } from './say/index.js';
import { gather } from '../sheet/gather.js';

/** Reasons a user gives for findings, by their keys. */
export type Answers = Readonly<Record<string, string>>;

const keysOfReport = new WeakMap<readonly Finding[], readonly string[]>();

/**
 * What a finding is called from one run to the next: its rule and its first cell ("rule@sheet!A1"), all its cells where
 * two findings share these; without a cell its rule and what it is about ("rule@表3"). No word of its sentence is in it.
 */
export function findingKeys(findings: readonly Finding[]): readonly string[] {
  let keys = keysOfReport.get(findings);
  if (keys === undefined) {
    keys = keysBy(findings, ({ rule, said, department }) =>
      [rule, ...(department === undefined ? [] : [department]), ...subjectOf(said)].join('@'),
    );
    keysOfReport.set(findings, keys);
  }
  return keys;
}

/** @param bare the key of a finding without a cell */
function keysBy(findings: readonly Finding[], bare: (finding: Finding) => string): string[] {
  const keyOf = (finding: Finding, most: number): string =>
    finding.cells.length === 0 ? bare(finding) : `${finding.rule}@${cellsKey(finding, most)}`;
  const short = findings.map((finding) => keyOf(finding, 1));
  const times = countOf(short);
  const long = findings.map((finding, index) =>
    times.get(short[index]!)! > 1 ? keyOf(finding, finding.cells.length) : short[index]!,
  );
  const seen = new Map<string, number>();
  return long.map((key) => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  });
}

function cellsKey({ cells }: Finding, most: number): string {
  return cells
    .slice(0, most)
    .map(({ sheet, address }) => `${sheet}!${address}`)
    .join('+');
}

/** What tells findings of one rule without a cell apart, from each other and from one run to the next. */
function subjectOf(said: TableSaid): string[] {
  switch (said.type) {
    // the rule names the table
    case 'table.missing':
      return [];
    case 'table.numbering':
      return [said.numbers.join('+')];
    case 'workbook.calculation':
      return [said.calculation];
    case 'pages.remain':
      return [said.kind, said.text, said.pages.join('+')];
    case 'pages.property':
      return [said.property, said.wrong];
    case 'pages.contents':
      return [said.title, String(said.listed)];
    case 'own.problem':
      return [said.id, said.field];
    case 'prior.scope':
    case 'prior.useless':
      return [said.type, said.role];
    case 'prior.refused':
      return [said.type, said.refusal.reason];
    default:
      return [said.type];
  }
}

/**
 * Reasons under the keys of today. Until 0.1 a finding without a cell was called by its sentence
 * ("completeness.fund@工作簿中没有找到…"): workbooks and files that keep such a reason go on answering.
 */
export function currentAnswers(answers: Answers, findings: readonly Finding[]): Answers {
  const old = Object.keys(answers).filter((key) => !findingKeys(findings).includes(key));
  if (old.length === 0) return answers;
  const today = new Map<string, string>();
  keysBy(findings, (finding) => `${finding.rule}@${messageOf({ said: finding.said })}`).forEach((key, index) =>
    today.set(key, findingKeys(findings)[index]!),
  );
  // whatever the sentence was: a rule that has one finding without a subject has no other
  const renamed = (key: string): string | undefined =>
    today.get(key) ?? findingKeys(findings).find((bare) => !bare.includes('@') && key.startsWith(`${bare}@`));
  const moved = gather(old, (key) => {
    const now = renamed(key);
    return now === undefined || Object.hasOwn(answers, now) ? [] : [[key, now] as const];
  });
  const gone = new Set(moved.map(([key]) => key));
  return Object.fromEntries([
    ...Object.entries(answers).filter(([key]) => !gone.has(key)),
    ...moved.map(([key, now]) => [now, answers[key]!] as const),
  ]);
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
export function answerFindings(report: Report, kept: Answers): Answered {
  const answers = currentAnswers(kept, report.findings);
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
