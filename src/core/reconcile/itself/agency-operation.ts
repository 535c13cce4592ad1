import type { Statement } from '../../claims/index.js';
import { isOfInstitutions, namesInstitution } from '../../claims/lexicon/figure-nouns.js';
import { holds, isFigure, scopeOfStatement, type Context, type TextContext } from './context.js';
import { sameFigure, type Relation } from './relation.js';
import { whoseFigures } from './whose.js';

/** 公用经费 of 事业单位 in the same text is no 机关运行经费. */
function hasInstitutions({ document }: TextContext): boolean {
  return (
    document.statements.some(paysInstitution) || document.paragraphs.some(({ folded }) => namesInstitution(folded.text))
  );
}

/** Money for a 项 that only 事业单位 have. */
function paysInstitution({ subject, amount }: Statement): boolean {
  return isOfInstitutions(subject?.itemName ?? '') && isFigure(amount) && !amount.value!.isZero();
}

/** 机关运行经费 is 公用经费 in 行政 and 参公 units. */
export function agencyOperation(context: Context): Relation[] {
  const { statements } = context.document;
  const whose = context.once(whoseFigures);
  const all = (key: string): Statement[] =>
    statements.filter((it) => it.key === key && isFigure(it.amount) && it.amount.kind === 'amount');
  const agency = all('agency-operation').find((it) => whose(it) !== null);
  // of the same office
  const operated = all('general-basic.public').filter((it) => agency !== undefined && whose(it) === whose(agency));
  const operating = operated.find((it) => scopeOfStatement(it) === 'general') ?? operated[0];
  if (!agency || !operating || agency.amount!.value!.isZero()) return [];
  const relation = sameFigure(operating.amount!, agency.amount!, {
    rule: 'agency-operation',
    severity: 'warning',
    about: '机关运行经费与公用经费',
  });
  const isLess = agency.amount!.value!.lt(operating.amount!.value!);
  return isLess && !holds(relation, context) && hasInstitutions(context) ? [] : [relation];
}
