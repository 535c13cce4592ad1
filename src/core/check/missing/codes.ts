import type { Disclosure, Row, Table } from '../../disclosure/model.js';
import { economicClass, economicNames } from '../../taxonomy/economic-classes.js';
import { subjectName } from '../../taxonomy/subjects/index.js';
import { factYuan } from '../equation.js';
import { hasMoney, isList, rowsOf, type MissingLine } from './missing-line.js';
import { placeRef, rowRef, tableRef } from '../../finding/references.js';
import { gather } from '../../sheet/gather.js';

/** A line with a 科目 code. */
interface Coded extends Row {
  readonly code: string;
}

/** Lines of a table that belong together: all of one 单位. */
type Block = readonly Coded[];

interface Place {
  readonly disclosure: Disclosure;
  readonly table: Table;
  readonly block: Block;
  /** Lengths of the codes that the table prints. */
  readonly depths: ReadonlySet<number>;
  /** With those that tables like it print. */
  readonly usual: ReadonlySet<number>;
}

/**
 * 类 and 款 that are not printed though lines below them are, and 款 that have no 项 where all others have them. What a
 * table never prints is its form; what it prints everywhere but once is a line that was lost.
 *
 * @param misprinted lines whose code is told to be wrong
 */
export function missingCodes(disclosure: Disclosure, misprinted: ReadonlySet<Row>): MissingLine[] {
  return gather(disclosure.tables.filter(isList), (table) => {
    const blocks = blocksOf(table);
    const depths = new Set(blocks.flat().map(({ code }) => code.length));
    const usual = usualDepths(disclosure, table, depths);
    return gather(blocks, (block) => {
      const place = { disclosure, table, block, depths, usual };
      const orphans = orphansIn(place, misprinted);
      return [...orphans, ...childlessIn(place, orphans)];
    });
  });
}

/** A 类 may bear its name alone; 款 and 项 are known by their code. */
function isCoded(row: Row): row is Coded {
  return (
    (row.item === 'function' || row.item === 'economic') &&
    row.code !== null &&
    (row.codeCell !== null || row.code.length === 3) &&
    !row.ofWhich
  );
}

/** A new block begins with every 单位; the panels of a form beside each other are one. */
function blocksOf({ panels }: Table): Block[] {
  const blocks: Coded[][] = [[]];
  for (const row of rowsOf(panels)) {
    if (row.item === 'organization') blocks.push([]);
    else if (isCoded(row)) blocks.at(-1)!.push(row);
  }
  return blocks.filter((block) => block.length > 0);
}

/** The code right above in the depths that are printed; null at the top. */
function parentCode(code: string, depths: ReadonlySet<number>): string | null {
  const length = [5, 3].find((shorter) => shorter < code.length && depths.has(shorter));
  return length === undefined ? null : code.slice(0, length);
}

function orphansIn({ disclosure, table, block, usual }: Place, misprinted: ReadonlySet<Row>): MissingLine[] {
  const codes = new Set(block.map(({ code }) => code));
  const parts = new Map<string, Coded[]>();
  for (const row of block) {
    const parent = parentCode(row.code, usual);
    if (parent === null) continue;
    const known = parts.get(parent);
    if (known) known.push(row);
    else parts.set(parent, [row]);
  }
  const countByLength = (isCounted: (code: string) => boolean): number[] => {
    const counts: number[] = [];
    for (const code of parts.keys()) if (isCounted(code)) counts[code.length] = (counts[code.length] ?? 0) + 1;
    return counts;
  };
  const sisters = countByLength((code) => codes.has(code));
  const strays = countByLength((code) => !codes.has(code));
  const lost = [...parts].filter(([code]) => !codes.has(code));
  return gather(lost, ([code, children]): MissingLine[] => {
    const printed = sisters[code.length] ?? 0;
    const likewise = strays[code.length] ?? 0;
    if (
      likewise > Math.max(1, printed / 2) ||
      !children.some(hasMoney) ||
      children.some((row) => misprinted.has(row)) ||
      isCountedElsewhere(block, code, children)
    )
      return [];
    const elsewhere = printedIn(disclosure, table, code, children[0]!.item);
    const name = elsewhere?.row.name ?? nameOf(code, children[0]!, disclosure.document.year);
    if (name === null || (printed === 0 && elsewhere === null)) return [];
    return [
      {
        table,
        code,
        said: {
          type: 'line.orphans',
          table: tableRef(table),
          line: { code, name },
          parts: children.slice(0, FIRST_PARTS).map(rowRef),
          of: children.length,
          elsewhere: elsewhere && placeRef(elsewhere),
        },
        certain: printed > 0 && elsewhere !== null,
        cells: [...children.map(({ labelCell }) => labelCell), ...(elsewhere ? [elsewhere.row.labelCell] : [])],
      },
    ];
  });
}

