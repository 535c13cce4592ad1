import type { Statement } from '../../claims/index.js';
import { nounOf } from '../../claims/clauses/nouns.js';
import { withoutPeriod } from '../../claims/lexicon/shares.js';
import { figureNamed } from '../../taxonomy/figure-names.js';
import { isFigure, type TextContext } from './context.js';
import { gather } from '../../sheet/gather.js';

/** What a total is called elsewhere: 占支出总预算 of what its chapter calls 支出. */
const KINDRED: Readonly<Record<string, readonly string[]>> = {
  'income-total': ['income', 'total'],
  'expenditure-total': ['expenditure', 'total'],
  'income': ['income-total'],
  'expenditure': ['expenditure-total'],
};

/** The one amount that the text tells of a total under another name; null where it tells several. */
export function kindredBase(statement: Statement, name: string, context: TextContext): Statement | null {
  const wanted = figureNamed(nounOf(withoutPeriod(name), []));
  const keys = wanted === null ? [] : (KINDRED[wanted.key] ?? []);
  const found = gather(keys, (key) => context.once(totalsByName).get(`${key} ${wanted!.scope}`) ?? []).filter(
    ({ paragraph }) => paragraph !== statement.paragraph,
  );
  const [first] = found;
  return first !== undefined && found.every(({ amount }) => amount!.value!.eq(first.amount!.value!)) ? first : null;
}

/** "财政拨款收入5万元，占总收入的50%": the totals of the text that 总收入 or 总支出 may mean. */
export function totalsCalled(name: string, context: TextContext): readonly Statement[] {
  const wanted = figureNamed(nounOf(withoutPeriod(name), []));
  if (wanted?.key.endsWith('-total') !== true) return [];
  return gather(
    [wanted.key, ...KINDRED[wanted.key]!],
    (key) => context.once(totalsByName).get(`${key} ${wanted.scope}`) ?? [],
  );
}

/** The totals of a text by key and money, one for each value that a paragraph tells. */
function totalsByName({ document }: TextContext): ReadonlyMap<string, readonly Statement[]> {
  const found = new Map<string, Statement[]>();
  for (const statement of document.statements) {
    const { key, amount, noun, paragraph } = statement;
    if (key === null || !(key in KINDRED || key === 'total') || !isFigure(amount)) continue;
    const name = `${key} ${figureNamed(noun)?.scope ?? null}`;
    const told = found.get(name) ?? [];
    const isKnown = told.some((other) => other.paragraph === paragraph && other.amount!.value!.eq(amount.value!));
    if (told.length < MOST && !isKnown) found.set(name, [...told, statement]);
  }
  return found;
}

/** Of a total that is told more often nobody knows which is meant. */
const MOST = 8;
