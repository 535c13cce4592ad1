import type { Span } from '../text/span.js';
import type { Fault } from './finding.js';
import type { TextSaid } from './said/index.js';

/** A fault of a text, as `gongkai reconcile --format json` gives it. */
export interface TextFinding extends Fault, Span {
  readonly said: TextSaid;
  readonly quote: string;
  /** The other words of the text that have to do with it. */
  readonly places?: readonly (Span & { readonly quote: string })[];
}
