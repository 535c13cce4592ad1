import type { CellRef } from '../sheet/grid.js';

/** The 说明 as data: what Word, Markdown and the pane show, every figure with its source. */
export interface Narrative {
  readonly workbook: string;
  /** Template name: "budget" or "final-accounts". */
  readonly template: string;
  /** Document title, e.g. "某某局2021年部门预算公开说明". */
  readonly title: string;
  readonly sections: readonly Section[];
  readonly unanswered: readonly Question[];
}

export interface Section {
  readonly heading: string;
  /** 1: 一、 2: （一） */
  readonly level: number;
  readonly paragraphs: readonly Paragraph[];
}

export interface Paragraph {
  readonly text: string;
  readonly figures: readonly Figure[];
  /** Visible blanks left for a person to fill, with the question's id. */
  readonly blanks: readonly { readonly start: number; readonly end: number; readonly id: string }[];
}

/** UTF-16 offsets into the paragraph's text. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Exact value: 元 for amounts, per cent for percentages. */
  readonly value: string;
  readonly unit: 'yuan' | 'percent' | 'count';
  /** Cells of this workbook. */
  readonly cells: readonly CellRef[];
  /** Cells of last year's workbook, where the figure compares with it. */
  readonly priorCells?: readonly CellRef[];
}

export interface Question {
  readonly id: string;
  readonly question: string;
}
