import type { CellRef } from '../sheet/grid.js';
import type { Finding, Report, Suspect } from '../finding/finding.js';
import type { Severity } from '../taxonomy/severity.js';
import { cellsOfSuspect, ownTermCells, suspectsOf } from './causes.js';
import { cellList, sameCell } from './group-findings.js';
import { suspectSentence, valuesOf } from './suspect-words.js';
import { SEVERITIES, SEVERITY_NAME } from './words.js';
import { messageOf } from './say/index.js';
import { gather } from '../sheet/gather.js';

/** What is said of one cell in the user's own workbook. */
export interface CellMark extends CellRef {
  /** The worst of what is said. */
  readonly severity: Severity;
  /** Short paragraphs, the proposed value first: "应为 5,556,280.53（现为 …）…", "错误：…". */
  readonly lines: readonly string[];
}

/** More would not fit a comment's box. */
const MOST_SENTENCES = 5;
/** Further cells that are named in a comment. */
const MOST_BESIDE = 3;

/** The cells to mark, each once: what an unanswered finding is about, and every suspect. */
export function cellMarks(report: Report): CellMark[] {
  const cells = new Map<string, { cell: CellRef; findings: Finding[] }>();
  const entry = ({ sheet, address }: CellRef): { findings: Finding[] } => {
    const key = JSON.stringify([sheet, address]);
    const known = cells.get(key) ?? { cell: { sheet, address }, findings: [] };
    cells.set(key, known);
    return known;
  };
  const open = report.findings.filter(({ answer }) => answer === undefined);
  for (const finding of open) {
    for (const cell of cellsInQuestion(finding)) {
      const { findings } = entry(cell);
      if (!findings.includes(finding)) findings.push(finding);
    }
  }
  for (const cell of gather(report.suspects, cellsOfSuspect)) {
    const { findings } = entry(cell);
    if (findings.length > 0) continue;
    findings.push(...open.filter((finding) => ownTermCells(finding).some((own) => sameCell(own, cell))));
  }
  return [...cells.values()].map(({ cell, findings }) => markOf(cell, findings, report));
}

/** Of a broken relation the figures that stand alone on their side, not the many parts of a sum; else all its cells. */
function cellsInQuestion({ cells, terms }: Finding): readonly CellRef[] {
  if (!terms || terms.length === 0) return cells;
  const alone = gather(['left', 'right'] as const, (side) => {
    const own = terms.filter((term) => term.side === side);
    return own.length === 1 ? ownTermCells({ terms: own }) : [];
  });
  return alone.length > 0 ? alone : cells.slice(0, 1);
}

function markOf(cell: CellRef, found: readonly Finding[], report: Report): CellMark {
  const findings = [...found].sort((left, right) => rank(left) - rank(right));
  const own = report.suspects.filter((suspect) => cellsOfSuspect(suspect).some((one) => sameCell(one, cell)));
  const more = findings.length - MOST_SENTENCES;
  return {
    ...cell,
    severity: findings[0]?.severity ?? 'error',
    lines: [
      ...own.map((suspect) => ownLine(cell, suspect)),
      ...findings
        .slice(0, MOST_SENTENCES)
        .map((finding) => `${SEVERITY_NAME[finding.severity]}：${messageOf(finding)}`),
      ...(more > 0 ? [`另有 ${more} 条，见“校验结果”表。`] : []),
      ...(own.length === 0 ? likelierElsewhere(findings, report) : []),
    ],
  };
}

function ownLine(cell: CellRef, suspect: Suspect): string {
  const together = suspect.together ?? [];
  const [now, right] = valuesOf([suspect, ...together].find((one) => sameCell(one, cell))!);
  const beside = besideLine(cellsOfSuspect(suspect).filter((one) => !sameCell(one, cell)));
  const mends = suspect.mends > 0 ? `，改后 ${suspect.mends} 条勾稽关系成立` : '';
  return `这一格最可能写错：应为 ${right}（现为 ${now}）${beside}${mends}。`;
}

function besideLine(others: readonly CellRef[]): string {
  if (others.length === 0) return '';
  return others.length > MOST_BESIDE ? `，与其他 ${others.length} 格一起改` : `，与 ${cellList(others)} 一起改`;
}

function likelierElsewhere(findings: readonly Finding[], report: Report): string[] {
  const suspects = new Set(gather(findings, (finding) => suspectsOf(finding, report).slice(0, 1)));
  return [...suspects].map(suspectSentence);
}

function rank({ severity }: Finding): number {
  return SEVERITIES.indexOf(severity);
}
