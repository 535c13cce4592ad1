import type { Span } from '../text/span.js';
import type { Fault } from './finding.js';
import type { TextSaid } from './said/index.js';

/** A fault of a text (CONTRACT.md, reconcile). */
export interface TextFinding extends Omit<Fault, 'said'>, Span {
  readonly said?: TextSaid;
  readonly message?: string;
  readonly quote: string;
  /** The other words of the text that have to do with it. */
  readonly places?: readonly (Span & { readonly quote: string })[];
}
