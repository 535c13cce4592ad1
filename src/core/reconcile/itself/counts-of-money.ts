import type { Claim, Section, Statement } from '../../claims/index.js';
import { countNamed } from '../../match/counts.js';
import { topicOfSection } from '../../match/heading-topic.js';
import { COUNT_CONCEPTS } from '../../taxonomy/concepts/index.js';
import { printedFigure } from '../printed-figure.js';
import { isFigure, type TextContext } from './context.js';
import { countGroups } from './count-groups.js';
import { withFigure } from './figure-of.js';
import { isNothing, isWhole, placeOf, type Found } from './statement-fault.js';
import { gather } from '../../sheet/gather.js';

/** A number of things of 三公 with the money that was spent on them, in one chapter. */
interface Pair {
  readonly isPaid: boolean;
  readonly count: Statement & { readonly amount: Claim };
  readonly money: Statement & { readonly amount: Claim };
}

/** A number of things of 三公, by what it is a number of. */
interface Counted {
  readonly concept: (typeof COUNT_CONCEPTS)[number];
  readonly chapter: Section | null;
  readonly count: Pair['count'];
}

function countedIn({ document, chapterOf }: TextContext): Counted[] {
  const topics = new Map<Section | null, ReturnType<typeof topicOfSection>>();
  const counted: Counted[] = [];
  const spoken = new Set(
    document.statements
      .filter(({ key }) => key?.startsWith('three-public.') === true)
      .map(({ paragraph }) => paragraph),
  );
  let before: { readonly id: string; readonly index: number } | null = null;
  for (const statement of document.statements) {
    const { section, index } = statement;
    if (!isOfThisYear(statement, document) || statement.amount.kind !== 'count') continue;
    const headed = topics.get(section) ?? topicOfSection(section);
    topics.set(section, headed);
    // under another heading, in a paragraph that tells 三公
    const topic = spoken.has(statement.paragraph) ? { ...headed, special: 'three-public' as const } : headed;
    const behind = document.text.slice(statement.amount.end, statement.amount.end + GROUPS.length);
    const noun = behind === GROUPS ? GROUPS : statement.noun;
    const named = countNamed({ ...statement, noun }, topic, before?.index === index - 1 ? before.id : null);
    const concept = COUNT_CONCEPTS.find(({ id }) => id === named);
    before = concept === undefined ? null : { id: concept.id, index };
    if (concept !== undefined) counted.push({ concept, chapter: chapterOf(statement), count: statement });
  }
  return counted;
}

function isOfThisYear(
  statement: Statement,
  { year }: Pick<TextContext['document'], 'year'>,
): statement is Statement & { readonly amount: Claim } {
  return isFigure(statement.amount) && (statement.year === null || statement.year === year);
}

function pairsIn(context: TextContext): Pair[] {
  const { document, chapterOf } = context;
  const moneys = new Map<string, Pair['money'][]>();
  const key = (chapter: Section | null, of: string): string => `${chapter?.start ?? ''} ${of}`;
  for (const statement of document.statements) {
    if (!isOfThisYear(statement, document) || statement.amount.kind !== 'amount') continue;
    if (statement.key?.startsWith('three-public.') !== true) continue;
    const place = key(chapterOf(statement), statement.key);
    moneys.set(place, [...(moneys.get(place) ?? []), statement]);
  }
  const counted = context.once(countedIn);
  const some = new Set(
    counted
      .filter(({ concept: { partOf }, count }) => partOf !== undefined && !isNothing(count.amount))
      .map(({ concept, chapter, count }) => `${key(chapter, concept.partOf!)} ${count.amount.unit}`),
  );
  return gather(counted, ({ concept, chapter, count }) => {
    if (concept.partOf === undefined || concept.id === 'three-public.vehiclesKept') return [];
    // guests from home beside none from abroad
    if (isNothing(count.amount) && some.has(`${key(chapter, concept.partOf)} ${count.amount.unit}`)) return [];
    const told = moneys.get(key(chapter, concept.partOf)) ?? [];
    const [money] = told;
    // several values are those of several offices
    const isOne = money !== undefined && told.every((it) => it.amount.value!.eq(money.amount.value!));
    return isOne ? [{ isPaid: concept.isPaid === true, count, money }] : [];
  });
}

