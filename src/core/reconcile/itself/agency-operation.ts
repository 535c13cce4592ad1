import type { Statement } from '../../claims/index.js';
import { isFigure, scopeOfStatement, type Context } from './context.js';
import { sameFigure, type Relation } from './relation.js';

/** 机关运行经费 is 公用经费 in 行政 and 参公 units. */
export function agencyOperation({ document }: Context): Relation[] {
  const find = (key: string): Statement | undefined =>
    document.statements.find((it) => it.key === key && isFigure(it.amount) && it.amount.kind === 'amount');
  const operating =
    document.statements.find(
      (it) => it.key === 'general-basic.public' && isFigure(it.amount) && scopeOfStatement(it) === 'general',
    ) ?? find('general-basic.public');
  const agency = find('agency-operation');
  if (!agency || !operating || agency.amount!.value!.isZero()) return [];
  return [
    sameFigure(operating.amount!, agency.amount!, {
      rule: 'agency-operation',
      severity: 'warning',
      about: '机关运行经费与公用经费',
    }),
  ];
}
