import { Decimal } from 'decimal.js';
import type { Disclosure } from '../../disclosure/model.js';
import { UNIT_FACTOR } from '../../money/amount.js';
import type { Rule } from '../../taxonomy/relations/rule.js';
import type { Equation, Term } from '../equation.js';
import type { Severity } from '../../taxonomy/severity.js';
import { findFigure } from './find-figure.js';
import { parseSum, takeComparison, type Comparison, type PlacedTerm } from './grammar.js';
import type { OwnField, OwnRelation } from '../../disclosure/own-relation.js';
import { printSum } from './print.js';
import type { Absent, Problem } from './problem.js';

/** What a relation as written comes to in a workbook. */
export type Resolved =
  | { readonly type: 'equation'; readonly equation: Equation; readonly wording: Wording }
  | { readonly type: 'problem'; readonly field: OwnField; readonly problem: Problem }
  | { readonly type: 'absent'; readonly field: OwnField; readonly absent: Absent };

/** The relation in the user's words. `turned`: a left side ≥ right is computed as right ≤ left. */
export interface Wording {
  readonly id: string;
  readonly left: string;
  readonly right: string;
  readonly comparison: Comparison;
  readonly turned: boolean;
  /** The right side is a number without any figure. */
  readonly fixed: boolean;
}

const LONGEST = 400;
const SEVERITIES: Readonly<Record<string, Severity>> = {
  '': 'error',
  '错误': 'error',
  '提醒': 'warning',
  '提示': 'notice',
};
const COMPARISONS: Readonly<Record<string, Comparison>> = {
  等于: '=',
  不超过: '≤',
  不大于: '≤',
  小于等于: '≤',
  不少于: '≥',
  不小于: '≥',
  不低于: '≥',
  大于等于: '≥',
};

/** Reads both sides and looks every term up. */
export function resolve(disclosure: Disclosure, { texts, formulas = [] }: OwnRelation, id: string): Resolved {
  const formula = formulas[0];
  if (formula !== undefined)
    return { type: 'problem', field: formula, problem: { type: 'formula', text: texts[formula] } };
  const long = (['id', 'sentence', 'left', 'right'] as const).find((field) => texts[field].length > LONGEST);
  if (long !== undefined) return { type: 'problem', field: long, problem: { type: 'too-long' } };
  const severity = Object.hasOwn(SEVERITIES, texts.severity) ? SEVERITIES[texts.severity]! : null;
  if (severity === null)
    return { type: 'problem', field: 'severity', problem: { type: 'severity', text: texts.severity } };
  const compared = comparisonOf(texts);
  if ('field' in compared) return compared;
  const left = readSide(disclosure, texts.left, 0, 'left');
  if ('field' in left) return left;
  const right = readSide(disclosure, texts.right, compared.end, 'right');
  if ('field' in right) return right;
  const figures = [...left.figures, ...right.figures];
  if (figures.length === 0) return { type: 'problem', field: 'left', problem: { type: 'no-figure' } };
  const unit = figures[0]!.fact.amount?.unit ?? figures[0]!.table.unit ?? 'yuan';
  const sideOf = ({ figures: found, terms }: ReadSide): Side => ({
    figures: found,
    constant: constantOf(terms, UNIT_FACTOR[unit]),
  });
  const { comparison } = compared;
  const turned = comparison === '≥';
  const [stated, expected] = turned ? [sideOf(right), sideOf(left)] : [sideOf(left), sideOf(right)];
  const wording: Wording = {
    id,
    comparison,
    turned,
    fixed: right.figures.length === 0,
    left: printSum(left.terms.map(({ term }) => term)),
    right: printSum(right.terms.map(({ term }) => term)),
  };
  const rule: Rule = {
    id: `custom.${id}`,
    severity,
    category: figures.every(({ table }) => table === figures[0]!.table) ? 'arithmetic' : 'cross-table',
    sentence: `${introduction(texts.sentence)}${wording.left} ${comparison} ${wording.right}。`,
    expects: '右式',
    basis: '自定义勾稽',
  };
  return {
    type: 'equation',
    wording,
    equation: {
      rule,
      kind: comparison === '=' ? 'sum' : 'at-most',
      left: stated.figures,
      right: expected.figures,
      constants: { left: stated.constant, right: expected.constant },
    },
  };
}

/** What the user wrote before the formula. */
function introduction(sentence: string): string {
  return sentence === '' ? '' : `${sentence.replace(/[。：:]$/, '')}：`;
}

interface ReadSide {
  readonly terms: readonly PlacedTerm[];
  readonly figures: readonly Term[];
}

interface Side {
  readonly figures: readonly Term[];
  /** In 元. */
  readonly constant: Decimal;
}

/** From the column 关系 or the beginning of the right side; = where neither says. */
function comparisonOf(
  texts: OwnRelation['texts'],
): { comparison: Comparison; end: number } | (Resolved & { field: OwnField }) {
  const inRight = takeComparison(texts.right);
  if ('type' in inRight) return { type: 'problem', field: 'right', problem: inRight };
  if (texts.comparison === '') return { comparison: inRight.sign ?? '=', end: inRight.end };
  const taken = takeComparison(texts.comparison);
  const own = 'type' in taken || taken.end < texts.comparison.length ? null : taken.sign;
  const comparison = own ?? (Object.hasOwn(COMPARISONS, texts.comparison) ? COMPARISONS[texts.comparison]! : null);
  if (comparison === null)
    return { type: 'problem', field: 'comparison', problem: { type: 'comparison', text: texts.comparison } };
  if (inRight.sign !== null && inRight.sign !== comparison)
    return { type: 'problem', field: 'comparison', problem: { type: 'two-comparisons' } };
  return { comparison, end: inRight.end };
}

function readSide(
  disclosure: Disclosure,
  text: string,
  from: number,
  field: 'left' | 'right',
): ReadSide | (Resolved & { field: OwnField }) {
  if (text.slice(from).trim() === '') return { type: 'problem', field, problem: { type: 'empty' } };
  const parsed = parseSum(text, from);
  if ('type' in parsed) return { type: 'problem', field, problem: parsed };
  const figures: Term[] = [];
  for (const { term } of parsed.terms) {
    if (term.type === 'number') continue;
    const figure = findFigure(disclosure, term.names, term.sign);
    if (figure.type === 'absent-table' || figure.type === 'absent-code')
      return { type: 'absent', field, absent: figure };
    if (figure.type !== 'found') return { type: 'problem', field, problem: figure };
    figures.push(figure.found);
  }
  return { terms: parsed.terms, figures };
}

/** The numbers of a side in 元; one without a unit is in the unit of the relation's first figure. */
function constantOf(terms: readonly PlacedTerm[], factor: number): Decimal {
  return terms.reduce((sum, { term }) => {
    if (term.type !== 'number') return sum;
    return sum.plus(
      new Decimal(term.digits).times(term.unit === null ? factor : UNIT_FACTOR[term.unit]).times(term.sign),
    );
  }, new Decimal(0));
}
