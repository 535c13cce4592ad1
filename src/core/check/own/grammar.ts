import { toHalfWidth } from '../../text/half-width.js';
import { UNIT_NAME, unitNamed, type Unit } from '../../money/units.js';
import type { OwnSyntaxProblem } from '../../finding/said/own.js';

/**
 * The terms of a user's own relation.
 *
 *     relation   = sum comparison sum
 *     comparison = "=" | "≤" | "<=" | "≥" | ">="
 *     sum        = ["+" | "-"] term { ("+" | "-") term }
 *     term       = number ["元" | "万元"] | figure
 *     figure     = name "." name ["." name]          table.row.column, table.row or table.column
 *     name       = text without signs | "《" text "》" | "【" text "】" | "[" text "]"
 *
 * Full-width signs count as their half-width twins; positions are those of the text as written, from 0.
 */
export type Term =
  | { readonly type: 'number'; readonly sign: 1 | -1; readonly digits: string; readonly unit: Unit | null }
  | { readonly type: 'figure'; readonly sign: 1 | -1; readonly names: readonly string[] };

/** A term with the place it was read from. */
export interface PlacedTerm {
  readonly term: Term;
  readonly at: number;
}

export type Comparison = '=' | '≤' | '≥';

export type Parsed = { readonly terms: readonly PlacedTerm[] } | OwnSyntaxProblem;

const UNITS = Object.values(UNIT_NAME).join('|');
const NUMBER = new RegExp(`^(\\d[\\d,]*(?:\\.\\d+)?)(${UNITS})?(?=\\s*(?:[-+−–=≤≥≦≧<>*×÷]|$))`);
const PAIRS: Readonly<Record<string, string>> = { '《': '》', '【': '】', '[': ']' };
const NAME = /^[^-+−–.=≤≥≦≧<>*×÷《》【】[\]]+/;
const COMPARISON = /^\s*(<=|>=|=<|=>|[=≤≥≦≧<>])/;
const SIGNS: Readonly<Record<string, Comparison>> = {
  '=': '=',
  '≤': '≤',
  '<=': '≤',
  '=<': '≤',
  '≦': '≤',
  '≥': '≥',
  '>=': '≥',
  '=>': '≥',
  '≧': '≥',
};

/** Reads a sum of terms whole. */
export function parseSum(written: string, from = 0): Parsed {
  const text = toHalfWidth(written);
  const terms: PlacedTerm[] = [];
  let at = skipBlanks(text, from);
  while (at < text.length || terms.length === 0) {
    const sign = readSign(text, at);
    if (sign === null && terms.length > 0) return wrong(text, at, afterTerm(text, at));
    if (sign !== null) at = skipBlanks(text, at + 1);
    const read = readTerm(text, at, sign ?? 1);
    if ('type' in read) return read;
    terms.push({ term: read.term, at });
    at = skipBlanks(text, read.end);
  }
  return { terms };
}

/** Takes the comparison off the beginning of a right side; `sign` is null where none is written. */
export function takeComparison(
  written: string,
): { readonly sign: Comparison | null; readonly end: number } | OwnSyntaxProblem {
  const text = toHalfWidth(written);
  const match = COMPARISON.exec(text);
  if (match === null) return { sign: null, end: 0 };
  const sign = SIGNS[match[1]!];
  const end = match[0].length;
  return sign === undefined ? wrong(text, end - 1, 'no-strict-comparison') : { sign, end };
}

function readSign(text: string, at: number): 1 | -1 | null {
  const sign = text[at];
  if (sign === '+') return 1;
  return sign !== undefined && '-−–'.includes(sign) ? -1 : null;
}

function readTerm(text: string, at: number, sign: 1 | -1): { term: Term; end: number } | OwnSyntaxProblem {
  const number = NUMBER.exec(text.slice(at));
  if (number !== null) {
    const [whole, digits, unit] = number;
    return {
      term: { type: 'number', sign, digits: digits!.replaceAll(',', ''), unit: unitNamed(unit ?? '') },
      end: at + whole.length,
    };
  }
  if (text[at] === '(') return wrong(text, at, 'no-bracket');
  const names: string[] = [];
  let end = at;
  for (;;) {
    const name = readName(text, end, names.length === 0);
    if ('type' in name) return name;
    names.push(name.name);
    end = skipBlanks(text, name.end);
    if (text[end] !== '.') break;
    if (names.length === 3) return wrong(text, end, 'two-or-three-names');
    end = skipBlanks(text, end + 1);
  }
  if (names.length === 1) return wrong(text, end, 'dot');
  return { term: { type: 'figure', sign, names }, end };
}

function readName(text: string, at: number, first: boolean): { name: string; end: number } | OwnSyntaxProblem {
  const closing = PAIRS[text[at] ?? ''];
  if (closing !== undefined) {
    const end = text.indexOf(closing, at + 1);
    if (end < 0) return wrong(text, at, 'closing');
    const name = text.slice(at + 1, end).trim();
    return name === '' ? wrong(text, at, 'name') : { name, end: end + 1 };
  }
  const bare = NAME.exec(text.slice(at))?.[0] ?? '';
  return bare.trim() === '' ? wrong(text, at, first ? 'term' : 'name') : { name: bare.trim(), end: at + bare.length };
}

function afterTerm(text: string, at: number): OwnSyntaxProblem['wanted'] {
  if (/[*×÷]/.test(text[at]!)) return 'no-product';
  return /[=≤≥≦≧<>]/.test(text[at]!) ? 'no-comparison' : 'sign';
}

function skipBlanks(text: string, at: number): number {
  let end = at;
  while (end < text.length && /\s/.test(text[end]!)) end += 1;
  return end;
}

function wrong(text: string, at: number, wanted: OwnSyntaxProblem['wanted']): OwnSyntaxProblem {
  const found = text.slice(at, at + 8);
  return { type: 'syntax', at, found, wanted };
}
