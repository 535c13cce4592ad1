import type { TextReport } from '../../src/core/reconcile/index.js';
import { OTHER_NUMBERS } from '../../src/core/reconcile/index.js';

/** What was counted of one text. */
export interface Counted {
  readonly name: string;
  /** "department final": whose text of what. */
  readonly kind: string;
  readonly figures: number;
  readonly others: number;
  readonly borneOut: number;
  readonly contradicted: number;
  readonly uncompared: number;
  readonly notUnderstood: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
}

export const COUNTS = [
  'figures',
  'others',
  'borneOut',
  'contradicted',
  'uncompared',
  'notUnderstood',
  'errors',
  'warnings',
  'notices',
] as const satisfies readonly (keyof Counted)[];

const HEAD = /^(?:#.*\n)+---\n/;
const HEAD_LINE = /^# (\w+): (.*)$/gm;

/** A text without the lines "# place: …" up to "---" at its head, and what these say. */
export function withoutHead(text: string): {
  readonly text: string;
  readonly said: Readonly<Partial<Record<string, string>>>;
} {
  const [head = ''] = HEAD.exec(text) ?? [];
  const said = Object.fromEntries(
    Array.from(head.matchAll(HEAD_LINE), ({ 1: name, 2: value }) => [name!, value!.trim()]),
  );
  return { text: text.slice(head.length), said };
}

const TYPES: Readonly<Record<string, string>> = { 'budget': 'budget', 'final-accounts': 'final' };

/** As the head of the file says it, else as it was read. */
export function countedOf(
  name: string,
  { document, findings, coverage }: Pick<TextReport, 'document' | 'findings' | 'coverage'>,
  said: Readonly<Partial<Record<string, string>>> = {},
): Counted {
  const of = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    name,
    kind: `${said.level ?? document.level ?? '?'} ${said.kind ?? TYPES[document.type ?? ''] ?? '?'}`,
    ...coverage.all,
    others: OTHER_NUMBERS.reduce((sum, kind) => sum + coverage.otherNumbers[kind], 0),
    errors: of('error'),
    warnings: of('warning'),
    notices: of('notice'),
  };
}

/** The sums of each kind, in the order of their names, and of all. */
export function sumsOf(all: readonly Counted[]): Counted[] {
  const kinds = [...new Set(all.map(({ kind }) => kind))].sort();
  const groups = kinds.map((kind) => all.filter((one) => one.kind === kind));
  return [...groups.map((group) => sumOf(group, group[0]!.kind)), ...(all.length > 0 ? [sumOf(all, 'all')] : [])];
}

function sumOf(group: readonly Counted[], kind: string): Counted {
  const sums = Object.fromEntries(COUNTS.map((count) => [count, group.reduce((sum, one) => sum + one[count], 0)]));
  return { name: `${group.length} texts`, kind, ...(sums as Record<(typeof COUNTS)[number], number>) };
}

/** Borne out or contradicted: of the figures so many that somebody can rely on. '–' where there are none. */
export function understood({ figures, borneOut, contradicted }: Counted): string {
  return shareOf(borneOut + contradicted, figures);
}

/** All but those of which it is not known what they are. */
export function known({ figures, notUnderstood }: Counted): string {
  return shareOf(figures - notUnderstood, figures);
}

function shareOf(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} %`;
}
