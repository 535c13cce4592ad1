import { Decimal } from 'decimal.js';
import { fromYuan } from '../../money/amount.js';
import { printDecimal } from '../../money/print.js';
import { UNIT_NAME } from '../../money/units.js';
import type { Lookup } from '../../figures/lookup.js';
import { answerTo, numberAnswered } from '../answers/number-answer.js';
import type { Answers } from '../narrative.js';
import type { Settings } from '../template/template.js';
import { ASKED_FIGURES, type AskedFigure } from './figures.js';

interface Known {
  readonly row: AskedFigure;
  readonly value: Decimal;
  /** By how much what is printed may be off. */
  readonly half: Decimal;
}

/**
 * What is wrong with the numbers that were typed, by question: words where a number is wanted, parts that do not add up
 * to their whole or exceed it. As Chinese clauses for beside the answer.
 *
 * @param asked ids that the text asks for
 */
export function answerFaults(
  lookup: Lookup,
  answers: Answers,
  settings: Settings,
  asked: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const faults = new Map<string, string>();
  const known = new Map<string, Known>();
  for (const row of ASKED_FIGURES) {
    const answer = asked.has(row.id) ? answerTo(answers, row.id) : null;
    const value = answer === null ? null : numberAnswered(answer, row.unit === 'count' ? 'count' : settings.unit);
    if (answer !== null && value === null) faults.set(row.id, `这里填一个数（${unitOf(row, settings)}）`);
    const printed = lookup.concept(row.concept)?.amount ?? null;
    if (printed !== null) known.set(row.id, { row, value: printed.yuan, half: printed.half });
    else if (value !== null) known.set(row.id, { row, value, half: halfOf(row, settings) });
  }
  for (const { row, value, half } of known.values()) {
    const parts = ASKED_FIGURES.filter(({ id, partOf }) => partOf === row.id && (asked.has(id) || known.has(id)));
    const say = (ids: readonly string[], fault: string): void => {
      for (const id of [row.id, ...ids]) if (asked.has(id) && !faults.has(id)) faults.set(id, fault);
    };
    for (const { id, name } of parts.filter((part) => part.within)) {
      const part = known.get(id);
      if (part?.value.gt(value.plus(half).plus(part.half)))
        say([id], `${name}${printed(part, settings)}，大于${row.name}${printed({ row, value, half }, settings)}`);
    }
    const terms = parts.filter((part) => !part.within);
    const values = terms.flatMap(({ id }) => known.get(id) ?? []);
    const sum = values.reduce((total, part) => total.plus(part.value), new Decimal(0));
    const slack = values.reduce((total, part) => total.plus(part.half), half);
    const isWhole = terms.length > 0 && values.length === terms.length;
    if (isWhole ? sum.minus(value).abs().gt(slack) : sum.gt(value.plus(slack))) {
      const names = values.map((part) => part.row.name).join('、');
      const relation = isWhole ? '不等于' : '大于';
      say(
        values.map((part) => part.row.id),
        `${names}相加为${printed({ row, value: sum, half }, settings)}，${relation}${row.name}${printed({ row, value, half }, settings)}`,
      );
    }
  }
  return faults;
}

/** Half of the last place that the template prints: a person types what is printed elsewhere. */
function halfOf({ unit }: AskedFigure, settings: Settings): Decimal {
  if (unit === 'count') return new Decimal(0);
  const place = new Decimal(10).pow(-settings.decimals).div(2);
  return settings.unit === 'yuan' ? place : place.times(10_000);
}

function unitOf({ unit, quantifier = '' }: AskedFigure, settings: Settings): string {
  return unit === 'count' ? quantifier : UNIT_NAME[settings.unit];
}

function printed({ row, value }: Known, settings: Settings): string {
  const amount = row.unit === 'count' ? value : fromYuan(value, settings.unit);
  return `${printDecimal(amount, row.unit === 'count' ? 0 : settings.decimals, {})}${unitOf(row, settings)}`;
}
