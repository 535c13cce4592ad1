import { Html } from './html.js';

/** Black on white throughout: nothing rests on colour, and what is shaded is also ruled. */
export const REPORT_STYLE = new Html(`
@page { size: A4; margin: 20mm 18mm 18mm; }
:root { color: #111; background: #fff; \
font: 10.5pt/1.65 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; }
body { max-width: 46rem; margin: 0 auto; padding: 2.5rem 1.5rem; }
h1, h2, h3, p { margin: 0; }
h1, h2, h3, p, li, td, th, span, strong, mark, a { unicode-bidi: isolate; }
h1 { font-size: 18pt; line-height: 1.35; }
h2 { font-size: 13pt; margin: 2.2rem 0 .6rem; padding-bottom: .25rem; border-bottom: 1.5pt solid #111; }
h3 { font-size: 10.5pt; margin: 1.2rem 0 .4rem; }
h2, h3 { break-after: avoid; }
.kicker { letter-spacing: .2em; font-size: 9pt; }
.source, .count, .sheet { color: #444; font-weight: normal; font-size: 9.5pt; }
.source { margin-top: .3rem; }
.verdict { margin-top: 1.5rem; padding: .8rem 1rem; border: 1.5pt solid #111; font-size: 12pt; }
.number { text-align: right; font-variant-numeric: tabular-nums lining-nums; white-space: nowrap; }
table { border-collapse: collapse; }
th { text-align: left; font-weight: 600; }
td, th { padding: .18rem 1.2rem .18rem 0; vertical-align: baseline; }
td:last-child, th:last-child { padding-right: 0; }
th.number { text-align: right; }
tr { break-inside: avoid; }
thead { display: table-header-group; }
.grid { width: 100%; font-size: 9.5pt; }
.grid thead th { border-bottom: .75pt solid #111; }
.grid tbody tr { border-bottom: .5pt solid #bbb; }
article { margin: 0 0 .9rem; padding: .1rem 0 .1rem 1.6rem; break-inside: avoid-page; position: relative; }
.sentence { font-weight: 600; }
.mark { position: absolute; left: 0; width: 1.2rem; text-align: center; }
.said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.figures { margin: .3rem 0; }
.figures th { font-weight: normal; }
.figures tr + tr:last-child > * { border-top: .5pt solid #111; }
.cells, .suspect { font-size: 9.5pt; }
.suspect { font-weight: 600; }
.answer { border-left: 1.5pt solid #111; padding-left: .8rem; }
.relation { margin: .3rem 0; padding-left: .8rem; border-left: 1.5pt solid #999; font-size: 9.5pt; }
.terms td { padding-top: 0; padding-bottom: 0; }
.terms td:last-child { white-space: nowrap; }
ul { margin: 0; padding-left: 1.2rem; font-size: 9.5pt; }
.sign { width: 1.6em; text-align: right; }
@media (max-width: 40rem) { body { padding: 1.25rem .9rem; } .grid, .relation { display: block; overflow-x: auto; } }
@media print { body { max-width: none; padding: 0; } a { color: inherit; } }
`);
