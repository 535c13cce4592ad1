import { isBudgetOffice, isOfOfficeItself } from '../../claims/lexicon/owner-headings.js';
import { officesIn } from '../../claims/lexicon/parties.js';
import type { Document, Statement } from '../../claims/index.js';
import { signAt } from '../../text/fold.js';
import { ITSELF, nameOf, whoseHeadings } from '../headed.js';
import type { TextContext } from './context.js';

/**
 * Whose each figure is, by its sentence and its headings: OWN, the office itself, or another one by its name. Null where
 * it stands under a heading of another year. Figures of different owners are never one figure.
 */
export function whoseFigures({ document }: TextContext): (statement: Statement) => string | null {
  const headed = whoseHeadings(document);
  const offices = new Map<number, ReturnType<typeof officesIn>>();
  return (statement) => {
    const byHeading = headed(statement.section);
    if (byHeading === null) return null;
    return ownerInSentence(statement, document, offices) ?? byHeading;
  };
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
