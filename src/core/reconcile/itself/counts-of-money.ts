import type { Claim, Section, Statement } from '../../claims/index.js';
import { countNamed } from '../../match/counts.js';
import { topicOfSection } from '../../match/heading-topic.js';
import { COUNT_CONCEPTS } from '../../taxonomy/concepts/index.js';
import { printedFigure } from '../printed-figure.js';
import { isFigure, type Context } from './context.js';
import { isNothing, placeOf, type Found } from './statement-fault.js';

/** A number of things of 三公 with the money that was spent on them, in one chapter. */
interface Pair {
  readonly isPaid: boolean;
  /** More of them are told beside: 国内接待5批次 and 国（境）外接待0批次. */
  readonly hasOthers: boolean;
  readonly count: Statement & { readonly amount: Claim };
  readonly money: Statement & { readonly amount: Claim };
}

function pairsIn({ document, chapterOf }: Context): Pair[] {
  const counts: { isPaid: boolean; of: string; count: Pair['count'] }[] = [];
  const some = new Set<string>();
  const moneys = new Map<string, Pair['money'][]>();
  const key = (chapter: Section | null, of: string): string => `${chapter?.start ?? ''} ${of}`;
  const topics = new Map<Section | null, ReturnType<typeof topicOfSection>>();
  const spoken = new Set<number>();
  for (const statement of document.statements) {
    const { amount, year, section, paragraph } = statement;
    if (statement.key?.startsWith('three-public.') === true) spoken.add(paragraph);
    if (!isFigure(amount) || (year !== null && year !== document.year)) continue;
    const told = { ...statement, amount };
    if (amount.kind === 'amount' && statement.key?.startsWith('three-public.') === true) {
      const place = key(chapterOf(statement), statement.key);
      moneys.set(place, [...(moneys.get(place) ?? []), told]);
    } else if (amount.kind === 'count') {
      const headed = topics.get(section) ?? topicOfSection(section);
      topics.set(section, headed);
      // under another heading, in a paragraph that tells 三公
      const topic = spoken.has(paragraph) ? { ...headed, special: 'three-public' as const } : headed;
      const behind = document.text.slice(amount.end, amount.end + GROUPS.length);
      const noun = behind === GROUPS ? GROUPS : statement.noun;
      const concept = COUNT_CONCEPTS.find(({ id }) => id === countNamed({ ...statement, noun }, topic, null));
      if (concept?.partOf !== undefined && concept.id !== 'three-public.vehiclesKept') {
        const of = key(chapterOf(statement), concept.partOf);
        counts.push({ isPaid: concept.isPaid === true, of, count: told });
        if (!isNothing(amount)) some.add(`${of} ${amount.unit}`);
      }
    }
  }
  return counts.flatMap(({ isPaid, of, count }) => {
    const told = moneys.get(of) ?? [];
    const [money] = told;
    // several values are those of several offices
    const isOne = money !== undefined && told.every((it) => it.amount.value!.eq(money.amount.value!));
    return isOne ? [{ isPaid, count, money, hasOthers: some.has(`${of} ${count.amount.unit}`) }] : [];
  });
}

/** "1个团组": the name may stand behind the number. */
const GROUPS = '团组';

/** 出国团组0个 and 因公出国费0万元. */
export function nothingOfNothing(context: Context): Claim[] {
  return pairsIn(context).flatMap(({ count, money }) =>
    count.amount.value!.isZero() && money.amount.value!.isZero() ? [count.amount, money.amount] : [],
  );
}

/** "0个团组0人次": somebody may travel with another department's group. */
function isNobody(next: Statement | undefined, { paragraph, sentence }: Statement): boolean {
  return (
    next?.paragraph === paragraph &&
    next.sentence === sentence &&
    next.amount?.kind === 'count' &&
    isNothing(next.amount)
  );
}

/** 购置公务用车0辆 and 公务用车购置费18万元, 接待5批次 and 公务接待费0万元: perhaps paid by others, or of another year. */
export function somethingOfNothing(context: Context): Found[] {
  const { document } = context;
  const whole = document.decimals === null || document.decimals === 0;
  return pairsIn(context).flatMap(({ isPaid, hasOthers, count, money }) => {
    if (hasOthers && isNothing(count.amount)) return [];
    const [none, free] = [count.amount.value!.isZero(), money.amount.value!.isZero()];
    // 0万元 of a text without decimals may be some thousand
    if (none === free || (free && whole)) return [];
    if (!isPaid && (free || !isNobody(document.statements[count.index + 1], count))) return [];
    return [
      {
        ...placeOf(count.amount),
        rule: 'count.money',
        severity: 'warning' as const,
        stated: count.amount.value!.toString(),
        said: {
          type: 'count.money' as const,
          count: printedFigure(count.amount),
          noun: money.noun,
          money: printedFigure(money.amount),
        },
      },
    ];
  });
}
