import type { Decimal } from 'decimal.js';
import type { Claim, Section, Statement } from '../../claims/index.js';
import { firstFrom } from '../../text/first-from.js';
import { isFigure, type TextContext } from './context.js';
import { halfPlace } from './precision.js';

interface Figure {
  readonly statement: Statement;
  readonly amount: Claim;
  /** Its value, near enough to be found by. */
  readonly value: number;
}

interface Figures {
  /** By value. */
  readonly all: readonly Figure[];
  /** Half of the last place of the one that is rounded most. */
  readonly widest: number;
}

/** Statements whose figure, other than 0, is the value but for its rounding; looked for by value, not one by one. */
export function amountsNear(kind: Claim['kind'], value: Decimal, context: TextContext): Statement[] {
  const figures = context.once(figuresByKind).get(kind);
  if (figures === undefined) return [];
  const { all, widest } = figures;
  const near = value.toNumber();
  // a number that is not exact may be off in its last places
  const reach = widest + Math.abs(near) * 1e-9;
  const found: Statement[] = [];
  const from = firstFrom(all.length, (at) => all[at]!.value < near - reach);
  for (let at = from; at < all.length && all[at]!.value <= near + reach; at += 1) {
    const { statement, amount } = all[at]!;
    if (amount.value!.minus(value).abs().lte(halfPlace(amount))) found.push(statement);
  }
  return found;
}

function figuresByKind({ document }: TextContext): ReadonlyMap<Claim['kind'], Figures> {
  const kinds = new Map<Claim['kind'], Figure[]>();
  for (const statement of document.statements) {
    const { amount } = statement;
    if (!isFigure(amount) || amount.value!.isZero()) continue;
    const same = kinds.get(amount.kind) ?? [];
    kinds.set(amount.kind, same);
    same.push({ statement, amount, value: amount.value!.toNumber() });
  }
  return new Map(
    Array.from(kinds, ([kind, all]) => [
      kind,
      {
        all: all.sort((left, right) => left.value - right.value),
        widest: all.reduce((most, { amount }) => Math.max(most, halfPlace(amount).toNumber()), 0),
      },
    ]),
  );
}

/** Statements under one heading, in their order. */
export function statementsUnder(section: Section | null, context: TextContext): readonly Statement[] {
  return context.once(bySection).get(section) ?? [];
}

function bySection({ document }: TextContext): ReadonlyMap<Section | null, readonly Statement[]> {
  const sections = new Map<Section | null, Statement[]>();
  for (const statement of document.statements) {
    const same = sections.get(statement.section);
    if (same) same.push(statement);
    else sections.set(statement.section, [statement]);
  }
  return sections;
}
