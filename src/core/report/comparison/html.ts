import type { Comparison, FigureChange, TableChange } from '../../compare/index.js';
import { html, numberTd, numberTh, td, th, tr, type Html } from '../html.js';
import { listSection, reportPage } from '../report-page.js';
import { documentLine } from '../words.js';
import * as words from './words.js';

/**
 * The comparison as one self-contained page without script, made to be printed on A4.
 *
 * @param comparedOn "2024年3月5日"
 */
export function comparisonHtml(comparison: Comparison, comparedOn: string): string {
  const { before, after, totals, tables, sheets, findings } = comparison;
  return reportPage({
    title: '公开表两个版本的比较',
    header: html`<p class="kicker">公开表版本比较</p>
<h1>${documentLine(after.document)}</h1>
<p class="source">${before.workbook} → ${after.workbook}；比较于 ${comparedOn}</p>`,
    main: html`<p class="verdict"><strong>${words.comparisonSentence(comparison)}</strong></p>
<p>${words.unlikeSentence(comparison)}</p>
${listSection('主要数字', totals.map(words.sayTotal))}
${listSection('表和工作表', words.sheetLines(comparison))}
${tables.map(tableHtml)}
${sheets.map((sheet) => listSection(words.sheetHead(sheet), words.sheetChangeLines(sheet)))}
${listSection(`消除的问题（${findings.gone.length}）`, words.findingLines(findings.gone))}
${listSection(`新增的问题（${findings.new.length}）`, words.findingLines(findings.new))}`,
  });
}

function tableHtml(table: TableChange): Html {
  const { after, figures, blanks } = table;
  const lines = [...words.tableLines(table), ...(blanks > 0 ? [words.sayBlanks(blanks)] : [])];
  return html`<section>
<h2>${words.sayTableAndSheet(after)}</h2>
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
  const said = words.sayFigures(figure);
  const place = words.sayPlace(figure);
  return tr(
    td(figure.isTotal ? html`<strong>${place}</strong>` : place),
    numberTd(said.before),
    numberTd(said.after),
    numberTd(said.difference),
    td(words.sayMoved(figure.before.cell, figure.after.cell)),
  );
}
