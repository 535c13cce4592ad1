import type { Statement } from '../../claims/index.js';
import { goesOnCounting } from '../../claims/lexicon/counts.js';
import { isReceptionCount } from '../../claims/lexicon/figure-nouns.js';
import { OWN } from '../headed.js';
import { isFigure, type TextContext } from './context.js';
import { sameFigure, type Relation } from './relation.js';
import { whoseFigures } from './whose.js';
import { gather } from '../../sheet/gather.js';

/** 公务用车, other 车辆, 批次, 批 and 人次, each wherever it is told of the whole department. */
export function countsTold(context: TextContext): Statement[][] {
  const whose = context.once(whoseFigures);
  const counted = (which: (statement: Statement) => boolean): Statement[] =>
    context.document.statements.filter(
      (it) => isFigure(it.amount) && it.amount.kind === 'count' && which(it) && whose(it) === OWN,
    );
  const kept = counted(({ key, amount }) => key === 'three-public.vehiclesKept' && amount!.unit === '辆');
  const isOther = ({ noun }: Statement): boolean => noun.includes('车辆');
  return [
    kept.filter((it) => !isOther(it)),
    kept.filter(isOther),
    ...['批次', '批', '人次'].map((unit) => counted((it) => isReception(it, unit, context))),
  ];
}

/** Numbers told in several places: 公务用车, 接待批次 and 人次. */
export function countsTwice(context: TextContext): Relation[] {
  const told = countsTold(context);
  const official = told[0]!;
  const [most] = [...official].sort((a, b) => b.amount!.value!.comparedTo(a.amount!.value!));
  // among 车辆 there may be others than 公务用车, but not fewer
  const fewer = told[1]!.find(({ amount }) => most !== undefined && amount!.value!.lt(most.amount!.value!));
  const relations = gather(told, (statements) => {
    const first = statements[0];
    const other = statements.find(({ amount }) => !amount!.value!.eq(first!.amount!.value!));
    return first && other ? [sameCount(first, other)] : [];
  });
  return relations.length === 0 && most && fewer ? [sameCount(most, fewer)] : relations;
}

function sameCount(first: Statement, other: Statement): Relation {
  return sameFigure(first.amount!, other.amount!, { rule: 'same.count', severity: 'warning', about: first.noun });
}

/** "公务接待5批次、40人次": of what was named last. */
function isReception(
  { amount, noun, index, paragraph, sentence }: Statement,
  unit: string,
  context: TextContext,
): boolean {
  if (!isFigure(amount) || amount.unit !== unit) return false;
  if (!goesOnCounting(noun)) return isReceptionCount(noun);
  const before = context.document.statements[index - 1];
  return (
    before?.amount?.kind === 'count' &&
    before.paragraph === paragraph &&
    before.sentence === sentence &&
    isReceptionCount(before.noun)
  );
}
