import type { Binding } from '../../match/binding.js';
import type { Lookup } from '../../figures/lookup.js';
import type { Claim, Document } from '../../claims/index.js';
import type { TextFinding } from '../../finding/text-finding.js';
import { otherReadings } from './other-readings.js';
import { subjectOf } from './subject.js';
import { expectedOf } from './verdict.js';
import { textAmount } from '../../finding/text-amount.js';
import { gather } from '../../sheet/gather.js';

/** 与上年持平 where the tables have two figures that print differently. */
export function levelFaults(
  document: Document,
  bindings: ReadonlyMap<number, Binding>,
  foreign: ReadonlySet<Claim>,
  lookup: Lookup,
): TextFinding[] {
  return gather(document.statements, (statement): TextFinding[] => {
    const { amount, change } = statement;
    if (
      amount === null ||
      change?.level == null ||
      change.unsure ||
      change.againstBudget ||
      change.difference !== null ||
      foreign.has(amount)
    )
      return [];
    const binding = bindings.get(amount.index);
    const prior = binding?.figure.prior ?? null;
    if (
      !binding?.sure ||
      binding.aspect !== null ||
      prior === null ||
      prior.yuan.isNegative() ||
      amount.kind !== 'amount'
    )
      return [];
    const [now, before] = [binding.figure.amount.yuan, prior.yuan].map((yuan) =>
      expectedOf(amount, yuan, document.decimals),
    );
    const isLevel = ({ figure }: Binding): boolean => figure.prior?.yuan.eq(figure.amount.yuan) === true;
    if (now!.eq(before!) || otherReadings(binding, lookup).some(isLevel)) return [];
    const { level } = change;
    return [
      {
        ...level,
        rule: 'table.level',
        severity: 'error',
        quote: document.text.slice(level.start, level.end),
        cells: binding.cells,
        said: {
          type: 'table.level',
          subject: subjectOf(amount, binding, document.year),
          now: textAmount(now!, amount.unit),
          before: textAmount(before!, amount.unit),
        },
      },
    ];
  });
}
