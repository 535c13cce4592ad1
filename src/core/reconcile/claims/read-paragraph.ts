import { figureNamed } from '../../taxonomy/figure-names.js';
import { closedList, emptyChange, openList, type ClaimDraft, type OpenList, type StatementDraft } from './draft.js';
import { spanOf } from './fold.js';
import { clauseStart, directionBefore, isBase, isBudgeted, isCompletion, isPrior, REASON, shareBase } from './leads.js';
import type { Direction, PartList } from './model.js';
import { nounOf, sameNoun } from './nouns.js';
import { GENERIC, ParagraphState } from './paragraph-state.js';
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

/** 按支出功能分类：, 按资金来源分为：, 按功能科目划分，包括. */
const CLASSED = /按照?[^，。：；按]{2,14}(?:划分|分类|分)(?:为)?(?:以下[^，。；：]{0,8})?[，：](?:共?包括|分为|其中)?[：，]?/;
const MARKER = new RegExp(`[。！？；（）]|其中(?!主要|[^，。；]{0,12}原因)|(?:主要)?用于以下(?:几个)?方面|(?:的)?(?:具体)?构成(?:情况)?(?:为|是|如下|包括)?：|${CLASSED.source}|(?<!其)中[，：]|主要用于|主要包括|主要为|主要是|包括|持平|无增减(?:变化)?|无变化|没有变化|未发生变化|相同|一致|${REASON.source}`, 'g');
const AGAINST_BUDGET = /(?:比|较|与|同)(?:年初|全年|当年|调整)?预算/;
/** A change is told against something else than the one before. */
const AGAIN = /(?:比|较|与|同)(?:上一?年|去年|\d{4}年|(?:年初|全年|当年|调整后?)?预算)/;
const LEVEL_WORD = /^(?:持平|无增减(?:变化)?|无变化|没有变化|未发生变化|相同|一致)$/;
/** 相同 and 一致 say many things; "与上年预算数相同" says that nothing changed. */
const SAME_AS_BEFORE = /[比较与同和](?:上一?年度?|去年|20\d\d年度?)[^，。；]{0,10}$/;

/** Signs of a sentence that is no more than a figure's name. */
const LONGEST_NAME = 200;

