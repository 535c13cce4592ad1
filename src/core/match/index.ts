import type { Lookup } from '../figures/lookup.js';
import { within } from '../figures/sourced.js';
import { sameFigure, type NamedFigure } from '../figures/named.js';
import type { Change, Claim, Document, Statement } from '../claims/index.js';
import { signAt } from '../text/fold.js';
import { nounOf } from '../claims/clauses/nouns.js';
import { changeOf, isBareSide } from '../claims/lexicon/references.js';
import type { Aspect, Binding, Target } from './binding.js';
import { figureOfWords } from './resolve.js';
import { DOUBTED, REFUSED } from './account.js';
import { MATCH_RULES } from './rules.js';
import type { Matching } from './situation.js';
import { Targets } from './targets.js';
import { bindingOf } from './value.js';

export type { Aspect, Binding } from './binding.js';
export { bindingOf } from './value.js';

/** Every rule by which a noun is matched. */
export const MATCHING: Matching = { rules: MATCH_RULES, refused: REFUSED, doubted: DOUBTED };

/**
 * Ties the figures of a text, blank or filled, to the figures of the tables: by claim index. A claim that is not in it
 * is not understood. What the binding is unsure of says why; values are never compared, so a wrong figure is bound like
 * a right one.
 */
export function bindDocument(
  document: Document,
  lookup: Lookup,
  matching: Matching = MATCHING,
): ReadonlyMap<number, Binding> {
  return new Binder(document, lookup, matching).bind();
}

/** What a bare 收入 or 支出 of a change may be: the concepts and lists of all money. */
const SIDES: Readonly<Record<string, readonly string[]>> = {
  收入: ['summary.income', 'income', 'income-sources'],
  支出: ['summary.expenditure', 'expenditure', 'expenditure-natures'],
};

class Binder {
  private readonly bound = new Map<number, Binding>();
  private readonly shared = new Map<Claim, Binding>();
  private readonly targets: Targets;
  /** What a share told last was of, by paragraph. */
  private readonly bases = new Map<number, { readonly whole: NamedFigure; readonly list: NamedFigure['list'] }>();
  private readonly amounts = new Map<number, Statement[]>();

  constructor(
    private readonly document: Document,
    private readonly lookup: Lookup,
    matching: Matching,
  ) {
    this.targets = new Targets(document, lookup, matching);
    for (const statement of document.statements) {
      if (statement.amount === null) continue;
      const told = this.amounts.get(statement.paragraph);
      if (told) told.push(statement);
      else this.amounts.set(statement.paragraph, [statement]);
    }
  }

  bind(): ReadonlyMap<number, Binding> {
    for (const statement of this.document.statements) {
      const target = this.targets.targetOf(statement);
      if (target) this.bindParts(statement, target);
    }
    return this.bound;
  }

  private bindParts(statement: Statement, { figure, doubt, others }: Target): void {
    const { amount, share, change, budget, completion, year } = statement;
    const own = this.lookup.books.book.document.year;
    const other = year !== null && own !== null && year !== own;
    const foreign = other && year !== own - 1 ? `句中写的是${year}年` : doubt;
    const add = (
      claim: Claim | null,
      aspect: Aspect | null,
      why = foreign,
      againstBudget = false,
      whole: NamedFigure | null = null,
    ): void => {
      if (claim === null) return;
      const binding = bindingOf(this.lookup, figure, aspect, why, againstBudget, whole);
      // "甲和乙均为3万元": one claim of several statements
      const known = claim === amount ? this.shared.get(claim) : undefined;
      const told = known === undefined ? binding : { ...known, also: [...(known.also ?? []), binding] };
      if (claim === amount) this.shared.set(claim, told);
      this.bound.set(claim.index, told);
    };
    add(amount, other && year === own - 1 ? '上年' : null);
    if (amount && others && foreign !== '') this.bound.set(amount.index, { ...this.bound.get(amount.index)!, others });
    add(budget, '预算');
    add(completion, '完成');
    if (share) this.addShare(statement, figure, share.claim, this.baseOf(statement, share.base), doubt);
    if (change) {
      const either = change.unsure && !this.namesIt(statement, change, figure);
      const why = either ? '这一增减可能是整体的，也可能是最后一项的' : doubt;
      add(change.difference, '差额', why, change.againstBudget);
      add(change.percent, '幅度', why, change.againstBudget);
      const told = either ? this.othersTold(statement) : null;
      for (const claim of told ? [change.difference, change.percent] : [])
        if (claim) this.bound.set(claim.index, { ...this.bound.get(claim.index)!, others: told! });
      add(change.base, change.againstBudget ? '预算' : '上年', why);
    }
  }

