import { chartOf } from '../charts/chart-of.js';
import type { Answers, AskedQuestion, Insert, Paragraph, Section } from '../narrative.js';
import { compose, type Asked } from '../prose/compose.js';
import { chineseNumeral } from '../../text/numerals.js';
import type { Block, Heading, Insert as InsertBlock, Repeat } from '../template/template.js';
import { holdsAll } from './conditions.js';
import { itemsIn, numbered } from './items.js';
import { plainText } from './print.js';
import type { Scope } from './scope.js';
import { writeInline } from './write.js';
import { addAll } from '../../sheet/extremes.js';

interface Draft {
  readonly heading: Heading;
  readonly paragraphs: Paragraph[];
  readonly inserts: Insert[];
  readonly questions: Asked[];
}

/** Writes the body of the template. Headings under which nothing is told fall out and the numbers close up. */
export function writeSections(
  scope: Scope,
  answers: Answers,
): { readonly sections: readonly Section[]; readonly questions: readonly AskedQuestion[] } {
  const drafts = told(draftsOf(scope, answers));
  const charts = { count: 0 };
  const counts = [0, 0, 0];
  const path: (string | undefined)[] = [];
  const asked: AskedQuestion[] = [];
  const sections = drafts.map(({ heading, paragraphs, inserts, questions }): Section => {
    counts[heading.level] = counts[heading.level]! + 1;
    counts.fill(0, heading.level + 1);
    const number = scope.template.settings.numbering[heading.level].replace(
      '{序}',
      chineseNumeral(counts[heading.level]!),
    );
    const text = plainText(writeInline(heading.text, scope) ?? '');
    path.length = heading.level;
    path[heading.level] = `${number}${text}`;
    const headings = path.filter((above) => above !== undefined);
    asked.push(...questions.map((question) => ({ ...question, headings })));
    return {
      heading: `${number}${text}`,
      level: heading.level,
      paragraphs,
      ...(inserts.length > 0 ? { inserts: inserts.map((insert) => chartNumbered(insert, charts)) } : {}),
    };
  });
  return { sections, questions: asked };
}

function draftsOf(scope: Scope, answers: Answers): Draft[] {
  const drafts: Draft[] = [];
  let count = 0;
  let settled = false;
  for (const block of scope.template.body) {
    if (block.kind === 'heading') {
      drafts.push({ heading: block, paragraphs: [], inserts: [], questions: [] });
      [count, settled] = [0, false];
      continue;
    }
    const draft = drafts.at(-1);
    if (!draft) continue;
    const applies: boolean = !(block.chained && settled) && holdsAll(block, scope);
    settled = (block.chained && settled) || (block.conditions !== null && applies);
    if (applies) count = writeBlock(block, scope, answers, draft, count);
  }
  return drafts;
}

/** Adds what the block says to the draft; returns how many items of adjacent lists are numbered by then. */
function writeBlock(
  block: Exclude<Block, Heading>,
  scope: Scope,
  answers: Answers,
  draft: Draft,
  count: number,
): number {
  if (block.kind === 'insert') {
    draft.inserts.push(...insertsOf(block, scope, draft.paragraphs.length));
    return 0;
  }
  if (block.kind === 'repeat') return count + repeat(block, scope, answers, draft, count);
  addParagraph(block.text, scope, answers, draft);
  return 0;
}

/** A chart only where there is something to draw, the tables only where there are any. */
function insertsOf({ what, name }: InsertBlock, scope: Scope, at: number): Insert[] {
  if (what === 'tables') return scope.tables.length > 0 ? [{ at, what, name, titles: scope.tables }] : [];
  const chart = chartOf(scope, name);
  return chart ? [{ at, what, name, chart: { ...chart, number: 0 } }] : [];
}

/** Charts are numbered through the document, once it is known which are there. */
function chartNumbered(insert: Insert, charts: { count: number }): Insert {
  if (insert.what === 'tables') return insert;
  charts.count += 1;
  return { ...insert, chart: { ...insert.chart, number: charts.count } };
}

/** Returns how many paragraphs were written: an item of which nothing is told takes no number. */
function repeat({ list, text, children }: Repeat, scope: Scope, answers: Answers, draft: Draft, start: number): number {
  let written = 0;
  for (const inner of itemsIn(scope, list, text)) {
    const item = numbered(inner, start + written + 1);
    if (!addParagraph(text, item, answers, draft)) continue;
    written += 1;
    for (const child of children) if (holdsAll(child, item)) repeat(child, item, answers, draft, 0);
  }
  return written;
}

function addParagraph(text: Repeat['text'], scope: Scope, answers: Answers, draft: Draft): boolean {
  const piece = writeInline(text, scope);
  if (piece === null) return false;
  const { paragraphs, questions } = compose(scope.ownName.tell(piece), answers);
  addAll(draft.paragraphs, paragraphs);
  addAll(draft.questions, questions);
  return true;
}

/** Headings with something under them: paragraphs, inserts, or a lower heading that has. */
function told(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft, at) => {
    const next = drafts.findIndex((other, index) => index > at && other.heading.level <= draft.heading.level);
    return drafts
      .slice(at, next < 0 ? drafts.length : next)
      .some(({ paragraphs, inserts }) => paragraphs.length + inserts.length > 0);
  });
}
