import type { AgainstSaid, Basis, SaidCell, SaidTerm, SaidTerms, SubjectName } from '../../finding/said/against.js';
import type { PlainAmount } from '../../finding/plain-amount.js';
import type { TextAmount } from '../../finding/text-amount.js';
import { DOCUMENT_NAME } from '../words.js';
import { sayNumber } from './parts.js';
import type { Sayings } from './sayings.js';
import { sayFigureOf, sayPrior, sayTextAmount } from './text-relation.js';

export const AGAINST: Sayings<AgainstSaid> = {
  'table.value': ({ subject, figure, wanted, basis, doubt, elsewhere, ownTable, repeated, consequences }, { book }) =>
    [
      `${saySubject(subject)}文中写${figure}，${sayBasis(basis, elsewhere === null ? sayTextAmount(wanted) : null)}`,
      doubt === '' ? '' : `；${doubt}，请核对`,
      elsewhere === null
        ? ''
        : `；${saySaidCell(elsewhere.cell)}“${elsewhere.name}”是${sayNumber(elsewhere.amount)}元，疑列错科目，请核对表和文哪一处对`,
      ownTable === undefined ? '' : OWN_TABLE[ownTable.kind](book),
      sayFollowed(repeated, consequences),
      '。',
    ].join(''),
  'table.direction': ({ subject, figure, moved, said, terms, repeated, consequences }) =>
    [
      `${saySubject(subject)}按表中数是${MOVED[moved]}${sayTerms(terms)}`,
      `，文中写${MOVED[said]}${figure}${sayFollowed(repeated, consequences)}。`,
    ].join(''),
  'table.level': ({ subject, now, before }) =>
    `${saySubject(subject)}文中写与上年持平，表中本年${sayTextAmount(now)}，上年${sayTextAmount(before)}。`,
  'table.project': ({ name, figure, amount, near }) =>
    `项目“${name}”文中写${figure}，表中是${sayTextAmount(amount)}${near ? '，名称相近，请核对' : ''}。`,
  'table.project-cost': ({ name, figure, amount }) =>
    `项目“${name}”的成本指标写${figure}，大于表中该项目的${sayTextAmount(amount)}，请核对。`,
  'table.vehicles': ({ said, kept }) => `文中写${said}辆公务用车，表中保有量是${kept}辆；口径不同时请说明。`,
  'table.topic-not-empty': ({ topic, amount }) => `文中写没有${topic}，表中有${amount}万元。`,
  'table.not-empty': ({ title }) => `文中写${title}是空表，表中有数。`,
  'table.not-listed': ({ names }) => `文中列有${names.join('、')}，一般公共预算基本支出表中没有，或者没有数。`,
  'table.subject': ({ code, said, name }) => `科目 ${code} 文中写“${said}”，表中是“${name}”。`,
  'text.year': ({ text, book }, words) => `说明写${text}年，${words.book}是${book}年，疑不是同一年的。`,
  'text.type': ({ text, book }, words) =>
    `说明是${DOCUMENT_NAME[text]}，${words.book}是${DOCUMENT_NAME[book]}，不是同一份公开材料。`,
  'text.department': ({ text, book }, words) => `说明的部门写“${text}”，${words.book}是“${book}”。`,
};

const OWN_TABLE = {
  'as-text': (book: string) => `；文中的表与这里一致，只有${book}不同`,
  'as-book': (book: string) => `；文中的表与${book}一致，只有这里不同`,
} as const;

const MOVED = { more: '增加', less: '减少' } as const;

/** "“基本支出”（2025年）占“支出合计”", "“事业运行”（一般公共预算，2025年）比2024年变动". */
function saySubject({ name, aspect, whole, money, year }: SubjectName): string {
  const before = sayPrior(year);
  return `“${name}”${sayFigureOf({ money, year })}${ASPECTS[aspect](before)}${aspect === 'share' ? `“${whole ?? ''}”` : ''}`;
}

const ASPECTS: Readonly<Record<SubjectName['aspect'], (before: string) => string>> = {
  'itself': () => '',
  'prior': (before) => `的${before}数`,
  'budget': () => '预算数',
  'share': () => '占',
  'completion': () => '完成预算',
  'change': (before) => `比${before}变动`,
  'change-from-budget': () => '比预算变动',
};

/** `figure`: what it should be; null where that is not sure. */
function sayBasis(basis: Basis, figure: string | null): string {
  if (basis.form === 'nothing') return '表中这一项没有数';
  if (basis.form === 'computed') return `按表中数计算是${figure ?? ''}${sayTerms(basis.terms)}`;
  const wanted = figure === null ? '' : `，${basis.lastPlace ? '按四舍五入' : ''}应为${figure}`;
  return basis.form === 'prior'
    ? `上年的表中是${sayValue(basis.value)}${wanted}`
    : `表中是${sayValue(basis.value)}${sayCells(basis.cells, basis.of)}${wanted}`;
}

/** 元 where 万元 would hide what was cut off. */
function sayValue(value: TextAmount | PlainAmount): string {
  return 'decimals' in value ? `${sayNumber(value)}元` : sayTextAmount(value);
}

function sayTerms(terms: SaidTerms | null): string {
  if (terms === null) return '';
  const [first, second] = terms.figures;
  return `（${sayTerm(first)}${SECOND[terms.second]}${sayTerm(second)}）`;
}

const SECOND = { whole: '÷', prior: '，上年', budget: '，预算' } as const;

function sayTerm({ amount, cell }: SaidTerm): string {
  return `${sayNumber(amount)}元${cell === null ? '' : ` ${saySaidCell(cell)}`}`;
}

function sayCells(cells: readonly SaidCell[], of: number): string {
  return cells.length === 0 ? '' : `（${cells.map(saySaidCell).join('、')}${of > cells.length ? '等' : ''}）`;
}

function saySaidCell({ sheet, address, inText }: SaidCell): string {
  return inText === undefined ? `${sheet}!${address}` : `《${sheet}》第${inText.row}行第${inText.column}列`;
}

function sayFollowed(repeated: number, consequences: number): string {
  return `${repeated > 0 ? `，同样的数另有${repeated}处` : ''}${consequences > 0 ? `，另有${consequences}处数字随之不符` : ''}`;
}
