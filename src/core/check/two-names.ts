import type { Row, Table } from '../disclosure/model.js';
import { CODED_KINDS } from '../taxonomy/lines.js';
import { subjectStem } from '../taxonomy/subjects/index.js';
import type { Finding } from '../finding/finding.js';
import { tableRef } from '../finding/references.js';
import { gather } from '../sheet/gather.js';

/** Fewer codes show no custom that one of them breaks. */
const LEAST_CODES = 4;

/**
 * One code with two names in a table whose other codes have one each. Lines that several 单位 repeat bear the same name;
 * a table that prints more names below a code lists projects or parts, and so may a line that repeats the amount of the
 * one above it.
 */
export function twoNames(table: Table, isTold: (row: Row) => boolean): Finding[] {
  if (table.hidden || !CODED_KINDS.has(table.kind)) return [];
  const named = namesByCode(table);
  const doubled = [...named].filter(([, names]) => names.size > 1);
  const [only] = doubled;
  if (only === undefined || doubled.length > 1 || only[1].size > 2 || named.size < LEAST_CODES) return [];
  const [code, names] = only;
  const [first, second] = [...names.values()] as [Row, Row];
  const [stem, other] = [...names.keys()] as [string, string];
  if (stem.includes(other) || other.includes(stem) || isTold(first) || isTold(second) || isPart(first, second))
    return [];
  return [
    {
      rule: 'code.two-names',
      severity: 'warning',
      category: 'code',
      said: { type: 'code.two-names', table: tableRef(table), code, name: first.name, otherName: second.name },
      cells: gather([first, second], ({ codeCell, labelCell }) =>
        codeCell!.address === labelCell.address ? [labelCell] : [codeCell!, labelCell],
      ),
      stated: code,
    },
  ];
}

/** By code the first line of each name. 政府经济分类 (501–599) beside 部门经济分类 has many names to a code. */
function namesByCode({ panels }: Table): Map<string, Map<string, Row>> {
  const named = new Map<string, Map<string, Row>>();
  for (const { rows } of panels) {
    for (const row of rows) {
      const { code, name, codeCell, item } = row;
      if (
        code === null ||
        codeCell === null ||
        name === '' ||
        !(item === 'function' ? code.length === 7 : item === 'economic' && code.length === 5 && code.startsWith('3'))
      )
        continue;
      const names = named.get(code) ?? new Map<string, Row>();
      named.set(code, names);
      const stem = subjectStem(name);
      if (!names.has(stem)) names.set(stem, row);
    }
  }
  return named;
}

function isPart(first: Row, second: Row): boolean {
  const [whole, part] = [first, second].map(({ facts }) => facts.find(({ amount }) => amount)?.amount?.value);
  return second.index === first.index + 1 && whole !== undefined && part !== undefined && whole.eq(part);
}
