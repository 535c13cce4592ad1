import type { Claim, Statement } from '../../claims/index.js';
import { slipLikelihood } from '../../constraints/slip.js';
import { figureNamed } from '../../taxonomy/figure-names.js';
import { isFigure, isHalfOfItem, scopeOfStatement, type Context } from './context.js';
import { inUnitOf } from './precision.js';
import { sameFigure, type Relation } from './relation.js';
import { subjectIdentity } from './subject-identity.js';

/** One telling of a figure, or of its change, budget or completion. */
interface Telling {
  readonly claim: Claim;
  readonly statement: Statement;
}

/**
 * Figures of this year in prose whose name is known, and what is told of them, by what they are. A name that may stand
 * for two figures (支出 with and without what was carried over) is among them: only that they agree says something.
 */
function tellingsIn(context: Context): ReadonlyMap<string, readonly Telling[]> {
  const found = new Map<string, Telling[]>();
  for (const statement of context.document.statements) {
    const name = nameOf(statement, context);
    if (name === null) continue;
    for (const [aspect, claim] of aspectsOf(statement)) {
      if (!isFigure(claim) || claim.value!.isZero()) continue;
      const key = `${name} ${aspect} ${claim.kind}`;
      const same = found.get(key);
      if (same === undefined) found.set(key, [{ claim, statement }]);
      else same.push({ claim, statement });
    }
  }
  return found;
}

function nameOf(statement: Statement, context: Context): string | null {
  const { year, paragraph, change } = statement;
  const { document } = context;
  if ((year !== null && year !== document.year) || document.paragraphs[paragraph]!.inTable) return null;
  if (change?.unsure === true || isHalfOfItem(statement, document)) return null;
  const whole = context.listOf(statement)?.whole;
  // another office's, or 基本支出 of one 项
  if (whole?.key === null && statement.subject === null && subjectIdentity(whole, context) === null) return null;
  const figure = subjectIdentity(statement, context) ?? statement.key;
  return figure === null ? null : `${figureNamed(statement.noun)?.scope ?? scopeOfStatement(statement)} ${figure}`;
}

function aspectsOf({ amount, change, budget, completion }: Statement): (readonly [string, Claim | null])[] {
  const against = change?.againstBudget === true ? 'budget' : 'year';
  const of = ({ direction }: Claim): string => `${against} ${direction ?? ''}`;
  return [
    ['amount', amount],
    ['budget', budget],
    ['completion', completion],
    ...[change?.difference, change?.percent].flatMap((claim) => (claim == null ? [] : [[of(claim), claim] as const])),
  ];
}

/** Told in several paragraphs with the same value. */
export function saidAgain(context: Context): Claim[] {
  return Array.from(context.once(tellingsIn).values()).flatMap((tellings) =>
    Array.from(byValue(tellings).values())
      .filter((same) => new Set(same.map(({ statement }) => statement.paragraph)).size > 1)
      .flatMap((same) => same.map(({ claim }) => claim)),
  );
}

function byValue(tellings: readonly Telling[]): Map<string, Telling[]> {
  const values = new Map<string, Telling[]>();
  for (const telling of tellings) {
    const value = telling.claim.value!.toString();
    values.set(value, [...(values.get(value) ?? []), telling]);
  }
  return values;
}

/**
 * Of the same name another figure may be meant, with what was carried over or without: a difference is told where it is
 * one that fingers make, and no amount of the text. `told`: keys whose figures may not differ at all.
 */
export function slippedAgain(context: Context, told: ReadonlySet<string>): Relation[] {
  const amounts = new Set(
    context.document.claims.flatMap(({ kind, value }) => (kind === 'amount' ? [`${value}`] : [])),
  );
  return Array.from(context.once(tellingsIn)).flatMap(([key, tellings]) => {
    if (!key.endsWith(' amount amount') || told.has(tellings[0]!.statement.key ?? '')) return [];
    const [most, ...others] = [...byValue(tellings).values()].sort((a, b) => b.length - a.length);
    const { claim: right, statement } = most![0]!;
    return others.flatMap(([other]) => {
      const { claim } = other!;
      const isElsewhere = other!.statement.paragraph !== statement.paragraph;
      const difference = right.value!.minus(claim.value!).abs();
      return isElsewhere && isSlip(right, claim) && !amounts.has(`${difference}`)
        ? [sameFigure(right, claim, { severity: 'warning', about: statement.noun })]
        : [];
    });
  });
}

/** Digits that a figure must have: of few, one is easily another. */
const LEAST_DIGITS = 4;
const LIKELY = 2;

function isSlip(right: Claim, other: Claim): boolean {
  if (right.unit !== other.unit || right.decimals !== other.decimals) return false;
  const [wanted, stated] = [inUnitOf(right, right.value!), inUnitOf(other, other.value!)];
  return wanted.precision(true) >= LEAST_DIGITS && slipLikelihood(stated, wanted, right.decimals) >= LIKELY;
}
