import { type Decimal } from 'decimal.js';
import { bindDocument, type Binding } from '../../match/index.js';
import type { Disclosure } from '../../disclosure/model.js';
import { Lookup } from '../../figures/lookup.js';
import { booksOf } from '../../figures/books.js';
import type { Claim, Document } from '../../claims/index.js';
import type { TextFinding } from '../../finding/text-finding.js';
import { asUsual, halfPlace, type Precision } from '../itself/precision.js';
import { isFigure } from '../itself/context.js';
import { isClosedShare } from './closed-shares.js';
import { gatherFaults, type Fault } from './gather.js';
import { identityFaults } from './identity.js';
import { levelFaults } from './level.js';
import { oneOf, otherReadings } from './other-readings.js';
import { ownersOf, repeatsForeign } from './owner.js';
import { projectClaims } from './projects.js';
import { subjectBinding } from './subject-figures.js';
import { saidOfTables } from './tables-said.js';
import { withConfirmedChanges } from './unsure-changes.js';
import { verdictOf } from './verdict.js';

/** The workbook a text belongs to, and last year's where there is one. */
export interface Workbooks {
  readonly disclosure: Disclosure;
  readonly prior?: Disclosure;
}

export interface AgainstTables {
  readonly findings: readonly TextFinding[];
  readonly matched: ReadonlySet<Claim>;
  readonly failed: ReadonlySet<Claim>;
  /** Claims the tables decide: the text's own relations take them as the tables have them. */
  readonly settled: ReadonlySet<Claim>;
  readonly precision: Precision;
}

/** Every claim that names something the tables hold, by value, unit and printed places. */
export function checkAgainst(document: Document, { disclosure, prior }: Workbooks): AgainstTables {
  const lookup = new Lookup(booksOf(disclosure, prior));
  const strange = identityFaults(document, disclosure);
  const usual = asUsual(document.decimals);
  if (strange.some(({ severity }) => severity === 'error'))
    return { findings: strange, matched: new Set(), failed: new Set(), settled: new Set(), precision: usual };
  const bindings = withConfirmedChanges(document, bindingsOf(document, lookup));
  const { foreign, own: expressly } = ownersOf(document, disclosure.document.department);
  const ofUnknown = partsOfUnknown(document, bindings);
  const [matched, settled] = [new Set<Claim>(), new Set<Claim>()];
  const exact = new Map<Claim, { value: Decimal; half: Decimal }>();
  const faults: Fault[] = [];
  for (const [index, binding] of [...bindings].flatMap(([at, first]) =>
    [first, ...(first.also ?? [])].map((it) => [at, it] as const),
  )) {
    const claim = document.claims[index]!;
    if (faults.some((fault) => fault.claim === claim)) continue;
    if (
      claim.role === 'bound' ||
      (ofUnknown.has(claim) && !expressly.has(claim)) ||
      foreign.has(claim) ||
      repeatsForeign(claim, foreign)
    )
      continue;
    const verdict = verdictOf(claim, binding, document.decimals);
    if (verdict === null) continue;
    const others =
      verdict === 'equal'
        ? []
        : [...otherReadings(binding, lookup), ...oneOf(binding, lookup)].map((other) => ({
            value: other.value,
            verdict: verdictOf(claim, other, document.decimals),
          }));
    const right =
      verdict === 'equal' ||
      (verdict === 'unequal' && isClosedShare(claim, document, bindings)) ||
      others.some((other) => other.verdict === 'equal');
    if (!right && others.some((other) => other.value !== null && other.verdict === null)) continue;
    if (right) matched.add(claim);
    else if (!isFigure(claim) || claim.unit === '') continue;
    else if (binding.sure)
      faults.push({
        claim,
        binding,
        verdict,
        severity:
          verdict === 'trimmed' || (document.paragraphs[claim.paragraph]!.inTable && !expressly.has(claim))
            ? 'warning'
            : 'error',
      });
    else if (binding.others && verdict === 'unequal' && others.every((other) => other.verdict === 'unequal'))
      faults.push({ claim, binding, verdict, severity: 'warning' });
    else continue;
    if (!binding.sure) continue;
    settled.add(claim);
    exact.set(claim, {
      value: binding.value!,
      half: binding.aspect === null ? binding.figure.amount.half : halfPlace(claim, document.decimals),
    });
  }
  const known = (claim: Claim): boolean => bindings.has(claim.index) || foreign.has(claim);
  const projects = projectClaims(document, lookup, known);
  for (const claim of projects.matched) matched.add(claim);
  const failed = new Set([...faults.map(({ claim }) => claim), ...projects.failed]);
  const own = [
    ...gatherFaults(faults, document, disclosure),
    ...levelFaults(document, bindings, foreign, lookup),
    ...projects.findings,
    ...saidOfTables(document, disclosure, lookup, known),
  ];
  return { findings: [...strange, ...own], matched, failed, settled, precision: { ...usual, exact } };
}

function bindingsOf(document: Document, lookup: Lookup): ReadonlyMap<number, Binding> {
  const bindings = new Map(bindDocument(document, lookup));
  for (const statement of document.statements) {
    const claim = statement.amount;
    if (claim === null || bindings.has(claim.index)) continue;
    const binding = subjectBinding(statement, lookup);
    if (binding) bindings.set(claim.index, binding);
  }
  return bindings;
}

/**
 * Parts of a whole that nothing ties to the tables and that is no figure of a disclosure: what one project or one
 * office has.
 */
function partsOfUnknown({ lists }: Document, bindings: ReadonlyMap<number, Binding>): ReadonlySet<Claim> {
  const claims = lists.flatMap(({ whole, readings }) => {
    const known = whole.key !== null || whole.amount === null || whole.noun === '' || bindings.has(whole.amount.index);
    return known
      ? []
      : (readings[0] ?? []).flatMap(({ amount, share, change }) => [
          amount,
          share?.claim ?? null,
          change?.difference ?? null,
          change?.percent ?? null,
        ]);
  });
  return new Set(claims.filter((claim) => claim !== null));
}
