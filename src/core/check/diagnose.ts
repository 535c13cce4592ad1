import type { Decimal } from 'decimal.js';
import type { Fact } from '../disclosure/model.js';
import { fromYuan } from '../money/amount.js';
import { WITHIN } from '../taxonomy/relations/within.js';
import { amountAt, scaleAt } from './correction.js';
import { factYuan, slackOf, type Result, type Term } from '../constraints/equation.js';
import { slipLikelihood } from '../constraints/slip.js';
import type { Repair } from './suspects.js';

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

/**
 * One repair: the cell, and where a row's sum was wrong with it, the cell of that sum, both moved by the same amount.
 */
interface Proposal {
  readonly cell: Suspected;
  readonly companion: Suspected | null;
  readonly change: Decimal;
  readonly mends: number;
  readonly breaks: number;
  readonly exact: number;
  /** Computed when two proposals must be told apart. */
  slip?: number;
}

export interface Diagnosis {
  /** Likeliest first, with other readings of the same fault after each. */
  readonly repairs: readonly Repair[];
  /**
   * Faults that they stand for: several readings of one fault, and a cell with the sum it was carried into, count once.
   */
  readonly faults: number;
  /** Every relation holds once they are mended. */
  readonly settled: boolean;
}

/**
 * Finds the cells that are most likely wrong: one new value makes the broken relations through the cell hold and breaks
 * none (or fewer) that held. The best is repaired on trial and the search goes on, so that two faults, or one figure
 * copied into two cells, are both found.
 */
export function diagnose(results: readonly Result[]): Diagnosis {
  const cells = linkCells(results);
  const repairs: Repair[] = [];
  let faults = 0;
  const repaired = new Set<Suspected>();
  while (repairs.length < MOST_SUSPECTS) {
    const proposals = good([...cells.values()].filter((cell) => !repaired.has(cell)));
    const best = proposals.reduce<Proposal | null>(
      (leader, proposal) => (leader === null || compare(proposal, leader) < 0 ? proposal : leader),
      null,
    );
    if (best === null) break;
    const equals = proposals.filter((proposal) => proposal.cell !== best.cell && compare(proposal, best) === 0);
    repair(best);
    faults += 1;
    cellsOf(best).forEach((cell) => repaired.add(cell));
    // an equal that the repair has settled was another reading of the same fault; one that it has not is a fault of its
    // own
    const readings = equals.filter((proposal) => good([proposal.cell]).length === 0).slice(0, MOST_EQUALS - 1);
    repairs.push(toRepair(best), ...readings.map((reading) => ({ ...toRepair(reading), alternative: true })));
    readings.flatMap(cellsOf).forEach((cell) => repaired.add(cell));
  }
  const trials = new Set([...cells.values()].flatMap(({ links }) => links.map(({ trial }) => trial)));
  return {
    repairs: repairs.slice(0, MOST_SUSPECTS),
    faults,
    settled: [...trials].every((trial) => holds(trial, trial.difference)),
  };
}

function good(cells: readonly Suspected[]): Proposal[] {
  return cells.flatMap((cell) => (cell.proposals ??= propose(cell)));
}

function linkCells(results: readonly Result[]): Map<Fact, Suspected> {
  const cells = new Map<Fact, Suspected>();
  const broken = new Set<Fact>();
  for (const { outcome, equation } of results) {
    if (outcome !== 'failed') continue;
    // the other workbook is published: its figures are taken as they are
    for (const { fact, prior } of [...equation.left, ...equation.right]) if (prior === undefined) broken.add(fact);
  }
  for (const result of results) {
    const terms = [...result.equation.left, ...result.equation.right];
    if (result.outcome === 'not-computed' || !terms.some((term) => broken.has(term.fact))) continue;
    const trial: Trial = { result, slack: slackOf(result), difference: result.difference, cells: [] };
    terms.forEach((term, index) => {
      if (!broken.has(term.fact)) return;
      const cell = cells.get(term.fact) ?? { term, links: [] };
      cells.set(term.fact, cell);
      const side = index < result.equation.left.length ? 1 : -1;
      cell.links.push({ trial, effect: (side * term.sign) as 1 | -1 });
      trial.cells.push(cell);
    });
  }
  return cells;
}

