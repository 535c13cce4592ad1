/**
 * `npm run metamorphic [word] [from]`: every change, or those named by a word, from a number on, of every workbook,
 * clean and with its planted error. Prints what differs.
 */
import { CHANGES } from './changes/index.js';
import { differences, outcomeOf } from './compare.js';
import { isKnown } from './known.js';
import { subjects } from './books.js';

const word = process.argv[2] ?? '';
const start = performance.now();
const all = subjects();
let [runs, failed] = [0, 0];
for (const change of CHANGES.slice(Number(process.argv[3] ?? 0)).filter(({ name }) => name.includes(word))) {
  const bad: string[] = [];
  let tried = 0;
  for (const { name, book, outcome, faulty } of all) {
    const clean = change.of(book);
    if (clean === null) continue;
    tried += 1;
    runs += 2;
    const said = attempt(() => [
      ...differences(outcome, outcomeOf(clean), change.says).map((line) => `  clean: ${line}`),
      ...differences(faulty.outcome, outcomeOf(change.of(faulty.book)!), change.says).map((line) => `  fault: ${line}`),
    ]);
    if (said.length > 0) bad.push(`  ${name}: ${said.length}`, ...said.slice(0, word === '' ? 4 : 40));
    if (said.length > 0) failed += 1;
    if (said.length > 0 && !isKnown(change.name, name)) bad.push('  not in known.ts');
    if (said.length === 0 && isKnown(change.name, name)) bad.push(`  ${name}: holds, though known.ts lists it`);
  }
  const books = bad.filter(
    (line) => /^ {2}\S/.test(line) && !line.startsWith('  clean') && !line.startsWith('  fault'),
  ).length;
  console.log(`${books === 0 ? 'ok    ' : 'FAILED'} ${change.name}: ${books} of ${tried}`);
  for (const line of bad) console.log(`    ${line}`);
}
console.log(
  `${CHANGES.length} changes, ${all.length} workbooks, ${runs} runs, ${failed} of ${runs / 2} pairs differ, ${((performance.now() - start) / 1000).toFixed(0)} s`,
);

function attempt(run: () => string[]): string[] {
  try {
    return run();
  } catch (error) {
    return [`  threw: ${String(error)}`];
  }
}
