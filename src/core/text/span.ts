/** Offsets everywhere are UTF-16 offsets into the plain text that was read. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
