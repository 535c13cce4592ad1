import assert from 'node:assert/strict';
import fc from 'fast-check';
import { validate } from '../../../src/core/check/index.js';
import type { Disclosure } from '../../../src/core/disclosure/model.js';
import { allFacts, yuanOf } from '../../../src/core/disclosure/query.js';
import type { Report } from '../../../src/core/finding/finding.js';
import { withContradictions } from '../../../src/core/narrate/contradictions.js';
import { withDoubts } from '../../../src/core/narrate/doubts.js';
import { narrate } from '../../../src/core/narrate/index.js';
import { narrativeMarkdown } from '../../../src/core/narrate/markdown.js';
import type { Narrative } from '../../../src/core/narrate/narrative.js';
import { shippedTemplates } from '../../../src/core/narrate/templates/index.js';
import { recognize } from '../../../src/core/recognize/index.js';
import { reconcileText, type TextFinding } from '../../../src/core/reconcile/index.js';
import { messageOf } from '../../../src/core/report/say/index.js';
import type { CellRef, CellValue, Workbook } from '../../../src/core/sheet/grid.js';
import { readText } from '../../../src/hosts/file/text/read-text.js';
import { planted } from '../../forms/builder.js';
import { FORM_SETS } from '../../forms/sets/index.js';

/** What becomes of a cell. */
const SPOILS: Readonly<Record<string, (value: number) => CellValue>> = {
  'one more': (value) => value + 1,
  'a last place more': (value) => Number((value + 0.01).toFixed(2)),
  'ten times': (value) => value * 10,
  'half': (value) => Number((value / 2).toFixed(2)),
  'nothing': () => 0,
  'blank': () => '',
};

interface Case {
  readonly workbook: Workbook;
  readonly template: string;
  readonly what: string;
}

/** By numbers alone, so that a counterexample can be read. */
const choices = fc.record({
  set: fc.nat(FORM_SETS.length - 1),
  template: fc.nat(100),
  at: fc.nat(1000),
  how: fc.constantFrom(...Object.keys(SPOILS), 'table gone'),
});

function caseOf({
  set,
  template: chosen,
  at,
  how,
}: typeof choices extends fc.Arbitrary<infer Choice> ? Choice : never): Case {
  const { workbook } = FORM_SETS[set]!;
  const { tables, document } = recognize(workbook);
  const templates = shippedTemplates().filter(({ type }) => type === document.type);
  const template = templates[chosen % templates.length]!.name;
  if (how === 'table gone') {
    const { sheet } = tables[at % tables.length]!;
    const grids = workbook.grids.filter(({ name }) => name !== sheet);
    return { workbook: { ...workbook, grids }, template, what: `${sheet} gone` };
  }
  const facts = tables.flatMap(allFacts).filter(({ fact }) => fact.amount !== null);
  const { cell, amount } = facts[at % facts.length]!.fact;
  const value = SPOILS[how]!(amount!.value.toNumber());
  return {
    workbook: planted(workbook, cell.sheet, cell.address, value),
    template,
    what: `${cell.sheet}!${cell.address} ${how}`,
  };
}

const keyOf = ({ sheet, address }: CellRef): string => `${sheet}!${address}`;

function written({ workbook, template }: Case): {
  readonly disclosure: Disclosure;
  readonly report: Report;
  readonly narrative: Narrative;
  readonly findings: readonly TextFinding[];
  readonly text: string;
} {
  const disclosure = recognize(workbook);
  const report = validate(disclosure);
  const chosen = shippedTemplates().find(({ name }) => name === template)!;
  const narrative = withContradictions(
    withDoubts(narrate(disclosure, { template: chosen }), report, []),
    report,
    messageOf,
  );
  const text = readText(new TextEncoder().encode(narrativeMarkdown(narrative)), 'text.md');
  const { findings } = reconcileText(text, { disclosure }, { realTables: true });
  return { disclosure, report, narrative, text, findings: findings.filter(({ rule }) => rule !== 'form.blank') };
}

/** The sheets that the workbook's own errors and warnings are of. */
function inQuestion({ findings, suspects }: Report): ReadonlySet<string> {
  const found = findings.filter(({ severity }) => severity !== 'notice').flatMap(({ cells }) => cells);
  return new Set([...found, ...suspects].map(({ sheet }) => sheet));
}

describe('a text from tables that contradict each other', () => {
  it('reproaches itself for nothing that the tables do not, says their errors, and has no figure of no cell', function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(choices, (choice) => {
        const given = caseOf(choice);
        const { disclosure, report, narrative, findings, text } = written(given);
        const questioned = inQuestion(report);
        const paragraphs = narrative.sections.flatMap((section) => section.paragraphs);
        for (const finding of findings) {
          const told = paragraphs.filter(
            (it) => text.indexOf(it.text) <= finding.end && finding.start <= text.indexOf(it.text) + it.text.length,
          );
          const cells = [...finding.cells, ...told.flatMap(({ figures }) => figures.flatMap((figure) => figure.cells))];
          assert.ok(
            cells.some(({ sheet }) => questioned.has(sheet)),
            `${finding.rule} ${messageOf(finding)}`,
          );
        }
        const notes = paragraphs
          .filter((it) => it.text.startsWith('【请核对：'))
          .map((it) => it.text)
          .join('\n');
        const errors = report.findings.filter(({ severity }) => severity === 'error');
        for (const error of errors) {
          const own = new Set(error.cells.map(keyOf));
          const isTold = paragraphs.some(({ figures }) =>
            figures.some(({ cells }) => cells.some((cell) => own.has(keyOf(cell)))),
          );
          assert.equal(notes.includes(messageOf(error).replace(/[【】]|。$/g, '')), isTold, messageOf(error));
        }
        const amounts = new Map(
          disclosure.tables.flatMap(allFacts).map(({ fact }) => [keyOf(fact.cell), yuanOf(fact)]),
        );
        for (const { name, unit, value, cells } of paragraphs.flatMap(({ figures }) => figures)) {
          if (unit !== 'yuan' || name.includes('|')) continue;
          const read = cells.flatMap((cell) => amounts.get(keyOf(cell)) ?? []);
          const [first, ...others] = read;
          const added = others.reduce((sum, one) => sum.plus(one), first ?? null!);
          assert.ok(cells.length > 0 || value === '0', name);
          assert.ok(cells.length === 0 || first!.eq(value) || added.eq(value), `${name} ${value}`);
        }
      }),
      { numRuns: 20 },
    );
  });
});
