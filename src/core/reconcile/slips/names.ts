import type { Span } from '../../text/span.js';
import type { Document, TextCell } from '../../claims/index.js';
import { labelTwice, wordsTwice } from '../../claims/lexicon/drafting.js';
import {
  explainsWords,
  isOwnerCell,
  ownersIn,
  replacedPartiesIn,
  speakersIn,
  type Party,
} from '../../claims/lexicon/parties.js';
import { distance } from './subjects.js';
import { gathered, placeIn, prose, type Found } from './found.js';
import { gather } from '../../sheet/gather.js';

/** 本部门 among 本单位, 部门价值, another name for the department, words written twice. */
export function names(document: Document): Found[] {
  return [...owners(document), ...partValues(document), ...departments(document), ...repeatedWords(document)];
}

function owners({ paragraphs, claims, level }: Document): Found[] {
  const said: Record<Party, Span[]> = { 部门: [], 单位: [] };
  const withAmounts = new Set(claims.filter(({ kind }) => kind === 'amount').map(({ paragraph }) => paragraph));
  for (const paragraph of prose(paragraphs)) {
    // duties and plans speak of 单位 in general
    if (!withAmounts.has(paragraph.index) || explainsWords(paragraph.section?.title ?? '', paragraph.folded.text))
      continue;
    for (const { start, end, party } of speakersIn(paragraph.folded.text))
      said[party].push(placeIn(paragraph, start, end));
  }
  // a unit is no 部门; a department is a 单位 all the same
  const isUnit = level === 'unit' && said.单位.length > 0;
  const [major, minor] =
    !isUnit && said.部门.length >= said.单位.length ? (['部门', '单位'] as const) : (['单位', '部门'] as const);
  const places = said[minor];
  const [first, ...others] = places;
  if (first === undefined || (!isUnit && said[major].length < Math.max(4, places.length * 4))) return [];
  return [
    {
      ...first,
      rule: 'name.owner',
      severity: 'notice',
      stated: `本${minor}`,
      expected: `本${major}`,
      said: { type: 'name.owner', minor: `本${minor}`, major: `本${major}`, times: places.length },
      also: others,
    },
  ];
}

function partValues({ paragraphs }: Document): Found[] {
  const found = gather(prose(paragraphs), (paragraph) =>
    replacedPartiesIn(paragraph.folded.text).map(({ start, stated, expected }): Found => ({
      ...placeIn(paragraph, start, start + stated.length),
      rule: 'name.part-value',
      severity: 'warning',
      stated,
      expected,
      said: { type: 'name.part-value', stated, expected },
    })),
  );
  return gathered(found, ({ stated }) => stated ?? '');
}

function departments({ text, tables, department }: Document): Found[] {
  const named = [
    ...ownersIn(text),
    ...gather(tables, ({ rows }) => gather(rows, (row) => gather(row, (cell, at) => ownerBeside(cell, row[at + 1])))),
  ];
  const counts = new Map<string, number>();
  for (const { name } of named) counts.set(name, (counts.get(name) ?? 0) + 1);
  const known = [...counts].filter(([name, times]) => times >= 2 || name === department).map(([name]) => name);
  const found = gather(named, ({ name, start }): Found[] => {
    const like =
      counts.get(name) === 1
        ? known.find((it) => it !== name && distance(it, name) <= Math.max(1, Math.floor(it.length / 5)))
        : undefined;
    return like === undefined
      ? []
      : [
          {
            start,
            end: start + name.length,
            rule: 'name.department',
            severity: 'warning',
            stated: name,
            expected: like,
            said: { type: 'name.department', name, usual: like },
          },
        ];
  });
  return gathered(found, ({ stated }) => stated ?? '');
}

/** The name in the next cell, where a cell asks for it. */
function ownerBeside(cell: TextCell, next: TextCell | undefined): { readonly start: number; readonly name: string }[] {
  return next !== undefined && isOwnerCell(cell.text, next.text) ? [{ start: next.start, name: next.text }] : [];
}

/** What begins a line may be the last word of the line before. */
function repeatedWords({ text: plain, paragraphs }: Document): Found[] {
  const found = gather(prose(paragraphs), (paragraph) => {
    const { text } = paragraph.folded;
    const label = labelTwice(text);
    const said = wordsTwice(text).map((it) => ({ ...it, said: { type: 'word.twice' as const, words: it.words } }));
    const labelSaid = label && { ...label, said: { type: 'label.twice' as const, label: label.label } };
    return gather([...said, ...(labelSaid === null ? [] : [labelSaid])], ({ start, words, said: what }): Found[] => {
      const place = placeIn(paragraph, start, start + words.length);
      if (plain.slice(place.start, place.end).includes('\n')) return [];
      return [{ ...place, rule: 'word.twice', severity: 'notice', stated: words, said: what }];
    });
  });
  return gathered(found, ({ stated }) => stated ?? '');
}
