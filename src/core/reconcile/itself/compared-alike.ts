import type { Document, Section, Statement } from '../../claims/index.js';
import { comparedStage } from '../../claims/lexicon/meaning.js';
import { signAt } from '../../text/fold.js';
import { placeOf, type Found } from './statement-fault.js';
import type { TextContext } from './context.js';
import { gather } from '../../sheet/gather.js';

/** Fewer of them show no custom. */
const LEAST = 2;

/** 三公 of a budget: "比上年决算减少" of one item where every other of its chapter is compared with 上年预算, or the other way round. */
export function comparedOtherwise({ document, chapterOf }: TextContext): Found[] {
  if (document.type !== 'budget') return [];
  const chapters = new Map<Section | null, { readonly statement: Statement; readonly stage: string }[]>();
  for (const statement of document.statements) {
    const stage = statement.key?.startsWith('three-public.') === true ? stageOf(statement, document) : null;
    if (stage === null) continue;
    const chapter = chapterOf(statement);
    chapters.set(chapter, [...(chapters.get(chapter) ?? []), { statement, stage }]);
  }
  return gather([...chapters.values()], (told): Found[] => {
    const odd = told.filter(({ stage }) => told.filter((other) => other.stage === stage).length === 1);
    const [one] = odd;
    const others = told.filter((other) => other !== one);
    if (one === undefined || odd.length > 1 || others.length < LEAST) return [];
    const { change, noun } = one.statement;
    const said = { noun, said: `上年${one.stage}`, others: `上年${others[0]!.stage}` };
    return [
      {
        ...placeOf(change!.difference ?? change!.level!),
        rule: 'compared.otherwise',
        severity: 'notice',
        said: { type: 'compared.otherwise', ...said },
      },
    ];
  });
}

/** Signs in which what it is compared with stands. */
const BEFORE = 24;

function stageOf({ change, amount, paragraph }: Statement, { paragraphs }: Document): string | null {
  const place = change?.difference ?? change?.level ?? null;
  if (place === null || amount === null) return null;
  const { folded } = paragraphs[paragraph]!;
  const at = signAt(folded, place.start);
  const from = Math.max(at - BEFORE, signAt(folded, amount.start));
  return at < 0 ? null : comparedStage(folded.text.slice(from, at));
}
