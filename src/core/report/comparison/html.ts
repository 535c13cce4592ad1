import type { Comparison, FigureChange, TableChange } from '../../compare/index.js';
import type { Finding } from '../../finding/finding.js';
import { html, numberTd, numberTh, td, th, tr, type Html } from '../html.js';
import { REPORT_STYLE } from '../report-style.js';
import { withRuns } from '../runs.js';
import { messageOf } from '../say/index.js';
import { sayCell, sayTable } from '../say/parts.js';
import { documentLine, SEVERITY_NAME } from '../words.js';
import {
  comparisonSentence,
  sayBlanks,
  sayColumns,
  sayFigures,
  sayLine,
  sayMoved,
  sayPlace,
  sayRenamed,
  sayTotal,
  sayTrait,
  sheetLines,
  unlikeSentence,
} from './words.js';

/**
 * The comparison as one self-contained page without script, made to be printed on A4.
 *
 * @param comparedOn "2024年3月5日"
 */
export function comparisonHtml(comparison: Comparison, comparedOn: string): string {
  const { before, after, totals, tables, sheets, findings } = comparison;
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>公开表两个版本的比较</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<header>
<p class="kicker">公开表版本比较</p>
<h1>${documentLine(after.document)}</h1>
<p class="source">${before.workbook} → ${after.workbook}；比较于 ${comparedOn}</p>
</header>
<main>
<p class="verdict"><strong>${comparisonSentence(comparison)}</strong></p>
<p>${unlikeSentence(comparison)}</p>
${list('主要数字', totals.map(sayTotal))}
${list('表和工作表', sheetLines(comparison))}
${tables.map(tableHtml)}
${sheets.map(({ sheet, cells, rowsAdded, rowsRemoved }) =>
  list(`工作表“${sheet}”（不是公开表）`, [
    ...cells.map(({ before: was, after: is }) => `${sayMoved(was.cell, is.cell)} “${was.text}” → “${is.text}”`),
    ...rowsAdded.map((row) => `增加第 ${row + 1} 行`),
    ...rowsRemoved.map((row) => `删去原第 ${row + 1} 行`),
  ]),
)}
${list(`消除的问题（${findings.gone.length}）`, withRuns(findings.gone).map(findingLine))}
${list(`新增的问题（${findings.new.length}）`, withRuns(findings.new).map(findingLine))}
</main>
</body>
</html>
`.markup;
}

function tableHtml({
  after,
  traits,
  figures,
  renamed,
  added,
  removed,
  columnsAdded,
  columnsRemoved,
  blanks,
}: TableChange): Html {
  const lines = [
    ...traits.map(sayTrait),
    ...sayColumns('增加', columnsAdded),
    ...sayColumns('删去', columnsRemoved),
    ...renamed.map(sayRenamed),
    ...added.map((line) => sayLine('增加', line)),
    ...removed.map((line) => sayLine('删去', line)),
    ...(blanks > 0 ? [sayBlanks(blanks)] : []),
  ];
  return html`<section>
<h2>${sayTable(after)}<span class="sheet">（${after.sheet}）</span></h2>
${
  figures.length > 0 &&
  html`<table class="grid">
<thead>${tr(th('行和列'), numberTh('原来'), numberTh('现在'), numberTh('相差'), th('单元格'))}</thead>
<tbody>${figures.map(figureHtml)}</tbody>
</table>`
}
${lines.length > 0 && html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`}
</section>`;
}

function figureHtml(figure: FigureChange): Html {
  const said = sayFigures(figure);
  const place = sayPlace(figure);
  return tr(
    td(figure.isTotal ? html`<strong>${place}</strong>` : place),
    numberTd(said.before),
    numberTd(said.after),
    numberTd(said.difference),
    td(sayMoved(figure.before.cell, figure.after.cell)),
  );
}

function findingLine(finding: Finding): string {
  const [cell] = finding.cells;
  return `${SEVERITY_NAME[finding.severity]}：${messageOf(finding)}${cell === undefined ? '' : ` ${sayCell(cell)}`}`;
}

function list(head: string, lines: readonly string[]): Html | null {
  return lines.length === 0
    ? null
    : html`<section>
<h2>${head}</h2>
<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>
</section>`;
}
