import { readDocument, type Claim, type Document } from '../../src/core/claims/index.js';
import type { Disclosure } from '../../src/core/disclosure/model.js';
import { booksOf } from '../../src/core/figures/books.js';
import { Lookup } from '../../src/core/figures/lookup.js';
import type { Binding } from '../../src/core/match/index.js';
import type { Figure, Narrative } from '../../src/core/narrate/narrative.js';
import { bindingsOf } from '../../src/core/reconcile/against/bindings.js';
import { checkAgainst } from '../../src/core/reconcile/against/index.js';

/** A figure of a published text that follows from the tables, once for each place of the tables it is of. */
export interface ToldFigure {
  /** 收入合计, 收入合计|占比: as templates call it. */
  readonly name: string;
  readonly quote: string;
  readonly clause: string;
  /** Stands in our own text as well. */
  readonly told: boolean;
}

/**
 * The figures of a published text that a cell, or a relation of cells, bears out, and whether ours tells them: the same
 * amount, share or change to the last place. Nothing is told as 0 or by the same cell alone, since zeros are alike.
 */
export function toldFigures(
  text: string,
  disclosure: Disclosure,
  narrative: Narrative,
  prior?: Disclosure,
): ToldFigure[] {
  const document = readDocument(text, disclosure.document.department);
  const workbooks = { disclosure, ...(prior ? { prior } : {}) };
  const { matched } = checkAgainst(document, workbooks);
  const bindings = bindingsOf(document, new Lookup(booksOf(disclosure, prior)));
  const ours = narrative.sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ figures }) => figures));
  const found = new Map<string, ToldFigure>();
  for (const claim of matched) {
    const binding = bindings.get(claim.index) ?? null;
    const name = binding === null ? claim.noun : nameOf(binding);
    if (found.get(name)?.told === true) continue;
    const told = ours.some((figure) => isSame(figure, claim, binding));
    found.set(name, { name, quote: claim.quote, clause: clauseAround(document, claim), told });
  }
  return [...found.values()];
}

function nameOf({ figure, aspect, whole, againstBudget }: Binding): string {
  const what = aspect === null ? '' : `|${aspect}${whole === null ? '' : ` ${whole.name}`}`;
  return `${figure.name}${what}${againstBudget ? '（预算）' : ''}`;
}

function isSame(figure: Figure, claim: Claim, binding: Binding | null): boolean {
  const unit = { amount: 'yuan', percent: 'percent', count: 'count' }[claim.kind as 'amount' | 'percent' | 'count'];
  if (figure.unit !== unit) return false;
  const value = binding?.value ?? claim.value!;
  if (!value.minus(figure.value).abs().lt(0.000_001)) return false;
  return !value.isZero() || binding === null || sharesCell(figure, binding) || figure.name === binding.figure.name;
}

function sharesCell({ cells }: Figure, binding: Binding): boolean {
  return cells.some((cell) =>
    binding.cells.some(({ sheet, address }) => cell.sheet === sheet && cell.address === address),
  );
}

function clauseAround({ text }: Document, { start, end }: Claim): string {
  const before = /[^。；\n]*$/.exec(text.slice(0, start))![0].slice(-30);
  return `${before}【${text.slice(start, end)}】${/^[^。；\n]*/.exec(text.slice(end))![0].slice(0, 12)}`;
}
