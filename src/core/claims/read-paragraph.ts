import { figureNamed } from '../taxonomy/figure-names.js';
import { emptyChange, type ClaimDraft, type OpenList, type StatementDraft } from './draft.js';
import { clauseStart, directionBefore, isBase, isBudgeted, isCompletion, isPrior, shareBase } from './leads.js';
import type { Direction, PartList } from './model.js';
import { nounOf, sameNoun } from './nouns.js';
import { GENERIC } from './paragraph-state.js';
import { ParagraphStructure } from './paragraph-structure.js';
import type { Quantity } from './quantities.js';
import { namesIn, sharedFigures, type Shared } from './respectively.js';

export interface Reading {
  readonly claims: ClaimDraft[];
  readonly statements: StatementDraft[];
  readonly lists: PartList[];
  /** 其中： at the very end: the paragraphs below are its parts. */
  readonly pending: OpenList | null;
  /** It begins with parts of what the paragraph before tells: the next one may too. */
  readonly goesOn: boolean;
}

const AGAINST_BUDGET = /(?:比|较|与|同)(?:年初|全年|当年|调整)?预算/;
/** A change is told against something else than the one before. */
const AGAIN = /(?:比|较|与|同)(?:上一?年|去年|\d{4}年|(?:年初|全年|当年|调整后?)?预算)/;

/** Reads one paragraph from left to right; each figure goes to the statement its words lead to. */
export class ParagraphReader extends ParagraphStructure {
  read(quantities: readonly Quantity[]): Reading {
    let from = 0;
    const { quantities: figures, shared } = sharedFigures(this.paragraph.folded.text, quantities);
    for (const quantity of figures) {
      this.markers(from, quantity.from);
      this.quantity(quantity, shared.get(quantity));
      from = quantity.to;
    }
    const text = this.paragraph.folded.text;
    this.markers(from, text.length);
    const last = this.open.at(-1);
    if (last !== undefined && last.children.length === 0 && /(?:其中|方面)[：，]?$/.test(text)) {
      this.pending = last;
      this.open.pop();
    }
    this.closeLists(() => true);
    return {
      claims: this.claims,
      statements: this.statements,
      lists: this.lists,
      pending: this.pending,
      goesOn: this.goesOn,
    };
  }

  private quantity(quantity: Quantity, shared: Shared | undefined): void {
    if (quantity.kind === 'year') {
      this.claim(quantity, { role: 'other', noun: '' });
      return;
    }
    const text = this.paragraph.folded.text;
    const start = clauseStart(text, quantity.from, Math.max(this.quantityEnd, this.itemStart));
    const clause = text.slice(start, quantity.from);
    if (quantity.bound) this.claim(quantity, { role: 'bound', noun: this.nounOf(clause, start) });
    else if (this.reason)
      this.claim(quantity, { role: 'reason', noun: this.nounOf(clause, start), direction: directionBefore(clause) });
    else if (shared !== undefined) this.sharedFigure(quantity, shared);
    else if (quantity.kind === 'percent') this.percent(quantity, clause, start);
    else this.figure(quantity, clause, start);
    this.quantityEnd = this.lastFigure = quantity.to;
    // "政府采购预算1080万元：货物80万元、工程1000万元"
    if (text[quantity.to] === '：' && this.current !== null && this.claims.at(-1) === this.current.amount)
      this.begin('of-which', quantity.to);
  }

  /** One of the figures that 分别 tells. */
  private sharedFigure(quantity: Quantity, { role, base, direction, name, position, count }: Shared): void {
    if (position === 0 && (role === 'stated' || name !== null)) this.told = [];
    const subject = name === null ? null : this.subjectEndingAt(name.to);
    const noun =
      name === null ? '' : (subject?.itemName ?? subject?.groupName ?? nounOf(name.text, this.context.department));
    const claim = this.claim(quantity, {
      role,
      noun: role === 'share' ? base : noun,
      direction,
      subject: role === 'stated' ? subject : null,
    });
    if (role === 'stated') {
      if (noun !== '') this.told.push(this.addStatement(noun, subject, claim, quantity));
      else this.told = [];
    } else {
      const statement = name === null ? this.toldBefore(count)[position] : this.sharedTarget(noun, subject, quantity);
      if (statement !== undefined) this.tellShared(statement, claim, role, base, direction);
      if (name !== null && statement !== undefined) this.told.push(statement);
    }
    if (position === count - 1) this.current = this.changed = null;
  }

