import type { Renamed } from './render/official-names.js';
import type { CellRef, Published } from '../sheet/grid.js';
import type { Chart } from './charts/chart.js';

/** The 说明 as data: what Word, Markdown and the pane show, every figure with its source. */
export interface Narrative {
  readonly workbook: string;
  /** Name of the template: 通用部门预算. */
  readonly template: string;
  /** Document title, e.g. "某某局2021年部门预算公开说明". */
  readonly title: string;
  readonly sections: readonly Section[];
  /** What a person was asked for, answered or not, in the order of the text. */
  readonly questions: readonly AskedQuestion[];
  /** Those without an answer, and what stands in the way of comparing with last year. */
  readonly unanswered: readonly Question[];
  /** 科目 told by their name of the year where the tables print another; absent where there are none. */
  readonly renamed?: readonly Renamed[];
  /** What speaks against it as the workbook is; absent where the workbook was not checked or nothing does. */
  readonly doubts?: Doubts;
  /** True while anything is unanswered or answered at odds, or the workbook has errors: such a document is not for publication. */
  readonly draft: boolean;
}

/** What speaks against a 说明 that was written from a workbook as it is. */
export interface Doubts {
  /** Errors of the workbook. */
  readonly errors: number;
  /** Figures of the text that rest on a cell in question. */
  readonly figures: number;
  /** What of the workbook was not checked, in words: "2 张表未能核对". */
  readonly unchecked: readonly string[];
  /** What the file is, where it is no workbook. */
  readonly published?: Published;
}

export interface Section {
  readonly heading: string;
  /** 0: 第一部分 1: 一、 2: （一） */
  readonly level: number;
  readonly paragraphs: readonly Paragraph[];
  /** Charts and tables between the paragraphs. */
  readonly inserts?: readonly Insert[];
}

/** A chart, or the tables of the workbook; it stands before the paragraph with the index `at`, or at the end. */
export type Insert = ChartInsert | TablesInsert;

export interface ChartInsert {
  readonly at: number;
  readonly what: 'chart';
  readonly name: string;
  readonly chart: Chart;
}

export interface TablesInsert {
  readonly at: number;
  readonly what: 'tables';
  readonly name: string;
  /** Titles of the tables, in the order of the workbook. */
  readonly titles: readonly string[];
}

export interface Paragraph {
  readonly text: string;
  readonly figures: readonly Figure[];
  /** Visible blanks left for a person to fill, with the question's id. */
  readonly blanks: readonly Place[];
  /** What answers have brought, with the question's id; an answer of several lines has a place in each paragraph. */
  readonly supplied?: readonly Place[];
}

/** UTF-16 offsets into the paragraph's text. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly id: string;
}

/** UTF-16 offsets into the paragraph's text. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  /** What templates and content controls call it: 收入合计, 一般公共预算项.2010301|差额. */
  readonly name: string;
  readonly text: string;
  /** Exact value: 元 for amounts, per cent for percentages. */
  readonly value: string;
  readonly unit: 'yuan' | 'percent' | 'count';
  /** Cells of this workbook. */
  readonly cells: readonly CellRef[];
  /** Cells of last year's workbook, where the figure compares with it. */
  readonly priorCells?: readonly CellRef[];
  /** One of its cells is in question: an error names it, or it is most likely wrong. */
  readonly doubtful?: true;
}

export interface Question {
  readonly id: string;
  readonly question: string;
}

export interface AskedQuestion extends Question {
  /** What stands in the text until it is answered: 【待填：hint】. */
  readonly hint: string;
  /** The figures within the question. */
  readonly figures: readonly Figure[];
  /** Where it stands, from the 部分 down: 一、部门概况, （一）主要职责. Empty in the title. */
  readonly headings: readonly string[];
  /** The sentence around it, with ＿＿ in its place; empty where there is nothing around it. */
  readonly sentence: string;
  readonly answer: string | null;
  /** What is wrong with the answer: no number, parts that do not add up. A Chinese clause; absent where nothing is. */
  readonly fault?: string;
}

/** Question id → what the user supplied. */
export type Answers = Readonly<Record<string, string>>;
