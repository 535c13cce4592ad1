import { Decimal } from 'decimal.js';
import type { Lookup } from '../figures/lookup.js';
import type { NamedFigure } from '../figures/named.js';
import { present, type Sourced, type Sources } from '../figures/sourced.js';
import type { Aspect, Binding } from './binding.js';

interface AspectRow {
  /** What the figure is held against. */
  readonly against: 'prior' | 'budget' | 'whole';
  /** Whether the figure's own cells tell it; else those of what it is held against alone. */
  readonly ofFigure: boolean;
  readonly told: 'other' | 'difference' | 'rate' | 'percentage';
}

const ASPECTS: Readonly<Record<Aspect, AspectRow>> = {
  上年: { against: 'prior', ofFigure: false, told: 'other' },
  预算: { against: 'budget', ofFigure: false, told: 'other' },
  差额: { against: 'prior', ofFigure: true, told: 'difference' },
  幅度: { against: 'prior', ofFigure: true, told: 'rate' },
  完成: { against: 'budget', ofFigure: true, told: 'percentage' },
  占: { against: 'whole', ofFigure: true, told: 'percentage' },
};

/** What is said of a figure, worked out from the tables. */
export function bindingOf(
  lookup: Lookup,
  figure: NamedFigure,
  aspect: Aspect | null,
  why: string,
  againstBudget: boolean,
  whole: NamedFigure | null,
): Binding {
  const common = { figure, aspect, whole, againstBudget, sure: why === '' };
  const { yuan, cells } = figure.amount;
  if (aspect === null) return { cells, value: yuan, moved: null, why, ...common };
  const row = ASPECTS[aspect];
  const against = againstBudget && row.against === 'prior' ? 'budget' : row.against;
  const other = { prior: figure.prior, budget: figure.budget, whole: whole?.amount ?? null }[against];
  if (other === null) {
    const missing = against === 'prior' ? '没有上年数' : '表中没有预算数';
    return { cells: row.ofFigure ? cells : [], value: null, moved: null, why: why || missing, ...common };
  }
  const { value, moved, unknown = '' } = toldOf(row.told, yuan, other);
  const isOwn = against !== 'prior' || lookup.books.priorIsOwn;
  return { value, moved, why: why || unknown, ...sourcesOf(row.ofFigure ? cells : [], other, isOwn), ...common };
}

function sourcesOf(cells: Sources['cells'], other: Sourced, isOwn: boolean): Sources {
  return isOwn ? { cells: [...cells, ...other.cells] } : { cells, priorCells: other.cells };
}

interface Told extends Pick<Binding, 'value' | 'moved'> {
  /** Why the value is not known. */
  readonly unknown?: string;
}

const HUNDRED = new Decimal(100);

function toldOf(told: AspectRow['told'], yuan: Decimal, other: Sourced): Told {
  const base = present(other) !== null && !other.yuan.isNegative() ? other.yuan : null;
  switch (told) {
    case 'other':
      return { value: other.yuan, moved: null };
    case 'percentage':
      return base
        ? { value: yuan.div(base).times(HUNDRED), moved: null }
        : { value: null, moved: null, unknown: '除数为零' };
    case 'difference':
    case 'rate': {
      const difference = yuan.minus(other.yuan);
      const moved = movedBy(difference);
      if (told === 'difference') return { value: difference.abs(), moved };
      if (base) return { value: difference.abs().div(base).times(HUNDRED), moved };
      return moved === 'same' ? { value: difference, moved } : { value: null, moved, unknown: '上年为零' };
    }
  }
}

function movedBy(difference: Decimal): 'more' | 'less' | 'same' {
  if (difference.isZero()) return 'same';
  return difference.isPositive() ? 'more' : 'less';
}
