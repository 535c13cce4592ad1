import { html, numberTd, numberTh, td, th, tr, type Html } from './html.js';
import {
  COMMON_HEADS,
  OVERVIEW_HEADS,
  commonCells,
  commonFindings,
  overviewCells,
  overviewSentence,
  rollupLines,
  type OverviewRow,
} from './overview.js';
import { reportPage } from './report-page.js';

/** A workbook's line, with its own report beside this page. */
export interface IndexedRow {
  readonly row: OverviewRow;
  /** File name of the report; null where there is none. */
  readonly report: string | null;
}

/**
 * The page over the reports of many workbooks: self-contained, printable, linking to each report in the same folder.
 *
 * @param checkedOn when the check was made, as it shall be printed: "2024年3月5日"
 */
export function overviewHtml(rows: readonly IndexedRow[], checkedOn: string): string {
  const all = rows.map(({ row }) => row);
  const common = commonFindings(all);
  const rollups = rollupLines(all);
  return reportPage({
    title: '公开表校验汇总',
    header: html`<p class="kicker">公开表校验报告</p>
<h1>校验汇总</h1>
<p class="source">校验于 ${checkedOn}</p>`,
    main: html`<p class="verdict"><strong>${overviewSentence(all)}</strong></p>
<section>
<h2>各工作簿</h2>
<table class="grid">
<thead>${headHtml(OVERVIEW_HEADS, [3, 4, 5, 6, 7])}</thead>
<tbody>${rows.map(rowHtml)}</tbody>
</table>
</section>
${
  rollups.length > 0 &&
  html`<section>
<h2>部门与单位</h2>
<ul>${rollups.map((line) => html`<li>${line}</li>`)}</ul>
</section>`
}
${
  common.length > 0 &&
  html`<section>
<h2>各类问题</h2>
<table class="grid">
<thead>${headHtml(COMMON_HEADS, [1, 2])}</thead>
<tbody>${common.map((one) => tr(...commonCells(one).map(cellHtml)))}</tbody>
</table>
</section>`
}`,
  });
}

function headHtml(heads: readonly string[], numeric: readonly number[]): Html {
  return tr(...heads.map((head, index) => (numeric.includes(index) ? numberTh(head) : th(head))));
}

function rowHtml({ row, report }: IndexedRow): Html {
  const [name, ...rest] = overviewCells(row);
  const shown = td(report === null ? name : html`<a href="./${encodeURIComponent(report)}">${name}</a>`);
  if ('failure' in row) return html`<tr>${shown}<td colspan="${rest.length}">${rest.at(-1)}</td></tr>`;
  return tr(shown, ...rest.map(cellHtml));
}

function cellHtml(value: string | number): Html {
  return typeof value === 'number' ? numberTd(value) : td(value);
}