  /** All else that its paragraph tells; null where something of it is not understood. */
  private othersTold(statement: Statement): NamedFigure[] | null {
    const others = (this.amounts.get(statement.paragraph) ?? []).filter((it) => it !== statement);
    const targets = others.map((it) => this.targets.targetOf(it));
    return targets.includes(null) ? null : targets.flatMap((target) => target?.figure ?? []);
  }

  /** "收入较去年增加": the sentence of the change begins with the name of its figure. */
  private namesIt(statement: Statement, { difference, percent }: Change, figure: NamedFigure): boolean {
    const claim = difference ?? percent;
    const { folded } = this.document.paragraphs[statement.paragraph]!;
    const words = claim === null ? null : changeOf(folded.text.slice(0, signAt(folded, claim.start)));
    const { department } = this.document;
    const noun = words === null ? '' : nounOf(words, department === null ? [] : [department]);
    if (noun === '') return false;
    const side = SIDES[noun];
    if (side) return side.includes(figure.list ?? figure.id);
    const named = figureOfWords(noun, this.targets.situationOf(statement));
    return named !== null && sameFigure(named.figure, figure);
  }

  /** "政府性基金支出9万元，占本年支出的": of all money, where under its heading the base were the figure itself. */
  private baseSaid(statement: Statement, figure: NamedFigure, base: string): Target | null {
    const at = this.targets.situationOf(statement);
    const said = figureOfWords(base, at);
    if (said === null || !(sameFigure(said.figure, figure) || isSideOf(said.figure, figure))) return said;
    return figureOfWords(base, { ...at, topic: { ...at.topic, money: null, basic: false } });
  }

  /** "甲3万元，占基本支出的30%；乙7万元，占70%": lines of one list are shares of one whole. */
  private baseBefore({ paragraph }: Statement, { list, amount }: NamedFigure): NamedFigure | null {
    const before = this.bases.get(paragraph);
    return list !== null && before?.list === list && within(amount, before.whole.amount) ? before.whole : null;
  }

  /** "支出9万元，其中项目支出3万元，占支出的33%": a bare side is that of its own list. */
  private baseOf(statement: Statement, base: string): string {
    const key = this.targets.statementAbove(statement)?.key;
    return isBareSide(base) && key === (base.endsWith('收入') ? 'income' : 'expenditure') ? '' : base;
  }

  private addShare(statement: Statement, figure: NamedFigure, claim: Claim, base: string, doubt: string): void {
    const listed = this.targets.wholeOf(statement)?.figure ?? null;
    const usual = this.lookup.wholeOf(figure);
    const said = base === '' ? null : this.baseSaid(statement, figure, base);
    const whole = said?.figure ?? (base === '' ? (listed ?? usual ?? this.baseBefore(statement, figure)) : null);
    if (!whole || sameFigure(whole, figure)) return;
    if (said) this.bases.set(statement.paragraph, { whole, list: figure.list });
    const odd =
      base === '' &&
      usual !== null &&
      listed !== null &&
      !sameFigure(usual, listed) &&
      !usual.amount.yuan.eq(listed.amount.yuan);
    const why = doubt || said?.doubt || (odd ? `可能占${usual.name}，也可能占${listed.name}` : '');
    this.bound.set(claim.index, bindingOf(this.lookup, figure, '占', why, false, whole));
  }
}

/** 财政拨款收入总计 is one side of 财政拨款收支总计. */
function isSideOf({ id, list }: NamedFigure, whole: NamedFigure): boolean {
  return list === null && whole.list === null && [`${whole.id}.income`, `${whole.id}.expenditure`].includes(id);
}
