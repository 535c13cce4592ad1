import { Decimal } from 'decimal.js';
import { fromYuan } from '../../money/amount.js';
import type { NamedFigure } from '../../figures/named.js';
import { blank, figurePiece, type Piece } from '../prose/pieces.js';
import type { Sources } from '../../figures/sourced.js';
import type { Inline, Phrases } from '../template/template.js';
import { percentText, printFigure } from './print.js';
import { labelOf, type Scope } from './scope.js';
import { textField } from './text-field.js';

/**
 * The phrase of the template for what became of last year's figure; null when that is not known or cannot be said.
 * Exact, not from what is printed.
 */
export function changePhrase(scope: Scope, figure: NamedFigure, each: boolean): Piece | null {
  if (!figure.prior) return null;
  const phrase = scope.template.phrases[directionOf(scope, figure)];
  return phraseOf(phrase, (name) => {
    if (name === '差额') return difference(scope, figure);
    if (name === '幅度') return rate(scope, figure);
    if (name === '上年') return lastYear(scope, figure);
    if (name === '本年') return printFigure(scope, figure, figure.amount);
    if (name === '各') return each ? '各' : '';
    return textField(name, scope);
  });
}

function directionOf(scope: Scope, { amount, prior }: NamedFigure): keyof Phrases {
  const moved = amount.yuan.minus(prior!.yuan);
  if (moved.isZero()) return 'same';
  const { unit, decimals } = scope.template.settings;
  if (fromYuan(moved, unit).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP).isZero()) return 'nearlySame';
  if (prior!.yuan.isZero()) return 'fromZero';
  if (amount.yuan.isZero()) return 'toZero';
  return moved.isPositive() ? 'more' : 'less';
}

/**
 * Null when a figure of it is not there, as the percentage on a base below zero; what is in brackets falls out alone.
 */
export function phraseOf(nodes: Inline, valueOf: (name: string) => Piece | null): Piece | null {
  const pieces = nodes.map((node): Piece | null => {
    if (node.kind === 'text') return node.text;
    if (node.kind === 'field') return valueOf(node.name);
    return node.kind === 'optional' ? (phraseOf(node.body, valueOf) ?? '') : '';
  });
  return pieces.includes(null) ? null : pieces.filter((piece) => piece !== null);
}

/** By how much, without a sign; null when last year's is not known. */
export function difference(scope: Scope, figure: NamedFigure): Piece | null {
  const { amount, prior } = figure;
  return (
    prior &&
    printFigure(
      scope,
      { ...figure, name: `${figure.name}|差额` },
      { yuan: amount.yuan.minus(prior.yuan).abs(), ...sourcesOf(scope, figure) },
    )
  );
}

/** By how many per cent, without a sign; never on a base of zero or below. */
export function rate(scope: Scope, figure: NamedFigure): Piece | null {
  const { amount, prior } = figure;
  if (!prior || prior.yuan.lte(0)) return null;
  const ratio = amount.yuan.minus(prior.yuan).abs().div(prior.yuan);
  return figurePiece(
    `${figure.name}|幅度`,
    percentText(scope, ratio),
    ratio.times(100),
    'percent',
    sourcesOf(scope, figure),
  );
}

/** Last year's amount; null when it is not known. */
export function lastYear(scope: Scope, figure: NamedFigure): Piece | null {
  const { prior, name } = figure;
  const sources = (cells: Sources['cells']): Sources =>
    scope.lookup.books.priorIsOwn ? { cells } : { cells: [], priorCells: cells };
  return (
    prior && printFigure(scope, { ...figure, name: `${name}|上年` }, { yuan: prior.yuan, ...sources(prior.cells) })
  );
}

function sourcesOf({ lookup }: Scope, { amount, prior }: NamedFigure): Sources {
  return lookup.books.priorIsOwn
    ? { cells: [...amount.cells, ...prior!.cells] }
    : { cells: amount.cells, priorCells: prior!.cells };
}

/** What became of last year's figure, as far as it is printed; unknown without last year's. */
export function changeOf(scope: Scope, figure: NamedFigure): 'changed' | 'same' | 'unknown' {
  if (!figure.prior) return 'unknown';
  return ['same', 'nearlySame'].includes(directionOf(scope, figure)) ? 'same' : 'changed';
}

/** A blank that asks why, with both figures in the question; null where nothing changed or last year is not known. */
export function reason(scope: Scope, figure: NamedFigure): Piece | null {
  if (!figure.prior || changeOf(scope, figure) === 'same') return null;
  const unit = scope.template.settings.unit === 'yuan' ? '元' : '万元';
  const moved = figure.amount.yuan.gt(figure.prior.yuan) ? '增加' : '减少';
  const amounts = {
    before: lastYear(scope, figure)!,
    now: printFigure(scope, figure, figure.amount),
    by: difference(scope, figure)!,
  };
  return blank(`change.reason.${figure.id}`, '增减变动原因', [
    `${labelOf(scope, figure)}由上年`,
    amounts.before,
    `${unit}变为`,
    amounts.now,
    `${unit}，${moved}`,
    amounts.by,
    `${unit}，主要原因是什么？`,
  ]);
}
