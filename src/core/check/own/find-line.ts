import type { Panel, Row, Table } from '../../disclosure/model.js';
import { ancestors } from '../../disclosure/tree.js';
import { parseLabel } from '../../recognize/labels.js';
import { squash } from '../../text/squash.js';
import { economicClassCode } from '../../taxonomy/economic-classes.js';
import { functionalClassCode } from '../../taxonomy/functional-classes.js';
import { LINE_NAMES } from '../../taxonomy/usual-names.js';
import { found, type Lookup } from './problem.js';
import { gather } from '../../sheet/gather.js';

export interface Line {
  readonly panel: Panel;
  readonly row: Row;
}

const SIDES: Readonly<Record<string, Panel['side']>> = { 收入: 'income', 支出: 'expenditure' };

/**
 * The line that a name means: a 科目 code, a printed label, or the usual name of an item. "年初结转和结余·一般公共预算" names a line
 * by the one above it, "支出·合计" by the side of a two-sided table.
 */
export function findLine(table: Table, written: string): Lookup<Line> {
  const path = squash(written).split('·');
  const last = path.at(-1)!;
  const lines = gather(table.panels, (panel) => panel.rows.map((row) => ({ panel, row }))).filter((line) =>
    isUnder(line, path.slice(0, -1)),
  );
  const { code, name } = parseLabel(last);
  const asked = /^\d{3,7}$/.test(last) ? last : code;
  const items = gather(
    LINE_NAMES.filter((entry) => entry.names.includes(last)),
    (entry) => entry.items,
  );
  const classCode = functionalClassCode(name) ?? economicClassCode(name);
  const readings: readonly ((row: Row) => boolean)[] =
    asked !== null
      ? [
          (row) => row.code === asked && row.item !== 'project' && row.item !== 'organization',
          (row) => row.code === asked,
        ]
      : [
          (row) => (last === '合计' || last === '总计') && row.name === last && items.includes(row.item),
          (row) => squash(row.label) === last || row.name === last || row.name === name,
          (row) => items.includes(row.item),
          (row) => classCode !== null && row.code === classCode,
        ];
  for (const reading of readings) {
    const matching = plain(lines.filter(({ row }) => reading(row)));
    // wide 三公 tables have a panel for each 单位, that of 合计 first
    const chosen =
      table.kind === 'three-public' ? matching.filter(({ panel }) => panel === matching[0]!.panel) : matching;
    if (chosen.length === 1) return found(chosen[0]!);
    if (chosen.length > 1) return { type: 'many-lines', name: written, table, rows: chosen.map(({ row }) => row) };
  }
  return asked === null ? { type: 'no-line', name: written, table } : { type: 'absent-code', name: written, table };
}

/** 其中 lines give way to full ones of the same name. */
function plain(lines: readonly Line[]): readonly Line[] {
  return lines.some(({ row }) => !row.ofWhich) ? lines.filter(({ row }) => !row.ofWhich) : lines;
}

function isUnder({ panel, row }: Line, above: readonly string[]): boolean {
  const names = gather(ancestors(row), ({ name, code }) => [name, code ?? '']);
  return above.every((name) => (SIDES[name] !== undefined && SIDES[name] === panel.side) || names.includes(name));
}
