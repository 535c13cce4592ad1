import type { Decimal } from 'decimal.js';
import { fromYuan, type Unit } from '../money/amount.js';
import { printDecimal } from '../money/print.js';
import { factYuan, tolerance, type Result, type Term } from './equation.js';
import type { Suspect } from './finding.js';
import { slipLikelihood } from './slip.js';

/** Suspects found at most; a workbook in worse state needs a person, not a list. */
const MOST_SUSPECTS = 12;
/** Equally good suspects shown for one fault. */
const MOST_EQUALS = 3;

/** A relation while values are tried: its difference (left − right, 元) moves with every repair. */
interface Trial {
  readonly result: Result;
  readonly slack: Decimal;
  difference: Decimal;
  /** The cells it goes through. */
  readonly cells: Suspected[];
}

interface Link {
  readonly trial: Trial;
  /** What one 元 more in the cell does to the difference. */
  readonly effect: 1 | -1;
}

interface Suspected {
  readonly term: Term;
  readonly links: Link[];
  /** What its relations ask for; undefined when one of them has moved since. */
  proposals?: readonly Proposal[] | undefined;
}

interface Proposal {
  readonly cell: Suspected;
  readonly value: Decimal;
  readonly mends: number;
  readonly breaks: number;
  readonly exact: number;
  /** Computed when two proposals must be told apart. */
  slip?: number;
}

/**
 * Finds the cells that are most likely wrong: one new value makes the broken relations through the cell hold and breaks none (or fewer)
 * that held. The best is repaired on trial and the search goes on, so that two faults, or one figure copied into two cells, are both found.
 */
export function diagnose(results: readonly Result[]): Suspect[] {
  const cells = linkCells(results);
  const suspects: Suspect[] = [];
  const repaired = new Set<Suspected>();
  while (suspects.length < MOST_SUSPECTS) {
    const proposals = good([...cells.values()].filter((cell) => !repaired.has(cell)));
    const best = proposals.reduce<Proposal | null>((leader, proposal) => (leader === null || compare(proposal, leader) < 0 ? proposal : leader), null);
    if (best === null) break;
    const equals = proposals.filter((proposal) => proposal.cell !== best.cell && compare(proposal, best) === 0);
    repair(best);
    repaired.add(best.cell);
    // an equal that the repair has settled was another reading of the same fault; one that it has not is a fault of its own
    const readings = equals.filter((proposal) => good([proposal.cell]).length === 0).slice(0, MOST_EQUALS - 1);
    suspects.push(...[best, ...readings].map(toSuspect));
    readings.forEach((proposal) => repaired.add(proposal.cell));
  }
  return suspects.slice(0, MOST_SUSPECTS);
}

function good(cells: readonly Suspected[]): Proposal[] {
  return cells.flatMap((cell) => (cell.proposals ??= propose(cell)));
}

function linkCells(results: readonly Result[]): Map<string, Suspected> {
  const cells = new Map<string, Suspected>();
  const broken = new Set<string>();
  const key = (term: Term): string => `${term.fact.cell.sheet}!${term.fact.cell.address}`;
  for (const { outcome, equation } of results) {
    if (outcome === 'failed') for (const term of [...equation.left, ...equation.right]) broken.add(key(term));
  }
  for (const result of results) {
    if (result.outcome === 'not-computed') continue;
    const terms = [...result.equation.left, ...result.equation.right];
    if (!terms.some((term) => broken.has(key(term)))) continue;
    const trial: Trial = { result, slack: tolerance(terms), difference: result.difference, cells: [] };
    const link = (term: Term, side: 1 | -1): void => {
      const id = key(term);
      if (!broken.has(id)) return;
      const cell: Suspected = cells.get(id) ?? { term, links: [] };
      cell.links.push({ trial, effect: (side * term.sign) as 1 | -1 });
      trial.cells.push(cell);
      cells.set(id, cell);
    };
    result.equation.left.forEach((term) => link(term, 1));
    result.equation.right.forEach((term) => link(term, -1));
  }
  return cells;
}

function holds({ result, slack }: Trial, difference: Decimal): boolean {
  return difference.abs().lte(slack) || (result.equation.comparison === 'at-most' && difference.isNegative());
}

/** Every value that one of the broken relations through a cell asks for, weighed against all relations through it. */
function propose(cell: Suspected): Proposal[] {
  const now = currentYuan(cell);
  const wanted = new Map<string, Decimal>();
  for (const { trial, effect } of cell.links) {
    if (trial.result.equation.comparison === 'at-most' || holds(trial, trial.difference)) continue;
    const value = effect === 1 ? now.minus(trial.difference) : now.plus(trial.difference);
    if (!(value.isNegative() && !now.isNegative())) wanted.set(value.toString(), value);
  }
  return [...wanted.values()].map((value) => weigh(cell, now, value)).filter((proposal) => proposal.mends > proposal.breaks);
}

function currentYuan({ term }: Suspected): Decimal {
  return factYuan(term.fact);
}

function weigh(cell: Suspected, now: Decimal, value: Decimal): Proposal {
  const change = value.minus(now);
  let mends = 0;
  let breaks = 0;
  let exact = 0;
  for (const { trial, effect } of cell.links) {
    const after = effect === 1 ? trial.difference.plus(change) : trial.difference.minus(change);
    const before = holds(trial, trial.difference);
    const fine = holds(trial, after);
    if (!before && fine) mends += 1;
    if (before && !fine) breaks += 1;
    if (after.isZero()) exact += 1;
  }
  return { cell, value, mends, breaks, exact };
}

function slipOf(proposal: Proposal): number {
  if (proposal.slip === undefined) {
    const { unit, decimals } = scaleOf(proposal.cell);
    const stated = proposal.cell.term.fact.amount ? fromYuan(currentYuan(proposal.cell), unit) : null;
    proposal.slip = slipLikelihood(stated, fromYuan(proposal.value, unit), decimals);
  }
  return proposal.slip;
}

/** Better proposals first: more mended net of broken, fewer broken, a likelier slip, more relations exact. */
function compare(left: Proposal, right: Proposal): number {
  return right.mends - right.breaks - (left.mends - left.breaks) || left.breaks - right.breaks || slipOf(right) - slipOf(left) || right.exact - left.exact;
}

function repair({ cell, value }: Proposal): void {
  const change = value.minus(currentYuan(cell));
  for (const { trial, effect } of cell.links) {
    trial.difference = effect === 1 ? trial.difference.plus(change) : trial.difference.minus(change);
    for (const neighbour of trial.cells) neighbour.proposals = undefined;
  }
}

function scaleOf({ term }: Suspected): { unit: Unit; decimals: number } {
  const own = term.fact.amount;
  if (own) return { unit: own.unit, decimals: own.decimals };
  return { unit: term.table.unit ?? 'yuan', decimals: term.table.decimals };
}

function toSuspect({ cell, value, mends }: Proposal): Suspect {
  const { unit, decimals } = scaleOf(cell);
  const proposed = fromYuan(value, unit);
  const places = Math.max(decimals, Math.min(proposed.decimalPlaces(), 6));
  const { cell: ref, amount } = cell.term.fact;
  return { sheet: ref.sheet, address: ref.address, stated: amount ? printDecimal(amount.value, Math.max(decimals, amount.value.decimalPlaces())) : '', proposed: printDecimal(proposed, places), mends };
}
