import type { Claim, Document } from '../../claims/index.js';
import type { Outcome } from '../../constraints/evaluate.js';
import type { TextFinding } from '../../finding/text-finding.js';
import { averageFaults } from './averages.js';
import { borneOut } from './borne-out.js';
import { budgetComparisons } from './budget-comparisons.js';
import { causeFinding } from './cause-finding.js';
import { comparedOtherwise } from './compared-alike.js';
import { contextOf, type Context } from './context.js';
import { causesOf, type Cause } from './diagnose.js';
import { somethingOfNothing } from './counts-of-money.js';
import { completionsOfParts } from './completions.js';
import { partsOverWholes } from './part-more.js';
import { meaningFaults } from './meaning.js';
import type { Precision } from './precision.js';
import { claimsOf, type Relation } from './relation.js';
import { relationsOf } from './relations-of.js';
import { roundingNotice } from './rounding-notice.js';
import { sameNotices } from './same-notice.js';
import { shareFaults } from './shares-said.js';
import type { Found } from './statement-fault.js';
import { statementFaults } from './statement-rules.js';
import { unitFaults } from './units.js';
import { yearFaults } from './years.js';
import { witnessed } from './witness/index.js';
import { gather } from '../../sheet/gather.js';

export type { Precision } from './precision.js';

export interface SelfCheck {
  /** Claims that a relation holds to others, and those that one contradicts. */
  readonly held: ReadonlySet<Claim>;
  readonly failed: ReadonlySet<Claim>;
  readonly findings: readonly TextFinding[];
}

/**
 * The text against itself. `precision` gives exact values where a workbook is known, `settled` the claims that it
 * decides: what holds between these alone is not asked again.
 */
export function checkItself(
  document: Document,
  precision?: Precision,
  settled: ReadonlySet<Claim> = new Set(),
): SelfCheck {
  const context = contextOf(document, precision);
  const relations = relationsOf(context, (relation) => !claimsOf(relation).every((claim) => settled.has(claim)));
  return selfCheckOf(context, relations, saidFaults(context, relations), [...borneOut(context), ...witnessed(context)]);
}

/** What the relations of a text and the faults of its words come to; `also` is borne out without a relation. */
export function selfCheckOf(
  context: Context,
  relations: readonly Relation[],
  said: readonly Found[],
  also: readonly Claim[] = [],
): SelfCheck {
  const changesSaid = new Set(gather(said, ({ rule, start }) => (TELLS_CHANGE.test(rule) ? [start] : [])));
  const causes = causesOf(relations, context).filter((cause) => !isTold(cause, changesSaid));
  const slips = unitSlipsIn(said);
  const broken = causes.map((cause) => withUnitSlip(causeFinding(cause, context), slips));
  const places = new Set(said.map(({ start }) => start));
  const untold = relations.filter((relation) => !(relation.kind === 'ratio' && places.has(relation.percent.start)));
  const notices = [...roundingNotice(untold, context), ...sameNotices(relations, context)];
  const told = [...broken, ...withoutMerged(said, broken), ...notices];
  return {
    findings: told.map((found) => quoted(found, context.document)).sort((a, b) => a.start - b.start),
    held: new Set([...claimsWith(relations, context, ['held', 'rounding']), ...also]),
    failed: claimsWith(relations, context, ['failed']),
  };
}

/** What the words themselves get wrong. */
function saidFaults(context: Context, relations: readonly Relation[]): Found[] {
  const { document } = context;
  return [
    ...statementFaults(context),
    ...budgetComparisons(context),
    ...somethingOfNothing(context),
    ...partsOverWholes(context),
    ...completionsOfParts(context),
    ...averageFaults(context),
    ...meaningFaults(document),
    ...comparedOtherwise(context),
    ...shareFaults(context, failedShares(context, relations)),
    ...unitFaults(document),
    ...yearFaults(document),
  ];
}

function failedShares(context: Context, relations: readonly Relation[]): Set<Claim> {
  const failed = relations.filter((relation) => context.evaluate(relation).outcome === 'failed');
  return new Set(gather(failed, (relation) => (relation.kind === 'ratio' ? [relation.percent] : [])));
}

function claimsWith(relations: readonly Relation[], context: Context, outcomes: readonly Outcome[]): Set<Claim> {
  return new Set(
    gather(
      relations.filter((relation) => outcomes.includes(context.evaluate(relation).outcome)),
      claimsOf,
    ),
  );
}

const TELLS_CHANGE = /^(?:direction|growth|change)/;

/** A wrong direction or a growth from zero is told already, at one of these places. */
function isTold({ relations }: Cause, said: ReadonlySet<number>): boolean {
  return relations.every(
    (relation) =>
      relation.rule.startsWith('change.') &&
      relation.rule !== 'change.sum' &&
      claimsOf(relation).some(({ start }) => said.has(start)),
  );
}

type UnitSlip = Found & { readonly said: Extract<Found['said'], { readonly type: 'figure.slip' }> };

/** By place, the first of each. */
function unitSlipsIn(said: readonly Found[]): ReadonlyMap<number, UnitSlip> {
  const slips = said.filter((found): found is UnitSlip => found.said.type === 'figure.slip');
  return new Map(slips.reverse().map((slip) => [slip.start, slip]));
}

/** 2.50元 among 万元 that does not add up for that: one finding, with what does not follow inside. */
function withUnitSlip(finding: ReturnType<typeof causeFinding>, slips: ReadonlyMap<number, UnitSlip>): Found {
  const slip = slips.get(finding.start);
  if (slip === undefined) return finding;
  return { ...finding, ...slip, severity: finding.severity, said: { ...slip.said, relation: finding.said } };
}

/** Without the slips that a broken relation tells. */
function withoutMerged(said: readonly Found[], broken: readonly Found[]): Found[] {
  const merged = new Set(broken.filter(({ rule }) => rule === 'unit.slip').map(({ start }) => start));
  return said.filter(({ rule, start }) => rule !== 'unit.slip' || !merged.has(start));
}

function quoted(found: Found, { text }: Document): TextFinding {
  return { ...found, quote: text.slice(found.start, found.end), cells: [] };
}
