import type { Decimal } from 'decimal.js';
import { figureNamed } from '../../taxonomy/figure-names.js';
import type { Claim, Statement } from '../../claims/index.js';
import { holds, isFigure, scopeOfStatement, type Context } from './context.js';
import { plus, type Relation } from './relation.js';

/** Figures with a total of their own in every text; a share of them has a word more in its name. */
const TOLD_ONCE = new Set([
  'basic',
  'general-basic.personnel',
  'general-basic.public',
  'three-public',
  'three-public.abroad',
  'three-public.vehicles',
  'three-public.vehicle-purchase',
  'three-public.vehicle-operation',
  'three-public.reception',
  'agency-operation',
  'procurement',
  'procurement.goods',
  'procurement.works',
  'procurement.services',
  'total',
  'income-total',
  'expenditure-total',
]);

function tellings(context: Context): Map<string, Statement[]> {
  const told = new Map<string, Statement[]>();
  for (const statement of context.document.statements) {
    const name = nameOf(statement, context);
    if (name === null) continue;
    const same = told.get(name);
    if (same) same.push(statement);
    else told.set(name, [statement]);
  }
  return told;
}

/** Figures told in several paragraphs with the same value. */
export function repeated(context: Context): Claim[] {
  return [...tellings(context).values(), ...countsTold(context)].flatMap((statements) => {
    const usable = withoutDoubtful(statements);
    return usable
      .filter((one) =>
        usable.some((other) => other.paragraph !== one.paragraph && other.amount!.value!.eq(one.amount!.value!)),
      )
      .map(({ amount }) => amount!);
  });
}

/** The same figure with two values; 收入 and 支出 totals that differ. */
export function twice(context: Context): Relation[] {
  const told = tellings(context);
  return [...told.values()]
    .flatMap((statements) => differing(withoutDoubtful(statements), context))
    .concat(balance(told, context));
}

function nameOf(statement: Statement, context: Context): string | null {
  const { amount, key, subject, year } = statement;
  if (!isFigure(amount) || amount.kind !== 'amount' || (year !== null && year !== context.document.year)) return null;
  if (context.document.paragraphs[statement.paragraph]!.inTable || statement.change?.unsure) return null;
  // part of a whole that is not the department's: another office's, or 基本支出 of one 项
  const whole = context.listOf(statement)?.whole;
  if (whole && whole.key === null && subject === null) return null;
  const scope = scopeOfStatement(statement);
  if (subject?.itemName != null)
    return `${scope} ${subject.code ?? `${subject.className ?? ''} ${subject.groupName ?? ''} ${subject.itemName}`}`;
  if (key === null || !TOLD_ONCE.has(key)) return null;
  return `${/^(?:three|abroad|vehicle|reception|agency|procurement|goods|works|services)/.test(key) ? '' : (figureNamed(statement.noun)?.scope ?? scope)} ${key}`;
}

/** A paragraph that gives several values means several things. */
function withoutDoubtful(statements: readonly Statement[]): Statement[] {
  const first = new Map<number, Decimal>();
  const doubtful = new Set<number>();
  for (const { paragraph, amount } of statements) {
    const value = first.get(paragraph);
    if (value === undefined) first.set(paragraph, amount!.value!);
    else if (!value.eq(amount!.value!)) doubtful.add(paragraph);
  }
  return statements.filter(({ paragraph }) => !doubtful.has(paragraph));
}

function differing(statements: readonly Statement[], context: Context): Relation[] {
  const first = statements[0];
  if (first === undefined) return [];
  const others = new Map<string, Statement>();
  for (const other of statements.slice(1)) {
    const value = other.amount!.value!.toString();
    if (!others.has(value)) others.set(value, other);
  }
  return Array.from(others.values(), (other) =>
    same(
      first.amount!,
      other.amount!,
      first.noun,
      context.chapterOf(first) === context.chapterOf(other) ? 'error' : 'warning',
    ),
  );
}

function same(
  first: Claim,
  other: Claim,
  about: string,
  severity: 'error' | 'warning',
  rule = 'same',
): Relation & { readonly kind: 'sum' } {
  return { kind: 'sum', rule, severity, blamed: other, about, left: plus(first), right: plus(other) };
}

function balance(told: ReadonlyMap<string, readonly Statement[]>, context: Context): Relation[] {
  return ['all', 'fiscal'].flatMap((scope) => {
    const [income, expenditure] = [told.get(`${scope} income-total`)?.[0], told.get(`${scope} expenditure-total`)?.[0]];
    if (!income || !expenditure) return [];
    // each with a change of its own: two totals without what is carried over, perhaps
    const apart =
      income.change?.difference?.value?.eq(expenditure.change?.difference?.value ?? income.change.difference.value) ===
      false;
    const balanced = same(
      income.amount!,
      expenditure.amount!,
      '收入总计与支出总计',
      apart ? 'warning' : 'error',
      'balance',
    );
    if (holds(balanced, context)) return [balanced];
    // 支出总计 of some forms leaves out what is carried over, told beside it
    const carried = context.document.statements.filter(
      ({ noun, amount }) =>
        isFigure(amount) &&
        amount.kind === 'amount' &&
        /(?:年末|结转下年|累计).{0,12}(?:结转|结余)|结转下年/.test(noun),
    );
    const explains = carried.some((it) =>
      holds({ ...balanced, right: plus(expenditure.amount!, it.amount!) }, context),
    );
    return explains ? [] : [balanced];
  });
}

/** 公务用车, other 车辆, 批次, 批 and 人次, each wherever it is told. */
function countsTold({ document }: Context): Statement[][] {
  const counted = (which: (statement: Statement) => boolean): Statement[] =>
    document.statements.filter((it) => isFigure(it.amount) && it.amount.kind === 'count' && which(it));
  const kept = counted(({ key, amount }) => key === 'three-public.vehiclesKept' && amount!.unit === '辆');
  const official = kept.filter(({ noun }) => !/车辆/.test(noun));
  return [
    official,
    kept.filter((it) => !official.includes(it)),
    ...['批次', '批', '人次'].map((unit) => counted((it) => isReception(it, unit))),
  ];
}

/** Numbers told in several places: 公务用车, 接待批次 and 人次. */
export function countsTwice(context: Context): Relation[] {
  const told = countsTold(context);
  const official = told[0]!;
  const [most] = [...official].sort((a, b) => b.amount!.value!.comparedTo(a.amount!.value!));
  // among 车辆 there may be others than 公务用车, but not fewer
  const fewer = told[1]!.find(({ amount }) => most !== undefined && amount!.value!.lt(most.amount!.value!));
  const relations = told.flatMap((statements) => {
    const first = statements[0];
    const other = statements.find(({ amount }) => !amount!.value!.eq(first!.amount!.value!));
    return first && other ? [same(first.amount!, other.amount!, first.noun, 'warning', 'same.count')] : [];
  });
  return relations.length === 0 && most && fewer
    ? [same(most.amount!, fewer.amount!, most.noun, 'warning', 'same.count')]
    : relations;
}

function isReception({ amount, noun }: Statement, unit: string): boolean {
  return isFigure(amount) && amount.unit === unit && /^(?:国内)?公务接待(?:批次|人次|人数)?$/.test(noun);
}

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
  return [same(operating.amount!, agency.amount!, '机关运行经费与公用经费', 'warning', 'agency-operation')];
}
