import { partOfLine, type Part } from '../figures/items/parts-of-line.js';
import type { Lookup } from '../figures/lookup.js';
import type { Document, Section, Statement } from '../claims/index.js';
import { className, isOfThisYear } from '../claims/lexicon/references.js';
import { signAt, type Folded } from '../text/fold.js';
import { functionalClassCode } from '../taxonomy/functional-classes.js';
import type { Target } from './binding.js';
import { topicOfSection, topicsWithin, type HeadingTopic } from './heading-topic.js';
import { figureOf, type Situation } from './resolve.js';
import { saidBy, type Matching } from './situation.js';
import { itemOfClass } from './tables.js';

function isMoneyAlone({ noun }: Statement): boolean {
  const said = saidBy(noun);
  return said.key === 'appropriation' && said.scope !== 'general';
}

function natureOf({ key }: Statement): Part | null {
  return key === 'basic' || key === 'project' ? key : null;
}

/** No 类 is a part of another, however the sentence may be read. */
function isClass({ noun, subject }: Statement): boolean {
  return subject === null && functionalClassCode(className(noun)) !== null;
}

/** Which figure of the tables each statement of a text is of. */
export class Targets {
  private readonly targets = new Map<Statement, Target | null>();
  private readonly wholes = new Map<Statement, Statement>();
  /** Statements whose parts are 基本支出 and 项目支出. */
  private readonly spentByNature = new Set<Statement>();
  private readonly topics = new Map<Section | null, HeadingTopic>();
  private readonly within = new Map<number, ReturnType<typeof topicsWithin>>();

  constructor(
    private readonly document: Document,
    private readonly lookup: Lookup,
    private readonly matching: Matching,
  ) {
    for (const list of document.lists) {
      for (const part of list.readings[0] ?? []) {
        if (part === list.whole || (isClass(part) && isClass(list.whole))) continue;
        this.wholes.set(part, list.whole);
        if (natureOf(part) !== null) this.spentByNature.add(list.whole);
      }
    }
  }

  /** Null where its words and what stands around them do not say it. */
  targetOf(statement: Statement): Target | null {
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
      : itemOfClass(this.lookup, item.figure, statement.noun);
    return figure && { figure, doubt: item.doubt };
  }

  /** What it is a part of. */
  statementAbove(statement: Statement): Statement | undefined {
    return this.wholes.get(statement);
  }

  /** The figure that it is a part of. */
  wholeOf(statement: Statement): Target | null {
    const whole = this.wholes.get(statement);
    return whole ? this.targetOf(whole) : null;
  }

  situationOf(statement: Statement): Situation {
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
}
