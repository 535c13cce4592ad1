import type { DisclosureOutline, TableOutline } from '../disclosure/model.js';
import { publishedAs } from '../disclosure/query.js';
import { UNIT_NAME } from '../money/amount.js';
import { rangeAddress } from '../sheet/address.js';
import type { Report } from '../finding/finding.js';
import { answeredFindings } from './answers.js';
import { unreachedByTable } from './coverage.js';
import { departmentLines } from './departments.js';
import { findingHtml } from './finding-html.js';
import { firstPageHtml, manyCellsHtml } from './first-page.js';
import { cellList, groupFindings, tableName, type SeverityGroup } from './group-findings.js';
import { html, td, th, tr, type Html } from './html.js';
import { KIND_NAME } from '../taxonomy/kind-names.js';
import { originHtml, type ReportOrigin } from './origin.js';
import { fileWords } from '../taxonomy/words/files.js';
import { listSection, reportPage } from './report-page.js';
import { amountsLine, ownSheetLine, unrecognizedLine } from './tables-text.js';
import { inapplicableRelations, missingTables, type Missing } from './uncomputed.js';
import { whysOf } from './why.js';
import { CATEGORY_NAME, subjectLine, SEVERITY_NAME } from './words.js';

/**
 * The report for the archive: one self-contained HTML file without script or outside resource, made to be printed on
 * A4 in black and white. The verdict, the causes and what was not checked come first, every finding after them.
 */
export function checkHtml(disclosure: DisclosureOutline, report: Report, origin: ReportOrigin = {}): string {
  const groups = groupFindings(report, disclosure);
  return reportPage({
    title: `${disclosure.workbook} 校验报告`,
    header: html`<p class="kicker">公开表校验报告</p>
<h1>${subjectLine(disclosure)}</h1>
${originHtml(disclosure, origin)}`,
    main: html`${firstPageHtml(disclosure, report)}
<div class="detail">
${groups.map((group) => severityHtml(group, report))}
${answeredHtml(report)}
${manyCellsHtml(report)}
${whyHtml(report)}
${listSection('没有关系核对的金额', unreachedLines(report, disclosure))}
${listSection('各部门', departmentLines(report))}
${reasonsHtml('未能核对的表间关系', missingTables(report))}
${reasonsHtml('不适用的表间关系', inapplicableRelations(report))}
${tablesHtml(disclosure)}
</div>`,
    style: groups.length > 0 ? DETAIL_APART : html``,
  });
}

/** Where there is something to be put right, the first page stands alone. */
const DETAIL_APART = html`@media print { .detail { break-before: page; } }`;

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

function unreachedLines({ coverage }: Report, disclosure: DisclosureOutline): string[] {
  return unreachedByTable(coverage, disclosure).map(({ name, cells }) => `${name}：${cellList(cells)}`);
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
  html`<table class="grid tables">
<thead>${tr(...[fileWords(publishedAs(disclosure)).sheets, '表名', '种类', '范围', '单位', '金额', '备注'].map(th))}</thead>
<tbody>${tables.map(tableRow)}</tbody>
</table>`
}
${own && html`<p>${ownSheetLine(disclosure)}</p>`}
${unrecognized.length > 0 && html`<p>${unrecognizedLine(disclosure)}</p>`}
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
