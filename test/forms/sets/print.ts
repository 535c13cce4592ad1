import type { Grid } from '../../../src/core/sheet/grid.js';
import { sheetOf } from '../builder.js';
import { governmentOf } from './government.js';
import { matches, nameOf, sum, type Department, type Pick } from './department.js';

/**
 * Sheets of a form, printed from one department's money. A head is written as it looks, a string a row, cells parted by
 * "|": "<" belongs to the cell at its left, "^" to the cell above, "." is blank.
 */
export interface Sheet {
  readonly sheet: string;
  readonly title: string;
  /** 公开01表, printed above or beside the title. */
  readonly number?: string;
  readonly unit: '元' | '万元';
  readonly head: readonly string[];
  readonly zero?: 'blank' | '0.00' | '—';
  readonly note?: string;
  /** How the line below the title is printed: "编制部门：" … "单位：万元". */
  readonly named?: string;
}

/** What the sheets of a form have in common: formOf('单位名称：', '万元')('预算01表', '收支总表'). The sheet is called as the table unless said. */
export function formOf(
  named: string,
  unit: Sheet['unit'],
): (number: string, title: string, sheet?: string) => Omit<Sheet, 'head'> {
  return (number, title, sheet = title) => ({ sheet, number, title, named, unit });
}

/** What a column of a table of 科目 prints. */
export type Column = 'code' | 'class' | 'group' | 'item' | 'name' | 'project' | null | { readonly text: string } | Pick;

export interface Matrix extends Sheet {
  readonly columns: readonly Column[];
  readonly where: Pick;
  readonly by?: 'function' | 'economic' | 'government' | 'project';
  /** Lengths of the codes that have lines: 类 3, 款 5, 项 7. */
  readonly levels?: readonly number[];
  readonly total?: 'top' | 'bottom' | 'none';
  readonly totalLabel?: string;
  readonly indent?: boolean;
}

/** A line of a table of two or more panels: its label and what it counts; null prints no amount. */
export type Line = readonly [label: string, pick: Pick | null];

export interface Panel {
  readonly lines: readonly Line[];
  /** The columns beside the label; each narrows the line's pick. */
  readonly amounts: readonly (Pick | null)[];
  /** 行次 of the first line, where the form counts its lines in a column of their own. */
  readonly counted?: number;
}

export type Value = string | number | null;
export type Print = (department: Department) => Grid;

const FACET = { function: 'code', economic: 'economic', government: 'government', project: 'project' } as const;

const ZEROS = { 'blank': null, '0.00': 0, '—': '—' } as const;

/** A table by 科目: 类, 款 and 项, or economic 款, or projects. */
export function matrix(form: Matrix): Print {
  return (department) => {
    const { columns, where, by = 'function', total = 'top', totalLabel = '合计', indent = false } = form;
    const shown = department.entries.filter((entry) => matches(entry, where));
    const codes = linesOf(
      shown.map(
        (entry) =>
          ({
            function: entry.code,
            economic: entry.economic,
            government: governmentOf(entry.economic),
            project: entry.project!,
          })[by],
      ),
      form,
    );
    const row = (line: string): Value[] =>
      columns.map((column) => {
        if (column === null) return null;
        if (typeof column !== 'string') {
          return 'text' in column ? column.text : printed(form, sum(shown, narrowed({ [FACET[by]]: line }, column)));
        }
        if (by === 'project') return column === 'project' ? line : null;
        switch (column) {
          case 'code':
            return line;
          case 'class':
            return line.slice(0, 3);
          case 'group':
            return line.slice(3, 5) || null;
          case 'item':
            return line.slice(5, 7) || null;
          default:
            return `${indent ? '　'.repeat((line.length - 3) / 2) : ''}${nameOf(line)}`;
        }
      });
    const labelAt = columns.findIndex((column) => column === 'name' || column === 'project');
    const sums = columns.map((column, at): Value => {
      if (at === labelAt) return totalLabel;
      return column === null || typeof column === 'string' || 'text' in column
        ? null
        : printed(form, sum(shown, column));
    });
    const body = shown.length === 0 ? [] : codes.map(row);
    return sheet(form, department, [
      ...(total === 'top' ? [sums] : []),
      ...body,
      ...(total === 'bottom' ? [sums] : []),
    ]);
  };
}

