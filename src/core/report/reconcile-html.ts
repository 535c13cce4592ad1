import type { TextFinding, TextReport } from '../reconcile/index.js';
import { cellList } from './group-findings.js';
import { Html, html, td, tr } from './html.js';
import { markedBlocks, numberedFindings, type MarkedBlock, type MarkedPiece } from './marked-text.js';
import { marksOfOpen, readingHtml } from './reading-html.js';
import { lineNumber, quoteInContext, textDocumentLine, textLevelSentence, textVerdict } from './reconcile-words.js';
import { reportPage } from './report-page.js';
import { SEVERITIES, SEVERITY_NAME } from './words.js';
import { messageOf } from './say/index.js';
import { gather } from '../sheet/gather.js';

/** Weight and kind of the line tell the severities apart, as on paper. */
const TEXT_STYLE = new Html(`
a { color: inherit; text-decoration-thickness: .5pt; text-underline-offset: .2em; }
.text { overflow-wrap: anywhere; }
.text p { margin: 0 0 .45rem; white-space: pre-wrap; }
.text .heading { margin-top: 1rem; font-weight: 600; break-after: avoid; }
.text .rows { overflow-x: auto; margin: .6rem 0; }
.text td { min-width: 3em; padding: .15rem .6rem .15rem 0; border-bottom: .5pt solid var(--rule); \
font-size: 9pt; line-height: 1.5; vertical-align: top; }
.text mark { background: none; color: inherit; text-decoration: underline; text-underline-offset: .22em; \
text-decoration-skip-ink: none; }
.text mark.error { text-decoration-thickness: 1.75pt; font-weight: 600; }
.text mark.warning { text-decoration-thickness: 1pt; }
.text mark.notice { text-decoration-style: dotted; text-decoration-thickness: 1pt; }
.text a { font-size: 7.5pt; line-height: 0; vertical-align: super; padding: 0 .1em; text-decoration: none; \
white-space: nowrap; }
:target { outline: 1pt solid var(--ink); outline-offset: 3pt; }
.read { margin: 1rem 0; }
.read summary { cursor: pointer; font-size: 9.5pt; }
.read ul { margin: .3rem 0 .8rem; }
.text mark.open { text-decoration: none; }
.read[open] ~ .text mark.open { text-decoration: underline dashed .75pt; }
@media print { :target { outline: none; } .text .rows { overflow: visible; } }
`);

/** Of a finding by its number; `open` of a figure that nothing bears out, whose number comes behind them. */
type ClassOf = (number: number) => TextFinding['severity'] | 'open';

/**
 * One self-contained page: the findings, and the whole text with their words underlined; a click leads from one to the
 * other.
 */
export function reconcileHtml(reading: TextReport, name: string, checkedOn?: string): string {
  const { faults, figures } = textVerdict(reading);
  const { document } = reading;
  const numbered = numberedFindings(reading.findings);
  const marks = marksOfOpen(reading.coverage, numbered);
  const open = gather([...marks], ([figure, number]) => (number > numbered.length ? [figure] : []));
  const classOf: ClassOf = (number) => numbered[number - 1]?.severity ?? 'open';
  const level = textLevelSentence(reading);
  const against = reading.workbook !== null && ` · 对照 ${reading.workbook}`;
  const on = checkedOn !== undefined && ` · 核对于 ${checkedOn}`;
  return reportPage({
    title: `${name} 核对报告`,
    header: html`<p class="kicker">公开说明核对报告</p>
<h1>${textDocumentLine(reading) || name}</h1>
<p class="source">${name}${against}${on}</p>
${level !== null && html`<p class="source">${level}</p>`}`,
    main: html`<p class="verdict"><strong>${faults}</strong><br>${figures}</p>
${SEVERITIES.map((severity) => severityHtml(severity, numbered, document.text))}
${readingHtml(reading.coverage, document.text, marks)}
<section class="text">
<h2>原文</h2>
${markedBlocks(document.text, document.headings, [...numbered, ...open]).map((block) => blockHtml(block, classOf))}
</section>`,
    style: TEXT_STYLE,
  });
}

function severityHtml(severity: TextFinding['severity'], numbered: readonly TextFinding[], text: string): Html | false {
  const found = numbered.filter((finding) => finding.severity === severity);
  if (found.length === 0) return false;
  return html`<section class="severity ${severity}">
<h2>${SEVERITY_NAME[severity]} <span class="count">${found.length} 处</span></h2>
${found.map((finding) => {
  const number = numbered.indexOf(finding) + 1;
  const { before, words, after } = quoteInContext(text, finding);
  const places = finding.places ?? [];
  const line = html`<a href="#t${number}">第 ${lineNumber(text, finding.start)} 行</a>`;
  const related = places.map(({ start, quote }) => `第 ${lineNumber(text, start)} 行“${quote}”`).join('、');
  return html`<article id="f${number}"><p class="sentence"><span class="mark">${number}</span>${messageOf(finding)}</p>
<p class="cells">${line}：${before}<strong>${words}</strong>${after}</p>
${finding.cells.length > 0 && html`<p class="cells">单元格：${cellList(finding.cells)}</p>`}
${places.length > 0 && html`<p class="cells">相关：${related}</p>`}</article>`;
})}
</section>`;
}

function blockHtml(block: MarkedBlock, classOf: ClassOf): Html {
  const pieces = (marked: readonly MarkedPiece[]): Html[] => marked.map((piece) => pieceHtml(piece, classOf));
  if (block.kind === 'table') {
    const rows = block.rows.map((row) => tr(...row.map((cell) => td(pieces(cell)))));
    return html`<div class="rows"><table>${rows}</table></div>`;
  }
  return html`<p${block.kind === 'heading' && new Html(' class="heading"')}>${pieces(block.pieces)}</p>
`;
}

/** The number stays with the last sign of the words: WORD JOINER before it. */
function pieceHtml({ text, findings, begins, ends }: MarkedPiece, classOf: ClassOf): Html {
  if (findings.length === 0) return html`${text}`;
  const [own, ...others] = begins;
  const anchors = others.map((number) => html`<span id="t${number}"></span>`);
  const links = ends
    .filter((number) => classOf(number) !== 'open')
    .map((number) => html`&#8288;<a href="#f${number}" aria-label="问题 ${number}">${number}</a>`);
  const id = own !== undefined && html` id="t${own}"`;
  return html`${anchors}<mark${id} class="${classOf(findings[0]!)}">${text}</mark>${links}`;
}
