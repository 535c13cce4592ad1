/**
 * `npm run bench -- digits [--pairs FOLDER [--workbooks FOLDER]] [--misses N]`: one digit of one figure of a text made
 * another one, 500 times; and the cells that reading back ties the figures of narrate's own texts to. The texts are what
 * the templates write, in their own words and in others, and those of test/golden, which have no workbook; or those of
 * a folder.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readWorkbook } from '../../src/hosts/file/read-workbook.js';
import { SOUND_FORMS } from '../slips/sound.js';
import { boundIn, type BoundFigure } from './bound.js';
import { changesOf, outcomesOf, type Outcome } from './changed.js';
import { narratedPairs, pairsIn, type Pair } from './pairs.js';
import { AS_WRITTEN, OTHERWISE } from './retold.js';

const FIXTURES = [
  'ebian-2021-budget',
  'lingshou-2021-budget',
  'ruoqiang-2024-budget',
  'xinping-2021-final.corrected',
] as const;

const { values } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== 'digits'),
  options: {
    pairs: { type: 'string' },
    workbooks: { type: 'string', default: 'test/fixtures' },
    misses: { type: 'string', default: '0' },
    count: { type: 'string', default: '500' },
    seed: { type: 'string', default: '12345' },
  },
});
const MISSES = Number(values.misses);

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

function groups<T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] {
  const found = new Map<string, T[]>();
  for (const item of items) found.set(keyOf(item), [...(found.get(keyOf(item)) ?? []), item]);
  return [...found].sort((a, b) => b[1].length - a[1].length);
}

function tellChanges(title: string, pairs: readonly Pair[]): void {
  const outcomes = outcomesOf(changesOf(pairs, Number(values.count), Number(values.seed)));
  const row = (name: string, of: readonly Outcome[]): Record<string, string | number> => ({
    'said as': name,
    'changes': of.length,
    'noticed': percent(of.filter(({ noticed }) => noticed).length, of.length),
    'named rightly': percent(of.filter(({ named }) => named).length, of.length),
    'anything raised': percent(of.filter(({ raised }) => raised).length, of.length),
  });
  console.log(`One digit changed: ${title}`);
  console.table([
    ...groups(outcomes, ({ change }) => change.said).map(([name, of]) => row(name, of)),
    row('all', outcomes),
  ]);
  const missed = outcomes.filter(({ noticed }) => !noticed);
  for (const { change, raised } of missed.slice(0, MISSES)) {
    const { pair, start, end, text, before, said } = change;
    const [from, to] = [Math.max(text.lastIndexOf('\n', start) + 1, start - 60), end + 20];
    console.log(
      `${pair.name} ${said}${raised ? ' (raised elsewhere)' : ''}: ${text.slice(from, start)}【${before}→${text.slice(start, end)}】${text.slice(end, to).split('\n')[0]!}`,
    );
  }
}

function tellBound(title: string, pairs: readonly Pair[]): void {
  const bound = pairs.map(boundIn);
  const figures = bound.flatMap((one) => one.figures);
  const strays = bound.reduce((sum, one) => sum + one.strays, 0);
  const count = (as: BoundFigure['as']): number => figures.filter((one) => one.as === as).length;
  const scores = (right: number): Record<string, string> => {
    const taken = figures.length - count('none') + strays;
    const [precision, recall] = [right / taken, right / figures.length];
    return {
      precision: percent(right, taken),
      recall: percent(right, figures.length),
      F1: percent((2 * precision * recall) / (precision + recall), 1),
    };
  };
  console.log(`Bound to their cells: ${title}; ${figures.length} figures, ${strays} bound that narrate has not put`);
  console.table([
    { 'counted right': 'same cells', ...scores(count('right')) },
    { 'counted right': 'same value as well', ...scores(count('right') + count('same value elsewhere')) },
  ]);
  const missed = figures.filter(({ as }) => as === 'wrong' || as === 'none');
  const kindOf = ({ figure, as, taken }: BoundFigure): string =>
    `${as}: ${figure.name.replace(/\.\d{3,7}/g, '.#')} ← ${taken.replace(/\d{3,7}/g, '#')}`;
  for (const [kind, of] of groups(missed, kindOf).slice(0, MISSES)) {
    const [{ pair, figure }] = of as [BoundFigure];
    const from = Math.max(pair.text.lastIndexOf('\n', figure.start) + 1, figure.start - 50);
    console.log(
      `${of.length} × ${kind}: ${pair.text.slice(from, figure.start)}【${figure.text}】${pair.text.slice(figure.end, figure.end + 6).split('\n')[0]!}`,
    );
  }
}

if (values.pairs !== undefined) tellChanges(values.pairs, pairsIn(values.pairs, values.workbooks));
else {
  const books = [
    ...FIXTURES.map((name) => readWorkbook(readFileSync(`test/fixtures/${name}.xlsx`), name)),
    ...SOUND_FORMS,
  ];
  const [own, other] = [narratedPairs(books, AS_WRITTEN), narratedPairs(books, OTHERWISE)];
  tellChanges('what the templates write', own);
  tellChanges('the same in other words', other);
  tellChanges('test/golden, no workbook', pairsIn('test/golden/texts', 'test/fixtures'));
  tellBound('what the templates write', own);
  tellBound('the same in other words', other);
}
