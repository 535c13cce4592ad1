import type { Span } from '../text/span.js';
import type { TextFinding } from '../finding/text-finding.js';
import { SEVERITIES } from './words.js';
import { gather } from '../sheet/gather.js';

/** A stretch of the text under the same findings. */
export interface MarkedPiece {
  /** Where it stands in the whole text. */
  readonly start: number;
  readonly text: string;
  /** Numbers of the findings whose words it belongs to, from 1, the gravest first; none for what is not underlined. */
  readonly findings: readonly number[];
  /** Those whose words begin with it. */
  readonly begins: readonly number[];
  /** Those whose words end with it. */
  readonly ends: readonly number[];
}

export type MarkedBlock =
  | { readonly kind: 'line' | 'heading'; readonly pieces: readonly MarkedPiece[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly MarkedPiece[])[])[] };

/** A heading may run on into its sentence; then it is drawn as text. */
const LONGEST_HEADING = 40;

/** By severity, then as they stand in the text: their numbers are those of this order. */
export function numberedFindings(findings: readonly TextFinding[]): TextFinding[] {
  return gather(SEVERITIES, (severity) => findings.filter((finding) => finding.severity === severity));
}

/**
 * The lines of the text, cut where the words of findings begin and end; blank ones left out, rows with tabs gathered
 * into tables.
 */
export function markedBlocks(text: string, headings: readonly Span[], numbered: readonly Span[]): MarkedBlock[] {
  const blocks: MarkedBlock[] = [];
  const starts = new Set(headings.map(({ start }) => start));
  for (let start = 0, end; start <= text.length; start = end + 1) {
    end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const line = text.slice(start, end);
    if (line.trim() === '') continue;
    const last = blocks.at(-1);
    if (!line.includes('\t')) {
      const indent = line.length - line.trimStart().length;
      const heads = (starts.has(start) || starts.has(start + indent)) && line.length <= LONGEST_HEADING;
      blocks.push({ kind: heads ? 'heading' : 'line', pieces: piecesOf(text, start, end, numbered) });
    } else if (last?.kind === 'table')
      blocks[blocks.length - 1] = { kind: 'table', rows: [...last.rows, cellsOf(text, start, end, numbered)] };
    else blocks.push({ kind: 'table', rows: [cellsOf(text, start, end, numbered)] });
  }
  return blocks;
}

function cellsOf(text: string, start: number, end: number, numbered: readonly Span[]): MarkedPiece[][] {
  const cells: MarkedPiece[][] = [];
  for (let from = start, to; from <= end; from = to + 1) {
    to = text.indexOf('\t', from);
    if (to < 0 || to > end) to = end;
    cells.push(piecesOf(text, from, to, numbered));
  }
  return cells;
}

function piecesOf(text: string, start: number, end: number, numbered: readonly Span[]): MarkedPiece[] {
  const touching = gather(numbered, (finding, index) =>
    finding.start < end && finding.end > start ? [{ start: finding.start, end: finding.end, number: index + 1 }] : [],
  );
  const cuts = gather(touching, (finding) => [finding.start, finding.end]).filter((at) => at > start && at < end);
  const edges = [...new Set([start, ...cuts, end])].sort((a, b) => a - b);
  const nothing = (from: number, to: number): boolean => text.slice(from, to).trim() === '';
  return edges.slice(1).map((to, index) => {
    const from = edges[index]!;
    const over = touching.filter((finding) => finding.start < to && finding.end > from);
    const numbers = (of: typeof over): number[] => of.map(({ number }) => number);
    return {
      start: from,
      text: text.slice(from, to),
      findings: numbers(over),
      begins: numbers(over.filter((finding) => nothing(finding.start, from))),
      ends: numbers(over.filter((finding) => nothing(to, finding.end))),
    };
  });
}
