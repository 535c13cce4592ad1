import { PER_CENT } from '../claims/lexicon/amounts.js';
import type { Aspect } from '../match/index.js';
import type { Owner } from './conventions.js';
import type { Head } from './lexicon/table-heads.js';
import { economicClassCode } from '../taxonomy/economic-classes.js';
import { functionalClassCode } from '../taxonomy/functional-classes.js';
import { endsInWhole, isSum, isWhole } from '../taxonomy/words/totals.js';

/** A blank of a table read as a sentence: "公务接待费年初预算为" before it and 万元 behind it. */
export interface CellReading {
  /** What of the figure is meant: the sentence must be read so. */
  readonly aspect: Aspect | null;
  /** '' where row and column do not fit one figure. */
  readonly lead: string;
  readonly unit: string;
  /** Why it stays open; '' where it may be filled. A Chinese clause. */
  readonly why: string;
  /** Why it is to be looked at, however sure the sentence; '' elsewhere. A Chinese clause. */
  readonly doubt: string;
  /** The line of the whole in a column of shares that says not what of: all of it. */
  readonly isWhole: boolean;
  /** Row and column, for who is asked. */
  readonly called: string;
}

/** What is read where nothing stands in the cell that a figure belongs in. */
export const EMPTY_CELL = 'XX';

interface Around {
  readonly owner: Owner;
  /** Of the figure; '' where it stands behind the blank, null where nothing says it. */
  readonly unit: string | null;
  /** That of the amounts in the form's lines; null where they do not say one. */
  readonly usual: string | null;
}

type Said = Pick<CellReading, 'lead' | 'why' | 'doubt' | 'aspect' | 'unit' | 'isWhole'>;

/**
 * The sentence that the reader of texts is to bind a cell's blank by. One of row and column names the figure, the other
 * the stage, the year or the change; where both name something, or neither, it stays open.
 */
export function sentenceOf(row: Head, column: readonly Head[], { owner, unit, usual }: Around): Said {
  const concept = conceptOf(row, column);
  if (concept === null) return open('行和列合起来不是一项能认出的数');
  const heads = [row, ...column];
  const told = only(heads.map((head) => head.told));
  const year = only(heads.map((head) => yearOf(head.year, owner)));
  const stage = only(heads.map((head) => head.stage));
  if (told === undefined || year === undefined || stage === undefined) return open('行和列说的年份或口径不同');
  const isMoney = told === null || told === 'difference';
  const printed = isMoney || unit === '' ? (unit ?? usual) : PER_CENT;
  if (printed === null) return open('没有写明单位');
  const againstBudget = heads.some((head) => head.againstBudget);
  const said =
    told === null
      ? stageOf(concept, year, stage, owner)
      : toldOf(concept, told, againstBudget, heads.map(({ base }) => base).find(Boolean) ?? '');
  // what the lines of a form's table add up to, its heading may not tell: 三公 with 会议费
  const isSummed = !isSubject(row.concept) && heads.some((head) => isSum(head.concept));
  const doubts = [
    said.doubt,
    isSummed ? '合计的是哪些行、列，请核对' : '',
    isMoney && unit === null ? `表里没有写明单位，按全文的${printed}填写` : '',
  ];
  const isWhole = told === 'share' && endsInWhole(row.concept) && !heads.some(({ base }) => base !== '');
  return said.lead === '' ? said : { ...said, unit: printed, doubt: doubts.find(Boolean) ?? '', isWhole };
}

function open(why: string): Said {
  return { lead: '', why, doubt: '', aspect: null, unit: '', isWhole: false };
}

function sure(lead: string, aspect: Aspect | null): Said {
  return { lead, why: '', doubt: '', aspect, unit: '', isWhole: false };
}

/** What the figure is of; null where row and column both name something, or neither does. */
function conceptOf(row: Head, column: readonly Head[]): string | null {
  const names = column.map(({ concept }) => concept).filter((concept) => concept !== '');
  const [name] = names.slice(-1);
  if (name === undefined || (names.length === 1 && isSum(name) && row.concept !== '')) return row.concept || null;
  // a sum under a head of its own is that head's
  const meant = isSum(name) ? (names.at(-2) ?? name) : name;
  if (HALF.test(meant) && isSubject(row.concept)) return `${row.concept}XX万元，其中：${meant}`;
  return row.concept === '' || isWhole(row.concept) ? meant : null;
}

const HALF = /^(?:基本|项目)支出$/;

/** A 类 by its name, or a 科目 with its code. */
function isSubject(concept: string): boolean {
  return functionalClassCode(concept) !== null || /[（(]2\d{4,6}[）)]$/.test(concept);
}

/** The one value that is told; null where none is, undefined where two differ. */
function only<Value>(values: readonly (Value | null)[]): Value | null | undefined {
  const told = new Set(values.filter((value): value is Value => value !== null));
  return told.size > 1 ? undefined : ([...told][0] ?? null);
}

function yearOf(year: Head['year'], owner: Owner): number | 'own' | 'prior' | null {
  if (typeof year !== 'number' || owner.year === null) return year;
  if (year === owner.year) return 'own';
  return year === owner.year - 1 ? 'prior' : year;
}

function stageOf(concept: string, year: number | 'own' | 'prior' | null, stage: string | null, owner: Owner): Said {
  const { isFinal } = owner;
  if (typeof year === 'number') return open(`表头写的是${year}年`);
  const isOwnStage = stage === null || (isFinal ? stage === '决算' : /^(?:年初)?预算$/.test(stage));
  if (year === 'prior') {
    if (!isOwnStage || owner.year === null) return open('表中没有这一口径的上年数');
    return sure(`${owner.year - 1}年${concept}`, '上年');
  }
  if (isOwnStage) return sure(concept, null);
  return isFinal ? sure(`${concept}${stage}为`, '预算') : open(`预算表中没有${stage}数`);
}

function toldOf(concept: string, told: NonNullable<Head['told']>, againstBudget: boolean, of: string): Said {
  const amount = `${concept}XX万元`;
  const base = againstBudget ? '预算' : '上年';
  switch (told) {
    case 'completion':
      return sure(`${amount}，完成预算的`, '完成');
    case 'difference':
      return sure(`${amount}，比${base}增加`, '差额');
    case 'rate':
      return sure(`${amount}，比${base}增加XX万元，增长`, '幅度');
    case 'share':
      return of === ''
        ? { ...sure(`${amount}，占${usualBase(concept)}`, '占'), doubt: '表头没有写明占哪一项的比重' }
        : sure(`${amount}，占${of}的`, '占');
  }
}

/** 工资福利支出 is told as a part of 基本支出, the others as parts of their table's whole. */
function usualBase(concept: string): string {
  return economicClassCode(concept) === null ? '' : '基本支出的';
}
