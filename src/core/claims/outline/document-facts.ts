import { withHalfWidthDigits } from '../../text/half-width.js';
import { departmentInTitle, officesNamed, ownersAboveTables, timesSaid, yearsSaid } from '../lexicon/document.js';
import type { Document, Paragraph } from '../model.js';
import { governmentFacts, levelOf, yearInTitle } from './document-level.js';
import { FIRST_LINES, LONGEST_TITLE } from './first-lines.js';
import { gather } from '../../sheet/gather.js';

/** What the whole text says of itself: its year, what it is and whose. A government's is of no department. */
export function documentFacts(
  text: string,
  paragraphs: readonly Paragraph[],
): Pick<Document, 'level' | 'type' | 'year' | 'department'> {
  const plain = withHalfWidthDigits(text.replace(/[ \t\u3000]/g, ''));
  const level = levelOf(plain, paragraphs);
  const said = { level, year: yearOf(plain, paragraphs), type: typeOf(plain) };
  return level === 'government'
    ? { ...said, department: null, ...governmentFacts(paragraphs) }
    : { ...said, department: departmentIn(plain, paragraphs) };
}

/** A title's year that the text says as often is no slip. */
const SAID_ELSEWHERE = 3;

/** The year said most; that of the title where it is the next one: a budget may tell last year's figures more often. */
function yearOf(plain: string, paragraphs: readonly Paragraph[]): number | null {
  const said = yearsSaid(plain);
  const most = mostSaid(said)?.said ?? null;
  const titled = yearInTitle(paragraphs);
  const isNext = most !== null && titled === most + 1;
  return isNext && said.filter((year) => year === titled).length >= SAID_ELSEWHERE ? titled : most;
}

function typeOf(plain: string): Document['type'] {
  const final = timesSaid(plain, 'final-accounts');
  const budget = timesSaid(plain, 'budget');
  if (final === budget) return null;
  return final > budget ? 'final-accounts' : 'budget';
}

/** By the tables' own lines, else by the title, else by the office that the sentences speak of. */
function departmentIn(plain: string, paragraphs: readonly Paragraph[]): string | null {
  const owner = mostSaid(ownersAboveTables(plain));
  if (owner !== null && owner.times > 1) return owner.said;
  const title = titleIn(paragraphs);
  if (title !== null) return title;
  const office = mostSaid(gather(paragraphs, ({ folded }) => officesNamed(folded.text)));
  return office !== null && office.times > 1 ? office.said : (owner?.said ?? null);
}

/** What is said most often, the first of equals. */
function mostSaid<Said>(all: readonly Said[]): { readonly said: Said; readonly times: number } | null {
  const counts = new Map<Said, number>();
  for (const said of all) counts.set(said, (counts.get(said) ?? 0) + 1);
  const [best] = [...counts].sort(([, left], [, right]) => right - left);
  return best === undefined ? null : { said: best[0], times: best[1] };
}

/** "某某县档案馆2022年部门综合预算公开说明", "2024年度某某中学单位预算": in the first lines. */
function titleIn(paragraphs: readonly Paragraph[]): string | null {
  for (const { folded, mark, inTable } of paragraphs.slice(0, FIRST_LINES)) {
    if (mark !== null || inTable || folded.text.length > LONGEST_TITLE) continue;
    const name = departmentInTitle(folded.text);
    if (name !== null) return name;
  }
  return null;
}
