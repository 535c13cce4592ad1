import { CLOSE, CURVE, LINE, MOVE, QUADRATIC } from '../pdf/drawn-paths.js';

/** Numbers that follow each letter, and what stands for it. An arc is a curve here: what matters is that it is none of a table's lines. */
const OPERATIONS: Readonly<Record<string, { readonly takes: number; readonly as: number }>> = {
  S: { takes: 2, as: MOVE },
  M: { takes: 2, as: MOVE },
  L: { takes: 2, as: LINE },
  Q: { takes: 4, as: QUADRATIC },
  B: { takes: 6, as: CURVE },
  A: { takes: 7, as: CURVE },
  C: { takes: 0, as: CLOSE },
};
const LENGTH: Readonly<Record<number, number>> = { [QUADRATIC]: 4, [CURVE]: 6 };

/** AbbreviatedData (GB/T 33190) in the form of `drawnPath`; what is no operation ends it. */
export function pathData(abbreviated: string): number[] {
  const parts = abbreviated.split(/[\s,]+/).filter((part) => part !== '');
  const data: number[] = [];
  for (let at = 0; at < parts.length;) {
    const operation = OPERATIONS[parts[at]!];
    if (operation === undefined) break;
    const numbers = parts.slice(at + 1, at + 1 + operation.takes).map(Number);
    if (numbers.length < operation.takes || !numbers.every(Number.isFinite)) break;
    // the curve's own points are never asked for, their number is
    data.push(operation.as, ...numbers.slice(0, LENGTH[operation.as] ?? operation.takes));
    at += 1 + operation.takes;
  }
  return data;
}
