import type { Span } from '../../text/span.js';
import type { Document } from '../../claims/index.js';
import { distance } from './subjects.js';
import { gathered, placeIn, prose, type Found } from './found.js';

/** 本部门 among 本单位, 部门价值, another name for the department, words written twice. */
export function names(document: Document): Found[] {
  return [...owners(document), ...partValues(document), ...departments(document), ...repeatedWords(document)];
}

function owners({ paragraphs, claims }: Document): Found[] {
  const said: Record<'部门' | '单位', Span[]> = { 部门: [], 单位: [] };
  const withAmounts = new Set(claims.filter(({ kind }) => kind === 'amount').map(({ paragraph }) => paragraph));
  for (const paragraph of prose(paragraphs)) {
    // duties and plans speak of 单位 in general
    if (
      !withAmounts.has(paragraph.index) ||
      /名词解释/.test(paragraph.section?.title ?? '') ||
      /^\d{1,2}[.、][^，。]{2,30}[：指]/.test(paragraph.folded.text)
    )
      continue;
    for (const match of paragraph.folded.text.matchAll(/(?:本|我)(部门|单位)(?!级|组织的)/g))
      said[match[1] as '部门' | '单位'].push(placeIn(paragraph, match.index, match.index + match[0].length));
  }
  const [major, minor] =
    said.部门.length >= said.单位.length ? (['部门', '单位'] as const) : (['单位', '部门'] as const);
  const places = said[minor];
  const [first, ...others] = places;
  if (first === undefined || said[major].length < 4 || said[major].length < places.length * 4) return [];
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

/**
 * Words in which 单位 is a measure or means "each", as replacing 单位 throughout a text leaves them: 部门价值50万元以上, 金额部门：万元.
 */
const REPLACED = /部门价值(?=\d|[X×])|(?:金额|计量)部门(?=[:：])/g;

function partValues({ paragraphs }: Document): Found[] {
  const found = prose(paragraphs).flatMap((paragraph) =>
    Array.from(paragraph.folded.text.matchAll(REPLACED), (match): Found => {
      const [stated] = match;
      const expected = stated.replace('部门', '单位');
      return {
        ...placeIn(paragraph, match.index, match.index + stated.length),
        rule: 'name.part-value',
        severity: 'warning',
        stated,
        expected,
        said: { type: 'name.part-value', stated, expected },
      };
    }),
  );
  return gathered(found, ({ stated }) => stated ?? '');
}

/** The whole line must be the owner's: 部门：…, 编制单位：…, 部门名称 in a table. */
const OWNER_LINE =
  /(?:^|\n)[ \t]*(?:编制)?(?:部门|单位)(?:名称)?(?:[（(][^）)\n]*[）)])?[ ]*[:：][ \t]*([一-龥（）()]{6,40})(?=\s)/g;

function departments({ text, tables, department }: Document): Found[] {
  const named: { name: string; start: number }[] = Array.from(text.matchAll(OWNER_LINE), (match) => ({
    name: match[1]!,
    start: match.index + match[0].lastIndexOf(match[1]!),
  }));
  for (const { rows } of tables) {
    for (const row of rows)
      row.forEach((cell, index) => {
        const next = row[index + 1];
        if (
          /^(?:部门名称|编制部门|预算单位|单位名称)(?:[（(]盖章[）)])?$/.test(cell.text) &&
          next &&
          /^[一-龥（）()]{6,40}$/.test(next.text)
        )
          named.push({ name: next.text, start: next.start });
      });
  }
  const counts = new Map<string, number>();
  for (const { name } of named) counts.set(name, (counts.get(name) ?? 0) + 1);
  const known = [...counts].filter(([name, times]) => times >= 2 || name === department).map(([name]) => name);
  const found = named.flatMap(({ name, start }): Found[] => {
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

const TWICE =
  /(项目|单位|部门|支出|收入|经费|预算|决算|情况|万元|主要|其中|增加|减少|年度)\1|(保障|完成|加强|提高|推进)了\2/g;

function repeatedWords({ paragraphs }: Document): Found[] {
  const found = prose(paragraphs).flatMap((paragraph) => {
    const { text } = paragraph.folded;
    const label = /([一-龥]{3,8})：\1：/.exec(text);
    const words = Array.from(text.matchAll(TWICE), (match): Found => ({
      ...placeIn(paragraph, match.index, match.index + match[0].length),
      rule: 'word.twice',
      severity: 'notice',
      stated: match[0],
      said: { type: 'word.twice', words: match[0] },
    }));
    return label === null
      ? words
      : [
          ...words,
          {
            ...placeIn(paragraph, label.index, label.index + label[0].length),
            rule: 'word.twice',
            severity: 'notice' as const,
            stated: label[0],
            said: { type: 'label.twice' as const, label: label[1]! },
          },
        ];
  });
  return gathered(found, ({ stated }) => stated ?? '');
}
