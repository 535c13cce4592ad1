import type { Span } from '../../text/span.js';
import type { Claim, Document } from '../../claims/index.js';
import type { TextFinding } from '../../finding/text-finding.js';
import { MAY_BE_LAWFUL, sayClaim, sayConsequences, sayExpected, sayIn, sayRelation, sayRounding } from '../say.js';
import { borneOut } from './borne-out.js';
import { budgetComparisons } from './budget-comparisons.js';
import { contextOf, type Context } from './context.js';
import { causesOf, type Cause } from './diagnose.js';
import { inUnitOf, type Precision } from './range.js';
import { claimsOf, solve, type Outcome, type Relation } from './relation.js';
import { relationsOf } from './relations-of.js';
import { shareFaults } from './shares-said.js';
import { statementFaults } from './statement-rules.js';
import { unitFaults, yearFaults } from './units-and-years.js';

export type { Precision } from './range.js';

export interface SelfCheck {
  /** Claims that a relation holds to others, and those that one contradicts. */
  readonly held: ReadonlySet<Claim>;
  readonly failed: ReadonlySet<Claim>;
  readonly findings: readonly TextFinding[];
  /** Relations between the text's own figures that could be computed. */
  readonly relations: {
    readonly checked: number;
    readonly held: number;
    readonly rounding: number;
    readonly failed: number;
  };
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
  const relations = relationsOf(context).filter((relation) => !claimsOf(relation).every((claim) => settled.has(claim)));
  const failedShares = new Set(
    relations.flatMap((relation) =>
      relation.kind === 'ratio' && context.outcomeOf(relation) === 'failed' ? [relation.percent] : [],
    ),
  );
  const plain = [
    ...statementFaults(context),
    ...budgetComparisons(document),
    ...shareFaults(context, failedShares),
    ...unitFaults(document),
    ...yearFaults(document),
  ];
  const units = plain.filter(({ rule }) => rule === 'unit.slip');
  const causes = causesOf(relations, context).filter((cause) => !explained(cause, plain));
  const quoted = <Found extends Span>(found: Found): Found & { quote: string; cells: [] } => ({
    ...found,
    quote: document.text.slice(found.start, found.end),
    cells: [],
  });
  const told = causes.map((cause) => quoted(findingOf(cause, context)));
  const merged = told.map((finding) => {
    const unit = units.find((it) => it.start === finding.start);
    return unit === undefined
      ? finding
      : {
          ...finding,
          ...unit,
          severity: finding.severity,
          message: `${unit.message!.replace(/。$/, '')}；${finding.message}`,
        };
  });
  const taken = new Set(merged.filter(({ rule }) => rule === 'unit.slip').map(({ start }) => start));
  const rounding = roundingNotice(relations, context);
  const outcomes = relations.map((relation) => context.outcomeOf(relation));
  return {
    findings: [
      ...merged,
      ...plain.filter((found) => !(found.rule === 'unit.slip' && taken.has(found.start))).map(quoted),
      ...rounding.map(quoted),
    ].sort((a, b) => a.start - b.start),
    held: new Set([...claimsWith(relations, context, ['held', 'rounding']), ...borneOut(context)]),
    failed: claimsWith(relations, context, ['failed']),
    relations: {
      checked: relations.length,
      held: count(outcomes, 'held'),
      rounding: count(outcomes, 'rounding'),
      failed: count(outcomes, 'failed'),
    },
  };
}

function claimsWith(relations: readonly Relation[], context: Context, outcomes: readonly Outcome[]): Set<Claim> {
  return new Set(relations.filter((relation) => outcomes.includes(context.outcomeOf(relation))).flatMap(claimsOf));
}

function count<Item>(items: readonly Item[], wanted: Item): number {
  return items.filter((item) => item === wanted).length;
}

/** A wrong direction or a growth from zero is told already. */
function explained({ relations }: Cause, plain: readonly { readonly start: number; readonly rule: string }[]): boolean {
  return relations.every(
    (relation) =>
      relation.rule.startsWith('change.') &&
      relation.rule !== 'change.sum' &&
      claimsOf(relation).some((claim) =>
        plain.some((found) => found.start === claim.start && /^(?:direction|growth|change)/.test(found.rule)),
      ),
  );
}

function findingOf(
  { relations, claim, expected, severity }: Cause,
  { document, precision }: Context,
): Omit<TextFinding, 'quote' | 'cells'> {
  const [first] = relations as [Relation];
  const computed = solve(first, first.blamed, precision);
  const sentence = sayRelation(
    { ...first, about: asWritten(first, document) },
    computed === null ? '' : sayIn(first.blamed, computed, document.decimals),
  );
  // a unit slip says it in its own words
  const isUnitSlip = claim.unit === '元' && expected?.eq(claim.value!.times(10_000)) === true;
  const suspect =
    expected !== null && !isUnitSlip && (claim !== first.blamed || relations.length > 1)
      ? sayExpected(claim, expected)
      : '';
  const doubt = severity === 'warning' && relations.length === 1 ? (MAY_BE_LAWFUL[first.rule] ?? '') : '';
  const others = relations
    .flatMap(claimsOf)
    .filter((other, index, all) => other !== claim && all.indexOf(other) === index);
  return {
    rule: first.rule,
    severity,
    start: claim.start,
    end: claim.end,
    stated: inUnitOf(claim, claim.value!).toString(),
    ...(expected === null ? {} : { expected: expected.toString() }),
    message: `${sentence}${suspect}${relations.length > 1 ? sayConsequences(relations.length - 1) : ''}${doubt}。`,
    places: others.map(({ start, end, quote }) => ({ start, end, quote })),
  };
}

const NEAR = 24;

/** "收入合计" for 收入, where a figure of the relation stands behind these words. */
function asWritten(relation: Relation, { text }: Document): string {
  const { about } = relation;
  const tails = claimsOf(relation).flatMap(({ start }) => {
    const words = text.slice(Math.max(0, start - NEAR), start).replace(/\s/g, '');
    const at = about === '' ? -1 : words.lastIndexOf(about);
    return at < 0 ? [] : (/^(?:总计|合计|总额|总数|总量)/.exec(words.slice(at + about.length)) ?? []);
  });
  return about + (tails[0] ?? '');
}

/** Percentages a last place off, all in one notice. */
function roundingNotice(relations: readonly Relation[], context: Context): Omit<TextFinding, 'quote' | 'cells'>[] {
  const off = relations.flatMap((relation) =>
    relation.kind === 'ratio' && context.outcomeOf(relation) === 'rounding' ? [relation] : [],
  );
  const [first] = off;
  if (!first) return [];
  const places = off.map((relation) => ({
    stated: sayClaim(relation.percent),
    start: relation.percent.start,
    end: relation.percent.end,
    quote: relation.percent.quote,
    expected: solve(relation, relation.percent, context.precision)!
      .toDecimalPlaces(Math.max(2, relation.percent.decimals))
      .toString(),
  }));
  const { start, end } = first.percent;
  return [
    {
      rule: `${first.rule}.rounding`,
      severity: 'notice',
      start,
      end,
      stated: first.percent.value!.toString(),
      expected: places[0]!.expected,
      message: sayRounding(places),
      places,
    },
  ];
}
