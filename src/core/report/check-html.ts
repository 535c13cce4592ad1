import type { DisclosureOutline, TableOutline } from '../disclosure/model.js';
import { UNIT_NAME } from '../money/amount.js';
import { rangeAddress } from '../sheet/address.js';
import type { Report, Suspect } from '../finding/finding.js';
import { answeredFindings } from './answers.js';
import { coverageLine } from './coverage.js';
import { findingHtml } from './finding-html.js';
import { noTablesSentence } from './no-tables.js';
import { groupFindings, tableName, type SeverityGroup } from './group-findings.js';
import { html, numberTd, td, tr, type Html } from './html.js';
import { KIND_NAME } from '../taxonomy/kind-names.js';
import { listSection, reportPage } from './report-page.js';
import { rollupLine } from './rollup.js';
import { amountsLine, ownSheetLine, unrecognizedName } from './tables-text.js';
import { uncheckedLines } from './unchecked.js';
import { inapplicableRelations, missingTables, type Missing } from './uncomputed.js';
import { effectOf, valuesOf } from './suspect-words.js';
import { sayCell } from './say/parts.js';
import { verdictOf } from './verdict.js';
import { whysOf } from './why.js';
import { CATEGORY_NAME, documentLine, SEVERITY_NAME } from './words.js';

/**
 * The report for the archive: one self-contained HTML file without script or outside resource, made to be printed on
 * A4 in black and white.
 *
 * @param checkedOn when the check was made, as it shall be printed: "2024年3月5日"
 */
export function checkHtml(disclosure: DisclosureOutline, report: Report, checkedOn?: string): string {
  const groups = groupFindings(report, disclosure);
  return reportPage({
    title: `${disclosure.workbook} 校验报告`,
    header: html`<p class="kicker">公开表校验报告</p>
<h1>${documentLine(disclosure.document)}</h1>
<p class="source">${disclosure.workbook}${checkedOn !== undefined && ` · 校验于 ${checkedOn}`}</p>`,
    main: html`${verdictHtml(report, disclosure)}
${report.suspects.length > 0 && suspectsHtml(report.suspects)}
${groups.map((group) => severityHtml(group, report))}
${answeredHtml(report)}
${whyHtml(report)}
${listSection('没有核对的表', uncheckedLines(report))}
${reasonsHtml('未能核对的表间关系', missingTables(report))}
${reasonsHtml('不适用的表间关系', inapplicableRelations(report))}
${tablesHtml(disclosure)}`,
  });
}

function verdictHtml(report: Report, disclosure: DisclosureOutline): Html {
  if (disclosure.tables.length === 0)
    return html`<p class="verdict"><strong>${noTablesSentence(disclosure)}</strong></p>`;
  const { faults, relations } = verdictOf(report);
  return html`<p class="verdict"><strong>${faults}</strong> · ${relations}</p>
<p class="source">${coverageLine(report.coverage)}。</p>
${report.rollup && html`<p class="source">${rollupLine(report)}。</p>`}`;
}

/** 依据 and 怎么改 by kind of fault: said once, not below each finding. */
function whyHtml({ findings }: Report): Html | null {
  const whys = whysOf(findings.filter(({ answer }) => answer === undefined));
  if (whys.length === 0) return null;
  return html`<section>
<h2>依据和改法</h2>
<table class="grid">
<thead><tr><th>问题</th><th>依据</th><th>怎么改</th></tr></thead>
<tbody>${whys.map(({ category, basis, mend }) => tr(td(CATEGORY_NAME[category]), td(basis), td(mend)))}</tbody>
</table>
</section>`;
}

function suspectsHtml(suspects: readonly Suspect[]): Html {
  return html`<section>
<h2>最可能写错的格</h2>
<table class="grid">
<thead><tr><th>单元格</th><th class="number">现为</th><th class="number">应为</th><th>改后</th></tr></thead>
<tbody>${suspects.flatMap((suspect) => suspectRows(suspect))}</tbody>
</table>
</section>`;
}

/** A line a cell; cells that must change together share what comes of it. */
function suspectRows(suspect: Suspect): Html[] {
  const cells = [suspect, ...(suspect.together ?? [])];
  return cells.map((cell, index) => {
    const [now, right] = valuesOf(cell);
    return tr(
      td([index > 0 && '同时 ', sayCell(cell)]),
      numberTd(now),
      numberTd(html`<strong>${right}</strong>`),
      td(index === 0 && effectOf(suspect)),
    );
  });
}

function severityHtml({ severity, count, tables }: SeverityGroup, report: Report): Html {
  return html`<section class="severity ${severity}">
<h2>${SEVERITY_NAME[severity]} <span class="count">${count} 处</span></h2>
${tables.map(
  ({ name, sheet, findings }) => html`<section>
<h3>${name}${sheet !== null && sheet !== name && html` <span class="sheet">${sheet}</span>`}</h3>
${findings.map((finding) => findingHtml(finding, report))}
</section>`,
)}
</section>`;
}

function answeredHtml(report: Report): Html | null {
  const answered = answeredFindings(report);
  if (answered.length === 0) return null;
  return html`<section>
<h2>已说明 <span class="count">${answered.length} 处</span></h2>
${answered.map((finding) => findingHtml(finding, report))}
</section>`;
}

function reasonsHtml(head: string, groups: readonly Missing[]): Html | null {
  if (groups.length === 0) return null;
  return html`<section>
<h2>${head}</h2>
${groups.map(
  ({ reason, relations }) => html`<h3>${reason}</h3>
<ul>${relations.map((relation) => html`<li>${relation}</li>`)}</ul>`,
)}
</section>`;
}

function tablesHtml(disclosure: DisclosureOutline): Html {
  const { tables, unrecognized, own } = disclosure;
  return html`<section>
<h2>识别结果</h2>
${
  tables.length > 0 &&
  html`<table class="grid">
<thead><tr><th>工作表</th><th>表名</th><th>种类</th><th>范围</th><th>单位</th><th>金额</th><th>备注</th></tr></thead>
<tbody>${tables.map(tableRow)}</tbody>
</table>`
}
${own && html`<p>${ownSheetLine(disclosure)}</p>`}
${unrecognized.length > 0 && html`<p>未识别的工作表：${unrecognized.map(unrecognizedName).join('、')}</p>`}
</section>`;
}

function tableRow(table: TableOutline): Html {
  const { sheet, kind, range, unit, amounts, empty, hidden } = table;
  return tr(
    td(sheet),
    td(tableName(table)),
    td(KIND_NAME[kind]),
    td(rangeAddress(range)),
    td(unit === null ? '不明' : UNIT_NAME[unit]),
    td(!empty && amountsLine(amounts)),
    td([empty && '空表', hidden && '隐藏'].filter(Boolean).join('，')),
  );
}
