/** How one part of a chart is filled, in Word and in the pane alike. */
export interface Fill {
  /** RRGGBB; dark enough to be told from white paper by eye and by copier. */
  readonly colour: string;
  /** ECMA-376 part 1, 20.1.10.51, so that parts differ in black and white too. */
  readonly pattern: string;
  /** The same lines in a square of eight, as an SVG path. */
  readonly lines: string;
}

/** The strongest first; neighbours differ in colour, direction and weight. */
export const FILLS: readonly Fill[] = [
  { colour: '1F4E79', pattern: 'dkUpDiag', lines: 'M-2 10L10 -2M-2 2L2 -2M6 10L10 6' },
  { colour: 'B04E0F', pattern: 'pct20', lines: 'M2 2h1M6 6h1' },
  { colour: '2E7D32', pattern: 'lgGrid', lines: 'M0 4H8M4 0V8' },
  { colour: '7B1FA2', pattern: 'dkHorz', lines: 'M0 2H8M0 4H8M0 6H8' },
  { colour: '8A6D00', pattern: 'wdDnDiag', lines: 'M-2 -2L10 10' },
  { colour: '00696E', pattern: 'pct50', lines: 'M0 1h2M4 1h2M2 3h2M6 3h2M0 5h2M4 5h2M2 7h2M6 7h2' },
  { colour: 'A61B3A', pattern: 'ltVert', lines: 'M4 0V8' },
  { colour: '404040', pattern: 'smCheck', lines: 'M0 0L8 8M8 0L0 8' },
  { colour: '3949AB', pattern: 'dotDmnd', lines: 'M4 1L7 4L4 7L1 4Z' },
  { colour: '6D4C41', pattern: 'ltHorz', lines: 'M0 4H8' },
];

/** Of the part at a place; they begin anew where there are more parts than fills. */
export function fillAt(at: number): Fill {
  return FILLS[at % FILLS.length]!;
}
