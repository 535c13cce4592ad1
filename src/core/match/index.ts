import type { Lookup } from '../figures/lookup.js';
import type { NamedFigure } from '../figures/named.js';
import { NOTHING, present } from '../figures/sourced.js';
import type { Change, Claim, Document, Statement } from '../claims/index.js';
import { nounOf } from '../claims/clauses/nouns.js';
import type { Aspect, Binding, Target } from './binding.js';
import { WHOLE_OF_FIGURE, WHOLE_OF_LIST } from './figure-table.js';
import { placeIn, placeOf } from './place.js';
import { figureOf, figureOfWords, type Situation } from './resolve.js';

export type { Aspect, Binding } from './binding.js';

/**
 * Ties the figures of a text, blank or filled, to the figures of the tables: by claim index. A claim that is not in it
 * is not understood. What the binding is unsure of says why; values are never compared, so a wrong figure is bound like
 * a right one.
 */
export function bindDocument(document: Document, lookup: Lookup): ReadonlyMap<number, Binding> {
  return new Binder(document, lookup).bind();
}

class Binder {
  private readonly bound = new Map<number, Binding>();
  private readonly shared = new Map<Claim, Binding>();
  private readonly targets = new Map<Statement, Target | null>();
  private readonly wholes = new Map<Statement, Statement>();

  constructor(
    private readonly document: Document,
    private readonly lookup: Lookup,
  ) {
    for (const list of document.lists) {
      for (const part of list.readings[0] ?? []) if (part !== list.whole) this.wholes.set(part, list.whole);
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
    // 基本支出 of one 项 is none of the department's figures
    if (statement.subject === null && of?.subject?.itemName != null) {
      const part = this.partOfItem(statement, this.targetOf(of));
      this.targets.set(statement, part);
      return part;
    }
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
    const kept = !exceeds ? found : alone?.figure.name.includes('.') ? alone : null;
    this.targets.set(statement, kept);
    return kept;
  }

  private partOfItem({ key }: Statement, item: Target | null): Target | null {
    const name = key === 'basic' ? '基本支出' : key === 'project' ? '项目支出' : null;
    const figure = name === null || item === null ? null : this.lookup.figure(`${item.figure.name}.${name}`);
    return figure && { figure, doubt: item!.doubt };
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
      place: placeIn(
        placeOf(statement.section),
        folded.text.slice(0, Math.max(0, folded.offsets.indexOf(statement.start))),
      ),
      whole: this.wholeOf(statement)?.figure ?? null,
      before: near ? (this.targetOf(near)?.figure.name ?? null) : null,
      firstInParagraph: near === null,
      counted: near?.sentence === statement.sentence && near.amount?.kind === 'count' ? near : null,
    };
  }

  private bindParts(statement: Statement, { figure, doubt, others }: Target): void {
    const { amount, share, change, budget, completion, year } = statement;
    const own = this.lookup.story.book.document.year;
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
    if (share) this.addShare(statement, figure, share.claim, share.base, doubt);
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
    const others = this.document.statements.filter(
      (it) => it !== statement && it.paragraph === statement.paragraph && it.amount !== null,
    );
    const targets = others.map((it) => this.targetOf(it));
    return targets.includes(null) ? null : targets.flatMap((target) => target?.figure ?? []);
  }

  /** "收入较去年增加": the sentence of the change begins with the name of its figure. */
  private namesIt(statement: Statement, { difference, percent }: Change, figure: NamedFigure): boolean {
    const claim = difference ?? percent;
    const { folded } = this.document.paragraphs[statement.paragraph]!;
    const before = claim === null ? '' : folded.text.slice(0, folded.offsets.indexOf(claim.start));
    const [, words] =
      /(?:^|[。；])([^。；，]*?)(?:[比较与同](?:上|去|\d{4}年)|各?(?:增|减))[^。；]*$/.exec(before) ?? [];
    const noun =
      words === undefined ? '' : nounOf(words, this.document.department === null ? [] : [this.document.department]);
    if (noun === '') return false;
    if (noun === '收入' || noun === '支出') return figure.name.startsWith(noun);
    return figureOfWords(noun, this.situationOf(statement))?.figure.name === figure.name;
  }

  private addShare(statement: Statement, figure: NamedFigure, claim: Claim, base: string, doubt: string): void {
    const listed = this.wholeOf(statement)?.figure ?? null;
    const usualName = WHOLE_OF_FIGURE[figure.name] ?? WHOLE_OF_LIST[figure.name.split('.')[0]!];
    const usual = usualName === undefined ? null : this.lookup.figure(usualName);
    const said = base === '' ? null : figureOfWords(base, this.situationOf(statement));
    const whole = said?.figure ?? (base === '' ? (listed ?? usual) : null);
    if (!whole || whole.name === figure.name) return;
    const odd =
      base === '' &&
      usual !== null &&
      listed !== null &&
      usual.name !== listed.name &&
      !usual.amount.yuan.eq(listed.amount.yuan);
    const why = doubt || said?.doubt || (odd ? `可能占${usual.name}，也可能占${listed.name}` : '');
    this.bound.set(claim.index, bindingOf(this.lookup, figure, '占', why, false, whole));
  }
}

/** What is said of a figure, worked out from the tables. */
export function bindingOf(
  lookup: Lookup,
  figure: NamedFigure,
  aspect: Aspect | null,
  why: string,
  againstBudget: boolean,
  whole: NamedFigure | null,
): Binding {
  const other =
    aspect === '占'
      ? whole!.amount
      : aspect === '完成' || aspect === '预算' || againstBudget
        ? figure.budget
        : aspect === null
          ? null
          : figure.prior;
  const ownPrior =
    lookup.story.priorIsOwn || againstBudget || aspect === '占' || aspect === '完成' || aspect === '预算';
  const cells = aspect === '上年' ? [] : aspect === '预算' ? (other?.cells ?? []) : figure.amount.cells;
  const sources =
    other === null || aspect === '预算'
      ? { cells }
      : ownPrior
        ? { cells: [...cells, ...other.cells] }
        : { cells, priorCells: other.cells };
  const common = { figure, aspect, whole, againstBudget, sure: why === '', why, ...sources };
  const { yuan } = figure.amount;
  if (aspect === null) return { ...common, value: yuan, moved: null };
  if (other === null)
    return {
      ...common,
      value: null,
      moved: null,
      why: why || (againstBudget || aspect === '完成' || aspect === '预算' ? '表中没有预算数' : '没有上年数'),
    };
  const difference = yuan.minus(other.yuan);
  const moved = difference.isZero() ? 'same' : difference.isPositive() ? 'more' : 'less';
  const base = present(other) !== null && !other.yuan.isNegative() ? other.yuan : null;
  switch (aspect) {
    case '上年':
    case '预算':
      return { ...common, value: other.yuan, moved: null };
    case '差额':
      return { ...common, value: difference.abs(), moved };
    case '幅度':
      return base
        ? { ...common, value: difference.abs().div(base).times(100), moved }
        : {
            ...common,
            value: moved === 'same' ? NOTHING.yuan : null,
            moved,
            why: why || (moved === 'same' ? '' : '上年为零'),
          };
    case '占':
    case '完成':
      return base
        ? { ...common, value: yuan.div(base).times(100), moved: null }
        : { ...common, value: null, moved: null, why: why || '除数为零' };
  }
}
