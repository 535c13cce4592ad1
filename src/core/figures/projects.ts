import type { Disclosure, Table } from '../disclosure/model.js';
import { tableOf } from '../disclosure/query.js';
import type { Line } from './line.js';
import { sayName } from './names.js';
import { readRow, type Reader } from './reader.js';
import { present, type Sourced } from './sourced.js';

/** The named projects of 项目支出表, those with an amount; the same name under several 单位 added up. */
export function projectsOf(reader: Reader, disclosure: Disclosure): Line[] {
  const table = tableOf(disclosure, 'general-project');
  return table ? namedProjects(reader, table) : [];
}

function namedProjects(reader: Reader, table: Table): Line[] {
  const found = new Map<string, Sourced>();
  for (const panel of table.panels) {
    const above = new Set(panel.rows.filter((row) => row.item === 'project').map((row) => row.parent));
    panel.rows.forEach((row) => {
      if (row.item !== 'project' || row.name === '' || above.has(row)) return;
      const amount = present(readRow(reader, panel, row));
      if (!amount) return;
      const before = found.get(row.name);
      found.set(
        row.name,
        before
          ? {
              yuan: before.yuan.plus(amount.yuan),
              half: before.half.plus(amount.half),
              cells: [...before.cells, ...amount.cells],
            }
          : amount,
      );
    });
  }
  return [...found].map(([name, amount]) => ({ id: `project.${name}`, name: sayName(name), amount }));
}
