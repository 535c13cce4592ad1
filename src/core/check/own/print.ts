import { UNIT_NAME } from '../../money/amount.js';
import type { Term } from './grammar.js';

/** Terms as a user would write them; parseSum reads the same terms back. */
export function printSum(terms: readonly Term[]): string {
  return terms.map((term, index) => `${printSign(term, index === 0)}${printTerm(term)}`).join('');
}

function printSign({ sign }: Term, first: boolean): string {
  if (first) return sign === -1 ? '-' : '';
  return sign === -1 ? ' - ' : ' + ';
}

function printTerm(term: Term): string {
  if (term.type === 'number') return `${term.digits}${term.unit === null ? '' : UNIT_NAME[term.unit]}`;
  return term.names.map(printName).join('.');
}

/** Names that a sign, a bracket or their looks would make something else stand in brackets. */
function printName(name: string, index: number): string {
  const plain = !/[-+−–.=≤≥≦≧<>*×÷《》【】[\]]/.test(name) && !(index === 0 && /^[\d(]/.test(name));
  if (plain) return name;
  if (!name.includes('》')) return `《${name}》`;
  return name.includes('】') ? `[${name}]` : `【${name}】`;
}
