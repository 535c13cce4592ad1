import type { Section, Statement } from '../../claims/index.js';
import { headlineOf, stageIn, whoseIn, yearIn } from '../../claims/lexicon/government-scopes.js';
import type { TextContext } from '../itself/context.js';
import { sameFigure, type Relation } from '../itself/relation.js';
import { sentenceStart, type Passage, type Told } from './figures.js';
import { gather } from '../../sheet/gather.js';

/** The same figure in several places: of the same budget, year, level and stage, all of them told. */
export function sameFigures(passages: readonly Passage[], context: TextContext): Relation[] {
  const told = new Map<string, Told>();
  return gather(passages, (passage) =>
    gather(passage.told, (one) => {
      const name = nameOf(passage, one, context);
      const first = name === null ? undefined : told.get(name);
      if (name !== null && first === undefined) told.set(name, one);
      return first === undefined || first.statement.paragraph === one.statement.paragraph
        ? []
        : [sameFigure(first.amount, one.amount, { severity: 'warning', about: one.statement.noun })];
    }),
  );
}

function nameOf(passage: Passage, { statement, from, start }: Told, { document }: TextContext): string | null {
  const headline = headlineOf(statement.noun);
  if (headline === null || statement.amount!.parent !== null) return null;
  const clause = passage.text.slice(start, from);
  const sentence = passage.text.slice(sentenceStart(passage, from), from);
  const said = [clause, sentence, ...headingsOf(statement)];
  const own = document.type === 'final-accounts' ? document.year : null;
  const scopes = [
    firstOf(said, whoseIn),
    firstOf(said, (words) => yearIn(words)?.toString() ?? null) ?? own?.toString() ?? null,
    firstOf(said, stageIn),
  ];
  return scopes.includes(null) ? null : [headline, ...scopes].join(' ');
}

/** What the nearest words say. */
function firstOf(all: readonly string[], read: (words: string) => string | null): string | null {
  for (const words of all) {
    const found = read(words);
    if (found !== null) return found;
  }
  return null;
}

function headingsOf({ section }: Pick<Statement, 'section'>): string[] {
  const titles: string[] = [];
  for (let at: Section | null = section; at !== null; at = at.parent) titles.push(at.title);
  return titles;
}
