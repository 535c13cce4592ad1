import { squash } from '../../text/squash.js';
import {
  governmentFigures,
  governmentTextOf,
  tellsOfAll,
  timesAsDepartment,
  yearsOfTitle,
} from '../../taxonomy/government-texts.js';
import { namesDocument } from '../lexicon/document.js';
import { levelInTitle, timesOfLevel, tellsMoney } from '../lexicon/levels.js';
import type { Document, Paragraph } from '../model.js';
import { FIRST_LINES, LONGEST_TITLE } from './first-lines.js';
import { gather } from '../../sheet/gather.js';

/** Different figures of a government that a text without a title must tell. */
const ENOUGH = 3;

/** Whose text it is: a government's by its title or by what it tells; a department's or a unit's as it calls itself. */
export function levelOf(plain: string, paragraphs: readonly Paragraph[]): Document['level'] {
  const titles = titlesOf(paragraphs);
  const said = gather(titles, (title) => levelInTitle(title) ?? [])[0] ?? null;
  if (said === null && (titleOfGovernment(titles) !== null || tellsOfGovernment(plain, paragraphs)))
    return 'government';
  return said ?? byItsOwnWord(plain);
}

/** The year and kind of a government's text as its title has them: a budget reports of last year first. */
export function governmentFacts(paragraphs: readonly Paragraph[]): Partial<Pick<Document, 'type' | 'year'>> {
  const title = titleOfGovernment(titlesOf(paragraphs));
  if (title === null) return {};
  const years = yearsOfTitle(title);
  return { type: governmentTextOf(title), ...(years.length > 0 ? { year: Math.max(...years) } : {}) };
}

/** The year of the title, where it names one only. */
export function yearInTitle(paragraphs: readonly Paragraph[]): number | null {
  const years = titlesOf(paragraphs)
    .filter(namesDocument)
    .map((title) => new Set(yearsOfTitle(title)))
    .find(({ size }) => size > 0);
  return years?.size === 1 ? [...years][0]! : null;
}

function titlesOf(paragraphs: readonly Paragraph[]): string[] {
  return paragraphs
    .slice(0, FIRST_LINES)
    .filter(({ folded: { text }, inTable }) => !inTable && text.length <= LONGEST_TITLE && !text.includes('。'))
    .map(({ folded }) => squash(folded.text));
}

/** The first that names a year, else the first. */
function titleOfGovernment(titles: readonly string[]): string | null {
  const found = titles.filter((title) => governmentTextOf(title) !== null);
  return found.find((title) => yearsOfTitle(title).length > 0) ?? found[0] ?? null;
}

function tellsOfGovernment(plain: string, paragraphs: readonly Paragraph[]): boolean {
  const telling = paragraphs.filter(({ folded, inTable }) => !inTable && tellsMoney(folded.text));
  const speaks = timesOfLevel(plain, 'department') + timesOfLevel(plain, 'unit');
  if (speaks === 0 && telling.some(({ folded }) => tellsOfAll(squash(folded.text)))) return true;
  const told = gather(telling, ({ folded }) => governmentFigures(folded.text));
  return new Set(told).size >= ENOUGH && told.length > timesAsDepartment(plain);
}

function byItsOwnWord(plain: string): Document['level'] {
  const [department, unit] = [timesOfLevel(plain, 'department'), timesOfLevel(plain, 'unit')];
  if (department === unit) return null;
  return department > unit ? 'department' : 'unit';
}