/** Reads one paragraph from left to right; each figure goes to the statement its words lead to. */
export class ParagraphReader extends ParagraphState {
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
    return { claims: this.claims, statements: this.statements, lists: this.lists, pending: this.pending, goesOn: this.goesOn };
  }

  private markers(from: number, to: number): void {
    const text = this.paragraph.folded.text;
    for (const match of text.slice(from, to).matchAll(MARKER)) this.marker(match[0], from + match.index, text);
  }

  private marker(word: string, at: number, text: string): void {
    if (word === '（') {
      this.openBracket(at, text);
    } else if (word === '）') {
      const saved = this.brackets.pop();
      this.closeLists((list) => list.depth > this.brackets.length);
      if (saved) [this.current, this.reason] = [saved.current, saved.reason];
    } else if (/[。！？]/.test(word)) {
      // "（…400万元。）比上年": the sentence goes on
      if (text[at + 1] !== '）') this.endSentence(at, text);
    } else if (word === '；') {
      this.endItem(at, text);
    } else if (LEVEL_WORD.test(word)) {
      this.level(word, at);
    } else if (word === '其中') {
      this.ofWhich(text.slice(at + 2, at + 3) === '：', at);
    } else if (word.startsWith('按')) {
      this.beginClassed(at);
    } else if (/^中/.test(word)) {
      this.beginNamed(at, text);
    } else if (/^(?:主要)?用于以下|构成/.test(word)) {
      this.begin('of-which', at);
    } else if (/^(?:主要用于|主要包括|主要为|包括|主要是)$/.test(word) && !(word === '主要是' && this.tellsChange())) {
      if (!this.reason) this.begin('uses', at);
    } else if (!/^(?:主要用于|主要包括|主要为|包括)$/.test(word)) {
      this.reason = true;
    }
  }

  /** "36万元（购置费0万元，运行费36万元）": the parts of the figure it follows. "（不含上年结转20万元）" is none. */
  private openBracket(at: number, text: string): void {
    this.brackets.push({ current: this.current, reason: this.reason });
    const inside = text.slice(at + 1, at + 8);
    const closes = (): boolean => text.includes('）', at);
    if (/^(?:其中)?(?:均?不含|不包括|未含|剔除|扣除)/.test(inside) && closes()) this.reason = true;
    else if (this.current !== null && at === this.quantityEnd && this.claims.at(-1) === this.current.amount && !(inside.startsWith('其中') && closes())) this.begin('of-which', at);
  }

  private tellsChange(): boolean {
    return this.current === null || this.reason || (this.current.change !== null && this.changed === this.current);
  }

  private endSentence(at: number, text: string): void {
    this.sentence += 1;
    this.sentenceStart = this.itemStart = this.quantityEnd = at + 1;
    this.reason = false;
    const goesOn = this.open[0]?.numbered === true && /^["”]?\d{1,2}[.、](?!\d)/.test(text.slice(at + 1));
    if (goesOn) return;
    const outer = this.open.find((list) => list.children.length > 0) ?? null;
    this.closeLists(() => true);
    if (outer !== null) this.current = outer.whole;
    const told = this.statements.filter((it) => it.sentence === this.sentence - 1).flatMap(({ amount }) => amount ?? []);
    // 收入总计 and 支出总计 of one amount change alike
    this.unsure = outer !== null || told.some(({ value, kind }) => kind !== told[0]!.kind || value === null || !value.eq(told[0]!.value ?? 0));
    this.changed = null;
  }

  private endItem(at: number, text: string): void {
    this.itemStart = this.quantityEnd = at + 1;
    const rest = text.slice(at + 1, at + 6);
    if (!(this.reason && /^(?:[二三四五六]是|增加|减少|[二三四五六]、)/.test(rest))) this.reason = false;
    this.closeLists((list) => list.depth === this.brackets.length && list.form === 'uses' && !list.numbered);
    for (const list of this.open) list.cuts.push(list.children.length);
    this.changed = null;
  }

  private closeLists(which: (list: OpenList) => boolean): void {
    const closing = this.open.filter(which);
    this.open = this.open.filter((list) => !closing.includes(list));
    for (const list of closing) {
      const closed = closedList(list);
      if (closed) this.lists.push(closed);
    }
  }

  private ofWhich(withColon: boolean, at: number): void {
    if (this.reason && !withColon) return;
    this.reason = false;
    this.begin('of-which', at);
  }

  private begin(form: PartList['form'], at: number): void {
    const whole = this.current ?? (this.statements.length === 0 ? this.wholeBefore(at) : this.statements.at(-1)!);
    if (whole === null) return;
    if (this.statements.length === 0 && whole === this.context.before) this.goesOn = true;
    const top = this.open.at(-1);
    if (top !== undefined && top.whole === whole) return;
    // "预算15万元（其中：…），决算14万元（其中：…）": each has its parts
    const list = openList(whole.amount === null && whole.budget !== null ? { ...whole, amount: whole.budget } : whole, form, this.brackets.length);
    top?.inner.push(list);
    this.open.push(list);
  }

  /** "按支出功能分类：…；按经济分类：…": each splits the same whole anew. */
  private beginClassed(at: number): void {
    if (this.reason) return;
    const split = this.open.find((list) => list.classed);
    if (split !== undefined) {
      this.closeLists((list) => this.open.indexOf(list) >= this.open.indexOf(split));
      this.current = split.whole;
    }
    const whole = this.current ?? (this.statements.length === 0 ? this.context.before : null);
    // a total is split, not the project that was told last
    if (whole === null || figureNamed(whole.noun) === null) return;
    this.begin('of-which', at);
    const top = this.open.at(-1);
    if (top !== undefined && top.children.length === 0) top.classed = true;
  }

  /** "在基本支出中：", "本年收入中，": parts of a figure that was told. */
  private beginNamed(at: number, text: string): void {
    const said = nounOf(text.slice(clauseStart(text, at, this.sentenceStart), at).replace(/^在/, ''), this.context.department);
    const whole = said === '' || this.reason ? undefined : [...this.context.told, ...this.statements].findLast(({ noun, amount, section }) => noun === said && amount !== null && section === this.paragraph.section);
    if (whole === undefined) return;
    this.current = whole;
    this.begin('of-which', at);
  }

  /** The last figure told, or the one of that name: "一般公共预算支出主要用于以下方面：" need not follow its amount. */
  private wholeBefore(at: number): StatementDraft | null {
    const words = this.paragraph.folded.text.slice(this.sentenceStart, at);
    const said = words.length > LONGEST_NAME ? null : figureNamed(nounOf(words, this.context.department));
    const { before, told } = this.context;
    if (said === null || before === null) return before;
    return told.findLast(({ noun, amount }) => {
      const other = amount === null ? null : figureNamed(noun);
      return other?.key === said.key && other.scope === said.scope;
    }) ?? null;
  }

  /** 持平: a change of nothing. */
  private level(word: string, at: number): void {
    const text = this.paragraph.folded.text;
    const start = clauseStart(text, at, this.quantityEnd);
    const clause = text.slice(start, at);
    if (this.reason || (!/比|较|与|同|^$|基本|上年/.test(clause) && start !== at)) return;
    if (/相同|一致/.test(word) && !SAME_AS_BEFORE.test(clause)) return;
    const againstBudget = /预算/.test(clause) && this.context.isFinal;
    const target = this.targetOf(clause, at);
    if (target === null || target.change?.difference || target.change?.percent) return;
    const level = spanOf(this.paragraph.folded, at, at + word.length);
    target.change = { ...(target.change ?? emptyChange()), direction: 'level', level, againstBudget, unsure: this.unsure && target === this.current };
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
    else if (this.reason) this.claim(quantity, { role: 'reason', noun: this.nounOf(clause, start), direction: directionBefore(clause) });
    else if (shared !== undefined) this.sharedFigure(quantity, shared);
    else if (quantity.kind === 'percent') this.percent(quantity, clause, start);
    else this.figure(quantity, clause, start);
    this.quantityEnd = this.lastFigure = quantity.to;
    // "政府采购预算1080万元：货物80万元、工程1000万元"
    if (text[quantity.to] === '：' && this.current !== null && this.claims.at(-1) === this.current.amount) this.begin('of-which', quantity.to);
  }

  /** One of the figures that 分别 tells. */
  private sharedFigure(quantity: Quantity, { role, base, direction, name, position, count }: Shared): void {
    if (position === 0 && (role === 'stated' || name !== null)) this.told = [];
    const subject = name === null ? null : this.subjectEndingAt(name.to);
    const noun = name === null ? '' : subject?.itemName ?? subject?.groupName ?? nounOf(name.text, this.context.department);
    const claim = this.claim(quantity, { role, noun: role === 'share' ? base : noun, direction, subject: role === 'stated' ? subject : null });
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

  private tellShared(statement: StatementDraft, claim: ClaimDraft, role: Shared['role'], base: string, direction: Direction | null): void {
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
    const direction = quantity.unit === '%' ? this.directionAt(quantity.from, clause) ?? this.directionInBrackets(quantity) : null;
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
    return text[from - 1] === '（' && text[to] === '）' && difference !== null && difference === this.claims.at(-1) ? difference.direction : null;
  }

  private figure(quantity: Quantity, clause: string, start: number): void {
    const direction = this.directionAt(quantity.from, clause);
    if (/(?:增加|减少|提高|下降|增长|降低|压缩|调整)(?:到|至|为)$/.test(clause) || /分别|^(?:平均|人均|户均|每)|由(?:\d{4}年度?|上年|去年)[^，]{0,12}$/.test(clause)) {
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
    if (/^(?:比|较|与|同)(?:年初|全年|当年)?预算(?:数)?$/.test(clause) && this.current !== null && this.context.isFinal) {
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
      if (GENERIC.test(noun) && this.current?.sentence === this.sentence && this.current.amount?.kind === 'amount' && this.current.budget === null && this.current.change === null) {
        this.current.budget = this.claim(quantity, { role: 'budget', noun: this.current.noun, subject: this.current.subject });
        return;
      }
      const claim = this.claim(quantity, { role: 'budget', noun, subject });
      const fresh = this.addStatement(noun, subject, null, quantity);
      fresh.budget = claim;
      return;
    }
    const claim = this.claim(quantity, { role: 'stated', noun, subject });
    // "年初预算为12万元，支出决算为10万元": one statement
    const budgeted = this.current !== null && this.current.amount === null && this.current.budget !== null && this.current.sentence === this.sentence
      && (GENERIC.test(noun) || sameNoun(noun, this.current.noun) || noun === this.current.noun) ? this.current : null;
    if (budgeted !== null) {
      budgeted.amount = claim;
      return;
    }
    for (const name of subject === null && quantity.kind === 'amount' ? this.eachOf(clause, start) : []) this.addStatement(name, null, claim, quantity);
    if (this.current?.amount !== claim) this.addStatement(noun, subject, claim, quantity);
  }

  /** "甲和乙均为3万元": the figures of the disclosure that share the amount. */
  private eachOf(clause: string, start: number): string[] {
    const words = /^(.*?)[均都各](?:为|是|达)?$/.exec(clause)?.[1] ?? '';
    if (words === '' || figureNamed(nounOf(words, this.context.department)) !== null) return [];
    const names = [2, 3, 4, 5].flatMap((count) => namesIn(words, start, count) ?? []).map(({ text }) => nounOf(text, this.context.department));
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
    change.againstBudget = this.context.isFinal && AGAINST_BUDGET.test(again === target ? this.paragraph.folded.text.slice(this.itemStart, quantity.from) : said);
    this.changed = again;
  }
}
