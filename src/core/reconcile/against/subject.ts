import type { Claim } from '../../claims/index.js';
import type { NamedFigure } from '../../figures/named.js';
import type { SubjectName } from '../../finding/said/against.js';
import type { Binding } from '../../match/binding.js';
import { FUNDS, type Fund, type FundId } from '../../taxonomy/concepts/funds.js';
import { scopeOf } from '../../taxonomy/figure-names.js';

/** What a claim is taken to be of, in a text of a year. */
export function subjectOf(
  claim: Claim,
  { figure, aspect, whole, againstBudget }: Binding,
  year: number | null,
): SubjectName {
  const saysIt = claim.noun !== '' && !isClause(claim.noun) && claim.noun.length <= LONGEST;
  // last year's figure is called by what compares: 比上年
  const own = saysIt && aspect !== '上年' ? claim.noun : figure.name;
  const name = shortName(aspect === '占' ? figure.name : own);
  const money = moneyOf(figure);
  return {
    name,
    aspect: aspectOf(aspect, againstBudget),
    whole: aspect === '占' ? shortName(whole!.name) : null,
    money: money === null || money.named.test(name) || scopeOf(name) !== null ? null : money.id,
    year,
  };
}

/** Signs that a name of a figure may have. */
const LONGEST = 24;

function isClause(noun: string): boolean {
  return ['，', '。', '；', '：'].some((sign) => noun.includes(sign));
}

/** The money of the table or list that the figure stands in; null where it is of all money or of its own. */
function moneyOf({ id, list }: NamedFigure): (Fund & { readonly id: FundId }) | null {
  return FUNDS.find((fund) => (list ?? id).startsWith(fund.id)) ?? null;
}

function aspectOf(aspect: Binding['aspect'], againstBudget: boolean): SubjectName['aspect'] {
  if (aspect === null) return 'itself';
  if (aspect === '差额' || aspect === '幅度') return againstBudget ? 'change-from-budget' : 'change';
  return ASPECTS[aspect];
}

const ASPECTS = { 占: 'share', 完成: 'completion', 上年: 'prior', 预算: 'budget' } as const;

function shortName(name: string): string {
  return name.replace(/^[^.]*\./, '').replace(/^\d+\.?/, '');
}