/** "1个团组": the name may stand behind the number. */
const GROUPS = '团组';

/** 出国团组0个 and 因公出国费0万元. */
export function nothingOfNothing(context: TextContext): Claim[] {
  return gather(pairsIn(context), ({ count, money }) =>
    count.amount.value!.isZero() && money.amount.value!.isZero() ? [count.amount, money.amount] : [],
  );
}

/**
 * 购置公务用车0辆 and 公务用车购置费18万元, 接待5批次 and 公务接待费0万元: perhaps paid by others, or of another year. 团组0个
 * and 3人次; 车辆0辆 and their 价值5万元.
 */
export function somethingOfNothing(context: TextContext): Found[] {
  const told = new Map<Claim, Found>();
  for (const { count, of, other } of [...ofMoney(context), ...inOneSentence(context), ...ofPersons(context)]) {
    const [none, free] = [count.value!.isZero(), other.value!.isZero()];
    // 0万元 of a text without decimals may be some thousand
    if (none === free || (free && isWhole(other, context.document.decimals ?? 0)) || told.has(count)) continue;
    const found: Found = {
      ...placeOf(count),
      rule: 'count.money',
      severity: 'warning',
      stated: count.value!.toString(),
      said: { type: 'count.money', count: printedFigure(count), noun: of.noun, money: printedFigure(other) },
    };
    told.set(count, withFigure(found, of, context));
  }
  return [...told.values()];
}

/** A number, and the money or the other number without which it is not. */
interface Beside {
  readonly count: Claim;
  /** Whose name the finding bears. */
  readonly of: Statement;
  readonly other: Claim;
}

function ofMoney(context: TextContext): Beside[] {
  const { statements } = context.document;
  return gather(pairsIn(context), ({ isPaid, count, money }) =>
    isPaid || isNobody(count, statements[count.index + 1], money)
      ? [{ count: count.amount, of: money, other: money.amount }]
      : [],
  );
}

const ABROAD = 'three-public.abroad';

/** "0个团组0人次" beside money for it: somebody may travel with another department's group, but nobody does here. */
function isNobody(count: Pair['count'], next: Statement | undefined, money: Pair['money']): boolean {
  return (
    money.key === ABROAD &&
    count.amount.value!.isZero() &&
    next?.paragraph === count.paragraph &&
    next.sentence === count.sentence &&
    next.amount?.kind === 'count' &&
    isNothing(next.amount)
  );
}

function inOneSentence(context: TextContext): Beside[] {
  return gather(context.once(countGroups), ({ first, counts, money }) =>
    counts.map((count) => ({ count, of: first, other: money.amount })),
  );
}

/** 出国团组 and the persons in them, where each is told once in a chapter. One may join a 团组 of others, for money. */
function ofPersons(context: TextContext): Beside[] {
  const moneys = new Map(pairsIn(context).map(({ count, money }) => [count.amount, money.amount]));
  return gather(Array.from(context.once(countedByChapter).values()), (told) =>
    gather(told, ({ concept, count }): Beside[] => {
      const [persons, ...more] = told.filter(({ concept: { id } }) => id === concept.persons);
      const isOne = told.filter((other) => other.concept === concept).length === 1;
      if (persons === undefined || more.length > 0 || !isOne) return [];
      const { amount } = persons.count;
      const isFree = moneys.get(amount)?.value!.isZero() === true;
      return isFree || amount.value!.isZero() ? [{ count: amount, of: count, other: count.amount }] : [];
    }),
  );
}

function countedByChapter(context: TextContext): ReadonlyMap<Section | null, readonly Counted[]> {
  const chapters = new Map<Section | null, Counted[]>();
  for (const counted of context.once(countedIn)) {
    const same = chapters.get(counted.chapter);
    if (same) same.push(counted);
    else chapters.set(counted.chapter, [counted]);
  }
  return chapters;
}
