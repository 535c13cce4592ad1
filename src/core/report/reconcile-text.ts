import { withoutInvisible } from '../text/invisible.js';
import type { TextReport } from '../reconcile/index.js';
import { readingLines } from './reading-coverage.js';
import { lineNumber, quoteInContext, textDocumentLine, textLevelSentence, textVerdict } from './reconcile-words.js';
import { SEVERITIES, SEVERITY_NAME } from './words.js';
import { messageOf } from './say/index.js';
import { gather } from '../sheet/gather.js';

/**
 * `gongkai reconcile` for the terminal: verdict, then findings by severity, each with its line and words. `coverage`: what
 * was read, chapter by chapter, and what nothing bears out.
 */
export function reconcileReportText(
  report: TextReport,
  name: string,
  { coverage = false }: { readonly coverage?: boolean } = {},
): string {
  const { faults, figures } = textVerdict(report);
  const { text } = report.document;
  const groups = gather(SEVERITIES, (severity) => {
    const found = report.findings.filter((finding) => finding.severity === severity);
    if (found.length === 0) return [];
    return [
      [
        `${SEVERITY_NAME[severity]}（${found.length}）`,
        ...gather(found, (finding) => {
          const { before, words, after } = quoteInContext(text, finding);
          return [
            `  · ${messageOf(finding)}`,
            `    第 ${lineNumber(text, finding.start)} 行：${before}${bracketed(words)}${after}`,
          ];
        }),
      ],
    ];
  });
  const head = [
    report.workbook === null ? name : `${name} · 对照 ${report.workbook}`,
    textDocumentLine(report),
    textLevelSentence(report) ?? '',
    `${faults} · ${figures}`,
  ].filter((line) => line !== '');
  const read = coverage ? readingLines(report.coverage, (start) => lineNumber(text, start)) : [];
  return printable(`${[...[head, ...groups].map((lines) => lines.join('\n')), ...read].join('\n\n')}\n`);
}

/** Without what would steer a terminal: controls, and directions of writing. */
function printable(text: string): string {
  return withoutInvisible(text).replace(/(?!\n)\p{Cc}/gu, '');
}

/** The words in brackets; those that bring brackets of their own, such as 【待填】, in none. */
function bracketed(words: string): string {
  return /^【.*】$/.test(words) ? words : `【${words}】`;
}
