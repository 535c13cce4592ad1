/** How a workbook is printed. */
export interface Look {
  /** `outer`: around the table alone; `horizontal`: level ones alone; `half`: in the left half of the columns. */
  readonly lines: 'all' | 'none' | 'outer' | 'horizontal' | 'half';
  /** A line as OpenDocument writes it. */
  readonly pen?: string;
  readonly portrait?: true;
  /** At full size over as many page widths as its columns take; else shrunk to one. */
  readonly split?: true;
  /** Of the width that its texts take. */
  readonly columnWidth?: number;
  /** Figures in columns too narrow for them: broken over lines, or ### as for numbers. */
  readonly narrow?: 'broken' | 'hashes';
  readonly repeatHeads?: true;
  /** Points; else as high as its text. */
  readonly rowHeight?: number;
  readonly font?: string;
  /** Title, unit and notes stand inside the lines too. */
  readonly gridTitle?: true;
}

/** The ways in which departments print their tables, by the folder of the prints. */
export const LOOKS: Readonly<Record<string, Look>> = {
  'ruled': { lines: 'all' },
  'portrait': { lines: 'all', portrait: true },
  'repeated-heads': { lines: 'all', repeatHeads: true, rowHeight: 19.8 },
  'thick': { lines: 'all', pen: '1.5pt solid #000000' },
  'dotted': { lines: 'all', pen: '0.75pt dotted #000000' },
  'dashed': { lines: 'all', pen: '0.75pt dashed #000000' },
  'double': { lines: 'all', pen: '2.5pt double #000000' },
  'serif': { lines: 'all', font: 'Noto Serif CJK SC' },
  'grid-title': { lines: 'all', gridTitle: true },
  'grid-repeated': { lines: 'all', gridTitle: true, repeatHeads: true, rowHeight: 19.8 },
  'split': { lines: 'all', split: true, portrait: true },
  'low-rows': { lines: 'all', rowHeight: 6.84 },
  'narrow': { lines: 'all', columnWidth: 0.45, narrow: 'broken' },
  'hashes': { lines: 'all', columnWidth: 0.45, narrow: 'hashes' },
  'half': { lines: 'half' },
  'horizontal': { lines: 'horizontal' },
  'outer': { lines: 'outer' },
  'none': { lines: 'none' },
};
