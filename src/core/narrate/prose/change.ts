import { Decimal } from 'decimal.js';
import { fromYuan } from '../../money/amount.js';
import { printYuan } from '../../money/print.js';
import { NOTHING, type Sourced } from '../figures/sourced.js';
import type { Story } from '../story.js';
import { blank, money, percent, say, type Piece, type Sources } from './pieces.js';

interface Change {
  /** Name of the figure, the same in both years. */
  readonly id: string;
  readonly amount: Sourced;
  /** Ask why under this id; absent where the sentence gives no reason. */
  readonly reason?: string;
  /** What the question calls the figure. */
  readonly label?: string;
  /** True when last year's list is whole, so that a line missing from it was nothing. */
  readonly absentIsNothing?: boolean;
  /** 增加 of both sides at once: 各增加. */
  readonly each?: boolean;
}

/**
 * "比上年增加12.30万元，增长4.56%", "与上年持平"; null when last year's figure is not known. Never a percentage on a base of zero.
 * The amount and the percentage are exact, not differences of what is printed.
 */
export function change(story: Story, { id, amount, reason, label, absentIsNothing, each }: Change): Piece | null {
  const base = story.prior?.amounts.get(id) ?? (story.prior && absentIsNothing ? NOTHING : null);
  if (!base) return null;
  const difference = amount.yuan.minus(base.yuan);
  if (difference.isZero()) return '与上年持平';
  const sources: Sources = { cells: amount.cells, priorCells: base.cells };
  if (fromYuan(difference, 'ten-thousand-yuan').toDecimalPlaces(2, Decimal.ROUND_HALF_UP).isZero()) return '与上年基本持平';
  const more = difference.isPositive();
  const size = money({ yuan: difference.abs(), ...sources });
  const ratio = base.yuan.isPositive() && !base.yuan.isZero() ? percent(difference.abs().div(base.yuan), sources) : null;
  return [
    say`比上年${each ? '各' : ''}${more ? '增加' : '减少'}${size}万元`,
    ratio ? say`，${more ? '增长' : '下降'}${ratio}%` : base.yuan.isZero() ? '（上年为零）' : '',
    reason ? say`，主要原因是${blank(`change.reason.${reason}`, '增减变动原因', whyOf(label ?? '', base, amount, more, size.text))}` : '',
  ];
}

function whyOf(label: string, base: Sourced, amount: Sourced, more: boolean, size: string): string {
  const inWan = (value: Decimal): string => printYuan(value, { unit: 'ten-thousand-yuan', decimals: 2 });
  return `${label}由上年${inWan(base.yuan)}万元变为${inWan(amount.yuan)}万元，${more ? '增加' : '减少'}${size}万元，主要原因是什么？`;
}
