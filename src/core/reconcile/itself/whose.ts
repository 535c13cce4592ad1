import {
  isBudgetOffice,
  isOfOfficeItself,
  ownerOfHeading,
  yearsOfHeading,
} from '../../claims/lexicon/owner-headings.js';
import { officesIn } from '../../claims/lexicon/parties.js';
import type { Document, Section, Statement } from '../../claims/index.js';
import { signAt } from '../../text/fold.js';
import { isOwn } from '../against/owner.js';
import type { Context } from './context.js';

/** The department with all of its 单位. */
export const OWN = '';
/** The office without those below it. */
const ITSELF = '本级';

/**
 * Whose each figure is, by its sentence and its headings: OWN, the office itself, or another one by its name. Null where
 * it stands under a heading of another year. Figures of different owners are never one figure.
 */
export function whoseFigures({ document }: Context): (statement: Statement) => string | null {
  const headed = whoseHeadings(document);
  const offices = new Map<number, ReturnType<typeof officesIn>>();
  return (statement) => {
    const byHeading = headed(statement.section);
    if (byHeading === null) return null;
    return ownerInSentence(statement, document, offices) ?? byHeading;
  };
}

/** By the nearest heading that names an office; null under one of another year. */
export function whoseHeadings({ department, year }: Document): (section: Section | null) => string | null {
  const known = new Map<Section, string | null>();
  const ownerOf = (section: Section | null): string | null => {
    if (section === null) return OWN;
    if (!known.has(section))
      known.set(section, isOfOtherYear(section) ? null : (headedBy(section) ?? ownerOf(section.parent)));
    return known.get(section)!;
  };
  const headedBy = ({ title }: Section): string | null => {
    const said = ownerOfHeading(title);
    return said === null ? null : nameOf(said.name, said.isItself, department);
  };
  const isOfOtherYear = ({ title, parent }: Section): boolean => {
    const years = yearsOfHeading(title);
    if (years.length === 0 || year === null) return ownerOf(parent) === null;
    return !years.includes(year);
  };
  return ownerOf;
}

function ownerInSentence(
  { start, paragraph }: Statement,
  { paragraphs, department }: Document,
  offices: Map<number, ReturnType<typeof officesIn>>,
): string | null {
  const { folded } = paragraphs[paragraph]!;
  const at = signAt(folded, start);
  const sentence = folded.text.lastIndexOf('。', at) + 1;
  const clause = Math.max(folded.text.lastIndexOf('，', at), folded.text.lastIndexOf('：', at), sentence - 1) + 1;
  if (isOfOfficeItself(folded.text.slice(clause, at))) return ITSELF;
  if (department === null) return null;
  if (!offices.has(paragraph)) offices.set(paragraph, officesIn(folded.text));
  const last = offices
    .get(paragraph)!
    .findLast(({ end, name }) => end <= at && end > sentence && !isBudgetOffice(name));
  return last === undefined ? null : nameOf(last.name, false, department);
}

/** The department's own name is nobody else's. */
function nameOf(name: string, isItself: boolean, department: string | null): string {
  const own = department === null || isOwn(name, department);
  if (!own) return name;
  return isItself ? ITSELF : OWN;
}
