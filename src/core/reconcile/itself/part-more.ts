import { supportedBusinesses } from '../../claims/lexicon/procurement-shares.js';
import type { Claim, Section, Statement } from '../../claims/index.js';
import { printedFigure } from '../printed-figure.js';
import { isFigure, type TextContext } from './context.js';
import { inUnitOf } from './precision.js';
import { itemsOfFunds } from './subject-sums.js';
import { placeOf, type Found } from './statement-fault.js';
import { gather } from '../../sheet/gather.js';

/** What a figure may not be more than. */
interface Bounded {
  readonly part: Claim;
  readonly whole: Claim;
  readonly partName: string;
  readonly wholeName: string;
  /** What it is where it is more, if no warning. */
  readonly severity?: 'error';
}

/**
 * 小微企业 are among 中小企业, what costs over 100万元 is among what costs over 50万元, and what something was used for is
 * among it. Bands (50万元 to 100万元) are told like bounds: perhaps.
 */
export function partsOverWholes(context: TextContext): Found[] {
  return [...smallBusinesses(context), ...dearerThings(context), ...onlyUses(context), ...fundItems(context)]
    .filter(({ part, whole }) => part.kind === whole.kind && part.value!.gt(whole.value!))
    .map(({ part, whole, partName, wholeName, severity }): Found => ({
      ...placeOf(part),
      rule: 'part.more',
      severity: severity ?? 'warning',
      stated: inUnitOf(part, part.value!).toString(),
      said: {
        type: 'part.more',
        part: { name: partName, figure: printedFigure(part) },
        whole: { name: wholeName, figure: printedFigure(whole) },
      },
      places: [{ start: whole.start, end: whole.end, quote: whole.quote }],
    }));
}

/** The two of one sentence; the larger is among the procurement that their chapter tells with one value. */
function smallBusinesses(context: TextContext): Bounded[] {
  const { statements } = context.document;
  const totals = context.once(procurementTold);
  const ofAll = gather(statements, (statement) => {
    const total = supportedBusinesses(statement.noun) === 'all' ? totals.get(statement.section) : null;
    return total == null ? [] : boundedOf(statement, total, statement.noun, total.noun);
  });
  const ofSmall = gather(statements, (statement) => {
    const next = statements[statement.index + 1];
    const [all, small] = [statement, next].map((it) => (it === undefined ? null : supportedBusinesses(it.noun)));
    if (all !== 'all' || small !== 'small' || !isBeside(statement, next!)) return [];
    return boundedOf(next!, statement, next!.noun, statement.noun);
  });
  return [...ofAll, ...ofSmall];
}

/** By heading: 政府采购 in all; null where several values are told. */
function procurementTold({ document }: TextContext): ReadonlyMap<Section | null, Statement | null> {
  const told = new Map<Section | null, Statement | null>();
  for (const statement of document.statements) {
    const { key, amount, section, year } = statement;
    if (key !== 'procurement' || !isFigure(amount) || (year !== null && year !== document.year)) continue;
    const known = told.get(section);
    const isOther = known === null || (known !== undefined && !known.amount!.value!.eq(amount.value!));
    told.set(section, isOther ? null : (known ?? statement));
  }
  return told;
}

/** "50万元以上设备3台，100万元以上设备1台": of the same things. */
function dearerThings({ document: { statements, claims } }: TextContext): Bounded[] {
  return gather(statements, (statement) => {
    const next = statements[statement.index + 1];
    if (next?.amount?.kind !== 'count' || next.noun !== statement.noun || !isBeside(statement, next)) return [];
    const [low, high] = [statement, next].map(({ amount }) => claims[(amount?.index ?? 0) - 1]);
    if (low?.role !== 'bound' || high?.role !== 'bound' || !isLess(low, high)) return [];
    return boundedOf(next, statement, high.quote + next.noun, low.quote + statement.noun);
  });
}

function isLess(low: Claim, high: Claim): boolean {
  return low.value !== null && high.value !== null && low.value.lt(high.value);
}

/** "支出2万元，主要用于用餐2.5万元": the one part that is told of it. */
function onlyUses({ document: { lists } }: TextContext): Bounded[] {
  return gather(lists, ({ whole, readings, form }) => {
    const [part, ...more] = readings[0] ?? [];
    if (part === undefined || more.length > 0 || form !== 'uses') return [];
    return part.paragraph === whole.paragraph && whole.budget === null
      ? boundedOf(part, whole, part.noun, whole.noun)
      : [];
  });
}

/** No 项 of 政府性基金 is more than all its expenditure, unless a slip of fingers is told of the two. */
function fundItems(context: TextContext): Bounded[] {
  return gather(
    context.once(itemsOfFunds).filter(({ isMistyped }) => !isMistyped),
    ({ total, items }) => gather(items, (item) => boundedOf(item, total, item.noun, total.noun)),
  ).map((bounded) => ({ ...bounded, severity: 'error' as const }));
}

function isBeside(one: Statement, other: Statement): boolean {
  return one.paragraph === other.paragraph && one.sentence === other.sentence;
}

function boundedOf(part: Statement, whole: Statement, partName: string, wholeName: string): Bounded[] {
  return isFigure(part.amount) && isFigure(whole.amount)
    ? [{ part: part.amount, whole: whole.amount, partName, wholeName }]
    : [];
}
