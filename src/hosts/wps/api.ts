/**
 * The members of WPS 表格's object model that are used here, as its JS add-ins have them: synchronous, 1-based, named as in VBA;
 * collections are asked with Item(), properties with parameters are functions, what is left out is undefined. A member that a
 * WPS does not have is undefined and no error.
 *
 * Told by WPS' documentation of JS add-ins, by lists of members that people took in WPS 12.1 and 12.8, and by what others
 * measured in WPS 12.1.0.28043; never tried here in a real WPS. What nobody has told is marked "assumed".
 */
export interface Collection<Item> {
  readonly Count: number;
  Item(index: number | string): Item;
}

export interface EtApplication {
  /** Null where nothing is open. */
  readonly ActiveWorkbook: EtWorkbook | null;
  readonly Workbooks: Collection<EtWorkbook> & { Open(path: string): EtWorkbook };
  readonly ActiveWindow: EtWindow | null;
  readonly WorksheetFunction: { CountA(range: EtRange): number };
  /** XlCalculation: -4105 automatic, -4135 manual. Assumed. */
  readonly Calculation: number;
  /** XlCalculationState: 0 done, 1 calculating, 2 pending. Assumed. */
  readonly CalculationState: number;
  /** While false, deleting a sheet asks nobody. */
  DisplayAlerts: boolean | undefined;
  ScreenUpdating: boolean | undefined;
}

export interface EtWindow {
  FreezePanes: boolean;
  SplitRow: number;
  SplitColumn: number;
}

export interface EtWorkbook {
  readonly Name: string;
  readonly FullName: string;
  /** Absent in a WPS that does not tell. */
  readonly Date1904: boolean | undefined;
  readonly ProtectStructure: boolean;
  readonly Worksheets: Collection<EtSheet> & { Add(before?: EtSheet, after?: EtSheet): EtSheet };
  readonly CustomXMLParts: CustomParts | null | undefined;
  Activate(): void;
}

export interface CustomParts {
  SelectByNamespace(namespace: string): Collection<CustomPart>;
  Add(xml: string): CustomPart;
}

export interface CustomPart {
  readonly XML: string;
  Delete(): void;
}

export interface EtSheet {
  Name: string;
  readonly Parent: EtWorkbook;
  /** XlSheetVisibility: -1 visible, 0 hidden, 2 very hidden. */
  readonly Visible: number;
  readonly ProtectContents: boolean;
  /** A1 alone where the sheet is empty; cells that are only formatted count. */
  readonly UsedRange: EtRange;
  readonly Cells: EtRange;
  readonly Columns: Collection<EtRange>;
  /** "A1", "A1:C5", "A1,C5:D6". */
  Range(address: string): EtRange;
  Activate(): void;
  Delete(): void;
}

/** What differs from cell to cell of the range is null (seen of Font.Bold; assumed of the others, as in VBA). */
export interface EtRange {
  readonly Row: number;
  readonly Column: number;
  readonly Rows: { readonly Count: number };
  readonly Columns: { readonly Count: number };
  /** Of one cell its value, of more rows of values; null where blank. An error is the number of its code. */
  Value2: unknown;
  /** The same with formulas; a cell without has its value as text. */
  Formula: unknown;
  /** What one cell shows; null for several that differ. */
  readonly Text: string | null;
  NumberFormat: string | null;
  readonly MergeCells: boolean | null;
  readonly MergeArea: EtRange;
  readonly EntireRow: { readonly Hidden: boolean | null };
  readonly EntireColumn: { readonly Hidden: boolean | null };
  readonly Locked: boolean | null;
  readonly FormatConditions: FormatConditions;
  readonly Interior: { Color: number };
  readonly Font: { Bold: boolean; Size: number };
  VerticalAlignment: number;
  WrapText: boolean;
  /** In characters. */
  ColumnWidth: number;
  Address(rowAbsolute: boolean, columnAbsolute: boolean): string;
  Select(): void;
  Clear(): void;
}

export interface FormatConditions extends Collection<FormatCondition> {
  Add(type: number, operator: undefined, formula: string): FormatCondition;
}

export interface FormatCondition {
  /** XlFormatConditionType: 2 is a formula. */
  readonly Type: number;
  readonly Formula1: string;
  readonly Interior: { Color: number };
  Delete(): void;
}

/** The numbers of VBA: older WPS have no table of their names. */
export const XL = { visible: -1, veryHidden: 2, manual: -4135, expression: 2, top: -4160 } as const;

/** "#FFD966" as these object models count a colour: red in the lowest byte. */
export function colour(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return red! + green! * 0x100 + blue! * 0x10000;
}
