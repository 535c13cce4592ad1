/** A sentence that a rule of the grammar must understand wholly. */
export interface Form {
  readonly kind: 'budget' | 'final';
  /** Right: nothing is found, and every figure but `leaves` is borne out. Paragraphs are lines. */
  readonly says: string;
  /** Words, what stands in their place, and all that is found then: "severity rule quote expected". */
  readonly slips: readonly (readonly [from: string, to: string, ...finds: string[]])[];
  /** Figures that nothing can bear out. */
  readonly leaves?: readonly string[];
}
