import type { Disclosure, Table } from '../../disclosure/model.js';
import { exactAmount, plainAmount, type Scale } from '../../finding/plain-amount.js';
import type { Finding, FindingPart } from '../../finding/finding.js';
import type { Rule } from '../../taxonomy/relations/rule.js';
import type { Compared } from './explain.js';
import { gather } from '../../sheet/gather.js';

export function traits({ id, severity, category }: Rule): Pick<Finding, 'rule' | 'severity' | 'category'> {
  return { rule: id, severity, category };
}

export function scaleOf({ unit, decimals }: Table): Scale {
  return { unit: unit ?? 'yuan', decimals };
}

export function figuresOf({
  table,
  result: { left, right, difference },
}: Compared): Pick<Finding, 'stated' | 'expected' | 'difference'> {
  const scale = scaleOf(table);
  return {
    stated: exactAmount(left, scale),
    expected: exactAmount(right, scale),
    difference: exactAmount(difference.abs(), scale),
  };
}

/** What each 单位 prints of it. */
export function partsOf({ result: { equation } }: Compared, units: readonly Disclosure[]): FindingPart[] {
  return gather(units, (disclosure) =>
    equation.right
      .filter(({ table }) => disclosure.tables.includes(table))
      .map(({ fact: { cell, amount } }): FindingPart => ({
        workbook: disclosure.workbook,
        department: disclosure.document.department,
        cell,
        amount: amount && plainAmount(amount),
      })),
  );
}

export function grouped<K, T>(all: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
