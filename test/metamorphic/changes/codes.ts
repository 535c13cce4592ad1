import type { Cell, Grid } from '../../../src/core/sheet/grid.js';
import type { Body } from '../book.js';
import { onBodies, onCodes, type Change } from '../change.js';
import { mapGrid, withColumn, withoutColumn } from '../grid.js';

/** One column of codes, one of names beside it. */
function pair({ codes, labels, amounts, totals }: Body): { code: number; name: number } | null {
  const name = labels.find((column) => !codes.includes(column));
  return codes.length === 1 && name !== undefined && codes[0]! < name && amounts.length === 1 && totals.length > 0
    ? { code: codes[0]!, name }
    : null;
}

const text = (grid: Grid, row: number, column: number): string => String(grid.rows[row]?.[column]?.value ?? '');

/** The code printed with the name, the column of codes left out. */
function joined(name: string, print: (code: string, word: string) => string): Change {
  return onBodies(`code with its name: ${name}`, (grid, body, layout) => {
    const columns = pair(body);
    if (columns === null) return null;
    const changed = mapGrid(grid, (cell, row, column) => {
      if (row < body.top || row > body.bottom || column !== columns.name) return cell;
      const code = text(grid, row, columns.code).trim();
      if (/^\d{3,7}$/.test(code)) return { ...cell, value: print(code, text(grid, row, column).trim()) };
      return text(grid, row, column) === '' && code !== '' ? { ...cell, value: code } : cell;
    });
    // the title, the department and the head of the two may stand in the column that is left out
    return mapGrid(withoutColumn(changed, columns.code), (cell, row, column) => {
      const kept =
        row <= layout.headTop && column === columns.code && (cell?.value ?? null) === null
          ? grid.rows[row]?.[columns.code]
          : undefined;
      return kept?.value == null ? cell : { ...cell, ...kept };
    });
  });
}

/** 类, 款, 项 in columns of their own. */
function split(name: string, parts: (code: string) => readonly string[]): Change {
  return onBodies(`code in three columns: ${name}`, (grid, body, layout) => {
    const columns = pair(body);
    if (columns === null || layout.kind === 'general-basic') return null;
    const at = columns.code;
    const partOf = (row: number, part: number): string | null => {
      const code = text(grid, row, at).trim();
      if (row === body.top - 1) return ['类', '款', '项'][part]!;
      return row >= body.top && row <= body.bottom && /^\d{3,7}$/.test(code) ? (parts(code)[part] ?? null) : null;
    };
    if (
      !/编码|代码/.test(text(grid, layout.headTop, at) + text(grid, body.top - 1, at)) ||
      body.top - layout.headTop > 2
    )
      return null;
    const lower = body.top - layout.headTop === 1 ? spread(grid, body) : grid;
    const down = lower === grid ? 0 : 1;
    const cellOf =
      (part: number) =>
      (row: number): Cell | undefined => {
        const value = partOf(row - (row >= body.top ? down : 0) + (down === 1 && row === body.top ? -1 : 0), part);
        return value === null ? undefined : { value };
      };
    const own = mapGrid(lower, (cell, row, column) =>
      column === at && row >= body.top - 1 + down ? { ...cell, value: cellOf(0)(row)?.value ?? cellKept(cell) } : cell,
    );
    const wide = withColumn(withColumn(own, at + 1, cellOf(2)), at + 1, cellOf(1));
    return {
      ...wide,
      merges: [
        ...wide.merges.filter((merge) => merge.left !== at || merge.top !== layout.headTop),
        { top: layout.headTop, bottom: layout.headTop, left: at, right: at + 2 },
      ],
    };
  });
}

const cellKept = (cell: Cell | undefined): Cell['value'] =>
  /^\d{3,7}$/.test(String(cell?.value ?? '').trim()) ? null : (cell?.value ?? null);

