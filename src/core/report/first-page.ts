import type { DisclosureOutline } from '../disclosure/model.js';
import type { Report, Suspect } from '../finding/finding.js';
import { causesIn, type Cause } from './causes.js';
import { coverageLine } from './coverage.js';
import { cellList, namedCells } from './group-findings.js';
import { html, numberTd, numberTh, td, th, tr, type Html } from './html.js';
import { noTablesSentence } from './no-tables.js';
import { listSection } from './report-page.js';
import { rollupLine } from './rollup.js';
import { rulesOffLines } from './rules-off.js';
import { withRuns, type ShownFinding } from './runs.js';
import { messageOf } from './say/index.js';
import { sayCell } from './say/parts.js';
import { areaOf, isOfManyCells, valuesOf } from './suspect-words.js';
import { uncheckedLines } from './unchecked.js';
import { inapplicableRelations, missingTables } from './uncomputed.js';
import { verdictOf } from './verdict.js';

/** What stands on the first page: the verdict, what the errors come of, and what the verdict does not cover. */
export function firstPageHtml(disclosure: DisclosureOutline, report: Report): Html {
  return html`${verdictHtml(disclosure, report)}
${causesHtml(report)}
${listSection('没有核对的', uncoveredLines(report))}`;
}

function verdictHtml(disclosure: DisclosureOutline, report: Report): Html {
  if (disclosure.tables.length === 0)
    return html`<p class="verdict"><strong>${noTablesSentence(disclosure)}</strong></p>`;
  const { faults, relations } = verdictOf(report);
  return html`<p class="verdict"><strong>${faults}</strong> · ${relations}</p>
<p class="source">${coverageLine(report.coverage)}。</p>
${report.rollup && html`<p class="source">${rollupLine(report)}。</p>`}`;
}

/** More would not stay on the page; each stands with its findings as well. */
const MOST_CAUSES = 10;

function causesHtml(report: Report): Html | null {
  const { suspected, others } = causesIn(report);
  const rows = [...suspected.map(causeRows), ...withRuns(others).map(otherRow)];
  if (rows.length === 0) return null;
  const more = rows.length - MOST_CAUSES;
  return html`<section>
<h2>错误的原因 <span class="count">${rows.length} 个</span></h2>
<table class="grid causes">
<thead>${tr(th('序号'), th('最可能写错的格'), numberTh('现为'), numberTh('应为'), numberTh('错误'))}</thead>
<tbody>${rows.slice(0, MOST_CAUSES).map((row, at) => row(at + 1))}</tbody>
</table>
${more > 0 && html`<p class="source">其余 ${more} 个见明细。</p>`}
</section>`;
}

type Row = (number: number) => readonly Html[];

/** A line a cell; of many cells that must change together where they stand. */
function causeRows({ suspect, findings }: Cause): Row {
  const count = `${findings.length} 处`;
  if (isOfManyCells(suspect))
    return (number) => [
      tr(td(number), html`<td colspan="3">${manyCells(suspect)}，逐格见“要一起改的格”</td>`, numberTd(count)),
    ];
  const cells = [suspect, ...(suspect.together ?? [])];
  return (number) =>
    cells.map((cell, index) => {
      const [now, right] = valuesOf(cell);
      return tr(
        td(index === 0 && number),
        td([index > 0 && '同时 ', sayCell(cell)]),
        numberTd(now),
        numberTd(html`<strong>${right}</strong>`),
        numberTd(index === 0 && count),
      );
    });
}

function otherRow(finding: ShownFinding): Row {
  const cells = namedCells(finding).slice(0, 1);
  const where = cells.length > 0 && html` <span class="sheet">${cellList(cells)}</span>`;
  return (number) => [
    tr(
      td(number),
      html`<td colspan="3">看不出是哪一格：${messageOf(finding)}${where}</td>`,
      numberTd(`${finding.run?.length ?? 1} 处`),
    ),
  ];
}

function manyCells(suspect: Suspect): string {
  return `${suspect.sheet}!${areaOf(suspect)} 共 ${(suspect.together?.length ?? 0) + 1} 格`;
}

/** Every cell of the suspects that the first page tells by their area alone. */
export function manyCellsHtml({ suspects }: Report): Html | null {
  const many = suspects.filter(isOfManyCells);
  if (many.length === 0) return null;
  const row = (cell: Pick<Suspect, 'sheet' | 'address' | 'stated' | 'proposed'>): Html => {
    const [now, right] = valuesOf(cell);
    return tr(td(sayCell(cell)), numberTd(now), numberTd(html`<strong>${right}</strong>`));
  };
  return html`<section>
<h2>要一起改的格</h2>
${many.map(
  (suspect) => html`<h3>${manyCells(suspect)}</h3>
<table class="grid">
<thead>${tr(th('单元格'), numberTh('现为'), numberTh('应为'))}</thead>
<tbody>${[suspect, ...(suspect.together ?? [])].map(row)}</tbody>
</table>`,
)}
</section>`;
}

/** A line each for what was not looked at, and for how many relations could not be; the relations stand in the detail. */
function uncoveredLines(report: Report): string[] {
  const { unreached } = report.coverage;
  const blank = report.relations.notComputed - report.uncomputed.length;
  return [
    ...rulesOffLines(report).map((line) => `停用的规则：${line}`),
    ...uncheckedLines(report),
    ...(unreached.length > 0 ? [`${unreached.length} 个金额没有关系核对，逐格见明细`] : []),
    ...missingTables(report).map(({ reason, relations }) => `未能核对 ${relations.length} 条：${reason}`),
    ...(blank > 0 ? [`未能核对 ${blank} 条：要用的格是空白或“—”，或没有读出`] : []),
    ...inapplicableRelations(report).map(({ reason, relations }) => `不适用 ${relations.length} 条：${reason}`),
  ];
}
