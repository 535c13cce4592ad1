import { figureNamed } from '../taxonomy/figure-names.js';
import type { ClaimDraft, OpenList, StatementDraft } from './draft.js';
import { spanOf } from '../text/fold.js';
import { changedNoun, directionBefore } from './leads.js';
import type { Direction, PartList, Paragraph, Role, SubjectName } from './model.js';
import { nounOf, sameNoun } from './nouns.js';
import type { Quantity } from './quantities.js';
import type { FoundSubject } from './subject-names.js';

export interface ParagraphContext {
  readonly year: number | null;
  readonly isFinal: boolean;
  /** The department's name and its short forms. */
  readonly department: readonly string[];
  /** The statement that a leading 其中 belongs to. */
  readonly before: StatementDraft | null;
  /** All else that its paragraph tells are its parts. */
  readonly beforeIsTotal: boolean;
  /** Every statement of the paragraphs above. */
  readonly told: readonly StatementDraft[];
  readonly firstClaim: number;
  readonly firstStatement: number;
}

/** Words that name no figure. */
export const GENERIC =
  /^(?!财政拨款收入)(?:实际|支付|完成|执行数|支出|收入|预算|决算|经费|费用|资金|金额|执行|实际|共?涉及|本年|财政拨款|总额|同比|决算数|预算数|总预算|当年|增减|比|较|与|和|均|各|共|变动|相比|上年|同口径)*$/;

const NONE = /(?:没有|未)(?:使用|安排|发生)?([^，。；：]{4,30}?)，|([^，。；：]{4,30}?)(?:没有|未)(?:安排|发生)，/;

/** What is known while a paragraph is read, and how a figure finds its words, its statement and its list. */
export class ParagraphState {
  protected readonly claims: ClaimDraft[] = [];
  protected readonly statements: StatementDraft[] = [];
  protected readonly lists: PartList[] = [];
  protected open: OpenList[] = [];
  protected current: StatementDraft | null = null;
  /** The statement whose change was told last: the percentage that follows is its. */
  protected changed: StatementDraft | null = null;
  protected unsure = false;
  protected reason = false;
  protected sentence = 0;
  protected sentenceStart = 0;
  protected itemStart = 0;
  protected quantityEnd = 0;
  /** End of the last figure of the paragraph, whatever sentence it stood in. */
  protected lastFigure = 0;
  protected pending: OpenList | null = null;
  protected goesOn = false;
  /** The statements that 分别 told last, in their order. */
  protected told: StatementDraft[] = [];
  protected readonly brackets: { readonly current: StatementDraft | null; readonly reason: boolean }[] = [];

  constructor(
    protected readonly source: string,
    protected readonly paragraph: Paragraph,
    protected readonly subjects: readonly FoundSubject[],
    protected readonly context: ParagraphContext,
  ) {
    this.quantityEnd = paragraph.mark === null ? 0 : paragraph.mark.text.length;
  }

  /**
   * The statement that a change belongs to: the current one, one of the same name, or a new one that only tells its
   * change.
   */
  protected targetOf(clause: string, at: number): StatementDraft | null {
    const words = changedNoun(clause);
    const noun = nounOf(words, this.context.department);
    const subject = this.subjectBefore(at);
    const spoken = subject?.itemName ?? noun;
    const isNamed = this.current === null && noun !== '' && figureNamed(noun) !== null;
    if (!isNamed && GENERIC.test(noun) && (subject === null || this.current?.subject?.itemName === subject.itemName)) {
      const none = subject === null && this.current?.sentence !== this.sentence ? this.nounOfNone(at) : '';
      return none === ''
        ? (this.current ?? this.comparedBefore())
        : this.addStatement(none, null, null, { from: at, to: at });
    }
    if (this.current !== null && sameNoun(this.current.noun, spoken) && this.current.change?.difference == null) {
      // called by its name
      this.unsure = false;
      return this.current;
    }
    const known = this.statements.findLast((it) => sameNoun(it.noun, spoken) && it.change === null);
    if (known) return known;
    return this.addStatement(spoken, subject, null, { from: at, to: at });
  }

