import type { Decimal } from 'decimal.js';
import type { Folded } from '../text/fold.js';
import type { MarkKind } from '../text/list-mark.js';
import type { Span } from '../text/span.js';

export type { Folded, MarkKind };

/** The number in front of a heading or an item: 一、（一）1. （1）⑴ 第三部分. */
export interface Mark extends Span {
  readonly kind: MarkKind;
  readonly number: number;
  /** As printed, for style: "1、", "一、". */
  readonly text: string;
}

export interface Section extends Span {
  readonly title: string;
  readonly mark: Mark | null;
  /** 0 第一部分, 1 一、, 2 （一）, 3 1., 4 （1）, 5 ⑴. */
  readonly level: number;
  readonly parent: Section | null;
}

export interface Paragraph extends Span {
  readonly index: number;
  readonly folded: Folded;
  readonly section: Section | null;
  readonly mark: Mark | null;
  readonly isHeading: boolean;
  /** Prose that stands in a table's cell. */
  readonly inTable: boolean;
  /** False where the end of the paragraph is not sure: a line break that may be a wrap. */
  readonly endsForSure: boolean;
  /** Too long to be one: its last sentence goes on in the next. */
  readonly isCut: boolean;
}

/** A table inside the text: rows of cells, each with its place. Not read as prose. */
export interface TextTable extends Span {
  readonly title: string;
  readonly section: Section | null;
  readonly rows: readonly (readonly TextCell[])[];
}

export interface TextCell extends Span {
  readonly text: string;
}

export type ClaimKind = 'amount' | 'percent' | 'count' | 'year' | 'subject';

export type Role =
  | 'stated' // 基本支出 667.54 万元
  | 'of-which' // …，其中：基本支出 667.54 万元
  | 'share' // 占 57.17%
  | 'change' // 比上年减少 859.57 万元，下降 42.40%
  | 'base' // 比 2020 年 2027.11 万元
  | 'budget' // 年初预算为 12 万元（决算）
  | 'completion' // 完成预算 98.20%
  | 'reason' // 主要原因是人员经费增加 12 万元
  | 'bound' // 50 万元以上, 不少于 100 篇: no figure of the disclosure
  | 'other';

/** `open`: the form's 增加（减少） left standing. */
export type Direction = 'more' | 'less' | 'level' | 'open';

/** 类/款/项 as the sentence names them. */
export interface SubjectName {
  /** 3, 5 or 7 digits; null where the sentence gives no codes. */
  readonly code: string | null;
  readonly className: string | null;
  readonly groupName: string | null;
  readonly itemName: string | null;
}

export interface Claim extends Span {
  readonly index: number;
  readonly quote: string;
  readonly kind: ClaimKind;
  /** In 元 for amounts, per cent for percentages; null where a blank of the form stands. */
  readonly value: Decimal | null;
  /** As printed: 元 万元 亿元 % 辆 …; '' where none is printed. */
  readonly unit: string;
  readonly decimals: number;
  /** What the figure is of: the words before it without year, department and verb. */
  readonly noun: string;
  readonly role: Role;
  readonly direction: Direction | null;
  /** 约 近 余 超过: not a figure to the cent. */
  readonly hedged: boolean;
  /** The year the figure speaks of; null when the sentence names none. */
  readonly year: number | null;
  readonly subject: SubjectName | null;
  readonly paragraph: number;
  /** Number of the sentence in its paragraph. */
  readonly sentence: number;
  readonly section: Section | null;
  /** Index of the whole's claim, where the sentence makes this one a part of it. */
  readonly parent: number | null;
  /** Place among the parts, from 1; 0 where it is no part. */
  readonly position: number;
}

export interface Change {
  readonly direction: Direction | null;
  readonly difference: Claim | null;
  readonly percent: Claim | null;
  /** The amount it is compared with, where the sentence prints it. */
  readonly base: Claim | null;
  /** 与年初预算相比 rather than with last year. */
  readonly againstBudget: boolean;
  /** Place of 持平 and the like. */
  readonly level: Span | null;
  /** The sentence does not say whose change it is: after a list it may be the whole's or the last part's. */
  readonly unsure: boolean;
}

/** A figure with all that its sentence says of it. The amount is null where only its change is told. */
export interface Statement extends Span {
  readonly index: number;
  readonly noun: string;
  /** What figure of a disclosure it is (taxonomy/figure-names); null when the words are not all understood. */
  readonly key: string | null;
  readonly amount: Claim | null;
  readonly share: {
    readonly claim: Claim;
    readonly base: string;
    /** The base itself, where the sentence prints it: 占全部项目12个的75%. */
    readonly of: Claim | null;
  } | null;
  readonly change: Change | null;
  readonly budget: Claim | null;
  readonly completion: Claim | null;
  readonly subject: SubjectName | null;
  /** The statement of its paragraph whose figure it tells again, without its name: "2024年预算安排4万元". */
  readonly repeats: Statement | null;
  readonly year: number | null;
  readonly paragraph: number;
  readonly sentence: number;
  readonly section: Section | null;
}

/** A whole and what the text lists as its parts. */
export interface PartList {
  readonly whole: Statement;
  /** Readings of where the list ends, the likeliest first. */
  readonly readings: readonly (readonly Statement[])[];
  /** 其中; 包括/主要用于: examples perhaps; numbered paragraphs below; 由…构成: all there is. */
  readonly form: 'of-which' | 'uses' | 'numbered' | 'composed';
}

/** Whose text: of a 部门, of one 单位, of a whole government. */
export type Level = 'department' | 'unit' | 'government';

export interface Document {
  readonly text: string;
  /** Null where the text does not tell. */
  readonly level: Level | null;
  readonly type: 'budget' | 'final-accounts' | null;
  readonly year: number | null;
  /** Name on the title or on the tables; null when none is found. */
  readonly department: string | null;
  /** Decimals that most amounts in 万元 print: fewer are trimmed zeros. Null when there are too few to tell. */
  readonly decimals: number | null;
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
  readonly tables: readonly TextTable[];
  readonly claims: readonly Claim[];
  readonly statements: readonly Statement[];
  readonly lists: readonly PartList[];
}
