import { Decimal } from 'decimal.js';
import type { Dimensions } from '../../taxonomy/dimensions.js';
import type { Disclosure, Table } from '../../disclosure/model.js';
import { isReadable, tableOf } from '../../disclosure/query.js';
import type { PriorRole } from '../../disclosure/prior.js';
import { saysReason } from '../../taxonomy/words/notes-said.js';
import { PRIOR_CHANGE } from '../../taxonomy/relations/prior.js';
import { factYuan, termAt, tolerance, type Term } from '../equation.js';
import type { Finding } from '../../finding/finding.js';
import { ownColumn, ownFacets, priorColumn } from './columns.js';
import { lineBook, type LineBook } from './lines.js';
import { otherTerms } from './printed.js';
import type { Change } from './prior-check.js';
import { rowRef, tableRef } from '../../finding/references.js';
import { exactAmount } from '../../finding/plain-amount.js';
import type { PriorSaid, YearChange } from '../../finding/said/prior.js';
import { printPercent } from '../../money/print.js';
import { scaleOfFirst } from './scale-of-first.js';
import { gather } from '../../sheet/gather.js';

interface Prior {
  readonly disclosure: Disclosure;
  readonly role: PriorRole;
}

const TEN_PERCENT = new Decimal('0.1');

/**
 * Changes that the 说明 has to explain, one notice a table. Last year's figure is that of the table's own 上年 column,
 * where it prints one, else that of last year's workbook of the same type.
 */
export function changeFindings(disclosure: Disclosure, prior: Prior | null): Finding[] {
  return gather(PRIOR_CHANGE.kinds, (kind): Finding[] => {
    const table = tableOf(disclosure, kind);
    if (table === null || table.notes.some(({ text }) => saysReason(text))) return [];
    const before = prior && tableOf(prior.disclosure, kind);
    const changes = changesOf(disclosure, table, prior && before ? { ...prior, book: lineBook(before) } : null);
    return changes.length === 0 ? [] : [changeFinding(table, changes)];
  });
}

function changeFinding(table: Table, changes: readonly Change[]): Finding {
  const { rule, severity, category, sentence } = { ...PRIOR_CHANGE, rule: PRIOR_CHANGE.id };
  const others = gather(changes, ({ before }) =>
    before.filter((term) => term.prior !== undefined).map((term) => term.fact.cell),
  );
  return {
    rule,
    severity,
    category,
    said: changesSaid(table, changes),
    relation: sentence,
    cells: gather(changes, ({ now }) => now.map((term) => term.fact.cell)),
    ...(others.length > 0 ? { priorCells: others } : {}),
  };
}

/** Changes that are named one by one. */
const MOST_NAMED = 3;

function changesSaid(table: Table, changes: readonly Change[]): PriorSaid {
  const size = ({ amount, base }: Change): Decimal => amount.minus(base).abs();
  const largest = [...changes].sort((one, other) => size(other).comparedTo(size(one))).slice(0, MOST_NAMED);
  return { type: 'prior.changes', table: tableRef(table), count: changes.length, largest: largest.map(yearChange) };
}

function yearChange({ now, before, amount, base }: Change): YearChange {
  const scale = scaleOfFirst([...now, ...before]);
  return {
    row: rowRef(now[0]!.row),
    before: exactAmount(base, scale),
    now: exactAmount(amount, scale),
    percent: base.isPositive() && !base.isZero() ? printPercent(amount.minus(base).abs().div(base)) : null,
  };
}

function changesOf(
  { document }: Disclosure,
  table: Table,
  prior: (Prior & { readonly book: LineBook }) | null,
): Change[] {
  const book = lineBook(table);
  const changes = gather(
    [...book.lines].filter(([name]) => mustBeExplained(table, name, book)),
    ([name, rows]): Change[] => {
      const own = gather(rows, ({ panel, row }) => {
        const at = ownColumn(panel, document.type, {});
        return at < 0 ? [] : [{ panel, row, at }];
      });
      if (own.length === 0) return [];
      const dimensions: Dimensions = ownFacets(own[0]!.panel.columns[own[0]!.at]!.dimensions);
      const printed = gather(own, ({ panel, row }) => {
        const at = priorColumn(panel, document.type, dimensions);
        return at < 0 ? [] : [termAt(table, panel, row, at)];
      });
      const before =
        printed.length > 0
          ? printed
          : prior && otherTerms(prior.book, name, { dimensions }, prior.disclosure, prior.role);
      if (before === null) return [];
      const now = own.map(({ panel, row, at }) => termAt(table, panel, row, at));
      const change = changeOf(now, before);
      return change === null ? [] : [change];
    },
  );
  // 收入总计 and 支出总计 are one figure
  const twice =
    table.panels.length > 1 &&
    changes.length === 2 &&
    changes[0]!.amount.eq(changes[1]!.amount) &&
    changes[0]!.base.eq(changes[1]!.base);
  return twice && mustBalance(table) ? changes.slice(0, 1) : changes;
}

function mustBalance({ kind }: Table): boolean {
  return kind === 'summary' || kind === 'fiscal-summary';
}

/** 收、支总计, 合计 and the last 科目 of a table, 人员 and 公用 of the 基本支出, every item of 三公. */
function mustBeExplained({ kind }: Table, name: string, { codes }: LineBook): boolean {
  switch (kind) {
    case 'summary':
    case 'fiscal-summary':
      return name === 'income:total-income' || name === 'expenditure:total-expenditure';
    case 'general-basic':
      return name === ':total' || name === ':personnel-total' || name === ':public-total';
    case 'three-public':
      return !name.includes('organization');
    default: {
      const code = /^function:(\d+)$/.exec(name)?.[1];
      return (
        name === ':total' || (code !== undefined && !codes.some((other) => other !== code && other.startsWith(code)))
      );
    }
  }
}

/** Null where the change is at most 10 % within rounding, or a figure cannot be read. */
function changeOf(now: readonly Term[], before: readonly Term[]): Change | null {
  if (![...now, ...before].every(({ fact }) => isReadable(fact))) return null;
  const sum = (terms: readonly Term[]): Decimal =>
    terms.reduce((total, { fact }) => total.plus(factYuan(fact)), new Decimal(0));
  const [amount, base] = [sum(now), sum(before)];
  const certain = amount
    .minus(base)
    .abs()
    .minus(tolerance([...now, ...before]));
  return certain.gt(base.abs().times(TEN_PERCENT)) ? { now, before, amount, base } : null;
}