function linesOf(codes: readonly string[], { by = 'function', levels }: Matrix): string[] {
  return by === 'project'
    ? [...new Set(codes)]
    : withParents(codes, levels ?? (by === 'function' ? [3, 5, 7] : [3, 5]));
}

/** Codes with the 类 and 款 above them, in order. */
export function withParents(codes: readonly string[], lengths: readonly number[]): string[] {
  return [...new Set(codes.flatMap((code) => lengths.map((length) => code.slice(0, length))))].sort();
}

/** What each column counts of the entries that a line is of, in 元. */
export function amountsOf({ entries }: Department, where: Pick, columns: readonly (Pick | null)[]): Value[] {
  return columns.map((column) => column && sum(entries, narrowed(where, column)));
}

/** A table of panels side by side: 收入 | 支出. */
export function paired(form: Sheet & { readonly panels: (department: Department) => readonly Panel[] }): Print {
  return (department) => {
    const panels = form.panels(department);
    const height = Math.max(...panels.map(({ lines }) => lines.length));
    const rows = Array.from({ length: height }, (_, at): Value[] =>
      panels.flatMap(({ lines, amounts, counted }) => {
        const [label, pick] = lines[at] ?? [null, null];
        return [
          label,
          ...(counted === undefined ? [] : [String(counted + at)]),
          ...amounts.map((amount) =>
            pick === null || amount === null ? null : printed(form, sum(department.entries, narrowed(pick, amount))),
          ),
        ];
      }),
    );
    return sheet(form, department, rows);
  };
}

/** Any other table: its rows as they stand, amounts in 元 (converted), counts as text. */
export function rows(
  form: Sheet & { readonly rows: (department: Department) => readonly (readonly Value[])[] },
): Print {
  return (department) =>
    sheet(
      form,
      department,
      form
        .rows(department)
        .map((row) => row.map((value) => (typeof value === 'number' ? printed(form, value) : value))),
    );
}

function printed({ unit, zero = 'blank' }: Sheet, yuan: number): Value {
  if (yuan === 0) return ZEROS[zero];
  return unit === '元' ? yuan : Math.round(yuan / 100) / 100;
}

/** Both picks at once; a facet that both name keeps what they share. */
export function narrowed(left: Pick, right: Pick): Pick {
  const both = <T>(a?: readonly T[], b?: readonly T[]): readonly T[] | undefined =>
    a && b ? a.filter((value) => b.includes(value)) : (a ?? b);
  const source = both(left.source, right.source);
  const nature = both(left.nature, right.nature);
  return { ...left, ...right, ...(source && { source }), ...(nature && { nature }) };
}

function sheet(form: Sheet, { name }: Department, body: readonly (readonly Value[])[]): Grid {
  const width = form.head[0]!.split('|').length;
  const named = (form.named ?? '编制部门：').replace('〇', name);
  const left = named.endsWith('：') ? `${named}${name}` : named;
  const line = (first: Value, last: Value): Value[] => [first, ...Array<Value>(width - 2).fill(null), last];
  const above: Value[][] = [
    ...(form.number === undefined ? [] : [line(null, form.number)]),
    [form.title, ...Array<Value>(width - 1).fill(null)],
    line(left, `单位：${form.unit}`),
  ];
  const head = form.head.map((row) => row.split('|'));
  const titleAt = above.length - 2;
  const merges = [`A${titleAt + 1}:${letters(width - 1)}${titleAt + 1}`, ...headMerges(head, above.length)];
  return sheetOf(
    form.sheet,
    [
      ...above,
      ...head.map((row) => row.map((cell) => (/^[<^.]?$/.test(cell) ? null : cell))),
      ...body,
      ...(form.note === undefined ? [] : [[form.note]]),
    ],
    { merges },
  );
}

function headMerges(head: readonly (readonly string[])[], down: number): string[] {
  return head.flatMap((row, top) =>
    row.flatMap((cell, left) => {
      if (/^[<^.]?$/.test(cell)) return [];
      let right = left;
      while (row[right + 1] === '<') right++;
      let bottom = top;
      while (head[bottom + 1]?.[left] === '^') bottom++;
      return right === left && bottom === top
        ? []
        : [`${letters(left)}${down + top + 1}:${letters(right)}${down + bottom + 1}`];
    }),
  );
}

function letters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : `${letters(Math.floor(column / 26) - 1)}${letters(column % 26)}`;
}
