import type { ItemId } from '../taxonomy/items.js';
import type { Disclosure, Panel, Table } from '../disclosure/model.js';
import { hasUnreadPages } from '../disclosure/query.js';
import { appliesTo } from '../taxonomy/relations/rule.js';
import { REQUIRED_TABLES } from '../taxonomy/required.js';
import type { Finding } from '../finding/finding.js';
import { mostOf } from '../sheet/extremes.js';
import { tableRef } from '../finding/references.js';
import { holdsNothing } from './unchecked.js';
import { gather } from '../sheet/gather.js';

/**
 * Tables the document should have and has not, and gaps in the tables' own numbers; nothing of either where pages were
 * not read.
 */
export function completenessFindings(disclosure: Disclosure): Finding[] {
  const absent = hasUnreadPages(disclosure) ? [] : [...missingTables(disclosure), ...numberGaps(disclosure)];
  return [...absent, ...gather(disclosure.tables, vehiclesWhole)];
}

function missingTables({ document, tables }: Disclosure): Finding[] {
  const present = new Set(tables.map((table) => table.kind));
  const missing = REQUIRED_TABLES.filter(
    (table) =>
      table.types.includes(document.type) &&
      appliesTo(table, document) &&
      !table.kinds.some((kind) => present.has(kind)),
  );
  // of a workbook that holds nothing yet each is not told on its own
  if (holdsNothing(tables)) return [emptyWorkbook(tables, missing)];
  return missing.map((table) => ({
    rule: `completeness.${table.kinds[0]!}`,
    severity: 'warning',
    category: 'completeness',
    said: { type: 'table.missing', name: table.name },
    cells: [],
  }));
}

function emptyWorkbook(tables: readonly Table[], missing: typeof REQUIRED_TABLES): Finding {
  return {
    rule: 'completeness.workbook',
    severity: 'warning',
    category: 'completeness',
    said: { type: 'workbook.empty', tables: tables.length, missing: missing.map(({ name }) => name) },
    cells: tables.slice(0, 1).map(({ titleCell }) => titleCell),
  };
}

/** 表1, 表3, 表4 …: the plain numbers between the first and the last that no table bears. 表4-1 counts as 表4. */
function numberGaps({ numbers }: Disclosure): Finding[] {
  const numbered = gather(numbers, (number) => {
    const match = /^(\D*)(\d+)(?:[-－—_.]\d+)*(\D*)$/.exec(number);
    return match ? [{ prefix: match[1]!, value: Number(match[2]), digits: match[2]!.length, suffix: match[3]! }] : [];
  });
  const first = numbered[0];
  if (!first || numbered.length < 3) return [];
  const series = numbered.filter((entry) => entry.prefix === first.prefix && entry.suffix === first.suffix);
  const values = new Set(series.map((entry) => entry.value));
  const missing: string[] = [];
  const last = mostOf(values);
  for (let value = 1; value < last && value < 100; value += 1) {
    if (!values.has(value)) missing.push(`${first.prefix}${String(value).padStart(first.digits, '0')}${first.suffix}`);
  }
  if (missing.length === 0 || missing.length > values.size) return [];
  return [
    {
      rule: 'completeness.numbering',
      severity: 'warning',
      category: 'completeness',
      said: { type: 'table.numbering', numbers: missing },
      cells: [],
    },
  ];
}

/** 公务用车 with an amount and neither 购置 nor 运行 printed: the two must stand apart (财预〔2016〕143号). */
function vehiclesWhole(table: Table): Finding[] {
  if (table.kind !== 'three-public' || table.hidden) return [];
  const lineOf = (panel: Panel, items: readonly ItemId[]) => panel.rows.find((row) => items.includes(row.item));
  const whole = gather(table.panels, (panel) => lineOf(panel, ['vehicles']) ?? []).find((row) =>
    row.facts.some((fact) => fact.amount && !fact.amount.value.isZero()),
  );
  if (!whole || table.panels.some((panel) => lineOf(panel, ['vehicle-purchase', 'vehicle-operation']))) return [];
  return [
    {
      rule: 'completeness.vehicles',
      severity: 'warning',
      category: 'completeness',
      said: { type: 'three-public.vehicles', table: tableRef(table) },
      cells: [whole.labelCell],
    },
  ];
}
