import type { Lookup } from '../figures/lookup.js';
import { within } from '../figures/sourced.js';
import { sameFigure, type NamedFigure } from '../figures/named.js';
import { partOfLine, type Part } from '../figures/items/parts-of-line.js';
import { itemBeside } from './tables.js';
import type { Change, Claim, Document, Section, Statement } from '../claims/index.js';
import { signAt, type Folded } from '../text/fold.js';
import { nounOf } from '../claims/clauses/nouns.js';
import { changeOf, isBareSide, isOfThisYear } from '../claims/lexicon/references.js';
import type { Aspect, Binding, Target } from './binding.js';
import { topicOfSection, topicsWithin, type HeadingTopic } from './heading-topic.js';
import { figureOf, figureOfWords, type Situation } from './resolve.js';
import { DOUBTED, REFUSED } from './account.js';
import { MATCH_RULES } from './rules.js';
import { saidBy, type Matching } from './situation.js';
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

function isMoneyAlone({ noun }: Statement): boolean {
  const said = saidBy(noun);
  return said.key === 'appropriation' && said.scope !== 'general';
}

function natureOf({ key }: Statement): Part | null {
  return key === 'basic' || key === 'project' ? key : null;
}

class Binder {
  private readonly bound = new Map<number, Binding>();
  private readonly shared = new Map<Claim, Binding>();
  private readonly targets = new Map<Statement, Target | null>();
  private readonly wholes = new Map<Statement, Statement>();
  /** Statements whose parts are 基本支出 and 项目支出. */
  private readonly spentByNature = new Set<Statement>();
  private readonly topics = new Map<Section | null, HeadingTopic>();
  private readonly within = new Map<number, ReturnType<typeof topicsWithin>>();
  /** What a share told last was of, by paragraph. */
  private readonly bases = new Map<number, { readonly whole: NamedFigure; readonly list: NamedFigure['list'] }>();
  private readonly amounts = new Map<number, Statement[]>();

  constructor(
    private readonly document: Document,
    private readonly lookup: Lookup,
    private readonly matching: Matching,
  ) {
    for (const list of document.lists) {
      for (const part of list.readings[0] ?? []) {
        if (part === list.whole) continue;
        this.wholes.set(part, list.whole);
        if (natureOf(part) !== null) this.spentByNature.add(list.whole);
      }
    }
    for (const statement of document.statements) {
      if (statement.amount === null) continue;
      const told = this.amounts.get(statement.paragraph);
      if (told) told.push(statement);
      else this.amounts.set(statement.paragraph, [statement]);
    }
  }

  bind(): ReadonlyMap<number, Binding> {
    for (const statement of this.document.statements) {
      const target = this.targetOf(statement);
      if (target) this.bindParts(statement, target);
    }
    return this.bound;
  }

  private targetOf(statement: Statement): Target | null {
    const known = this.targets.get(statement);
    if (known !== undefined) return known;
    // a list that holds its own whole would go round
    this.targets.set(statement, null);
    const of = this.wholes.get(statement);
    // 基本支出 of one 项 or 类 is none of the department's figures
    if (of !== undefined && statement.subject === null && this.isLine(of)) {
      const part = this.partOfItem(statement, this.targetOf(of));
      this.targets.set(statement, part);
      return part;
    }
    // nor that of a line left blank
    if (
      of !== undefined &&
      statement.amount?.value === null &&
      natureOf(statement) !== null &&
      this.targetOf(of) === null
    )
      return null;
    // "年末结转和结余XX万元（政府性基金预算XX万元）": the money alone tells nothing where its whole is not understood
    if (of !== undefined && this.targetOf(of) === null && isMoneyAlone(statement)) return null;
    const situation = this.situationOf(statement);
    const found = figureOf(statement, situation);
    const { whole } = situation;
    const exceeds =
      found !== null &&
      whole !== null &&
      found.figure.unit === 'yuan' &&
      found.figure.amount.yuan.gt(whole.amount.yuan.plus(whole.amount.half));
    // "收入包括：…上年结转XX万元；支出包括：…" is no list of 上年结转: a line of a table that its own name tells stands without a whole
    const alone = exceeds ? figureOf(statement, { ...situation, whole: null }) : null;
    const line = alone !== null && alone.figure.list !== null ? alone : null;
    const kept = exceeds ? line : found;
    this.targets.set(statement, kept);
    return kept;
  }

  private isLine(statement: Statement): boolean {
    return statement.subject?.itemName != null || this.targetOf(statement)?.figure.list === 'general-classes';
  }

  private partOfItem(statement: Statement, item: Target | null): Target | null {
    if (item === null) return null;
    const part = natureOf(statement);
    const figure = part
      ? partOfLine(this.lookup.books, item.figure, part)
      : itemBeside(this.lookup, item.figure, statement.noun);
    return figure && { figure, doubt: item.doubt };
  }

  private wholeOf(statement: Statement): Target | null {
    const whole = this.wholes.get(statement);
    return whole ? this.targetOf(whole) : null;
  }

  private situationOf(statement: Statement): Situation {
    const { statements } = this.document;
    const { folded } = this.document.paragraphs[statement.paragraph]!;
    const previous = statements[statement.index - 1];
    const near = previous?.paragraph === statement.paragraph ? previous : null;
    return {
      lookup: this.lookup,
      matching: this.matching,
      topic: this.topicAt(statement, Math.max(0, signAt(folded, statement.start))),
      whole: this.wholeOf(statement)?.figure ?? null,
      before: near ? (this.targetOf(near)?.figure ?? null) : null,
      firstInParagraph: near === null,
      ofThisYear: this.isOfThisYear(statement, folded) || this.isFiscalByNature(statement),
      counted: near?.sentence === statement.sentence && near.amount?.kind === 'count' ? near : null,
    };
  }

  /** "财政拨款支出9万元，其中：基本支出": what is carried over is neither 基本支出 nor 项目支出. */
  private isFiscalByNature(statement: Statement): boolean {
    return this.spentByNature.has(statement) && saidBy(statement.noun).scope === 'fiscal';
  }

  private isOfThisYear({ amount, change }: Statement, folded: Folded): boolean {
    const claim = amount ?? change?.difference ?? change?.percent ?? null;
    return claim !== null && isOfThisYear(folded.text.slice(0, Math.max(0, signAt(folded, claim.start))));
  }

  private topicAt({ section, paragraph }: Statement, at: number): HeadingTopic {
    let topic = this.topics.get(section);
    if (topic === undefined) this.topics.set(section, (topic = topicOfSection(section)));
    let within = this.within.get(paragraph);
    if (within === undefined) {
      within = topicsWithin(this.document.paragraphs[paragraph]!.folded.text);
      this.within.set(paragraph, within);
    }
    return within(topic, at);
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
    const targets = others.map((it) => this.targetOf(it));
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
    const named = figureOfWords(noun, this.situationOf(statement));
    return named !== null && sameFigure(named.figure, figure);
  }

  /** "政府性基金支出9万元，占本年支出的": of all money, where under its heading the base were the figure itself. */
  private baseSaid(statement: Statement, figure: NamedFigure, base: string): Target | null {
    const at = this.situationOf(statement);
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
    const key = this.wholes.get(statement)?.key;
    return isBareSide(base) && key === (base.endsWith('收入') ? 'income' : 'expenditure') ? '' : base;
  }

  private addShare(statement: Statement, figure: NamedFigure, claim: Claim, base: string, doubt: string): void {
    const listed = this.wholeOf(statement)?.figure ?? null;
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