/** A head of one row made two rows high. */
function spread(grid: Grid, { top }: Body): Grid {
  const rows = [...grid.rows.slice(0, top), [], ...grid.rows.slice(top)];
  const merges = grid.merges.map((merge) => ({
    ...merge,
    top: merge.top >= top ? merge.top + 1 : merge.top,
    bottom: merge.bottom >= top ? merge.bottom + 1 : merge.bottom,
  }));
  const over = (grid.rows[top - 1] ?? []).flatMap((cell, column) =>
    cell?.value == null ? [] : [{ top: top - 1, bottom: top, left: column, right: column }],
  );
  return { ...grid, rows, merges: [...merges, ...over] };
}

const pad = (code: string): string[] =>
  [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)].filter((part) => part !== '');

export const CODES: readonly Change[] = [
  onCodes('codes as numbers', Number),
  onCodes('codes with spaces around', (code) => ` ${code} `),
  onCodes('codes in full-width digits', (code) =>
    code.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  ),
  onCodes('codes indented by their level', (code) => `${'  '.repeat(Math.max(0, (code.length - 3) / 2))}${code}`),
  onCodes('codes with a no-break space', (code) => `${code}\u00a0`),
  onCodes('codes with an apostrophe', (code) => `'${code}`),
  onCodes('codes with direction marks', (code) => `\u202d${code}\u202c`),
  joined('2010301 行政运行', (code, word) => `${code} ${word}`),
  joined('2010301行政运行', (code, word) => `${code}${word}`),
  joined('[2010301]行政运行', (code, word) => `[${code}]${word}`),
  joined('（2010301）行政运行', (code, word) => `（${code}）${word}`),
  joined('【2010301】行政运行', (code, word) => `【${code}】${word}`),
  joined('2010301-行政运行', (code, word) => `${code}-${word}`),
  joined('2010301_行政运行', (code, word) => `${code}_${word}`),
  joined('2010301　行政运行', (code, word) => `${code}　${word}`),
  joined('2010301—行政运行', (code, word) => `${code}—${word}`),
  split('201 | 03 | 01', pad),
  split('201 | 20103 | 2010301', (code) =>
    [code.slice(0, 3), code.slice(0, 5), code.slice(0, 7)].slice(0, (code.length - 1) / 2),
  ),
  split('one column filled a line', (code) => [
    code.length === 3 ? code : '',
    code.length === 5 ? code : '',
    code.length === 7 ? code : '',
  ]),
  onBodies('code after the name', (grid, body) => {
    const columns = pair(body);
    if (columns === null) return null;
    const other = new Map([
      [columns.code, columns.name],
      [columns.name, columns.code],
    ]);
    const swap = (column: number): number => other.get(column) ?? column;
    if (columns.name !== columns.code + 1) return null;
    return {
      ...grid,
      rows: grid.rows.map((cells, row) =>
        row >= body.top - 1 && row <= body.bottom ? cells?.map((_, column) => cells[swap(column)]) : cells,
      ),
    };
  }),
  onBodies('three columns of codes joined', (grid, { codes, top, bottom }) => {
    if (codes.length !== 3) return null;
    const joinedCode = (row: number): string => {
      const parts = codes.map((column) => text(grid, row, column).trim());
      return parts.every((part) => /^\d*$/.test(part))
        ? parts.reduce((code, part) => (part.startsWith(code) && part.length > code.length ? part : code + part), '')
        : parts[0]!;
    };
    const one = mapGrid(grid, (cell, row, column) =>
      column === codes[0] && row >= top && row <= bottom ? { ...cell, value: joinedCode(row) || null } : cell,
    );
    const named = mapGrid(one, (cell, row, column) =>
      column === codes[0] && row === top - 1 && /^类$/.test(String(cell?.value))
        ? { ...cell, value: '科目编码' }
        : cell,
    );
    return withoutColumn(withoutColumn(named, codes[2]!), codes[1]!);
  }),
];
