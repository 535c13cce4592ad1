import { figureCell, type ResultRow, type ResultTable } from '../../core/report/result-table.js';
import { CATEGORY_NAME, SEVERITY_NAME } from '../../core/report/words.js';
import { links, text, type Formula } from './formulas.js';

/** Further cells are counted, not linked: the sheet stays narrow enough to print. */
const MOST_LINKS = 3;

/** How the sheet 校验结果 looks. */
export const LAYOUT = {
  /** Characters wide. */
  widths: [6, 7, 10, 62, 18, 18, 16, 20, 20, 20],
  /** Columns of 表中, 另一边, 相差, from 0. */
  figures: { first: 4, count: 3 },
  titleSize: 16,
  headFill: '#E2EFF3',
} as const;

/** The format of a figure in its unit, '' where it has none. */
export function figureFormat(unit: string): string {
  return unit === '' ? 'General' : `#,##0.00##"${unit}"`;
}

/** The name of a sheet of ours where others have taken it. */
export function freeName(title: string, names: readonly string[]): string {
  let name = title;
  for (let number = 2; names.includes(name); number += 1) name = `${title}(${number})`;
  return name;
}

/** The sheet 校验结果 as formulas, every row as long as the longest. */
export interface ResultRows {
  readonly formulas: readonly (readonly Formula[])[];
  /** The unit of each row's figures, '' where it has none. */
  readonly units: readonly string[];
  /** The row of the column heads, from 0. */
  readonly head: number;
  /** Rows of the titles of what follows the findings. */
  readonly titles: readonly number[];
}

export function resultRows(table: ResultTable): ResultRows {
  const width = table.columns.length + MOST_LINKS - 1;
  const formulas: Formula[][] = [];
  const titles: number[] = [];
  const units = new Map<number, string>();
  const row = (...cells: readonly Formula[]): void => {
    formulas.push([...cells, ...Array.from({ length: width - cells.length }, () => '')]);
  };
  const title = (line: string): void => {
    row();
    titles.push(formulas.length);
    row(text(line));
  };
  row(text(table.title));
  table.head.forEach((line) => row(text(line)));
  row();
  const head = formulas.length;
  row(...table.columns.map(text));
  const finding = (found: ResultRow, number: number): void => {
    units.set(formulas.length, found.unit);
    row(...cellsOf(found, number));
  };
  table.rows.forEach((found, index) => finding(found, index + 1));
  if (table.rows.length === 0) row('没有要处理的问题。');
  if (table.answered.length > 0) title(`已说明 ${table.answered.length} 处`);
  table.answered.forEach((found, index) => finding(found, table.rows.length + index + 1));
  for (const { title: line, relations } of table.foot) {
    title(line);
    relations.forEach((relation) => row(text(relation)));
  }
  return { formulas, units: formulas.map((_, index) => units.get(index) ?? ''), head, titles };
}

function cellsOf({ severity, category, message, figures, unit, cells }: ResultRow, number: number): Formula[] {
  return [
    number,
    SEVERITY_NAME[severity],
    CATEGORY_NAME[category],
    text(message),
    ...figures.map((figure) => {
      const value = figureCell(figure, unit);
      return typeof value === 'number' ? value : text(value);
    }),
    ...links(cells, MOST_LINKS),
  ];
}
