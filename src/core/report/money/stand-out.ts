import { Decimal } from 'decimal.js';

/** What one item was and is; `before` is null where it is not known. In 元. */
export interface TwoYears {
  readonly now: Decimal;
  readonly before: Decimal | null;
}

/** As the user reads it: what `standOut` goes by. */
export const STAND_OUT_RULE =
  '“变化大”指比上年增减过半、达到总数的一成，而其他大项变化都不到四分之一；不一定写错，不算错误。';

/** A change of half of last year's amount, of a tenth of all items together. */
const HALF = 0.5;
const TENTH = 0.1;
/** The others: at least two that are a twentieth of all, none of which changed by a quarter. */
const TWENTIETH = 0.05;
const QUARTER = 0.25;
const OTHERS = 2;

/** Which of the items of a whole changed far more than the others did. Few on purpose: most years have none. */
export function standOut(items: readonly TwoYears[]): boolean[] {
  const known = items.filter((item): item is Known => item.before !== null);
  const whole = Decimal.max(total(known, 'now'), total(known, 'before'));
  return items.map((item) => {
    if (item.before === null || whole.isZero()) return false;
    const others = known.filter((other) => other !== item && largest(other).gte(whole.times(TWENTIETH)));
    return (
      change(item as Known).gte(whole.times(TENTH)) &&
      isMoreThan(item as Known, HALF) &&
      others.length >= OTHERS &&
      others.every((other) => !isMoreThan(other, QUARTER))
    );
  });
}

type Known = TwoYears & { readonly before: Decimal };

function total(items: readonly Known[], year: 'now' | 'before'): Decimal {
  return items.reduce((sum, item) => sum.plus(item[year].abs()), new Decimal(0));
}

function largest({ now, before }: Known): Decimal {
  return Decimal.max(now.abs(), before.abs());
}

function change({ now, before }: Known): Decimal {
  return now.minus(before).abs();
}

/** From nothing every change is more. */
function isMoreThan(item: Known, part: number): boolean {
  return change(item).gte(item.before.abs().times(part)) && !change(item).isZero();
}
