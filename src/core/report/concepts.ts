import { CONCEPT_GROUPS, namesOfLine, type Concept, type CountConcept } from '../taxonomy/concepts/index.js';

/** docs/concepts.md: every concept with its labels, for who proofreads or adds one. */
export function conceptsMarkdown(): string {
  const sections = CONCEPT_GROUPS.map(({ title, concepts }) => `## ${title}\n\n${tableOf(concepts)}`);
  return [
    '# 概念',
    '',
    '由 `npm run docs` 从 src/core/taxonomy/concepts 生成。每个概念只写一行：表里怎么印、句中怎么说、关系和模板里叫什么、属于哪一项。',
    '加一个概念就是加一行；识别、勾稽关系、说明模板、核对文字都读这一行。',
    '',
    ...sections,
    '',
  ].join('\n');
}

function tableOf(concepts: readonly (Concept | CountConcept)[]): string {
  const head = ['编号', '名称', '预算里的名称', '自定义勾稽里的名称', '表中的行', '表中的列', '句中', '属于'];
  const rows = concepts.map((concept) => [
    `\`${concept.id}\``,
    concept.name,
    concept.inBudget ?? '',
    concept.item === undefined ? '' : namesOfLine(concept).join('、'),
    pattern(concept.line),
    pattern(concept.head),
    pattern(concept.said),
    concept.partOf === undefined ? '' : `\`${concept.partOf}\``,
  ]);
  return `${[head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}

function pattern(words: RegExp | undefined): string {
  return words === undefined ? '' : `\`${words.source.replace(/\|/g, '\\|')}\``;
}
