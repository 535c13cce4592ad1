import { isNamedSet } from '../../taxonomy/named-parts.js';
import type { StatementDraft, StatementId } from '../drafts.js';
import type { State } from '../state/model.js';
import { claimAt, statementAt } from '../state/state.js';

/**
 * "按支出性质分：基本支出9万元；项目支出1万元。按经济分类：…": neither is the whole of the other classification, but the
 * expenditure of 10万元 told above them. Null where none is told; the statement itself where it stands in no such pair.
 */
export function splitAnew(state: State, id: StatementId): StatementId | null {
  const { paragraph, sentence, noun, amount } = statementAt(state, id);
  // "项目支出1万元，按经济分类：": its own parts
  if (paragraph === state.at.paragraph.index && sentence === state.sentence) return id;
  const told = [...state.at.above, ...state.statements];
  const other = told.find(
    (it) => it.paragraph === paragraph && it.sentence === sentence && isNamedSet([it.noun, noun]),
  );
  if (other === undefined) return id;
  const [one, two] = [valueOf(state, amount), valueOf(state, other.amount)];
  if (one === null || two === null) return null;
  const isTotal = ({ key, index, amount: total }: StatementDraft): boolean =>
    index < Math.min(id, other.index) && TOTALS.has(key) && valueOf(state, total)?.eq(one.plus(two)) === true;
  return told.findLast(isTotal)?.index ?? null;
}

const TOTALS: ReadonlySet<string | null> = new Set(['expenditure', 'expenditure-total']);

function valueOf(state: State, amount: StatementDraft['amount']): ReturnType<typeof claimAt>['value'] {
  return amount === null ? null : claimAt(state, amount).value;
}
