import type { Document } from '../../claims/index.js';
import { classesOf, mixedStages, wronglyExplained } from '../../claims/lexicon/self-said.js';
import { placeIn, prose, type Found } from './found.js';
import { gather } from '../../sheet/gather.js';

/** 公益一类 here and 公益二类 there, 三公 explained by an item it does not have, 采购预算总额 over 采购支出. */
export function selfSaid(document: Document): Found[] {
  return [...classes(document), ...explained(document), ...stages(document)];
}

/** Told of the text's own unit; of those below it each has its class. */
function classes({ paragraphs, department }: Document): Found[] {
  const said = gather(prose(paragraphs), (paragraph) =>
    classesOf(paragraph.folded.text, department).map(({ start, words, number }) => ({
      ...placeIn(paragraph, start, start + words.length),
      words,
      number,
    })),
  );
  const [first] = said;
  const other = said.find(({ number }) => number !== first!.number);
  if (first === undefined || other === undefined) return [];
  const { start, end, words } = other;
  return [
    {
      ...{ start, end },
      rule: 'name.class',
      severity: 'warning',
      stated: words,
      said: { type: 'name.class', here: words, there: first.words },
      also: [{ start: first.start, end: first.end }],
    },
  ];
}

function explained({ paragraphs }: Document): Found[] {
  return gather(prose(paragraphs), (paragraph): Found[] => {
    const wrong = wronglyExplained(paragraph.folded.text);
    if (wrong === null) return [];
    return [
      {
        ...placeIn(paragraph, wrong.start, wrong.start + wrong.words.length),
        rule: 'glossary.three-public',
        severity: 'warning',
        stated: wrong.words,
        said: { type: 'glossary.three-public', item: wrong.words },
      },
    ];
  });
}

function stages({ type, paragraphs }: Document): Found[] {
  if (type === null) return [];
  const [own, other] = type === 'budget' ? (['预算', '决算'] as const) : (['决算', '预算'] as const);
  return gather(prose(paragraphs), (paragraph) =>
    mixedStages(paragraph.folded.text, type === 'budget' ? '预算' : '支出').map(({ start, words }) => ({
      ...placeIn(paragraph, start, start + words.length),
      rule: 'name.stage',
      severity: 'warning',
      stated: words,
      said: { type: 'name.stage-words', words, own, other },
    })),
  );
}
