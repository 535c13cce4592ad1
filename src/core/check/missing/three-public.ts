import type { ItemId } from '../../taxonomy/items.js';
import type { Disclosure, Panel, Row, Table } from '../../disclosure/model.js';
import { hasMoney, type MissingLine } from './missing-line.js';
import { tableRef } from '../../finding/references.js';

interface Group {
  readonly whole: ItemId;
  readonly wholeName: string;
  readonly parts: readonly (readonly [item: ItemId, name: string])[];
  /** A form may print the first part alone. */
  readonly firstAlone?: boolean;
}

/** 三公 = 出国 + 公车 + 接待, 公车 = 购置 + 运行, 接待 = 国内 + 国（境）外: every form prints each (财预〔2016〕143号). */
const GROUPS: readonly Group[] = [
  {
    whole: 'three-public-total',
    wholeName: '三公经费合计',
    parts: [
      ['abroad', '因公出国（境）费'],
      ['vehicles', '公务用车购置及运行费'],
      ['reception', '公务接待费'],
    ],
  },
  {
    whole: 'vehicles',
    wholeName: '公务用车购置及运行费',
    parts: [
      ['vehicle-purchase', '公务用车购置费'],
      ['vehicle-operation', '公务用车运行费'],
    ],
  },
  {
    whole: 'reception',
    wholeName: '公务接待费',
    parts: [
      ['reception-domestic', '国内接待费'],
      ['reception-abroad', '国（境）外接待费'],
    ],
    firstAlone: true,
  },
];

/** Lines of 三公 that are not there though those above and beside them are. */
export function missingThreePublic({ tables }: Disclosure): MissingLine[] {
  return tables
    .filter(({ kind, hidden, empty }) => kind === 'three-public' && !hidden && !empty)
    .flatMap((table) =>
      table.panels
        .filter(({ rows }) => rows.some(hasMoney))
        .flatMap((panel) => GROUPS.flatMap((group) => missingOf(table, panel, group))),
    );
}

function missingOf(
  table: Table,
  { rows }: Panel,
  { whole, wholeName, parts, firstAlone = false }: Group,
): MissingLine[] {
  const lineOf = (item: ItemId): Row | undefined => rows.find((row) => row.item === item);
  const isThere = (item: ItemId): boolean =>
    lineOf(item) !== undefined ||
    (item === 'vehicles' && (lineOf('vehicle-purchase') ?? lineOf('vehicle-operation')) !== undefined);
  const [there, gone] = [parts.filter(([item]) => isThere(item)), parts.filter(([item]) => !isThere(item))];
  const say = (name: string, beside: Row): MissingLine => ({
    table,
    code: null,
    said: { type: 'line.no-item', table: tableRef(table), name, beside: beside.name },
    certain: false,
    cells: [beside.labelCell],
  });
  const top = lineOf(whole);
  const first = there.map(([item]) => lineOf(item)).find((row) => row !== undefined);
  if (top === undefined)
    return first !== undefined &&
      there.length > 1 &&
      there.some(([item]) => isCounted(lineOf(item))) &&
      !(whole === 'reception')
      ? [say(wholeName, first)]
      : [];
  if (first === undefined || gone.length !== 1 || !hasMoney(top) || (firstAlone && gone[0] !== parts[0])) return [];
  return [say(gone[0]![1], top)];
}

function isCounted(row: Row | undefined): boolean {
  return row !== undefined && hasMoney(row);
}
