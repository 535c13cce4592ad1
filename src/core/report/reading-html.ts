import type { Span } from '../text/span.js';
import type { Coverage, OpenFigure } from '../reconcile/index.js';
import { html, numberTd, numberTh, td, th, tr, type Html } from './html.js';
import { CHAPTER_HEADS, chapterRows, openGroups, otherNumbersLine } from './reading-coverage.js';
import { lineNumber } from './reconcile-words.js';
import { gather } from '../sheet/gather.js';

/**
 * Figures that nothing bears out with the number of their mark in the text, behind those of the findings: one that stands
 * in the words of a finding has the finding's.
 */
export function marksOfOpen(coverage: Coverage, numbered: readonly Span[]): ReadonlyMap<OpenFigure, number> {
  const marks = new Map<OpenFigure, number>();
  let next = numbered.length + 1;
  for (const one of gather(openGroups(coverage), ({ figures }) => figures)) {
    const within = numbered.findIndex(({ start, end }) => start < one.end && end > one.start);
    marks.set(one, within < 0 ? next : within + 1);
    if (within < 0) next += 1;
  }
  return marks;
}

/** What was read, chapter by chapter, and what nothing bears out, to be opened; each leads to its mark in the text. */
export function readingHtml(coverage: Coverage, text: string, marks: ReadonlyMap<OpenFigure, number>): Html | false {
  if (coverage.chapters.length === 0) return false;
  const [chapter, ...counts] = CHAPTER_HEADS;
  const others = otherNumbersLine(coverage);
  const groups = openGroups(coverage);
  return html`<details class="read">
<summary>各章读到的数${groups.map(({ title, figures }) => `，${title}的 ${figures.length} 个`)}</summary>
<table class="grid">
<thead>${tr(th(chapter), ...counts.map(numberTh))}</thead>
<tbody>${chapterRows(coverage).map(([title, ...of]) => tr(td(title), ...of.map(numberTd)))}</tbody>
</table>
${others !== null && html`<p class="cells">${others}。</p>`}
${groups.map(({ title, figures }) => {
  const items = figures.map(
    (one) => html`<li><a href="#t${marks.get(one)}">第 ${lineNumber(text, one.start)} 行</a>：${one.clause}</li>`,
  );
  return html`<h3>${title} <span class="count">${figures.length} 个</span></h3><ul>${items}</ul>`;
})}
</details>`;
}