/** Lines that are named one by one. */
const FIRST_PARTS = 2;

function nameOf(code: string, { item }: Row, year: number | null): string | null {
  return item === 'economic' ? (economicClass(code)?.name ?? economicNames(code)[0] ?? null) : subjectName(code, year);
}

/** Where a table of 款 and 项 has no 类 at all, it may have lost its only one: other tables show what is usual. */
function usualDepths({ tables }: Disclosure, table: Table, depths: ReadonlySet<number>): ReadonlySet<number> {
  const functional = depths.has(7) && (depths.has(5) || depths.has(3));
  if (!functional || depths.size > 2) return depths;
  const others = tables
    .filter((other) => other !== table && isList(other))
    .map(
      (other) =>
        new Set(
          blocksOf(other)
            .flat()
            .map(({ code }) => code.length),
        ),
    );
  const detailed = others.filter((other) => other.has(7));
  return detailed.length >= 2 && detailed.every((other) => other.size === 3) ? new Set([...depths, 3, 5]) : depths;
}

/** The line above it in the sheet adds up with these: then a code is misprinted, and no line missing. */
function isCountedElsewhere(block: Block, code: string, children: readonly Coded[]): boolean {
  const first = block.indexOf(children[0]!);
  const above = block.slice(0, first).findLast((row) => row.code.length === code.length);
  if (above === undefined) return false;
  const own = block.filter((row) => row.code.length === children[0]!.code.length && row.code.startsWith(above.code));
  const [whole, ...amounts] = [above, ...own, ...children].map((row) => factYuan(row.facts[0]!));
  return !whole!.isZero() && amounts.reduce((rest, amount) => rest.minus(amount), whole!).isZero();
}

/** The line of another table with this code and an amount. */
function printedIn(
  { tables }: Disclosure,
  table: Table,
  code: string,
  item: Row['item'],
): { readonly table: Table; readonly row: Row } | null {
  for (const other of tables) {
    if (other === table || other.hidden) continue;
    const row = rowsOf(other.panels).find(
      (line) => line.code === code && line.item === item && line.name !== '' && hasMoney(line),
    );
    if (row) return { table: other, row };
  }
  return null;
}

/** A 类 or 款 with an amount and nothing below it, where every other has its parts. */
function childlessIn({ disclosure, table, block, depths }: Place, orphans: readonly MissingLine[]): MissingLine[] {
  return gather([3, 5], (length): MissingLine[] => {
    const lines = block.filter(({ code }) => code.length === length).filter(hasMoney);
    // the only 款 of a table may have lost its only 项
    const below = ([5, 7] as const).find(
      (deeper) => deeper > length && (depths.has(deeper) || (lines.length === 1 && length === 5)),
    );
    if (below === undefined) return [];
    const divided = new Set(block.filter(({ code }) => code.length > length).map(({ code }) => code.slice(0, length)));
    const bare = lines.filter(({ code }) => !divided.has(code));
    const [row] = bare;
    if (row === undefined || bare.length > 1 || orphans.some(({ code }) => code?.startsWith(row.code))) return [];
    const part = onlyPart(disclosure, table, row, below);
    if (part === null && lines.length <= FEWEST_ALIKE) return [];
    return [
      {
        table,
        code: part?.row.code ?? null,
        said: { type: 'line.childless', table: tableRef(table), row: rowRef(row), below, part: part && placeRef(part) },
        certain: false,
        cells: [row.labelCell, ...(part ? [part.row.labelCell] : [])],
      },
    ];
  });
}

/** Lines that must all have their parts before one without is told, when no other table names the part. */
const FEWEST_ALIKE = 2;

/** The one part that other tables print below a 科目, with its amount. */
function onlyPart(
  { tables }: Disclosure,
  table: Table,
  whole: Coded,
  length: number,
): { readonly table: Table; readonly row: Row } | null {
  const amounts = new Set(gather(whole.facts, (fact) => (fact.amount ? [factYuan(fact).toString()] : [])));
  for (const other of tables) {
    if (other === table || other.hidden) continue;
    const parts = rowsOf(other.panels).filter(
      (row) => row.item === whole.item && row.code?.length === length && row.code.startsWith(whole.code),
    );
    if (parts.length === 1 && parts[0]!.facts.some((fact) => fact.amount && amounts.has(factYuan(fact).toString())))
      return { table: other, row: parts[0]! };
  }
  return null;
}
