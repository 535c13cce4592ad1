import { html, type Html } from './html.js';
import { REPORT_STYLE } from './report-style.js';

interface ReportPage {
  readonly title: string;
  readonly header: Html;
  readonly main: Html;
  /** Rules beside those of every report. */
  readonly style?: Html;
}

/** A report as one self-contained page without script, made to be printed on A4. */
export function reportPage({ title, header, main, style }: ReportPage): string {
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${REPORT_STYLE}${style}</style>
</head>
<body>
<header>
${header}
</header>
<main>
${main}
</main>
</body>
</html>
`.markup;
}

/** A heading with a list below; null where there is nothing to list. */
export function listSection(head: string, lines: readonly string[]): Html | null {
  return lines.length === 0
    ? null
    : html`<section>
<h2>${head}</h2>
<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>
</section>`;
}
