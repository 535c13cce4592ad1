import { figuresOf } from '../../src/core/narrate/index.js';
import type { Narrative } from '../../src/core/narrate/narrative.js';
import type { Disclosure } from '../../src/core/disclosure/model.js';
import type { NamedFigure } from '../../src/core/figures/named.js';

/** A figure of the tables, and whether the text tells its amount. */
export interface TableFigure {
  readonly name: string;
  readonly told: boolean;
}

/**
 * The amounts of the tables, each cell once, and whether the text tells them. Not those of nothing, which a template
 * leaves out by its setting, nor 款 of 支出经济分类: published forms tell them by name.
 */
export function tableFigures(disclosure: Disclosure, { sections }: Narrative): TableFigure[] {
  const ours = sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ figures }) => figures));
  const amounts = ours.filter(({ unit }) => unit !== 'percent');
  const cells = new Map<string, NamedFigure>();
  for (const figure of figuresOf(disclosure)) {
    const { amount, list } = figure;
    if (amount.yuan.isZero() || amount.cells.length === 0 || list === 'basic-subjects') continue;
    const key = amount.cells.map(({ sheet, address }) => `${sheet}!${address}`).sort();
    if (!cells.has(key.join())) cells.set(key.join(), figure);
  }
  return [...cells.values()].map(({ name, unit, amount }) => ({
    name,
    told: amounts.some((figure) => figure.unit === unit && amount.yuan.eq(figure.value)),
  }));
}
