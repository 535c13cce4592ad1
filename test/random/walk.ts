import type { Disclosure, Table } from '../../src/core/disclosure/model.js';
import { allFacts } from '../../src/core/disclosure/query.js';
import { narrate } from '../../src/core/narrate/index.js';
import { narrativeMarkdown } from '../../src/core/narrate/markdown.js';
import { recognize } from '../../src/core/recognize/index.js';
import { reconcileText } from '../../src/core/reconcile/index.js';
import { checkHtml } from '../../src/core/report/check-html.js';
import { checkText } from '../../src/core/report/check-text.js';
import { reconcileReportText } from '../../src/core/report/reconcile-text.js';
import { verdictOf } from '../../src/core/report/verdict.js';
import { addressOf } from '../../src/core/sheet/address.js';
import type { Workbook } from '../../src/core/sheet/grid.js';
import type { Report } from '../../src/core/finding/finding.js';
import { validate } from '../../src/core/check/index.js';
import { findingKeys } from '../../src/core/report/answers.js';
import { messageOf } from '../../src/core/report/say/index.js';
import { readText } from '../../src/hosts/file/text/read-text.js';
import { UnreadableText } from '../../src/hosts/file/text/unreadable-text.js';
import { readWorkbook } from '../../src/hosts/file/read-workbook.js';
import { UnreadableWorkbook } from '../../src/hosts/file/unreadable-workbook.js';

/** Processor time that a step may take. */
const MOST_MILLISECONDS = 2000;

/** What went wrong on one input's way through the product; empty when nothing did. */
export class Walk {
  readonly wrong: string[] = [];

  step<T>(name: string, run: () => T): T | null {
    const start = process.cpuUsage();
    try {
      return run();
    } catch (error) {
      const told = error instanceof UnreadableWorkbook || error instanceof UnreadableText;
      if (!told) this.wrong.push(`${name} threw ${String(error).slice(0, 160)}`);
      else if (!/[一-龥]/.test(error.message)) this.wrong.push(`${name} refuses without a sentence`);
      return null;
    } finally {
      const { user, system } = process.cpuUsage(start);
      if ((user + system) / 1000 > MOST_MILLISECONDS)
        this.wrong.push(`${name} took ${((user + system) / 1000).toFixed(0)} ms`);
    }
  }
}

/** Recognize, validate, report, narrate, and read the 说明 back. */
export function walkWorkbook(workbook: Workbook, walk = new Walk()): Walk {
  const disclosure = walk.step('recognize', () => recognize(workbook));
  const report = disclosure && walk.step('validate', () => validate(disclosure));
  if (disclosure === null || report === null) return walk;
  walk.wrong.push(...unread(workbook, disclosure), ...passedUnchecked(disclosure, report), ...sharedKeys(report));
  walk.step('text report', () => checkText(disclosure, report));
  walk.step('HTML report', () => checkHtml(disclosure, report).toString());
  const narrative = walk.step('narrate', () => narrativeMarkdown(narrate(disclosure)));
  if (narrative !== null) walkText(narrative, disclosure, walk);
  return walk;
}

export function walkText(text: string, disclosure: Disclosure | null, walk = new Walk()): Walk {
  const alone = walk.step('read a text', () => reconcileText(text));
  if (alone) walk.step('report on a text', () => reconcileReportText(alone, 'a.docx'));
  if (disclosure) walk.step('reconcile', () => reconcileText(text, { disclosure: disclosure }));
  return walk;
}

export function walkBytes(bytes: Uint8Array, name: string): Walk {
  const walk = new Walk();
  if (/\.(docx|txt|md)$/.test(name)) {
    const text = walk.step('open a text', () => readText(bytes, name));
    return text === null ? walk : walkText(text, null, walk);
  }
  const workbook = walk.step('open a workbook', () => readWorkbook(bytes, name));
  return workbook === null ? walk : walkWorkbook(workbook, walk);
}

/** Two findings of a report must not take each other's reason, and no key may hang on how a finding is worded. */
function sharedKeys({ findings }: Report): string[] {
  const keys = findingKeys(findings);
  return [
    ...keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `two findings bear the key ${key}`),
    ...keys
      .filter((key, index) => key.includes(messageOf(findings[index]!)))
      .map((key) => `a key is a sentence: ${key}`),
  ];
}

/** Amounts with decimals that stand between the lines of a table and are accounted for nowhere. */
function unread(workbook: Workbook, { tables }: Disclosure): string[] {
  const known = new Set(
    tables.flatMap((table) =>
      [...allFacts(table).map(({ fact }) => fact.cell), ...table.amounts.unplaced, ...table.amounts.unreadable].map(
        ({ sheet, address }) => `${sheet}!${address}`,
      ),
    ),
  );
  return tables.flatMap((table) =>
    decimalsIn(workbook, table)
      .filter((place) => !known.has(place))
      .slice(0, 1)
      .map((place) => `${table.kind}: the amount at ${place} is passed over in silence`),
  );
}

function decimalsIn({ grids }: Workbook, { sheet, range }: Table): string[] {
  const grid = grids.find(({ name }) => name === sheet)!;
  const places: string[] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      const value = grid.rows[row]?.[column]?.value;
      if (typeof value === 'number' && !Number.isInteger(value)) places.push(`${sheet}!${addressOf(row, column)}`);
    }
  }
  return places;
}

/** "没有错误" over a table with amounts of which no relation reads any. */
function passedUnchecked({ tables }: Disclosure, report: Report): string[] {
  if (verdictOf(report).standing !== 'sound') return [];
  const unreached = new Set(report.coverage.unreached.map(({ sheet, address }) => `${sheet}!${address}`));
  const isMoney = (table: Table) =>
    allFacts(table).filter(
      ({ fact, column, row }) =>
        fact.amount &&
        !fact.amount.value.isZero() &&
        !column.dimensions.quantity &&
        column.dimensions.change === undefined &&
        row.item !== 'count' &&
        table.kind !== 'assets',
    );
  return tables.flatMap((table) => {
    const amounts = isMoney(table);
    return amounts.length > 0 && amounts.every(({ fact }) => unreached.has(`${fact.cell.sheet}!${fact.cell.address}`))
      ? [`${table.kind}: 没有错误 over ${amounts.length} amounts that nothing reads`]
      : [];
  });
}
