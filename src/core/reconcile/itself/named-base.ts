import { nounOf, sameNoun } from '../../claims/clauses/nouns.js';
import type { Statement } from '../../claims/index.js';
import { TOTAL_SIDES } from '../../claims/lexicon/figure-nouns.js';
import { isOfYearAlone, withoutPeriod } from '../../claims/lexicon/shares.js';
import { figureNamed, scopeOf } from '../../taxonomy/figure-names.js';
import { firstFrom } from '../../text/first-from.js';
import { isFigure, scopeOfStatement, type TextContext } from './context.js';
import { moneyOfCounts } from './count-groups.js';
import { gather } from '../../sheet/gather.js';

/**
 * What a share is of by the name of its base: the whole of the list if it bears that name, the nearest of exactly that
 * name before, or the only one in the text.
 */
export function namedBase(statement: Statement, name: string, context: TextContext): Statement | null {
  const base = context.once(basesByWords)(name);
  const whole = context.listOf(statement)?.whole;
  // 占总收入: of the total that the list is of, with or without what was carried over
  const side = TOTAL_SIDES.get(base.noun);
  if (side !== undefined && whole?.key?.startsWith(side)) return whole;
  if (whole && (base.isThat(whole) || base.isLike(whole))) return whole;
  const exact =
    nearestBefore(statement, base.those()) ??
    (isOfYearAlone(name) ? lastOfChapter(statement, base.those(), context) : null);
  if (exact) return exact;
  for (const told of [base.those(), base.like()]) {
    const found = told.get(statement.amount!.kind);
    if (!found?.hasOther(statement)) continue;
    return found.only(statement);
  }
  return null;
}

/** The base that words name, with the statements that tell it. */
interface Base {
  readonly noun: string;
  readonly isThat: (statement: Statement) => boolean;
  /** Of a name that ends alike. */
  readonly isLike: (statement: Statement) => boolean;
  readonly those: () => Told;
  readonly like: () => Told;
}

/** Statements with a figure, by its kind. */
type Told = ReadonlyMap<string, Tellings>;

function basesByWords(context: TextContext): (words: string) => Base {
  const { department } = context.document;
  const known = new Map<string, Base>();
  return (words) => {
    let base = known.get(words);
    if (base === undefined) {
      base = baseOf(nounOf(withoutPeriod(words), department === null ? [] : [department]), context);
      known.set(words, base);
    }
    return base;
  };
}

function baseOf(noun: string, context: TextContext): Base {
  // 占一般公共预算项目支出总额 is no share of all 项目支出
  const scope = scopeOf(noun);
  const isInScope = (other: Statement): boolean => scope === null || scopeOfStatement(other) === scope;
  const byNoun = context.once(statementsByNoun);
  const those = (): Told => context.once(statementsByIdentity).get(identityOf(noun)) ?? NONE;
  let like: Told | null = null;
  return {
    noun,
    isThat: (other) => identityOf(other.noun) === identityOf(noun),
    isLike: (other) => sameNoun(other.noun, noun) && isInScope(other),
    those,
    like: () =>
      (like ??= toldBy(
        gather([...byNoun], ([other, statements]) => (sameNoun(other, noun) ? statements.filter(isInScope) : [])).sort(
          (a, b) => a.index - b.index,
        ),
      )),
  };
}

/** What figure a noun names; where it names none, the noun itself. */
function identityOf(noun: string): string {
  const named = figureNamed(noun);
  return named === null ? `“${noun}”` : `${named.key} ${named.scope ?? ''}`;
}

function statementsByNoun(context: TextContext): ReadonlyMap<string, readonly Statement[]> {
  const found = new Map<string, Statement[]>();
  const ofCounts = context.once(moneyOfCounts);
  for (const statement of context.document.statements) {
    if (ofCounts.has(statement.index)) continue;
    const same = found.get(statement.noun);
    if (same) same.push(statement);
    else found.set(statement.noun, [statement]);
  }
  return found;
}

function statementsByIdentity(context: TextContext): ReadonlyMap<string, Told> {
  const found = new Map<string, Statement[]>();
  for (const [noun, statements] of context.once(statementsByNoun)) {
    const identity = identityOf(noun);
    found.set(identity, (found.get(identity) ?? []).concat(statements));
  }
  return new Map(
    Array.from(found, ([identity, statements]) => [identity, toldBy(statements.sort((a, b) => a.index - b.index))]),
  );
}

const NONE: Told = new Map();

function toldBy(statements: readonly Statement[]): Told {
  const told = new Map<string, Tellings>();
  for (const statement of statements) {
    if (!isFigure(statement.amount)) continue;
    const { kind } = statement.amount;
    const tellings = told.get(kind) ?? new Tellings();
    told.set(kind, tellings);
    tellings.add(statement);
  }
  return told;
}

/** Tellings of one figure in their order. */
class Tellings {
  private readonly all: Statement[] = [];
  private readonly places = new Map<Statement, number>();
  private readonly values = new Map<string, number>();

  add(statement: Statement): void {
    this.places.set(statement, this.all.length);
    this.all.push(statement);
    const value = valueOf(statement);
    this.values.set(value, (this.values.get(value) ?? 0) + 1);
  }

  hasOther(statement: Statement): boolean {
    return this.all.length > (this.places.has(statement) ? 1 : 0);
  }

  /** The first of the others, where they have one value. */
  only(statement: Statement): Statement | null {
    const isAlone = this.places.has(statement) && this.values.get(valueOf(statement)) === 1;
    if (this.values.size - (isAlone ? 1 : 0) !== 1) return null;
    return this.all[0] === statement ? this.all[1]! : this.all[0]!;
  }

  /** The last one before a statement. */
  before({ index }: Statement): Statement | undefined {
    return this.all[firstFrom(this.all.length, (at) => this.all[at]!.index < index) - 1];
  }
}

function valueOf({ amount }: Statement): string {
  return amount!.value!.toString();
}

/** "收入总计9万元，其中本年收入8万元。", then "1.甲6万元，占本年收入的75%。": funds further on have a 本年收入 of their own. */
function lastOfChapter(statement: Statement, told: Told, { chapterOf }: TextContext): Statement | null {
  const last = told.get(statement.amount!.kind)?.before(statement);
  const chapter = chapterOf(statement);
  return last !== undefined && chapter !== null && chapterOf(last) === chapter ? last : null;
}

function nearestBefore(statement: Statement, told: Told): Statement | null {
  const last = told.get(statement.amount!.kind)?.before(statement);
  return last?.paragraph === statement.paragraph ? last : null;
}
