import { figureNamed } from '../taxonomy/figure-names.js';
import { closedList, emptyChange, openList, type OpenList, type StatementDraft } from './draft.js';
import { spanOf } from '../text/fold.js';
import { clauseStart, REASON } from './leads.js';
import type { PartList } from './model.js';
import { nounOf } from './nouns.js';
import { ParagraphState } from './paragraph-state.js';

/** 按支出功能分类：, 按资金来源分为：, 按功能科目划分，包括. */
const CLASSED =
  /按照?[^，。：；按]{2,14}(?:划分|分类|分)(?:为)?(?:以下[^，。；：]{0,8})?[，：](?:共?包括|分为|其中)?[：，]?/;
const MARKER = new RegExp(
  `[。！？；（）]|其中(?!主要|[^，。；]{0,12}原因)|(?:主要)?用于以下(?:几个)?方面|(?:的)?(?:具体)?构成(?:情况)?(?:为|是|如下|包括)?：|${CLASSED.source}|(?<!其)中[，：]|主要用于|主要包括|主要为|主要是|包括|持平|无增减(?:变化)?|无变化|没有变化|未发生变化|相同|一致|${REASON.source}`,
  'g',
);
const LEVEL_WORD = /^(?:持平|无增减(?:变化)?|无变化|没有变化|未发生变化|相同|一致)$/;
/** 相同 and 一致 say many things; "与上年预算数相同" says that nothing changed. */
const SAME_AS_BEFORE = /[比较与同和](?:上一?年度?|去年|20\d\d年度?)[^，。；]{0,10}$/;

/** Signs of a sentence that is no more than a figure's name. */
const LONGEST_NAME = 200;

/** What the words between the figures do: sentences, brackets, reasons and lists begin and end. */
export abstract class ParagraphStructure extends ParagraphState {
  protected markers(from: number, to: number): void {
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
    else if (
      this.current !== null &&
      at === this.quantityEnd &&
      this.claims.at(-1) === this.current.amount &&
      !(inside.startsWith('其中') && closes())
    )
      this.begin('of-which', at);
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
    const told = this.statements
      .filter((it) => it.sentence === this.sentence - 1)
      .flatMap(({ amount }) => amount ?? []);
    // 收入总计 and 支出总计 of one amount change alike; of several blanks nobody knows
    this.unsure =
      outer !== null ||
      (told.length > 1 &&
        told.some(({ value, kind }) => kind !== told[0]!.kind || value === null || !value.eq(told[0]!.value ?? 0)));
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

  protected closeLists(which: (list: OpenList) => boolean): void {
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

  protected begin(form: PartList['form'], at: number): void {
    const whole = this.current ?? (this.statements.length === 0 ? this.wholeBefore(at) : this.statements.at(-1)!);
    if (whole === null) return;
    if (this.statements.length === 0 && whole === this.context.before) this.goesOn = true;
    const top = this.open.at(-1);
    if (top !== undefined && top.whole === whole) return;
    // "预算15万元（其中：…），决算14万元（其中：…）": each has its parts
    const list = openList(
      whole.amount === null && whole.budget !== null ? { ...whole, amount: whole.budget } : whole,
      form,
      this.brackets.length,
    );
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
    const said = nounOf(
      text.slice(clauseStart(text, at, this.sentenceStart), at).replace(/^在/, ''),
      this.context.department,
    );
    const whole =
      said === '' || this.reason
        ? undefined
        : [...this.context.told, ...this.statements].findLast(
            ({ noun, amount, section }) => noun === said && amount !== null && section === this.paragraph.section,
          );
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
    return (
      told.findLast(({ noun, amount }) => {
        const other = amount === null ? null : figureNamed(noun);
        return other?.key === said.key && other.scope === said.scope;
      }) ?? null
    );
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
    target.change = {
      ...(target.change ?? emptyChange()),
      direction: 'level',
      level,
      againstBudget,
      unsure: this.unsure && target === this.current,
    };
  }
}
