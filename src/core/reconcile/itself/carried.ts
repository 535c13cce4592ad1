import type { Statement } from '../../claims/index.js';
import { carriedAs, type Carried } from '../../claims/lexicon/carried.js';
import { isFigure, type TextContext } from './context.js';
import { signed, sumOfTerms, type Relation } from './relation.js';
import { gather } from '../../sheet/gather.js';

/** With what sign each goes into what is left at the end. */
const SIGNS: Readonly<Record<Exclude<Carried, 'end'>, 1 | -1>> = {
  start: 1,
  income: 1,
  used: 1,
  expenditure: -1,
  allotted: -1,
};

/**
 * "年初结转和结余2万元，本年收入9万元，本年支出8万元，年末结转和结余3万元": told in one sentence, each once and no other amount. What else
 * goes in or out of all money may be told elsewhere; of 财政拨款 and of a fund there is nothing else.
 */
export function carriedOver({ document: { statements } }: TextContext): Relation[] {
  const found: Relation[] = [];
  for (let at = 0; at < statements.length; at += 1) {
    if (kindOf(statements[at]!) !== 'start') continue;
    const row = sentenceFrom(at, statements);
    const told = new Map(row.map((statement) => [kindOf(statement), statement]));
    const end = told.get('end');
    if (end === undefined || told.size < row.length || told.has(null)) continue;
    if (!told.has('income') || !told.has('expenditure')) continue;
    const terms = gather([...told], ([kind, statement]) =>
      kind === null || kind === 'end' ? [] : [signed(statement.amount!, SIGNS[kind])],
    );
    found.push(sumOfTerms(end.amount!, terms, { rule: 'carried-over', severity: 'warning', about: end.noun }));
  }
  return found;
}

/** The amounts of a sentence from one of them on; a first one that is not its start is the same sentence's too. */
function sentenceFrom(start: number, statements: readonly Statement[]): Statement[] {
  const { paragraph, sentence } = statements[start]!;
  const isOfIt = (it: Statement | undefined): boolean => it?.paragraph === paragraph && it.sentence === sentence;
  if (isOfIt(statements[start - 1])) return [];
  let end = start;
  while (isOfIt(statements[end])) end += 1;
  return statements.slice(start, end);
}

function kindOf({ amount, noun }: Statement): Carried | null {
  return isFigure(amount) && amount.kind === 'amount' && amount.role === 'stated' ? carriedAs(noun) : null;
}
