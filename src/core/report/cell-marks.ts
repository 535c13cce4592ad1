import type { CellRef } from '../sheet/grid.js';
import type { Finding, Report, Severity, Suspect } from '../validate/finding.js';
import { alignAmounts } from './amounts.js';
import { sameCell, suspectsOf } from './group-findings.js';
import { SEVERITIES, SEVERITY_NAME } from './words.js';

/** What is said of one cell in the user's own workbook. */
export interface CellMark extends CellRef {
  /** The worst of what is said. */
  readonly severity: Severity;
  /** Short paragraphs, the proposed value first: "应为 5,556,280.53（现为 …）…", "错误：…". */
  readonly lines: readonly string[];
}

/** More would not fit a comment's box. */
const MOST_SENTENCES = 5;

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
  for (const suspect of report.suspects) {
    const { findings } = entry(suspect);
    if (findings.length > 0) continue;
    findings.push(...open.filter((finding) => (finding.terms ?? []).some((term) => !term.prior && sameCell(term.cell, suspect))));
  }
  return [...cells.values()].map(({ cell, findings }) => markOf(cell, findings, report));
}

/** Of a broken relation the figures that stand alone on their side, not the many parts of a sum; else all its cells. */
function cellsInQuestion({ cells, terms }: Finding): readonly CellRef[] {
  if (!terms || terms.length === 0) return cells;
  const alone = (['left', 'right'] as const).flatMap((side) => {
    const own = terms.filter((term) => term.side === side);
    return own.length === 1 && !own[0]!.prior ? [own[0]!.cell] : [];
  });
  return alone.length > 0 ? alone : cells.slice(0, 1);
}

function markOf(cell: CellRef, found: readonly Finding[], report: Report): CellMark {
  const findings = [...found].sort((left, right) => rank(left) - rank(right));
  const own = report.suspects.filter((suspect) => sameCell(suspect, cell));
  const more = findings.length - MOST_SENTENCES;
  return {
    ...cell,
    severity: findings[0]?.severity ?? 'error',
    lines: [
      ...own.map(ownLine),
      ...findings.slice(0, MOST_SENTENCES).map(({ severity, message }) => `${SEVERITY_NAME[severity]}：${message}`),
      ...(more > 0 ? [`另有 ${more} 条，见“校验结果”表。`] : []),
      ...(own.length === 0 ? likelierElsewhere(findings, report) : []),
    ],
  };
}

function ownLine({ stated, proposed, mends }: Suspect): string {
  const [now, right] = alignAmounts([stated, proposed]);
  return `这一格最可能写错：应为 ${right}（现为 ${now}），改后 ${mends} 条勾稽关系成立。`;
}

function likelierElsewhere(findings: readonly Finding[], report: Report): string[] {
  const suspects = new Set(findings.flatMap((finding) => suspectsOf(finding, report).slice(0, 1)));
  return [...suspects].map(suspectSentence);
}

/** "最可能写错的是 公开02表!E7，应为 5,556,280.53。" */
export function suspectSentence({ sheet, address, proposed }: Suspect): string {
  return `最可能写错的是 ${sheet}!${address}，应为 ${alignAmounts([proposed])[0]}。`;
}

function rank({ severity }: Finding): number {
  return SEVERITIES.indexOf(severity);
}
