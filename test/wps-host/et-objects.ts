import type { EtApplication } from '../../src/hosts/wps/api.js';
import { areasNamed, rangeObject, wholeSheet } from './et-range.js';
import type { EtWorld } from './et-application.js';
import { sheetState, type BookState, type SheetState } from './et-state.js';
import { ABSENT, collection, strict, WpsFault } from './strict.js';

/** What the page of an add-in has in WPS 表格: `Application`, with what add-ins have beside the object model. */
export function etApplication(world: EtWorld): EtApplication {
  world.make = (state) => ('sheets' in state ? bookObject(world, state) : sheetObject(world, state));
  const openBooks = () => world.books.filter(({ isOpen }) => isOpen);
  const members = {
    get ActiveWorkbook() {
      const { book } = world.active;
      return book?.isOpen ? world.objectOf(book) : null;
    },
    get Workbooks() {
      return strict('Workbooks', world.crossings, { Count: openBooks().length });
    },
    Documents: ABSENT,
    ActiveWindow: strict('Window', world.crossings, {
      set FreezePanes(value: boolean) {
        if (!value) world.frozenRows = 0;
      },
      set SplitRow(value: number) {
        world.frozenRows = value;
      },
      set SplitColumn(value: number) {
        if (value !== 0) throw new WpsFault();
      },
    }),
    WorksheetFunction: strict('WorksheetFunction', world.crossings, {
      CountA: (range: object) => world.filledIn(range),
    }),
    get Calculation() {
      return world.calculation.mode;
    },
    get CalculationState() {
      return world.calculation.state;
    },
    get DisplayAlerts() {
      return world.alerts;
    },
    set DisplayAlerts(value: boolean) {
      world.alerts = value;
    },
    get ScreenUpdating() {
      return world.updating;
    },
    set ScreenUpdating(value: boolean) {
      world.updating = value;
    },
    get ApiEvent() {
      return world.lacks.has('ApiEvent') ? ABSENT : eventsObject(world);
    },
    Env: ABSENT,
    PluginStorage: ABSENT,
    GetTaskPane: ABSENT,
    FileSystem: ABSENT,
  };
  return strict('Application', world.crossings, members) as unknown as EtApplication;
}

const EVENTS = ['SheetChange', 'SheetCalculate', 'WorkbookNewSheet', 'SheetBeforeDelete'];

function eventsObject(world: EtWorld): object {
  return strict('ApiEvent', world.crossings, {
    AddApiEventListener: (name: string, listener: (...about: unknown[]) => void) => {
      if (!EVENTS.includes(name) || world.lacks.has(name)) throw new WpsFault(`${name} is not a valid event name.`);
      world.listeners.set(name, listener);
    },
  });
}

function bookObject(world: EtWorld, book: BookState): object {
  const alive = <T>(value: T): T => {
    if (!book.isOpen) throw new WpsFault('0x80010108');
    return value;
  };
  return strict('Workbook', world.crossings, {
    get Name() {
      return alive(book.name);
    },
    get FullName() {
      return alive(book.fullName);
    },
    get Date1904() {
      return book.date1904;
    },
    get ProtectStructure() {
      return book.structureProtected;
    },
    get Worksheets() {
      return alive(worksheets(world, book));
    },
    get CustomXMLParts() {
      return book.parts === null ? ABSENT : partsObject(world, book.parts);
    },
    Activate: () => {
      world.active = { book, sheet: book.sheets.find(({ visible }) => visible === -1)?.name ?? '', cell: 'A1' };
    },
  });
}

function worksheets(world: EtWorld, book: BookState): object {
  return strict('Worksheets', world.crossings, {
    Count: book.sheets.length,
    Item: collection(
      'Worksheets',
      () => book.sheets,
      (sheet) => world.objectOf(sheet),
      ({ name }) => name,
    ).Item,
    Add: (before: undefined, after: object) => {
      if (book.structureProtected || before !== undefined) throw new WpsFault();
      const at = book.sheets.findIndex((sheet) => world.objectOf(sheet) === after);
      const added = sheetState({ name: `Sheet${book.sheets.length + 1}`, hidden: false, rows: [], merges: [] });
      book.sheets.splice(at + 1, 0, added);
      world.tell('WorkbookNewSheet', world.objectOf(book), world.objectOf(added));
      return world.objectOf(added);
    },
  });
}

function partsObject(world: EtWorld, parts: string[]): object {
  const part = (xml: string) =>
    strict('CustomXMLPart', world.crossings, {
      XML: xml,
      Delete: () => void parts.splice(parts.indexOf(xml), 1),
    });
  return strict('CustomXMLParts', world.crossings, {
    SelectByNamespace: (namespace: string) => {
      const found = parts.filter((xml) => xml.includes(`xmlns="${namespace}"`));
      return strict('CustomXMLParts', world.crossings, {
        Count: found.length,
        Item: collection('CustomXMLParts', () => found, part).Item,
      });
    },
    Add: (xml: string) => {
      parts.push(xml);
      return part(xml);
    },
  });
}

function sheetObject(world: EtWorld, sheet: SheetState): object {
  const alive = (): BookState => {
    const book = world.bookOf(sheet);
    if (!book) throw new WpsFault('0x80010108');
    return book;
  };
  return strict('Worksheet', world.crossings, {
    get Name() {
      alive();
      return sheet.name;
    },
    set Name(value: string) {
      if (alive().sheets.some(({ name }) => name === value) || value.length > 31) throw new WpsFault();
      sheet.name = value;
    },
    get Parent() {
      return world.objectOf(alive());
    },
    get Visible() {
      return sheet.visible;
    },
    get ProtectContents() {
      return sheet.unlocked !== null;
    },
    get UsedRange() {
      return rangeObject(world, sheet, [world.usedRange(sheet)]);
    },
    get Cells() {
      return rangeObject(world, sheet, wholeSheet);
    },
    Columns: strict('Columns', world.crossings, {
      Item: (column: number) =>
        rangeObject(world, sheet, [{ top: 0, left: column - 1, bottom: 1_048_575, right: column - 1 }]),
    }),
    Range: (address: string) => {
      alive();
      world.beforeRange?.(sheet);
      alive();
      return rangeObject(world, sheet, areasNamed(address));
    },
    Activate: () => {
      alive();
      if (sheet.visible !== -1) throw new WpsFault();
      world.active = { ...world.active, sheet: sheet.name, cell: 'A1' };
    },
    Delete: () => {
      const book = alive();
      if (book.structureProtected) throw new WpsFault();
      if (world.alerts) world.asked.push(`删除 ${sheet.name}？`);
      world.tell('SheetBeforeDelete', world.objectOf(sheet));
      book.sheets.splice(book.sheets.indexOf(sheet), 1);
    },
  });
}
