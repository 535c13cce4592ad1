import type { Decimal } from 'decimal.js';
import { fromYuan } from '../../money/amount.js';
import { printPercent } from '../../money/print.js';
import type { NamedFigure } from '../../figures/named.js';
import { agree, present, sum, type Sourced } from '../../figures/sourced.js';
import { itemsIn } from '../render/items.js';
import { amountText } from '../render/print.js';
import type { Scope } from '../render/scope.js';
import { figureIn } from '../render/typed.js';
import type { Chart, ChartSeries } from './chart.js';
import { CHART_KINDS, type ChartKind } from './kinds.js';

/** A chart before it is numbered among the others. */
export type Drawing = Omit<Chart, 'number'>;

/**
 * The chart of that name; null where there is nothing to draw: no last year, fewer than two parts, parts that are not
 * the whole.
 */
export function chartOf(scope: Scope, name: string): Drawing | null {
  const kind = CHART_KINDS.find((it) => it.name === name);
  if (!kind) return null;
  return 'years' in kind ? twoYears(scope, kind) : structure(scope, kind);
}

function twoYears(scope: Scope, kind: Extract<ChartKind, { years: unknown }>): Drawing | null {
  for (const group of kind.years) {
    const figures = group.flatMap(({ figure, name }) => {
      const found = figureIn(scope, figure);
      return found?.prior ? [{ name, figure: found, prior: found.prior }] : [];
    });
    if (figures.length < group.length) continue;
    if (figures.every(({ figure, prior }) => figure.amount.yuan.isZero() && prior.yuan.isZero())) return null;
    const { year } = scope.lookup.books.book.document;
    return {
      name: kind.name,
      title: titleOf(scope, kind, false),
      kind: 'column',
      ...decimalsOf(scope),
      categories: year === null ? ['上年', '本年'] : [`${year - 1}年`, `${year}年`],
      series: figures.map(({ name, figure, prior }) => seriesOf(scope, name, figure, prior)),
    };
  }
  return null;
}

function seriesOf(scope: Scope, name: string, figure: NamedFigure, prior: Sourced): ChartSeries {
  const years = [prior.yuan, figure.amount.yuan];
  return {
    name,
    values: years.map((yuan) => inUnit(scope, yuan)),
    labels: years.map((yuan) => amountText(scope, yuan)),
    cells: [scope.lookup.books.priorIsOwn ? prior.cells : [], figure.amount.cells],
  };
}

function structure(scope: Scope, kind: Extract<ChartKind, { parts: unknown }>): Drawing | null {
  const items = itemsIn(scope, kind.parts).filter(({ items: [own] }) => present(own!.item.figures['金额']?.amount));
  const parts = items.map(({ items: [own] }) => ({
    name: own!.item.texts['名称'] ?? '',
    share: own!.share,
    amount: own!.item.figures['金额']!.amount,
  }));
  const whole = items[0]?.items[0]!.item.whole;
  if (
    parts.length < 2 ||
    !whole ||
    parts.some(({ amount }) => amount.yuan.isNegative()) ||
    !agree(sum(parts.map(({ amount }) => amount)), whole)
  )
    return null;
  const { percentDecimals, trimZeros } = scope.template.settings;
  const shares = parts.map(
    ({ amount, share }) => share ?? printPercent(amount.yuan.div(whole.yuan), percentDecimals, trimZeros),
  );
  return {
    name: kind.name,
    title: titleOf(scope, kind, true),
    kind: parts.length > MOST_SLICES ? 'bar' : 'pie',
    ...decimalsOf(scope),
    categories: parts.map(({ name }) => name),
    shares,
    series: [
      {
        name: '金额',
        values: parts.map(({ amount }) => inUnit(scope, amount.yuan)),
        labels: parts.map(({ amount }, at) => `${amountText(scope, amount.yuan)}，${shares[at]}%`),
        cells: parts.map(({ amount }) => amount.cells),
      },
    ],
  };
}

/** More cannot be told apart at a glance: the small ones lie in a heap, and their names with them. */
const MOST_SLICES = 5;

function titleOf({ template, lookup }: Scope, { title }: ChartKind, withYear: boolean): string {
  const { year } = lookup.books.book.document;
  const unit = template.settings.unit === 'yuan' ? '元' : '万元';
  const said = title.replace('{数}', template.type === 'budget' ? '预算' : '决算');
  return `${withYear && year !== null ? `${year}年` : ''}${said}（单位：${unit}）`;
}

function decimalsOf({ template: { settings } }: Scope): Pick<Chart, 'decimals' | 'percentDecimals'> {
  return { decimals: settings.decimals, percentDecimals: settings.percentDecimals };
}

function inUnit({ template }: Scope, yuan: Decimal): string {
  return fromYuan(yuan, template.settings.unit).toFixed();
}
