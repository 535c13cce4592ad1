import { Html } from './html.js';

/**
 * Black on white on paper whatever the screen is: nothing rests on colour, and what is shaded is also ruled. On a narrow
 * screen the long lines of a table fold: none is dragged sideways but wide lists.
 */
export const REPORT_STYLE = new Html(`
@page { size: A4; margin: 18mm 18mm 20mm; @bottom-center { content: counter(page) " / " counter(pages); font-size: 9pt; } }
:root { --ink: #111; --soft: #444; --rule: #bbb; --paper: #fff; color: var(--ink); background: var(--paper); \
font: 10.5pt/1.65 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; }
@media screen and (prefers-color-scheme: dark) { :root { color-scheme: dark; --ink: #eee; --soft: #bbb; --rule: #555; \
--paper: #1b1b1b; } }
body { max-width: 46rem; margin: 0 auto; padding: 2.5rem 1.5rem; overflow-wrap: anywhere; }
h1, h2, h3, p { margin: 0; }
h1, h2, h3, p, li, td, th, span, strong, mark, a { unicode-bidi: isolate; }
p, li { orphans: 2; widows: 2; }
h1 { font-size: 18pt; line-height: 1.35; }
h2 { font-size: 13pt; margin: 2.2rem 0 .6rem; padding-bottom: .25rem; border-bottom: 1.5pt solid var(--ink); }
h3 { font-size: 10.5pt; margin: 1.2rem 0 .4rem; }
h2, h3 { break-after: avoid; break-inside: avoid; }
.kicker { letter-spacing: .2em; font-size: 9pt; }
.source, .count, .sheet { color: var(--soft); font-weight: normal; font-size: 9.5pt; }
.source { margin-top: .3rem; }
.origin { margin-top: .8rem; font-size: 9.5pt; line-height: 1.5; }
.origin th { color: var(--soft); font-weight: normal; white-space: nowrap; }
.verdict { margin-top: 1.2rem; padding: .8rem 1rem; border: 1.5pt solid var(--ink); font-size: 12pt; }
.number { text-align: right; font-variant-numeric: tabular-nums lining-nums; white-space: nowrap; }
table { border-collapse: collapse; }
th { text-align: left; font-weight: 600; }
td, th { padding: .18rem 1.2rem .18rem 0; vertical-align: baseline; }
td:last-child, th:last-child { padding-right: 0; }
th.number { text-align: right; }
tr { break-inside: avoid; }
thead { display: table-header-group; break-inside: avoid; break-after: avoid; }
tbody tr:first-child { break-after: avoid; }
tbody tr:last-child { break-before: avoid; }
.grid { width: 100%; font-size: 9.5pt; }
.grid thead th { border-bottom: .75pt solid var(--ink); }
.grid th { white-space: nowrap; }
.grid tbody tr { border-bottom: .5pt solid var(--rule); }
.grid td:first-child { min-width: 5.5em; word-break: keep-all; }
.causes td:first-child { min-width: 2em; }
.tables td:nth-child(n + 4) { white-space: nowrap; }
.tables td, .tables th { padding-right: .8rem; }
article { margin: 0 0 .9rem; padding: .1rem 0 .1rem 1.6rem; break-inside: avoid-page; position: relative; }
.sentence { font-weight: 600; break-after: avoid; }
.mark { position: absolute; left: 0; width: 1.2rem; text-align: center; }
.said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.figures { margin: .3rem 0; break-inside: avoid; }
.figures th { font-weight: normal; }
.figures tr + tr:last-child > * { border-top: .5pt solid var(--ink); }
.cells, .suspect { font-size: 9.5pt; }
.suspect { font-weight: 600; break-before: avoid; }
.answer { border-left: 1.5pt solid var(--ink); padding-left: .8rem; }
.relation { margin: .3rem 0; padding-left: .8rem; border-left: 1.5pt solid var(--soft); font-size: 9.5pt; }
.relation > p { break-after: avoid; }
.terms td { padding-top: 0; padding-bottom: 0; }
.terms td:last-child { white-space: nowrap; }
ul { margin: 0; padding-left: 1.2rem; font-size: 9.5pt; }
li { break-inside: avoid; }
.sign { width: 1.6em; text-align: right; }
@media screen and (max-width: 40rem) { body { padding: 1.25rem .9rem; } .grid { display: block; overflow-x: auto; } \
.grid { font-size: 9pt; } td, th, .tables td, .tables th { padding-right: .45rem; } \
.tables thead { display: none; } .tables, .tables tbody { display: block; } .tables tr { display: flex; flex-wrap: wrap; \
padding: .3rem 0; } .tables td:nth-child(2), .tables td:nth-child(3) { flex-basis: 100%; } \
.tables td:first-child { font-weight: 600; } .sum tr { display: grid; grid-template-columns: 1.6em auto auto 1fr; } \
.sum td:nth-child(2) { grid-column: 2 / -1; } .sum td:nth-child(3) { grid-column-start: 2; } \
.sum td:last-child { text-align: right; } }
@media print { body { max-width: none; padding: 0; } a { color: inherit; } }
`);
