import type { Document, Paragraph, Section } from '../../claims/index.js';
import { moniesIn, tablesNamed, tellsOfMoney, type ChapterMoney } from '../../claims/lexicon/chapter-money.js';
import { isTitle } from '../../claims/lexicon/contents.js';
import { emptyTablesIn } from '../../claims/lexicon/denials.js';
import { placeIn, prose, type Found } from './found.js';
import { gather } from '../../sheet/gather.js';

/**
 * "六、政府性基金预算支出情况" over "没有国有资本经营预算支出", and 《政府性基金预算支出表》 in the chapter on 国有资本: what is below a
 * heading that names one kind of money speaks of another one, which has a chapter of its own, and never of this one.
 */
export function chapterMoney({ paragraphs, sections }: Document): Found[] {
  const headed = new Map<Section, ChapterMoney>();
  for (const section of sections) {
    // an explanation of a word runs on behind it
    const named = isTitle(section.title) ? moniesIn(section.title) : [];
    if (named.length === 1) headed.set(section, named[0]!);
  }
  const withChapter = new Set(headed.values());
  const bodies = new Map<Section, Paragraph[]>();
  for (const paragraph of prose(paragraphs)) {
    const { section, isHeading } = paragraph;
    if (section === null || isHeading || !headed.has(section)) continue;
    const body = bodies.get(section);
    if (body) body.push(paragraph);
    else bodies.set(section, [paragraph]);
  }
  return gather(Array.from(bodies), ([section, body]) => {
    const own = headed.get(section)!;
    const all = moniesIn(body.map(({ folded }) => folded.text).join('\n'));
    if (!all.includes(own))
      return all.length === 1 && withChapter.has(all[0]!) ? ofAnother(section, body, own, all[0]!) : [];
    return gather(body, (paragraph) => foreignTables(section, paragraph, own, withChapter));
  });
}

function ofAnother(section: Section, body: readonly Paragraph[], own: ChapterMoney, other: ChapterMoney): Found[] {
  const paragraph = body.find(({ folded: { text } }) => moniesIn(text).length > 0 && tellsOfMoney(text));
  if (paragraph === undefined) return [];
  return [
    {
      ...placeOf(paragraph),
      rule: 'chapter.money',
      severity: 'warning',
      stated: other,
      expected: own,
      said: { type: 'chapter.money', title: section.title, own, other },
      also: [placeOf(section)],
    },
  ];
}

function foreignTables(
  section: Section,
  paragraph: Paragraph,
  own: ChapterMoney,
  withChapter: ReadonlySet<ChapterMoney>,
): Found[] {
  const { text } = paragraph.folded;
  const tables = [
    ...tablesNamed(text),
    ...emptyTablesIn(text).map(({ start, end, title }) => ({ start, words: text.slice(start, end), title })),
  ];
  const found = gather(tables, ({ start, words, title }): Found[] => {
    const [other, ...more] = moniesIn(title);
    if (other === undefined || more.length > 0 || other === own || !withChapter.has(other)) return [];
    // a sentence on both
    if (moniesIn(text.replace(words, '')).includes(other)) return [];
    return [
      {
        ...placeIn(paragraph, start, start + words.length),
        rule: 'chapter.table',
        severity: 'warning',
        stated: title,
        said: { type: 'chapter.table', title: section.title, table: title },
      },
    ];
  });
  return found.slice(0, 1);
}

function placeOf({ start, end }: Section | Paragraph): { readonly start: number; readonly end: number } {
  return { start, end };
}
