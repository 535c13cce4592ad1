import type { DocumentType } from '../../taxonomy/table-kind.js';

/**
 * A template as read from its file; every node keeps the line it stands in (1-based) where a mistake in it can be told.
 */
export interface Template {
  readonly name: string;
  readonly type: DocumentType;
  /** Places whose departments use it, as words of their names: 四川. Empty: anywhere. */
  readonly places: readonly string[];
  readonly title: Inline;
  readonly settings: Settings;
  readonly phrases: Phrases;
  readonly budgetPhrases: BudgetPhrases;
  readonly body: readonly Block[];
}

/** The same with amounts printed to so many decimals; null: as it has it. */
export function withDecimals(template: Template, decimals: number | null): Template {
  return decimals === null ? template : { ...template, settings: { ...template.settings, decimals } };
}

export interface Settings {
  readonly unit: 'yuan' | 'ten-thousand-yuan';
  readonly decimals: number;
  readonly percentDecimals: number;
  /** 683.7 for 683.70. */
  readonly trimZeros: boolean;
  /** 0 for 0.00, of amounts and percentages. */
  readonly shortZero: boolean;
  /** 1,234.56 */
  readonly grouped: boolean;
  /** Items of nothing are told too, as 0万元. */
  readonly zeroItems: boolean;
  /** Shares of a list are closed to 100.00. */
  readonly closeShares: boolean;
  /** A sentence says that parts do not add up as printed, where they do not. */
  readonly tellsRest: boolean;
  /** What {本部门} is called once the full name has stood: 本部门, 我单位; null for the full name every time. */
  readonly ownName: string | null;
  /** Last year's figures that no table tells are asked for; else nothing is said of them. */
  readonly asksPrior: boolean;
  /** The same of 年初预算 in final accounts. */
  readonly asksBudget: boolean;
  /** How headings of the three levels are numbered; {序} stands for the number. */
  readonly numbering: readonly [part: string, chapter: string, section: string];
}

/** How a change against last year is said. */
export interface Phrases {
  readonly more: Inline;
  readonly less: Inline;
  readonly same: Inline;
  /** Differs, but by less than is printed. */
  readonly nearlySame: Inline;
  readonly fromZero: Inline;
  readonly toZero: Inline;
}

/** How 决算 is held against 年初预算. */
export interface BudgetPhrases {
  readonly over: Inline;
  readonly under: Inline;
  readonly met: Inline;
}

export type Inline = readonly InlineNode[];

export type InlineNode = Text | Field | Ask | Fill | Each | Optional;

export interface Text {
  readonly kind: 'text';
  readonly text: string;
}

/** {收入合计}, {收入合计|增减}, {收入合计|占 支出合计} */
export interface Field {
  readonly kind: 'field';
  readonly name: string;
  readonly modifier: Modifier | null;
  /** The whole of a share. */
  readonly of: string | null;
  readonly line: number;
}

export type Modifier = '上年' | '差额' | '幅度' | '增减' | '各增减' | '原因' | '占' | '完成' | '预算' | '预算差异';

/** {问 duties｜主要职责｜本部门的主要职责是什么？}; in a list {问 use.{编码}｜用途｜{全称}主要用于什么？} */
export interface Ask {
  readonly kind: 'ask';
  /** Words, and fields of the item that it is asked for. */
  readonly id: Inline;
  readonly hint: string;
  readonly question: Inline;
  readonly line: number;
}

/** {填 政府采购货物}: as a table tells it, else asked for. */
export interface Fill {
  readonly kind: 'fill';
  readonly name: string;
  readonly line: number;
}

/** {每 收入来源 隔“；”：…} */
export interface Each {
  readonly kind: 'each';
  readonly list: string;
  readonly separator: string;
  readonly body: Inline;
  readonly line: number;
}

/** […]: left out as a whole when a figure in it is not there. */
export interface Optional {
  readonly kind: 'optional';
  readonly body: Inline;
}

export type Block = Heading | Paragraph | Repeat | Insert;

export interface Heading {
  readonly kind: 'heading';
  /** 0: 部分, 1: 一、 2: （一） */
  readonly level: 0 | 1 | 2;
  readonly text: Inline;
  readonly line: number;
}

/**
 * Lines beginning with ？ make a chain with those directly below: the first that holds is written. A blank line ends the
 * chain.
 */
export interface Guarded {
  readonly conditions: readonly Condition[] | null;
  /** True for a later member of a chain. */
  readonly chained: boolean;
  readonly line: number;
}

export interface Paragraph extends Guarded {
  readonly kind: 'paragraph';
  readonly text: Inline;
}

/** A paragraph for every item of a list, with lists of the item below it. */
export interface Repeat extends Guarded {
  readonly kind: 'repeat';
  readonly list: string;
  readonly text: Inline;
  readonly children: readonly Repeat[];
}

/** A place where a chart or the tables stand. */
export interface Insert extends Guarded {
  readonly kind: 'insert';
  readonly what: 'chart' | 'tables';
  readonly name: string;
}

export interface Condition {
  readonly test: Test;
  readonly name: string;
}

export type Test =
  '有' | '有数' | '为零' | '空表' | '缺' | '有项' | '无项' | '有变' | '持平' | '有上年' | '无上年' | '有表' | '有尾差';

/** A mistake in a template file. */
export interface Problem {
  readonly line: number;
  readonly message: string;
}
