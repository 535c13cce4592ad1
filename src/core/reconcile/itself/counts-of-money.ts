import type { Claim, Section, Statement } from '../../claims/index.js';
import { countNamed } from '../../match/counts.js';
import { topicOfSection } from '../../match/heading-topic.js';
import { COUNT_CONCEPTS } from '../../taxonomy/concepts/index.js';
import { printedFigure } from '../printed-figure.js';
import { isFigure, type Context } from './context.js';
import { withFigure } from './figure-of.js';
import { placeOf, type Found } from './statement-fault.js';

/** A number of things of 三公 with the money that was spent on them, in one chapter. */
interface Pair {
  readonly isPaid: boolean;
  readonly count: Statement & { readonly amount: Claim };
  readonly money: Statement & { readonly amount: Claim };
}

function pairsIn({ document, chapterOf }: Context): Pair[] {
  const counts: { isPaid: boolean; of: string; count: Pair['count'] }[] = [];
  const moneys = new Map<string, Pair['money'][]>();
  const key = (chapter: Section | null, of: string): string => `${chapter?.start ?? ''} ${of}`;
  const topics = new Map<Section | null, ReturnType<typeof topicOfSection>>();
  for (const statement of document.statements) {
    const { amount, year, section } = statement;
    if (!isFigure(amount) || (year !== null && year !== document.year)) continue;
    const told = { ...statement, amount };
    if (amount.kind === 'amount' && statement.key?.startsWith('three-public.') === true) {
      const place = key(chapterOf(statement), statement.key);
      moneys.set(place, [...(moneys.get(place) ?? []), told]);
    } else if (amount.kind === 'count') {
      const topic = topics.get(section) ?? topicOfSection(section);
      topics.set(section, topic);
      const concept = COUNT_CONCEPTS.find(({ id }) => id === countNamed(statement, topic, null));
      if (concept?.partOf !== undefined && concept.id !== 'three-public.vehiclesKept')
        counts.push({ isPaid: concept.isPaid === true, of: key(chapterOf(statement), concept.partOf), count: told });
    }
  }
  return counts.flatMap(({ isPaid, of, count }) => {
    const told = moneys.get(of) ?? [];
    const [money] = told;
    // several values are those of several offices
    const isOne = money !== undefined && told.every((it) => it.amount.value!.eq(money.amount.value!));
    return isOne ? [{ isPaid, count, money }] : [];
  });
}

/** 出国团组0个 and 因公出国费0万元. */
export function nothingOfNothing(context: Context): Claim[] {
  return pairsIn(context).flatMap(({ count, money }) =>
    count.amount.value!.isZero() && money.amount.value!.isZero() ? [count.amount, money.amount] : [],
  );
}

/** 购置公务用车0辆 and 公务用车购置费18万元, 接待5批次 and 公务接待费0万元: perhaps paid by others, or of another year. */
export function somethingOfNothing(context: Context): Found[] {
  const whole = context.document.decimals === null || context.document.decimals === 0;
  return pairsIn(context).flatMap(({ isPaid, count, money }) => {
    const [none, free] = [count.amount.value!.isZero(), money.amount.value!.isZero()];
    // 0万元 of a text without decimals may be some thousand
    if (!isPaid || none === free || (free && whole)) return [];
    const found: Found = {
      ...placeOf(count.amount),
      rule: 'count.money',
      severity: 'warning',
      stated: count.amount.value!.toString(),
      said: {
        type: 'count.money',
        count: printedFigure(count.amount),
        noun: money.noun,
        money: printedFigure(money.amount),
      },
    };
    return [withFigure(found, money, context)];
  });
}
