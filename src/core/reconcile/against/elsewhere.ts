import type { Decimal } from 'decimal.js';
import type { Disclosure, Fact, Row } from '../../disclosure/model.js';
import { toYuan } from '../../money/amount.js';
import { plainAmount } from '../../finding/plain-amount.js';
import type { AgainstSaid } from '../../finding/said/against.js';
import { halfPlace } from '../itself/precision.js';
import type { Claim } from '../../claims/index.js';
import { gather } from '../../sheet/gather.js';

type Elsewhere = Extract<AgainstSaid, { type: 'table.value' }>['elsewhere'];

/** Where the figure is nothing in its own line but its amount stands in exactly one other line: that line. */
export function elsewhereIn({ tables }: Disclosure): (claim: Claim) => Elsewhere {
  let lines: readonly Line[] | null = null;
  return (claim) => {
    lines ??= gather(tables, ({ panels }) => gather(panels, ({ rows }) => gather(rows, linesOf)));
    const half = halfPlace(claim);
    const alike = lines.filter(({ yuan }) => yuan.minus(claim.value!).abs().lte(half));
    const [first] = alike;
    return first !== undefined && alike.every(({ name }) => name === first.name)
      ? {
          cell: first.cell,
          name: first.name,
          amount: plainAmount({ value: first.yuan, unit: 'yuan', decimals: first.yuan.decimalPlaces() }),
        }
      : null;
  };
}

interface Line extends Pick<Fact, 'cell'> {
  readonly name: string;
  readonly yuan: Decimal;
}

function linesOf({ name, facts, item }: Row): Line[] {
  return item === 'economic'
    ? gather(facts, ({ amount, cell }) => (amount ? [{ name, cell, yuan: toYuan(amount) }] : []))
    : [];
}
