import type { Severity } from '../taxonomy/severity.js';
import type { Report } from '../finding/finding.js';
import { alignAmounts } from './amounts.js';
import { suspectsOf } from './causes.js';
import { cellList, namedCells } from './group-findings.js';
import { html, numberTd, numberTh, td, th, tr, type Html } from './html.js';
import type { ShownFinding } from './runs.js';
import { suspectLine } from './suspect-words.js';
import { OTHER_SIDE, SEVERITY_NAME } from './words.js';
import { sayCell } from './say/parts.js';
import { printed, type PrintedFinding, type PrintedTerm } from './say/printed.js';
import { gather } from '../sheet/gather.js';

/** Marks that differ in shape, so that they survive a black-and-white printer. */
const MARK: Readonly<Record<Severity, string>> = { error: '✕', warning: '△', notice: '○' };

/** One finding: sentence, both figures with the difference, cells, the relation with its terms, the suspects. */
export function findingHtml(finding: ShownFinding, report: Report): Html {
  const suspects = suspectsOf(finding, report);
  const shown = printed(finding);
  const said = html`<span class="said"> ${SEVERITY_NAME[finding.severity]}：</span>`;
  const cells = namedCells(finding);
  const others = finding.priorCells && ` · 对照的工作簿：${cellList(finding.priorCells)}`;
  return html`<article>
<p class="sentence"><span class="mark">${MARK[finding.severity]}${said}</span>${shown.message}</p>
${figuresHtml(shown)}
${cells.length > 0 && html`<p class="cells">单元格：${cellList(cells)}${others}</p>`}
${relationHtml(shown)}
${partsHtml(shown)}
${finding.run && runHtml(finding.run.map(printed))}
${finding.answer !== undefined && html`<p class="answer">说明：${finding.answer}</p>`}
${suspects.map((suspect) => html`<p class="suspect">最可能写错：${suspectLine(suspect)}</p>`)}
</article>`;
}

function figuresHtml({ stated, expected, difference, unit }: PrintedFinding): Html | null {
  const rows = gather(
    [
      { name: '表中', text: stated },
      { name: OTHER_SIDE, text: expected },
      { name: '相差', text: difference },
    ],
    ({ name, text }) => (text === undefined ? [] : [{ name, text }]),
  );
  if (rows.length === 0) return null;
  const plain = rows.map(({ text }) => text);
  // codes and names have no difference
  const amounts = difference === undefined ? plain : alignAmounts(plain);
  return html`<table class="figures"><tbody>${rows.map(({ name }, index) =>
    tr(th(name), numberTd(amounts[index]), td(unit)),
  )}</tbody></table>`;
}

/** The lines of a run: where, what is printed, what it should be. */
function runHtml(run: readonly PrintedFinding[]): Html {
  const columns = [
    run.map(({ stated = '' }) => stated),
    run.map(({ expected = '' }) => expected),
    run.map(({ difference = '' }) => difference),
  ].map(alignAmounts);
  const head = tr(th('单元格'), ...['表中', OTHER_SIDE, '相差'].map(numberTh));
  const rows = run.map(({ cells }, index) =>
    tr(td(cellList(cells.slice(0, 1))), ...columns.map((column) => numberTd(column[index]))),
  );
  return html`<div class="relation"><table class="terms"><thead>${head}</thead>
<tbody>${rows}</tbody></table></div>`;
}

function relationHtml({ relation, terms = [] }: PrintedFinding): Html | null {
  if (!relation && terms.length === 0) return null;
  const amounts = alignAmounts(terms.map(({ amount }) => amount));
  const ordered = [...terms.filter(({ side }) => side === 'left'), ...terms.filter(({ side }) => side === 'right')];
  return html`<div class="relation">
${relation && html`<p>勾稽关系：${relation}</p>`}
${
  terms.length > 0 &&
  html`<table class="terms sum"><tbody>${ordered.map((term, index) =>
    tr(
      html`<td class="sign">${signOf(term, ordered[index - 1])}</td>`,
      td(term.label),
      numberTd(amounts[terms.indexOf(term)]),
      td(term.unit),
      td([term.prior && '对照 ', sayCell(term.cell)]),
    ),
  )}</tbody></table>`
}
</div>`;
}

function partsHtml({ parts = [] }: PrintedFinding): Html | null {
  if (parts.length === 0) return null;
  const amounts = alignAmounts(parts.map(({ amount }) => amount));
  return html`<div class="relation"><table class="terms"><tbody>${parts.map(
    ({ department, workbook, cell, unit }, index) =>
      tr(td(department), numberTd(amounts[index]), td(unit), td(`${workbook} ${sayCell(cell)}`)),
  )}</tbody></table></div>`;
}

/** "=" begins the right side; the first term of a side has no plus. */
function signOf(term: PrintedTerm, before: PrintedTerm | undefined): string {
  if (before?.side === term.side) return term.sign === 1 ? '+' : '−';
  return (term.side === 'right' ? '=' : '') + (term.sign === -1 ? '−' : '');
}