  /** "没有使用…拨款安排的支出，比上年减少", "…经费没有安排，比上年减少": what there was none of; '' where the sentence says no such thing. */
  private nounOfNone(at: number): string {
    const said = this.paragraph.folded.text.slice(Math.max(this.sentenceStart, this.quantityEnd), at);
    const [, behind, before] = NONE.exec(said) ?? [];
    return nounOf((behind ?? before ?? '').replace(/收支$|收入(?:和|、)?支出$/, '支出'), this.context.department);
  }

  /** "与上年对比增加108.70万元，增长8.71%" as a paragraph of its own: of the total that the paragraph before tells. */
  private comparedBefore(): StatementDraft | null {
    const { before, beforeIsTotal } = this.context;
    const {
      mark,
      folded: { text },
    } = this.paragraph;
    return mark === null &&
      beforeIsTotal &&
      this.statements.length === 0 &&
      this.sentence === 0 &&
      before?.change === null &&
      /^[与比较同](?:上一?年|去年|20\d\d年)/.test(text)
      ? before
      : null;
  }

  /** "货物20万元、服务40万元，同比减少10万元": of the last or of both? */
  protected isUnsure(target: StatementDraft): boolean {
    if (target !== this.current) return false;
    if (this.unsure) return true;
    const before = this.statements[this.statements.indexOf(target) - 1];
    return (
      before !== undefined &&
      before.sentence === target.sentence &&
      before.amount !== null &&
      before.amount !== target.amount &&
      before.change === null &&
      before.share === null &&
      before.completion === null &&
      before.amount.kind === target.amount?.kind &&
      before.start >= this.paragraph.folded.offsets[this.itemStart]! &&
      !this.open.some((list) => list.whole === before)
    );
  }

  protected addStatement(
    noun: string,
    subject: SubjectName | null,
    amount: ClaimDraft | null,
    { from, to }: Pick<Quantity, 'from' | 'to'>,
  ): StatementDraft {
    const statement: StatementDraft = {
      ...spanOf(this.paragraph.folded, from, to),
      index: this.context.firstStatement + this.statements.length,
      noun,
      key: subject ? null : (figureNamed(noun)?.key ?? null),
      amount,
      share: null,
      change: null,
      budget: null,
      completion: null,
      subject,
      year: this.yearAt(from),
      paragraph: this.paragraph.index,
      sentence: this.sentence,
      section: this.paragraph.section,
    };
    this.statements.push(statement);
    this.join(statement, from);
    this.current = statement;
    this.changed = null;
    this.unsure = false;
    return statement;
  }

  /** The same figure with another change: 比上年 and then 比预算. */
  protected sayAgain(statement: StatementDraft): StatementDraft {
    const again = {
      ...statement,
      index: this.context.firstStatement + this.statements.length,
      change: null,
      share: null,
      completion: null,
    };
    this.statements.push(again);
    return again;
  }

  protected join(statement: StatementDraft, from: number): void {
    const list = this.open.at(-1);
    if (list === undefined || list.whole === statement) return;
    // behind a semicolon an inner list may have ended, unless it stands in brackets: the statement is read as a part of
    // either
    for (
      let index = this.open.length - 2;
      index >= 0 && this.open[index + 1]!.cuts.length > 0 && this.open[index + 1]!.depth === this.open[index]!.depth;
      index -= 1
    )
      this.open[index]!.children.push(statement);
    const text = this.paragraph.folded.text;
    if (list.children.length === 0)
      list.numbered = /1[.、][^\d]/.test(text.slice(Math.max(this.itemStart, from - 40), from));
    list.children.push(statement);
    if (statement.amount === null) return;
    statement.amount.role = statement.amount.role === 'stated' ? 'of-which' : statement.amount.role;
    statement.amount.parent = list.whole.amount?.index ?? null;
    statement.amount.position = list.children.length;
  }

  protected directionAt(at: number, clause: string): Direction | null {
    return (
      directionBefore(clause) ??
      (/[）\/]$/.test(clause) || clause === ''
        ? directionBefore(this.paragraph.folded.text.slice(Math.max(this.sentenceStart, at - 12), at))
        : null)
    );
  }

