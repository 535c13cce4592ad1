import type { CellRef } from '../sheet/grid.js';

/** What the file would publish beside its tables: found once over all cells, hidden and unrecognized sheets too. */
export interface Screening {
  readonly exposures: readonly Exposure[];
  readonly hiddenAmounts: readonly HiddenAmounts[];
  /** Sheets in sight in which no table was recognized, and how many numbers with decimals they hold. */
  readonly looseAmounts?: readonly { readonly sheet: string; readonly amounts: number }[];
}

export type ExposureKind = 'id-card' | 'bank-card' | 'mobile' | 'contact' | 'leftover';

/** Personal data, or a placeholder that was left standing. */
export interface Exposure {
  readonly kind: ExposureKind;
  /** Personal data with its middle masked: "138****0000"; a leftover as it stands. */
  readonly text: string;
  readonly cell: CellRef;
}

/** Amounts that nobody sees and that are published all the same. */
export interface HiddenAmounts {
  /** `format`: the cell is in sight, and its number format shows nothing. */
  readonly place: 'sheet' | 'row' | 'column' | 'format';
  readonly sheet: string;
  readonly cells: readonly CellRef[];
}
