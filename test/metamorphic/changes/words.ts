import { onBodies, onLabels, onTables, onTexts, type Change } from '../change.js';
import { mapGrid, withCell } from '../grid.js';
import type { Grid } from '../../../src/core/sheet/grid.js';
import type { Layout } from '../book.js';

const chinese = /^[一-龥]{2,4}$/;

function title(name: string, word: (text: string) => string): Change {
  return onTables(`title ${name}`, (grid, { title: { row, column } }) => {
    const text = grid.rows[row]?.[column]?.value;
    return typeof text === 'string' ? withCell(grid, row, column, word(text)) : null;
  });
}

/** Texts of the head's cells. */
function heads(name: string, word: (text: string) => string): Change {
  return onTables(`heads ${name}`, (grid, layout) =>
    layout.body === null ? null : inHead(grid, layout, layout.body.top, word),
  );
}

function inHead(grid: Grid, { headTop }: Layout, top: number, word: (text: string) => string): Grid {
  return mapGrid(grid, (cell, row) =>
    row >= headTop && row < top && typeof cell?.value === 'string' ? { ...cell, value: word(cell.value) } : cell,
  );
}

const indented =
  (sign: string) =>
  (grid: Grid, { body }: Layout): Grid | null =>
    body === null
      ? null
      : mapGrid(grid, (cell, row, column) =>
          body.labels.includes(column) &&
          !body.codes.includes(column) &&
          body.levels.has(row) &&
          typeof cell?.value === 'string' &&
          !/^\s/.test(cell.value)
            ? { ...cell, value: sign.repeat(body.levels.get(row)!) + cell.value }
            : cell,
        );

export const WORDS: readonly Change[] = [
  onTables('labels indented by their level', indented('  ')),
  onTables('labels indented by full-width spaces', indented('　')),
  onTables('labels indented by no-break spaces', indented('\u00a0\u00a0')),
  onLabels('labels all indented alike', (text) => `    ${text}`),
  onLabels('labels with spaces after', (text) => `${text}   `),
  onLabels('labels with a tab before', (text) => `\t${text}`),
  onLabels('labels broken into two lines', (text) =>
    text.length > 8 && /^[一-龥]+$/.test(text) ? `${text.slice(0, 6)}\n${text.slice(6)}` : text,
  ),
  onLabels('labels broken by a carriage return', (text) =>
    text.length > 8 && /^[一-龥]+$/.test(text) ? `${text.slice(0, 6)}\r\n${text.slice(6)}` : text,
  ),
  onLabels('short labels spaced', (text) => (chinese.test(text) ? [...text].join('　') : text)),
  onLabels('every label spaced', (text) => (/^[一-龥]+$/.test(text) ? [...text].join(' ') : text)),
  onLabels('labels with direction marks', (text) => `\u202a${text}\u202c`),
  onLabels('labels with a zero-width space', (text) => `${text.slice(0, 2)}\u200b${text.slice(2)}`),
  onLabels('labels with a soft hyphen', (text) => `${text.slice(0, 3)}\u00ad${text.slice(3)}`),
  onLabels('labels with a byte order mark', (text) => `\ufeff${text}`),
  onLabels('labels with a colon after totals', (text) =>
    /^(合\s*计|(收入|支出)总计|本年(收入|支出)合计)$/.test(text) ? `${text}：` : text,
  ),
  onLabels('合计 as 合　　计', (text) => (/^合\s*计$/.test(text) ? '合　　计' : text)),
  onLabels('合计 as 总计', (text) => (/^合\s*计$/.test(text) ? '总计' : text)),
  onLabels('一、 as 一．', (text) => text.replace(/^([一二三四五六七八九十]+)、/, '$1．')),
  onLabels('一、 with a space after', (text) => text.replace(/^([一二三四五六七八九十]+)、/, '$1、 ')),
  onLabels('其中： as 其中:', (text) => text.replace(/^其中：/, '其中:')),
  onLabels('其中： with a space', (text) => text.replace(/^其中[:：]/, '其中： ')),
  title('spaced', (text) => [...text].join(' ')),
  title('with spaces around', (text) => `   ${text}   `),
  title('with a line break', (text) => (text.length > 6 ? `${text.slice(0, 4)}\n${text.slice(4)}` : text)),
  title('with direction marks', (text) => `\u202d${text}\u202c`),
  title('in 《》', (text) => `《${text}》`),
  title('in quotes', (text) => `“${text}”`),
  heads('spaced', (text) => (chinese.test(text) ? [...text].join(' ') : text)),
  heads('broken into two lines', (text) =>
    /^[一-龥]{4,}$/.test(text) ? `${text.slice(0, 2)}\n${text.slice(2)}` : text,
  ),
  heads('with spaces around', (text) => ` ${text} `),
  heads('with direction marks', (text) => `\u202d${text}\u202c`),
  heads('with a zero-width space', (text) => `${text}\u200b`),
  onTexts('quotes “ ” as " "', (text) => text.replace(/[“”]/g, '"')),
  onTexts('quotes “ ” left out', (text) => text.replace(/[“”]/g, '')),
  onTexts('quotes “ ” as ＂ ＂', (text) => text.replace(/[“”]/g, '＂')),
  onTexts('quotes “ ” as 「 」', (text) => text.replace(/“/g, '「').replace(/”/g, '」')),
  onTexts('every text padded by an exporter', (text) => `${text}  `),
  onBodies('the total line indented', (grid, body) =>
    body.totals.length === 0
      ? null
      : mapGrid(grid, (cell, row, column) =>
          body.totals.includes(row) && body.labels.includes(column) && typeof cell?.value === 'string'
            ? { ...cell, value: `            ${cell.value}` }
            : cell,
        ),
  ),
];
