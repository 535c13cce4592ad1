import type { ChartBlock, ChartRow, ChartTable } from '../../core/report/chart-table.js';
import { links, text, type Formula } from '../office/formulas.js';

/** 项目, up to two series or a series and its 占比, then the links. */
const [FIRST_LINK, LINKS] = [3, 2];
export const DATA_WIDTH = FIRST_LINK + LINKS;
/** Rows that a chart takes beside its figures; every part beyond those of a pie wants its own. */
const [LEAST_ROWS, ROWS_AROUND] = [16, 4];

/** Where a chart's figures stand, rows from 0: their heads first, names in the first column. */
export interface ChartPlace {
  readonly block: ChartBlock;
  readonly head: number;
  /** The row after the last that the chart takes. */
  readonly end: number;
}

/** The sheet 公开图表 as formulas, every row as long as the longest. */
export interface ChartRows {
  readonly formulas: readonly (readonly Formula[])[];
  readonly places: readonly ChartPlace[];
}

export function chartRows({ title, head, blocks }: ChartTable): ChartRows {
  const formulas: Formula[][] = [];
  const row = (...cells: readonly Formula[]): void => {
    formulas.push([...cells, ...Array.from({ length: DATA_WIDTH - cells.length }, () => '')]);
  };
  row(text(title));
  head.forEach((line) => row(text(line)));
  const places = blocks.map((block): ChartPlace => {
    row();
    row(text(block.chart.title));
    const at = formulas.length;
    const [source, ...heads] = [...block.heads].reverse();
    row(...heads.reverse().map(text), ...gap(heads.length), text(source!));
    block.rows.forEach((one) => row(...cellsOf(one)));
    const end = at - 1 + Math.max(LEAST_ROWS, block.rows.length + ROWS_AROUND);
    while (formulas.length < end) row();
    return { block, head: at, end };
  });
  return { formulas, places };
}

/** What is not in this workbook has no link: a figure of last year's workbook. */
function cellsOf({ name, values, share, cells }: ChartRow): Formula[] {
  // not divided: 77.99 / 100 is 0.7798999999999999
  const figures = [...values.map(Number), ...(share === null ? [] : [Number(`${share}e-2`)])];
  const flat = cells.flat();
  const per = Math.max(1, Math.floor(LINKS / cells.length));
  const sources = flat.length === 0 ? [text(ELSEWHERE)] : cells.flatMap((own) => links(own, per));
  return [text(name), ...figures, ...gap(1 + figures.length), ...sources];
}

const ELSEWHERE = '不在本工作簿';

function gap(filled: number): Formula[] {
  return Array.from({ length: FIRST_LINK - filled }, () => '');
}
