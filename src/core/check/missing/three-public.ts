import { partsOf, THREE_PUBLIC_CONCEPTS, type LineConcept } from '../../taxonomy/concepts/index.js';
import type { ItemId } from '../../taxonomy/items.js';
import type { Disclosure, Panel, Row, Table } from '../../disclosure/model.js';
import { hasMoney, type MissingLine } from './missing-line.js';
import { parseLabel, type Numbering } from '../../recognize/labels.js';
import { parseAddress } from '../../sheet/address.js';
import { tableRef } from '../../finding/references.js';
import { gather } from '../../sheet/gather.js';

interface Group {
  readonly whole: ItemId;
  readonly wholeName: string;
  readonly parts: readonly (readonly [item: ItemId, name: string])[];
  /** A form may print the first part alone. */
  readonly firstAlone?: boolean;
}

/** Every form prints each part (财预〔2016〕143号); 国（境）外接待 only where there is one. */
const GROUPS: readonly Group[] = ['three-public', 'three-public.vehicles', 'three-public.reception'].map((id) => {
  const whole = THREE_PUBLIC_CONCEPTS.find((it) => it.id === id)!;
  return {
    whole: whole.item,
    wholeName: lineName(whole),
    parts: partsOf(THREE_PUBLIC_CONCEPTS, id).map((part) => [part.item, lineName(part)] as const),
    ...(id === 'three-public.reception' ? { firstAlone: true } : {}),
  };
});

/** 三公经费合计 and 公务用车购置及运行费 are printed under a longer name than they are told by. */
function lineName({ item, name, also }: LineConcept): string {
  return item === 'three-public-total' || item === 'vehicles' ? also![0]! : name;
}

/** Lines of 三公 that are not there though those above and beside them are. */
export function missingThreePublic({ tables }: Disclosure): MissingLine[] {
  return gather(
    tables.filter(({ kind, hidden, empty }) => kind === 'three-public' && !hidden && !empty),
    (table) =>
      gather(
        table.panels.filter(({ rows }) => rows.some(hasMoney)),
        (panel) => gather(GROUPS, (group) => missingOf(table, panel, group)),
      ),
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
      whole !== 'reception' &&
      !(whole === 'vehicles' && standsBeside(first, lineOf('reception')))
      ? [say(wholeName, first)]
      : [];
  if (first === undefined || gone.length !== 1 || !hasMoney(top) || (firstAlone && gone[0] !== parts[0])) return [];
  return [say(gone[0]![1], top)];
}

/** 购置 and 运行 among the items themselves, 1. 出国, 2. 购置, 3. 运行, 4. 接待: such a form has no line for both. */
function standsBeside(part: Row, sister: Row | undefined): boolean {
  if (sister === undefined || part.ofWhich) return false;
  return part.index === sister.index
    ? cellRow(part) === cellRow(sister)
    : numberingOf(part) !== 'none' && numberingOf(part) === numberingOf(sister);
}

function numberingOf({ label }: Row): Numbering {
  return parseLabel(label).numbering;
}

/** Heads across stand in their row of the head. */
function cellRow({ labelCell }: Row): number {
  return parseAddress(labelCell.address)!.row;
}

function isCounted(row: Row | undefined): boolean {
  return row !== undefined && hasMoney(row);
}
