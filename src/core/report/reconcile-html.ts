import type { TextFinding, TextReport } from '../reconcile/index.js';
import { Html, html } from './html.js';
import { lineNumber, quoteInContext, textDocumentLine, textVerdict } from './reconcile-words.js';
import { REPORT_STYLE } from './report-style.js';
import { SEVERITIES, SEVERITY_NAME } from './words.js';

const TEXT_STYLE = new Html(`
.text { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; margin: 0; }
.text mark { background: none; color: inherit; text-decoration: underline; text-underline-offset: .2em; }
.text mark.error { text-decoration-thickness: 2.5pt; font-weight: 600; }
.text mark.warning { text-decoration-thickness: 1.5pt; }
.text mark.notice { text-decoration-style: dotted; }
.text a { color: inherit; font-size: 8pt; vertical-align: super; text-decoration: none; }
:target { outline: 1.5pt solid #111; outline-offset: 2pt; }
`);

/** One self-contained page: the findings, and the whole text with their words underlined; a click leads from one to the other. */
export function reconcileHtml(report: TextReport, name: string, checkedOn?: string): string {
  const { faults, figures } = textVerdict(report);
  const ordered = SEVERITIES.flatMap((severity) => report.findings.filter((finding) => finding.severity === severity));
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${name} 核对报告</title>
<style>${REPORT_STYLE}${TEXT_STYLE}</style>
</head>
<body>
<header>
<p class="kicker">公开说明核对报告</p>
<h1>${textDocumentLine(report) || name}</h1>
<p class="source">${name}${report.workbook !== null && ` · 对照 ${report.workbook}`}${checkedOn !== undefined && ` · 核对于 ${checkedOn}`}</p>
</header>
<main>
<p class="verdict"><strong>${faults}</strong> · ${figures}</p>
${SEVERITIES.map((severity) => severityHtml(severity, ordered, report))}
<section>
<h2>原文</h2>
<pre class="text">${markedText(report.document.text, ordered)}</pre>
</section>
</main>
</body>
</html>
`.markup;
}

function severityHtml(severity: TextFinding['severity'], ordered: readonly TextFinding[], { document }: TextReport): Html | false {
  const found = ordered.filter((finding) => finding.severity === severity);
  if (found.length === 0) return false;
  return html`<section class="severity ${severity}">
<h2>${SEVERITY_NAME[severity]} <span class="count">${found.length} 处</span></h2>
${found.map((finding) => {
    const number = ordered.indexOf(finding) + 1;
    const { before, words, after } = quoteInContext(document.text, finding);
    return html`<article id="f${number}"><p class="sentence"><span class="mark">${number}</span>${finding.message}</p>
<p class="cells"><a href="#t${number}">第 ${lineNumber(document.text, finding.start)} 行</a>：${before}<strong>${words}</strong>${after}</p></article>`;
  })}
</section>`;
}

/** Words of several findings are underlined for the gravest; the others stand beside as numbers. */
function markedText(text: string, ordered: readonly TextFinding[]): Html[] {
  const pieces: Html[] = [];
  let at = 0;
  for (const finding of [...ordered].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const number = ordered.indexOf(finding) + 1;
    const link = html`<a id="t${number}" href="#f${number}">${number}</a>`;
    if (finding.start < at) {
      pieces.push(link);
      continue;
    }
    pieces.push(html`${text.slice(at, finding.start)}<mark class="${finding.severity}">${text.slice(finding.start, finding.end)}</mark>${link}`);
    at = finding.end;
  }
  return [...pieces, html`${text.slice(at)}`];
}
