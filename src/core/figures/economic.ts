import type { Table } from '../disclosure/model.js';
import { economicClass } from '../taxonomy/economic-classes.js';
import { sayName } from './names.js';
import type { Line } from './line.js';
import { readRow, type Reader } from './reader.js';
import { agree, sum, type Sourced } from './sourced.js';

/** A 类 or 款 of 支出经济分类 in 一般公共预算基本支出. */
export interface EconomicLine extends Line {
  /** 301, 30101. */
  readonly code: string;
}

/** What the table of 一般公共预算基本支出 prints by 支出经济分类. */
export interface Economic {
  readonly lines: readonly EconomicLine[];
  /** Its 类 make the total: one that it does not print is nothing. */
  readonly complete: boolean;
  /** 类 whose 款 make it: a 款 that the table does not print is nothing. */
  readonly whole: readonly string[];
}

export const NO_ECONOMIC: Economic = { lines: [], complete: false, whole: [] };

const CLASS = 3;

/** Lines that stand twice are one where they make their 类; they may be of several 单位. */
export function economicOf(reader: Reader, table: Table | null, total: Sourced | null): Economic {
  if (table === null) return NO_ECONOMIC;
  const printed = table.panels.flatMap((panel) =>
    panel.rows.flatMap((row): EconomicLine[] => {
      const { code } = row;
      if (row.item !== 'economic' || code === null || economicClass(code) === null) return [];
      const amount = readRow(reader, panel, row);
      return amount ? [{ id: `general-basic.${code}`, code, name: sayName(row.name), amount }] : [];
    }),
  );
  const classes = [...new Set(printed.map(({ code }) => code.slice(0, CLASS)))].map((code) => {
    const own = printed.filter((line) => line.code === code);
    const items = printed.filter((line) => line.code.length > CLASS && line.code.startsWith(code));
    const added = sum(items.map(({ amount }) => amount));
    const [amount = added, ...others] = own.map((line) => line.amount);
    return { code, own, items, amount, isOne: others.length === 0, isWhole: items.length > 0 && agree(added, amount) };
  });
  const added = sum(classes.map(({ amount }) => amount));
  return {
    lines: classes.flatMap(({ own, items, isOne, isWhole }) => [
      ...(isOne ? own : []),
      ...(isOne && isWhole ? joined(items) : items.filter((line) => isAlone(line, items))),
    ]),
    complete: total !== null && classes.every(({ isOne }) => isOne) && agree(added, total),
    whole: classes.filter(({ isOne, isWhole }) => isOne && isWhole).map(({ code }) => code),
  };
}

function isAlone({ code }: EconomicLine, among: readonly EconomicLine[]): boolean {
  return among.filter((line) => line.code === code).length === 1;
}

/** One line of each code. */
function joined(lines: readonly EconomicLine[]): EconomicLine[] {
  const byCode = new Map<string, EconomicLine>();
  for (const line of lines) {
    const known = byCode.get(line.code);
    byCode.set(line.code, known ? { ...known, amount: sum([known.amount, line.amount]) } : line);
  }
  return [...byCode.values()];
}
