import type { Inspection } from '../../inspect/index.js';
import { html, numberTd, numberTh, td, th, tr, Html } from '../html.js';
import { reportPage } from '../report-page.js';
import { documentLine } from '../words.js';
import {
  countVerdicts,
  paperRows,
  papersSentence,
  settingsLine,
  SUMMARY_HEADS,
  summaryCells,
  type Paper,
} from './rows.js';
import { countWords, VERDICT_NAME } from './words.js';
import { fileWords } from '../../taxonomy/words/files.js';

const PAPER_STYLE = new Html(`
.paper + .paper { break-before: page; }
.paper td:nth-child(4) { white-space: nowrap; font-weight: 600; }
.sign { width: auto; text-align: left; margin-top: 1.5rem; }`);
const FIRST_NUMBER = 4;
const LAST_NUMBER = SUMMARY_HEADS.length - 2;

/**
 * The papers as one self-contained page, made to be printed on A4: a summary where there are several, then a paper each,
 * with room for the inspector's hand.
 *
 * @param inspectedOn "2024年3月5日"
 */
export function inspectionHtml(papers: readonly Paper[], inspectedOn: string): string {
  return reportPage({
    title: '预决算公开情况检查表',
    header: html`<p class="kicker">公开表助手</p>
<h1>预决算公开情况检查表</h1>
<p class="source">检查于 ${inspectedOn}；标为“需人工核对”“未能判断”的不算符合</p>`,
    main: html`${papers.length > 1 && summaryHtml(papers)}
${papers.map((paper) => ('failure' in paper ? failureHtml(paper.workbook, paper.failure) : paperHtml(paper)))}`,
    style: PAPER_STYLE,
  });
}

function summaryHtml(papers: readonly Paper[]): Html {
  const isNumber = (column: number): boolean => column >= FIRST_NUMBER && column <= LAST_NUMBER;
  return html`<section>
<h2>汇总</h2>
<p class="verdict"><strong>${papersSentence(papers)}</strong></p>
<table class="grid">
<thead>${tr(...SUMMARY_HEADS.map((head, column) => (isNumber(column) ? numberTh(head) : th(head))))}</thead>
<tbody>${papers.map((paper) =>
    tr(...summaryCells(paper).map((cell, column) => (isNumber(column) ? numberTd(cell) : td(cell)))),
  )}</tbody>
</table>
</section>`;
}

function failureHtml(workbook: string, failure: string): Html {
  return html`<section class="paper"><h2>${workbook}</h2><p>没有检查：${failure}</p></section>`;
}

function paperHtml(inspection: Inspection): Html {
  const { workbook, text, document } = inspection;
  const settings = settingsLine(inspection);
  return html`<section class="paper">
<h2>${documentLine(document)}</h2>
<p class="source">${fileWords(inspection.published).book}：${workbook}；说明文字：${text ?? '没有给出'}${settings !== null && `；${settings}`}</p>
<p>${countWords(countVerdicts(inspection))}</p>
<table class="grid">
<thead>${tr(...['序号', '类别', '检查要求', '结果', '情况和位置', '检查人意见'].map(th))}</thead>
<tbody>${paperRows(inspection).map(({ item, verdict, says, place }, index) =>
    tr(
      td(index + 1),
      td(item.group),
      td(html`${item.asks}<br><span class="source">${item.basis}</span>`),
      td(VERDICT_NAME[verdict]),
      td(html`${says}${place !== '' && html`<br><span class="source">${place}</span>`}`),
      td(''),
    ),
  )}</tbody>
</table>
<p class="sign">检查人：　　　　　　被检查单位：　　　　　　日期：　　　　　　</p>
</section>`;
}
