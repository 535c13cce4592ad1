/**
 * `npm run trips`: what checking, a change, a jump, marking, unmarking and 更正 cost in messages to Excel, bytes and
 * milliseconds, over the simulated Excel; prints the table and writes it into docs/excel-trips.md. A figure over its bound
 * ends it with status 1.
 */
import { writeFileSync } from 'node:fs';
import { ACTIONS, measure, type Action, type Cost } from './measure.js';
import { overBounds } from './bounds.js';
import { cases } from './workbooks.js';

const PAGE = new URL('../../../docs/excel-trips.md', import.meta.url);

const HEAD = `# What Excel is asked for

\`npm run trips\` writes this page: Microsoft's own client library on the simulated Excel ([architecture.md](architecture.md)). A trip is one message and its answer, what the
user waits for most with Excel on the web. Bytes are those of the messages and of the answers. Milliseconds hold the simulated Excel's own work and, for a check and a
change, the check after it; real Excel takes its own time, so only trips and bytes are bounds: a check at most 2 trips where Excel answers all at once, a change 1 trip and
20 KB. 更正 looks first and writes then. Where an answer would be over the 5 MB of Excel on the web, the cells come in bands of rows. \`test/bench/trips\` holds the counts.
`;

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

function row(name: string, action: Action, { trips, sent, received, milliseconds }: Cost): string {
  return `| ${name} | ${action} | ${trips} | ${kilobytes(sent)} | ${kilobytes(received)} | ${Math.round(milliseconds)} |`;
}

const lines = ['| workbook | action | trips | sent, KB | answered, KB | ms |', '|---|---|---|---|---|---|'];
let over: string[] = [];
for (const one of cases()) {
  const costs = await measure(one.workbook, one.faults);
  lines.push(...ACTIONS.map((action, at) => row(at === 0 ? one.name : '', action, costs[action])));
  over = [...over, ...overBounds(one, costs)];
}
const page = `${HEAD}\n${lines.join('\n')}\n`;
writeFileSync(PAGE, page);
console.log(page);
over.forEach((line) => console.error(line));
process.exitCode = over.length > 0 ? 1 : 0;
