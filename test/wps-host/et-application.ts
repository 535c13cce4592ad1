import type { Range } from '../../src/core/sheet/grid.js';
import { addressOf, rangeAddress } from '../../src/core/sheet/address.js';
import type { BookState, SheetState } from './et-state.js';
import { collection, Crossings, strict, WpsFault } from './strict.js';

/** How WPS 表格 stands: what is open in it, what is at the front, and what it does not have. */
export class EtWorld {
  readonly crossings = new Crossings();
  readonly books: BookState[];
  active: { book: BookState | null; sheet: string; cell: string };
  alerts = true;
  updating = true;
  frozenRows = 0;
  calculation = { mode: -4105, state: 0 };
  /** What the user was asked, had the add-in not seen to it. */
  readonly asked: string[] = [];
  /** Members that this version lacks. */
  readonly lacks = new Set<string>();
  readonly listeners = new Map<string, (...about: unknown[]) => void>();
  /** Called when a range of a sheet is asked for: to play what happens meanwhile. */
  beforeRange: ((sheet: SheetState) => void) | null = null;
  /** Makes the object of a workbook or sheet. */
  make: (state: BookState | SheetState) => object = () => ({});
  private readonly objects = new Map<object, object>();
  private readonly ranges = new WeakMap<object, { readonly sheet: SheetState; readonly area: Range }>();

  constructor(...books: BookState[]) {
    this.books = books;
    const [book] = books;
    this.active = { book: book ?? null, sheet: book?.sheets[0]?.name ?? '', cell: 'A1' };
  }

  /** The same object for the same thing. */
  objectOf(state: BookState | SheetState): object {
    const known = this.objects.get(state) ?? this.make(state);
    this.objects.set(state, known);
    return known;
  }

  known(range: object, sheet: SheetState, area: Range): object {
    this.ranges.set(range, { sheet, area });
    return range;
  }

  /** CountA of a range. */
  filledIn(range: object): number {
    const { sheet, area } = this.ranges.get(range)!;
    let count = 0;
    for (const [row, cells] of sheet.rows)
      if (row >= area.top && row <= area.bottom)
        for (const [column, { value }] of cells)
          if (column >= area.left && column <= area.right && value !== null) count += 1;
    return count;
  }

  /** From the first to the last cell that is filled, formatted or merged. */
  usedRange({ rows, merges, formattedTo }: SheetState): Range {
    const corners = [...rows].flatMap(([row, cells]) => [...cells.keys()].map((column) => ({ row, column })));
    for (const { top, left, bottom, right } of merges)
      corners.push({ row: top, column: left }, { row: bottom, column: right });
    if (formattedTo) corners.push(formattedTo);
    let used: Range | null = null;
    for (const { row, column } of corners)
      used = used
        ? {
            top: Math.min(used.top, row),
            left: Math.min(used.left, column),
            bottom: Math.max(used.bottom, row),
            right: Math.max(used.right, column),
          }
        : { top: row, left: column, bottom: row, right: column };
    return used ?? { top: 0, left: 0, bottom: 0, right: 0 };
  }

  bookOf(sheet: SheetState): BookState | undefined {
    return this.books.find(({ isOpen, sheets }) => isOpen && sheets.includes(sheet));
  }

  has(sheet: SheetState): boolean {
    return this.bookOf(sheet) !== undefined;
  }

  mayWrite(sheet: SheetState, cells: readonly (readonly [number, number])[]): boolean {
    const { unlocked } = sheet;
    return unlocked === null || cells.every(([row, column]) => unlocked.has(addressOf(row, column)));
  }

  select(sheet: SheetState, cell: string): void {
    if (this.active.sheet !== sheet.name) throw new WpsFault('Select');
    this.active.cell = cell;
  }

  clear(sheet: SheetState): void {
    if (sheet.unlocked) throw new WpsFault();
    sheet.rows.clear();
    sheet.looks.length = 0;
  }

  changed(sheet: SheetState, range: object): void {
    this.tell('SheetChange', this.objectOf(sheet), range);
  }

  tell(event: string, ...about: unknown[]): void {
    this.listeners.get(event)?.(...about);
  }

  /** The rules of a range: those whose cells are in it. */
  rules(sheet: SheetState, areas: readonly Range[]): object {
    const inside = () =>
      sheet.rules.filter((rule) =>
        rule.areas.some((one) => areas.some((area) => one.top <= area.bottom && one.bottom >= area.top)),
      );
    const object = (rule: SheetState['rules'][number]) =>
      strict('FormatCondition', this.crossings, {
        Type: rule.type,
        get Formula1() {
          return rule.formula;
        },
        Interior: strict('Interior', this.crossings, {
          set Color(value: number) {
            rule.colour = value;
          },
        }),
        Delete: () => void sheet.rules.splice(sheet.rules.indexOf(rule), 1),
      });
    return strict('FormatConditions', this.crossings, {
      Item: collection('FormatConditions', inside, object).Item,
      get Count() {
        return inside().length;
      },
      Add: (type: number, operator: undefined, formula: string) => {
        if (sheet.unlocked || type !== 2 || operator !== undefined) throw new WpsFault(areas.map(rangeAddress).join());
        const rule = { areas, type, formula, colour: -1 };
        sheet.rules.push(rule);
        return object(rule);
      },
    });
  }
}