  private tellShared(
    statement: StatementDraft,
    claim: ClaimDraft,
    role: Shared['role'],
    base: string,
    direction: Direction | null,
  ): void {
    if (role !== 'share') claim.noun = statement.noun;
    if (role === 'share') statement.share ??= { claim, base };
    else if (role === 'completion') statement.completion ??= claim;
    else {
      const change = (statement.change ??= emptyChange());
      change.direction ??= direction;
      if (claim.kind === 'percent') change.percent ??= claim;
      else change.difference ??= claim;
    }
  }

  private percent(quantity: Quantity, clause: string, start: number): void {
    const base = quantity.unit === '%' ? shareBase(clause) : null;
    if (base !== null) {
      const claim = this.claim(quantity, { role: 'share', noun: base });
      if (this.current !== null && this.current.share === null && !/分别/.test(clause)) {
        const words = nounOf(clause.slice(0, clause.lastIndexOf('占')), this.context.department);
        if (GENERIC.test(words) || sameNoun(words, this.current.noun)) this.current.share = { claim, base };
      }
      return;
    }
    if (isCompletion(clause) || (clause === '的' && this.current?.budget != null && this.current.completion === null)) {
      const claim = this.claim(quantity, { role: 'completion', noun: '' });
      if (this.current !== null && this.current.completion === null) this.current.completion = claim;
      return;
    }
    const direction =
      quantity.unit === '%' ? (this.directionAt(quantity.from, clause) ?? this.directionInBrackets(quantity)) : null;
    if (direction === null || /分别/.test(clause)) {
      this.claim(quantity, { role: 'other', noun: this.nounOf(clause, start) });
      return;
    }
    const claim = this.claim(quantity, { role: 'change', noun: '', direction });
    const target = this.changed ?? this.targetOf(clause, quantity.from);
    if (target === null) return;
    claim.noun = target.noun;
    const change = (target.change ??= { ...emptyChange(), unsure: this.isUnsure(target) });
    if (change.percent !== null || change.level !== null) return;
    change.percent = claim;
    change.direction ??= direction;
    this.changed = target;
  }

  /** "减少0.30万元（8.57%）". */
  private directionInBrackets({ from, to }: Quantity): Direction | null {
    const { text } = this.paragraph.folded;
    const difference = this.changed?.change?.difference ?? null;
    return text[from - 1] === '（' && text[to] === '）' && difference !== null && difference === this.claims.at(-1)
      ? difference.direction
      : null;
  }

