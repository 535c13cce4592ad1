import { Decimal } from 'decimal.js';
import type { Line } from '../line.js';

/**
 * Of two 单位 lines without codes, one right below the other, the upper is the 部门 when it is less indented or, equally
 * indented, when its figures are the sum of those that follow.
 */
function isUncodedParent(lines: readonly Line[], top: number, index: number): boolean {
  const [above, below] = [lines[top]!, lines[index]!];
  if (top !== index - 1) return false;
  if (above.label.indent !== below.label.indent) return above.label.indent < below.label.indent;
  const sums = above.facts.map(() => new Decimal(0));
  const same = lines
    .slice(index)
    .filter(({ item, label }) => item === 'organization' && label.indent === above.label.indent);
  // nobody can add up what shows as ###
  if ([above, ...same].some(({ facts }) => facts.some(({ state }) => state === 'hashes'))) return false;
  for (const line of same) {
    line.facts.forEach((fact, position) => (sums[position] = sums[position]!.plus(fact.amount?.value ?? 0)));
    if (above.facts.every((fact, position) => sums[position]!.eq(fact.amount?.value ?? 0))) return true;
  }
  return false;
}

/** A 单位 code extends its 部门's; a coded line stays below one without a code. */
export function popOrganizations(stack: number[], lines: readonly Line[], index: number): void {
  const code = lines[index]!.organizationCode;
  while (stack.length > 0) {
    const top = stack.at(-1)!;
    const topCode = lines[top]!.organizationCode;
    if (code !== null && (topCode === null || (code.startsWith(topCode) && code.length > topCode.length))) return;
    if (code === null && topCode === null && isUncodedParent(lines, top, index)) return;
    stack.pop();
    if (code === null && topCode === null && lines[top]!.label.indent === lines[index]!.label.indent) return;
  }
}
