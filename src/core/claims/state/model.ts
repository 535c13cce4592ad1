import type { ClaimId, ListDraft, StatementDraft, StatementId, Whole } from '../drafts.js';
import type { Claim, Direction, Paragraph, PartList, SubjectName } from '../model.js';
import type { FoundSubject, Quantity, Shared, Word, WordKind } from '../tokens/index.js';

/** What is known before a paragraph is read, and does not change in it. */
export interface Context {
  readonly grammar: Grammar;
  /** The plain text; the paragraph's folded text is what is read. */
  readonly source: string;
  readonly paragraph: Paragraph;
  readonly subjects: readonly FoundSubject[];
  readonly year: number | null;
  readonly isFinal: boolean;
  /** The department's name and its short forms. */
  readonly department: readonly string[];
  /** The statement that a leading 其中 belongs to. */
  readonly before: StatementId | null;
  /** All else that its paragraph tells are its parts. */
  readonly beforeIsTotal: boolean;
  /** The 科目 that the item above is, whose paragraph this one is. */
  readonly subjectAbove: FoundSubject | null;
  /** Every claim and every statement of the paragraphs above. */
  readonly claimsAbove: readonly Claim[];
  readonly above: readonly StatementDraft[];
}

/** A list of parts that is still being read. */
export interface OpenList {
  readonly whole: Whole;
  readonly children: readonly StatementId[];
  /** Where the list may have ended already: number of children at each semicolon. */
  readonly cuts: readonly number[];
  readonly form: PartList['form'];
  /** Brackets open when it began: it ends with the one it stands in. */
  readonly depth: number;
  /** Its items bear numbers within the paragraph: "1. … 2. …". */
  readonly numbered: boolean;
  /** One of several ways to split its whole: 按功能分类, 按经济分类. */
  readonly classed: boolean;
  /** Lists begun while it was open: behind a semicolon their statements may be its parts too. */
  readonly inner: readonly ListId[];
}

/** Place of a list among those that the paragraph began. */
export type ListId = number;

/** What is understood of a paragraph up to a token. Places are offsets into its folded text. */
export interface State {
  readonly at: Context;
  readonly claims: readonly Claim[];
  readonly statements: readonly StatementDraft[];
  /** Statements of the paragraphs above of which this one tells more. */
  readonly amended: ReadonlyMap<StatementId, StatementDraft>;
  readonly lists: readonly OpenList[];
  readonly open: readonly ListId[];
  readonly closed: readonly ListDraft[];
  /** The statement that words without a name speak of. */
  readonly current: StatementId | null;
  /** The statement whose change was told last: the percentage that follows is its. */
  readonly changed: StatementId | null;
  /** What the sentence has told last year's amount of: this year's is to follow, or stands before. */
  readonly prior: { readonly statement: StatementId; readonly sentence: number } | null;
  /** The statement of 年初预算, where the sentence tells another budget of the same figure, and which that is. */
  readonly firstBudget: { readonly statement: StatementId; readonly sentence: number; readonly other: string } | null;
  /** What a share is of, where it is printed and the percentage follows, and the statement that has the share. */
  readonly shareBase: { readonly claim: ClaimId; readonly statement: StatementId } | null;
  /** The statements that 分别 told last, in their order. */
  readonly shared: readonly StatementId[];
  /** After a list it is not sure whether the whole or the last part is spoken of. */
  readonly unsure: boolean;
  /** Why something changed is being told: the figures are not the disclosure's own. */
  readonly reason: boolean;
  readonly sentence: number;
  readonly sentenceStart: number;
  /** Behind the last semicolon or full stop. */
  readonly itemStart: number;
  /** Behind the last figure of the item. */
  readonly quantityEnd: number;
  /** Behind the last figure of the paragraph, whatever sentence it stood in. */
  readonly lastFigure: number;
  /** The year the sentence speaks of. */
  readonly year: number | null;
  /** Where something was compared last: with a year, or with the budget. */
  readonly compared: { readonly withYear: number; readonly withBudget: number };
  /** Behind what was told last of a change, be it that nothing changed. */
  readonly changeEnd: number;
  /** What was spoken of before each bracket that is open. */
  readonly brackets: readonly Pick<State, 'current' | 'reason'>[];
  /** It begins with parts of what the paragraph before tells: the next one may too. */
  readonly goesOn: boolean;
}

/** A figure with the words that lead to it. */
export interface Clause {
  readonly figure: Quantity;
  readonly shared: Shared | null;
  readonly start: number;
  readonly words: string;
  /** 增加 or 减少, where the words end with it. */
  readonly direction: Direction | null;
}

/** A rule of the grammar: of those that a token or clause calls for, the first that fits is taken. */
interface Rule {
  readonly id: string;
}

/** What a word between the figures does. */
export interface WordRule extends Rule {
  readonly word: WordKind;
  readonly when?: (state: State, word: Word) => boolean;
  readonly then: (state: State, word: Word) => State;
}

/** What a figure is, by the words that lead to it. */
export interface FigureRule extends Rule {
  readonly when: (state: State, clause: Clause) => boolean;
  readonly then: (state: State, clause: Clause) => State;
}

/** The words that tell of a change: what they name, and where they end. */
export interface Subject {
  readonly noun: string;
  readonly subject: SubjectName | null;
  /** They name no figure: 比上年, 支出. */
  readonly isGeneric: boolean;
  readonly end: number;
}

/** Whose change is told; null passes on to the next rule. */
export interface TargetRule extends Rule {
  readonly find: (state: State, said: Subject) => Target | null;
}

export interface Target {
  readonly state: State;
  readonly statement: StatementId;
}

/** What figure is told, where the words that lead to it name none. */
export interface NounRule extends Rule {
  readonly find: (state: State, clause: Clause, own: string) => string | null;
}

/** What a list that begins here splits. */
export interface WholeRule extends Rule {
  readonly find: (state: State, end: number) => StatementId | null;
}

export interface Grammar {
  readonly words: readonly WordRule[];
  readonly figures: readonly FigureRule[];
  readonly targets: readonly TargetRule[];
  readonly nouns: readonly NounRule[];
  readonly wholes: readonly WholeRule[];
}
