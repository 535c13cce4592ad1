import { printYuan } from '../money/print.js';
import type { NamedFigure } from '../figures/named.js';
import type { CellRef } from '../sheet/grid.js';
import { printableJson } from './printable.js';

/**
 * Every figure of a workbook by name, for who writes a template: value, unit, cells. Amounts in 万元 with up to six
 * places, none lost.
 */
export function figuresText(workbook: string, figures: readonly NamedFigure[]): string {
  const lines = figures.map(({ name, unit, amount, prior }) => {
    const value = unit === 'yuan' ? `${wan(amount.yuan)}万元` : amount.yuan.toFixed();
    const before = prior ? `（上年 ${wan(prior.yuan)}万元）` : '';
    return `  {${name}}  ${value}${before}  ${cellsText(amount.cells)}`;
  });
  return `${workbook}：${figures.length} 个数字\n${lines.join('\n')}\n`;
}

/** One JSON object on a line; value: exact, in 元 or pieces. */
export function figuresJson(workbook: string, figures: readonly NamedFigure[]): string {
  const listed = figures.map(({ name, id, unit, amount, prior, budget }) => ({
    name,
    id,
    value: amount.yuan.toFixed(),
    unit,
    cells: amount.cells,
    ...(prior ? { prior: prior.yuan.toFixed() } : {}),
    ...(budget ? { budget: budget.yuan.toFixed() } : {}),
  }));
  return `${printableJson(JSON.stringify({ workbook, figures: listed }))}\n`;
}

function wan(yuan: NamedFigure['amount']['yuan']): string {
  return printYuan(yuan, { unit: 'ten-thousand-yuan', decimals: 6, trimZeros: true });
}

function cellsText(cells: readonly CellRef[]): string {
  return cells.length === 0 ? '空表' : cells.map(({ sheet, address }) => `${sheet}!${address}`).join('、');
}
