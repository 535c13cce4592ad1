import type { CellRef } from '../sheet/grid.js';
import type { Severity } from '../taxonomy/severity.js';
import type { Span } from '../text/span.js';

/** A fault of the text, said (CONTRACT.md, reconcile). */
export interface TextFinding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly quote: string;
  /** Plain decimals in the unit that is printed. */
  readonly stated?: string;
  readonly expected?: string;
  /** One Chinese sentence. */
  readonly message: string;
  readonly cells: readonly CellRef[];
  /** The other words of the text that have to do with it. */
  readonly places?: readonly (Span & { readonly quote: string })[];
}
