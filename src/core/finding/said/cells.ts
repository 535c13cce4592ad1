import type { ExposureKind, HiddenAmounts } from '../../disclosure/screening.js';
import type { Unit } from '../../money/amount.js';
import type { Calculation, CellRef } from '../../sheet/grid.js';
import type { PlainAmount } from '../plain-amount.js';
import type { FigureRef, TableRef } from '../references.js';

/** How cells are filled in, and what would be published with them. */
export type CellSaid =
  /** Amounts whose line or column is not understood; the first addresses. */
  | {
      readonly type: 'amounts.unplaced';
      readonly table: TableRef;
      readonly addresses: readonly string[];
      readonly of: number;
    }
  /** Cells where an amount belongs that hold a text or a formula's error; the first of them. */
  | {
      readonly type: 'amounts.unreadable';
      readonly table: TableRef;
      readonly cells: readonly { readonly address: string; readonly error: boolean; readonly text: string }[];
      readonly of: number;
    }
  /** Cells that show ### for an amount; the first addresses. */
  | {
      readonly type: 'amounts.hashes';
      readonly table: TableRef;
      readonly addresses: readonly string[];
      readonly of: number;
    }
  /** Amounts that their number format shows as dates: the first of them as shown. */
  | { readonly type: 'cell.date-format'; readonly table: TableRef; readonly of: number; readonly shown: string }
  | { readonly type: 'cell.negative'; readonly figure: FigureRef; readonly amount: PlainAmount }
  | { readonly type: 'cell.decimals'; readonly table: TableRef; readonly unit: Unit | null; readonly of: number }
  | { readonly type: 'cell.untidy'; readonly table: TableRef; readonly of: number }
  | { readonly type: 'cell.typed-over'; readonly figure: FigureRef; readonly along: 'row' | 'column' }
  | {
      readonly type: 'cell.hidden';
      readonly place: HiddenAmounts['place'];
      readonly sheet: string;
      readonly of: number;
    }
  | { readonly type: 'workbook.calculation'; readonly calculation: Calculation; readonly formulas: boolean }
  /** One sheet's of one kind; personal data with its middle masked. */
  | {
      readonly type: 'exposure';
      readonly kind: ExposureKind;
      readonly text: string;
      readonly cell: CellRef;
      readonly of: number;
    };