  private figure(quantity: Quantity, clause: string, start: number): void {
    const direction = this.directionAt(quantity.from, clause);
    if (
      /(?:增加|减少|提高|下降|增长|降低|压缩|调整)(?:到|至|为)$/.test(clause) ||
      /分别|^(?:平均|人均|户均|每)|由(?:\d{4}年度?|上年|去年)[^，]{0,12}$/.test(clause)
    ) {
      this.claim(quantity, { role: 'other', noun: this.nounOf(clause, start) });
      // what follows speaks of figures that are not told one by one
      this.current = null;
      return;
    }
    if (direction !== null) return this.difference(quantity, clause, direction);
    // "完成年初预算35.00万元的87.14%"
    if (/^完成(?:了)?(?:年初|全年|当年)?预算(?:数)?$/.test(clause) && this.current?.budget === null) {
      this.current.budget = this.claim(quantity, { role: 'budget', noun: this.current.noun });
      return;
    }
    // "比年初预算数12.67万元减少3.19万元"
    if (
      /^(?:比|较|与|同)(?:年初|全年|当年)?预算(?:数)?$/.test(clause) &&
      this.current !== null &&
      this.context.isFinal
    ) {
      const claim = this.claim(quantity, { role: 'budget', noun: this.current.noun });
      this.current.budget ??= claim;
      return;
    }
    if (/^(?:增加|减少|新增|增长|下降|调增|调减|追加)/.test(clause)) {
      this.claim(quantity, { role: 'reason', noun: this.nounOf(clause, start) });
      return;
    }
    if (isBase(clause) || isPrior(clause)) {
      const claim = this.claim(quantity, { role: 'base', noun: this.nounOf(clause, start) });
      const target = this.targetOf(clause, quantity.from);
      if (target !== null) {
        const change = (target.change ??= { ...emptyChange(), unsure: this.unsure });
        change.base ??= claim;
      }
      return;
    }
    const subject = this.subjectBefore(quantity.from);
    const noun = subject?.itemName ?? subject?.groupName ?? this.nounOf(clause, start);
    if (this.context.isFinal && isBudgeted(clause) && quantity.kind === 'amount') {
      // "支出决算为10万元，预算数为12万元"
      if (
        GENERIC.test(noun) &&
        this.current?.sentence === this.sentence &&
        this.current.amount?.kind === 'amount' &&
        this.current.budget === null &&
        this.current.change === null
      ) {
        this.current.budget = this.claim(quantity, {
          role: 'budget',
          noun: this.current.noun,
          subject: this.current.subject,
        });
        return;
      }
      const claim = this.claim(quantity, { role: 'budget', noun, subject });
      const fresh = this.addStatement(noun, subject, null, quantity);
      fresh.budget = claim;
      return;
    }
    const claim = this.claim(quantity, { role: 'stated', noun, subject });
    // "年初预算为12万元，支出决算为10万元": one statement
    const budgeted =
      this.current !== null &&
      this.current.amount === null &&
      this.current.budget !== null &&
      this.current.sentence === this.sentence &&
      (GENERIC.test(noun) || sameNoun(noun, this.current.noun) || noun === this.current.noun)
        ? this.current
        : null;
    if (budgeted !== null) {
      budgeted.amount = claim;
      return;
    }
    for (const name of subject === null && quantity.kind === 'amount' ? this.eachOf(clause, start) : [])
      this.addStatement(name, null, claim, quantity);
    if (this.current?.amount !== claim) this.addStatement(noun, subject, claim, quantity);
  }

  /** "甲和乙均为3万元": the figures of the disclosure that share the amount. */
  private eachOf(clause: string, start: number): string[] {
    const words = /^(.*?)[均都各](?:为|是|达)?$/.exec(clause)?.[1] ?? '';
    if (words === '' || figureNamed(nounOf(words, this.context.department)) !== null) return [];
    const names = [2, 3, 4, 5]
      .flatMap((count) => namesIn(words, start, count) ?? [])
      .map(({ text }) => nounOf(text, this.context.department));
    return names.every((name) => figureNamed(name) !== null) ? names : [];
  }

  private difference(quantity: Quantity, clause: string, direction: Direction): void {
    const claim = this.claim(quantity, { role: 'change', noun: '', direction });
    const target = this.targetOf(clause, quantity.from);
    if (target === null) return;
    claim.noun = target.noun;
    const said = this.paragraph.folded.text.slice(Math.max(this.itemStart, this.lastFigure), quantity.from);
    const again = target.change?.difference != null && AGAIN.test(said) ? this.sayAgain(target) : target;
    const change = (again.change ??= { ...emptyChange(), unsure: this.isUnsure(target) });
    if (change.difference !== null || (change.percent !== null && change.percent.direction !== direction)) return;
    change.difference = claim;
    change.direction = direction;
    change.againstBudget =
      this.context.isFinal &&
      AGAINST_BUDGET.test(again === target ? this.paragraph.folded.text.slice(this.itemStart, quantity.from) : said);
    this.changed = again;
  }
}
