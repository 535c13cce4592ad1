import type { Decimal } from 'decimal.js';

/** A figure in the unit that a text prints: 元, 万元, %, 名, 辆; '' where it prints none. */
export interface TextAmount {
  /** A plain decimal, with the places that are said. */
  readonly value: string;
  readonly unit: string;
}

export function textAmount(value: Decimal, unit: string): TextAmount {
  return { value: value.toString(), unit };
}
