import type { CellRef } from '../sheet/grid.js';
import type { Report } from '../finding/finding.js';
import { fileWords } from '../taxonomy/words/files.js';
import type { Figure, Narrative, Paragraph } from './narrative.js';

/** Tells whether a figure rests on a cell in question: one that an error names, or one that is most likely wrong. */
export type InQuestion = (figure: Pick<Figure, 'cells'>) => boolean;

export function questionedBy({ findings, suspects }: Report): InQuestion {
  const keyOf = ({ sheet, address }: CellRef): string => `${sheet}!${address}`;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const cells = new Set(
    [
      ...errors.flatMap((finding) => finding.cells),
      ...suspects.flatMap((suspect) => [suspect, ...(suspect.together ?? [])]),
    ].map(keyOf),
  );
  return (figure) => figure.cells.some((cell) => cells.has(keyOf(cell)));
}

/**
 * The 说明 with its figures in question marked. While the workbook has errors, or nothing of it was checked, it is a
 * draft: its figures contradict each other, and nobody would see it.
 *
 * @param unchecked what of the workbook was not checked, in words
 */
export function withDoubts(narrative: Narrative, report: Report, unchecked: readonly string[]): Narrative {
  const errors = report.findings.filter(({ severity }) => severity === 'error').length;
  if (errors === 0 && unchecked.length === 0) return narrative;
  const isDoubtful = questionedBy(report);
  let figures = 0;
  const marked = (paragraph: Paragraph): Paragraph => {
    if (!paragraph.figures.some(isDoubtful)) return paragraph;
    return {
      ...paragraph,
      figures: paragraph.figures.map((figure) => {
        if (!isDoubtful(figure)) return figure;
        figures += 1;
        return { ...figure, doubtful: true as const };
      }),
    };
  };
  const sections = narrative.sections.map((section) => ({ ...section, paragraphs: section.paragraphs.map(marked) }));
  const draft = narrative.draft || errors > 0 || report.unchecked.nothing !== null;
  return { ...narrative, sections, doubts: { errors, figures, unchecked, ...publishedIn(report) }, draft };
}

function publishedIn({ published }: Report): Pick<Report, 'published'> {
  return published === undefined ? {} : { published };
}

/** "工作簿有 3 处错误，文中 2 个数字取自有疑问的格"; null where there are none. */
export function sayErrors({ doubts }: Narrative): string | null {
  if (doubts === undefined || doubts.errors === 0) return null;
  return `${fileWords(doubts.published).book}有 ${doubts.errors} 处错误${doubts.figures > 0 ? `，文中 ${doubts.figures} 个数字取自有疑问的格（已标出）` : ''}`;
}

/** "工作簿有 2 张表未能核对，请人工核对"; null where all was checked. */
export function sayUnchecked({ doubts }: Narrative): string | null {
  return doubts === undefined || doubts.unchecked.length === 0
    ? null
    : `${fileWords(doubts.published).book}${doubts.unchecked.join('、')}，说明里的数字请人工核对`;
}
