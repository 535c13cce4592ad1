import type { Document, Paragraph } from '../../claims/index.js';
import { bareTitle, listedTable } from '../../claims/lexicon/contents.js';
import { prose, type Found } from './found.js';
import { gather } from '../../sheet/gather.js';

/** Fewer lines are no list of the tables. */
const LEAST_TABLES = 4;
/** More of them are the list again. */
const MOST_TWICE = 2;

/** A list of tables that names one twice, where another one was meant. */
export function listedTables({ paragraphs }: Document): Found[] {
  return gather(runsOf(prose(paragraphs)), (run) => {
    const first = new Map<string, Listed>();
    const found = gather(run, (listed): Found[] => {
      const title = bareTitle(listed.title);
      const before = first.get(title);
      if (before === undefined) {
        first.set(title, listed);
        return [];
      }
      return [
        {
          ...placeOf(listed),
          rule: 'table.twice',
          severity: 'warning',
          stated: listed.title,
          said: { type: 'table.twice', title: listed.title },
          also: [placeOf(before)],
        },
      ];
    });
    return found.length <= MOST_TWICE ? found : [];
  });
}

interface Listed {
  readonly paragraph: Paragraph;
  readonly title: string;
}

function runsOf(lines: readonly Paragraph[]): Listed[][] {
  const runs: Listed[][] = [[]];
  for (const paragraph of lines) {
    const title = listedTable(paragraph.folded.text.slice(paragraph.mark?.text.length ?? 0));
    if (title !== null) runs.at(-1)!.push({ paragraph, title });
    else if (runs.at(-1)!.length > 0) runs.push([]);
  }
  return runs.filter(({ length }) => length >= LEAST_TABLES);
}

function placeOf({ paragraph: { start, end } }: Listed): { readonly start: number; readonly end: number } {
  return { start, end };
}