function holds({ result, slack }: Trial, difference: Decimal): boolean {
  return difference.abs().lte(slack) || (result.equation.comparison === 'at-most' && difference.isNegative());
}

function cellsOf({ cell, companion }: Proposal): Suspected[] {
  return companion ? [cell, companion] : [cell];
}

/**
 * Every change that one of the broken relations through a cell asks for, alone or with a sum of its row, weighed
 * against all relations.
 */
function propose(cell: Suspected): Proposal[] {
  const now = factYuan(cell.term.fact);
  const wanted = new Map<string, Decimal>();
  for (const { trial, effect } of cell.links) {
    if (trial.result.equation.comparison === 'at-most' || holds(trial, trial.difference)) continue;
    const change = effect === 1 ? trial.difference.neg() : trial.difference;
    if (!(now.plus(change).isNegative() && !now.isNegative())) wanted.set(change.toString(), change);
  }
  if (wanted.size === 0) return [];
  const companions = [null, ...rowSumsOver(cell)];
  return [...wanted.values()]
    .flatMap((change) => companions.map((companion) => weigh(cell, companion, change)))
    .filter((proposal) => proposal.mends > proposal.breaks);
}

/** Cells that sum this one in its row and agree with it: a slip in the one was carried into the other. */
function rowSumsOver(cell: Suspected): Suspected[] {
  return cell.links.flatMap(({ trial, effect }) => {
    if (effect !== -1 || trial.result.equation.rule !== WITHIN.rowTotal || !holds(trial, trial.difference)) return [];
    const total = trial.result.equation.left[0]!.fact;
    return trial.cells.filter((other) => other.term.fact === total);
  });
}

function weigh(cell: Suspected, companion: Suspected | null, change: Decimal): Proposal {
  const effects = new Map<Trial, number>();
  for (const { trial, effect } of companion ? [...cell.links, ...companion.links] : cell.links)
    effects.set(trial, (effects.get(trial) ?? 0) + effect);
  let mends = 0;
  let breaks = 0;
  let exact = 0;
  for (const [trial, effect] of effects) {
    const after = moved(trial.difference, change, effect);
    const before = holds(trial, trial.difference);
    const fine = holds(trial, after);
    if (!before && fine) mends += 1;
    if (before && !fine) breaks += 1;
    if (after.isZero()) exact += 1;
  }
  return { cell, companion, change, mends, breaks, exact };
}

function moved(difference: Decimal, change: Decimal, effect: number): Decimal {
  return effect === 1
    ? difference.plus(change)
    : effect === -1
      ? difference.minus(change)
      : difference.plus(change.times(effect));
}

function slipOf(proposal: Proposal): number {
  if (proposal.slip === undefined) {
    const { cell, change } = proposal;
    const { unit, decimals } = scaleAt(cell.term);
    const now = factYuan(cell.term.fact);
    proposal.slip = slipLikelihood(
      cell.term.fact.amount ? fromYuan(now, unit) : null,
      fromYuan(now.plus(change), unit),
      decimals,
    );
  }
  return proposal.slip;
}

/**
 * Better proposals first: more mended net of broken, fewer broken, fewer cells, a likelier slip, more relations exact.
 */
function compare(left: Proposal, right: Proposal): number {
  return (
    right.mends - right.breaks - (left.mends - left.breaks) ||
    left.breaks - right.breaks ||
    cellsOf(left).length - cellsOf(right).length ||
    slipOf(right) - slipOf(left) ||
    right.exact - left.exact
  );
}

function repair(proposal: Proposal): void {
  for (const { trial, effect } of cellsOf(proposal).flatMap((cell) => cell.links)) {
    trial.difference = moved(trial.difference, proposal.change, effect);
    for (const neighbour of trial.cells) neighbour.proposals = undefined;
  }
}

function toRepair(proposal: Proposal): Repair {
  return {
    corrections: new Map(
      cellsOf(proposal).map(({ term }) => [term, amountAt(term, factYuan(term.fact).plus(proposal.change))]),
    ),
  };
}