  protected nounOf(clause: string, start: number): string {
    const noun = nounOf(clause, this.context.department);
    if (!GENERIC.test(noun)) return noun;
    const earlier = this.paragraph.folded.text
      .slice(Math.max(this.quantityEnd, this.itemStart), start)
      .replace(/^）/, '')
      .replace(/[，：、]$/, '');
    const wider = nounOf(
      earlier.slice(Math.max(earlier.lastIndexOf('，'), earlier.lastIndexOf('：')) + 1),
      this.context.department,
    );
    return wider === '' && noun === '' ? this.nounOfHeading() : wider === '' ? noun : wider;
  }

  /** "（二）公务接待费" and below it "2023年预算安排2.50万元". */
  private nounOfHeading(): string {
    const {
      section,
      isHeading,
      mark,
      folded: { text },
    } = this.paragraph;
    if (this.statements.length > 0 || isHeading) return '';
    // an item speaks of what it begins with: "1.公务接待费。2023年预算数2.08万元"
    const said =
      mark === null ? section?.title : /^[^。：；，\d]{2,30}(?=[。：])/.exec(text.slice(mark.text.length))?.[0];
    const title = nounOf((said ?? '').replace(/(?:安排)?(?:情况)?(?:的)?(?:说明)?$/, ''), this.context.department);
    return figureNamed(title) === null ? '' : title;
  }

  protected subjectBefore(at: number): SubjectName | null {
    // the 科目 may be a sentence of its own: "…行政运行（项）。年初预算为"
    const found = this.subjects.findLast((subject) => subject.to <= at && subject.to >= this.lastFigure);
    if (found === undefined) return null;
    const { code, className, groupName, itemName } = found;
    return { code, className, groupName, itemName };
  }

  /** The 科目 that a name of several ends with. */
  protected subjectEndingAt(at: number): SubjectName | null {
    const found = this.subjects.find((subject) => subject.to === at);
    return found === undefined
      ? null
      : { code: found.code, className: found.className, groupName: found.groupName, itemName: found.itemName };
  }

  /**
   * The statements that a 分别 without names speaks of: those of the 分别 before, else the last amounts of the sentence.
   */
  protected toldBefore(count: number): StatementDraft[] {
    if (this.told.length === count && this.told[0]!.sentence === this.sentence) return this.told;
    const last = this.statements
      .filter(({ amount, sentence }) => amount !== null && sentence === this.sentence)
      .slice(-count);
    return last.length === count ? last : [];
  }

  /** The statement of a change that 分别 tells with its name. */
  protected sharedTarget(
    noun: string,
    subject: SubjectName | null,
    at: Pick<Quantity, 'from'>,
  ): StatementDraft | undefined {
    if (noun === '') return undefined;
    return (
      this.statements.findLast((it) => it.noun === noun && it.change?.difference == null) ??
      this.addStatement(noun, subject, null, { from: at.from, to: at.from })
    );
  }

  protected yearAt(at: number): number | null {
    let year: number | null = null;
    for (const match of this.paragraph.folded.text
      .slice(this.sentenceStart, at)
      .matchAll(/(?<!比|较|与|同|和)(20\d\d)年/g))
      year = Number(match[1]);
    return year;
  }

  protected claim(
    quantity: Quantity,
    said: { role: Role; noun: string; direction?: Direction | null; subject?: SubjectName | null },
  ): ClaimDraft {
    const span = spanOf(this.paragraph.folded, quantity.from, quantity.to);
    const claim: ClaimDraft = {
      ...span,
      index: this.context.firstClaim + this.claims.length,
      quote: this.source.slice(span.start, span.end),
      kind: quantity.kind,
      value: quantity.value,
      unit: quantity.unit,
      decimals: quantity.decimals,
      noun: said.noun,
      role: said.role,
      direction: said.direction ?? null,
      hedged: quantity.hedged,
      year:
        quantity.kind === 'year' && quantity.value !== null
          ? quantity.value.toNumber()
          : said.role === 'base' && this.context.year !== null
            ? (this.yearAt(quantity.from) ?? this.context.year - 1)
            : this.yearAt(quantity.from),
      subject: said.subject ?? null,
      paragraph: this.paragraph.index,
      sentence: this.sentence,
      section: this.paragraph.section,
      parent: null,
      position: 0,
    };
    this.claims.push(claim);
    return claim;
  }
}
