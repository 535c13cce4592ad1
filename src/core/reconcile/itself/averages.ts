import type { Claim, Section, Statement } from '../../claims/index.js';
import { averagedIn, type Averaged } from '../../claims/lexicon/averages.js';
import { signAt } from '../../text/fold.js';
import { printedFigure } from '../printed-figure.js';
import { inUnitSaid } from './breach.js';
import { isFigure, type TextContext } from './context.js';
import { halfPlace } from './precision.js';
import { isNothing, placeOf, type Found } from './statement-fault.js';
import { gather } from '../../sheet/gather.js';

const UNITS: Readonly<Record<Averaged, readonly string[]>> = { guest: ['人次', '人'], vehicle: ['辆', '台'] };
const MONEY: Readonly<Record<Averaged, readonly string[]>> = {
  guest: ['three-public.reception', 'three-public.reception-domestic'],
  vehicle: ['three-public.vehicle-operation', 'three-public.vehicles'],
};
/** Signs before an average that name it. */
const WORDS = 12;

/**
 * "公务接待费支出3.00万元…接待300人次，人均120元": the average against every number of its paragraph and the money of its
 * chapter. Told only where there is one of each and they make another average.
 */
export function averageFaults(context: TextContext): Found[] {
  const { claims, paragraphs, decimals } = context.document;
  return gather(claims, (average): Found[] => {
    if (average.kind !== 'amount' || !isFigure(average) || isNothing(average)) return [];
    const { folded } = paragraphs[average.paragraph]!;
    const at = signAt(folded, average.start);
    const of = averagedIn(folded.text.slice(Math.max(0, at - WORDS), at));
    if (of === null || (of === 'guest' && !folded.text.includes('接待'))) return [];
    const counts = countsBefore(average, UNITS[of], context);
    const moneys = moneyOf(average, MONEY[of], context);
    const fits = counts.some((count) => moneys.some(({ amount }) => isAverage(average, amount!, count)));
    const [count, money] = [onlyOne(counts), onlyOne(moneys.map(({ amount }) => amount!))];
    if (fits || count === null || money === null) return [];
    const computed = inUnitSaid(average, money.value!.div(count.value!), decimals);
    return [
      {
        ...placeOf(average),
        rule: 'average',
        severity: 'warning',
        stated: printedFigure(average),
        expected: computed.value,
        said: {
          type: 'average',
          noun: folded.text
            .slice(Math.max(0, at - WORDS), at)
            .split(/[，。；：、\d）)]/)
            .at(-1)!,
          average: printedFigure(average),
          money: printedFigure(money),
          count: printedFigure(count),
          computed,
        },
      },
    ];
  });
}

/** Rounded or cut off. */
function isAverage(average: Claim, money: Claim, count: Claim): boolean {
  const off = average.value!.times(count.value!).minus(money.value!).abs();
  return off.lte(halfPlace(average).times(2).times(count.value!).plus(halfPlace(money)));
}

function onlyOne(claims: readonly Claim[]): Claim | null {
  const [first] = claims;
  return first !== undefined && claims.every(({ value }) => value!.eq(first.value!)) ? first : null;
}

/** Numbers of the paragraph that are not nothing. */
function countsBefore(
  { paragraph, index }: Claim,
  units: readonly string[],
  { document: { claims } }: TextContext,
): Claim[] {
  const found: Claim[] = [];
  for (let at = index - 1; at >= 0 && claims[at]!.paragraph === paragraph; at -= 1) {
    const claim = claims[at]!;
    if (claim.kind === 'count' && units.includes(claim.unit) && isFigure(claim) && !isNothing(claim)) found.push(claim);
  }
  return found;
}

/** The money of that name in the chapter. */
function moneyOf(average: Claim, keys: readonly string[], context: TextContext): Statement[] {
  const told = context.once(spentByChapter).get(context.chapterOf(average)) ?? [];
  const named = told.filter(({ key }) => key === keys[0] || key === keys[1]);
  const sure = named.filter(({ key }) => key === keys[0]);
  return sure.length > 0 ? sure : named;
}

function spentByChapter({ document, chapterOf }: TextContext): ReadonlyMap<Section | null, readonly Statement[]> {
  const found = new Map<Section | null, Statement[]>();
  for (const statement of document.statements) {
    const { key, amount, year } = statement;
    if (key?.startsWith('three-public.') !== true || amount?.kind !== 'amount' || !isFigure(amount)) continue;
    if (isNothing(amount) || (year !== null && year !== document.year)) continue;
    const chapter = chapterOf(statement);
    found.set(chapter, [...(found.get(chapter) ?? []), statement]);
  }
  return found;
}
