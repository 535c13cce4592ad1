import type { TableKind } from '../taxonomy/table-kind.js';
import { catalogue, type CatalogueEntry } from '../taxonomy/relations/catalogue.js';
import type { YearSpan } from '../taxonomy/relations/rule.js';
import { KIND_NAME } from '../taxonomy/kind-names.js';
import { DOCUMENT_NAME, SEVERITY_NAME } from './words.js';
import { gather } from '../sheet/gather.js';

const SCOPES = [
  { scope: 'within', name: '表内关系' },
  { scope: 'across', name: '表间关系' },
  { scope: 'prior', name: '与上年工作簿的关系' },
  { scope: 'rollup', name: '部门与单位（--rollup）' },
  { scope: 'published', name: '应当公开的表' },
] as const;

/** The catalogue of relations for the terminal. */
export function relationsText(): string {
  const parts = SCOPES.map(({ scope, name }) => {
    const entries = catalogue().filter((one) => one.scope === scope);
    return [
      `${name}（${entries.length}）`,
      ...gather(entries, (one) => [
        `  ${one.id}  ${one.sentence}${one.exception ?? ''}`,
        `      ${traitsOf(one).join(' · ')}`,
      ]),
    ].join('\n');
  });
  return `${parts.join('\n\n')}\n`;
}

/** One relation a line, as JSON. */
export function relationsJson(): string {
  return catalogue()
    .map((one) => `${JSON.stringify(one)}\n`)
    .join('');
}

/** docs/relations.md: written by `npm run docs`. */
export function relationsMarkdown(): string {
  const entries = catalogue();
  const sections = SCOPES.map(({ scope, name }) =>
    [
      `## ${name}`,
      '',
      '| 编号 | 关系 | 表 | 文种 | 年度 | 级别 | 依据 |',
      '|---|---|---|---|---|---|---|',
      ...entries.filter((one) => one.scope === scope).map((one) => `| ${cellsOf(one).join(' | ')} |`),
    ].join('\n'),
  );
  return `${[
    '# 勾稽关系目录',
    `共 ${entries.length} 条，由 \`npm run docs\` 从 src/core/taxonomy/relations 的数据生成，请勿手改；\`gongkai relations\` 列出同样的内容。`,
    [
      '级别为“错误”的关系不成立时一定有数字写错；“提醒”的关系通常成立，依法也可能不成立。',
      '相差不超过各项四舍五入之和的一律只作提示。',
      '注明“限于”的关系只在条件满足时核对，缺表时列为未能核对，不算通过。',
      '与上年工作簿的关系只在给了 `--prior` 时核对。',
    ].join(''),
    ...sections,
  ].join('\n\n')}\n`;
}

function cellsOf(one: CatalogueEntry): string[] {
  const condition = one.conditions.length > 0 ? `（限于：${one.conditions.join('；')}）` : '';
  return [
    `\`${one.id}\``,
    one.sentence + (one.exception ?? '') + condition,
    kindsOf(one),
    typeOf(one),
    yearsOf(one.years),
    SEVERITY_NAME[one.severity],
    one.basis,
  ];
}

function traitsOf(one: CatalogueEntry): string[] {
  return [
    SEVERITY_NAME[one.severity],
    kindsOf(one),
    typeOf(one),
    yearsOf(one.years),
    `依据：${one.basis}`,
    ...(one.conditions.length > 0 ? [`限于：${one.conditions.join('；')}`] : []),
  ];
}

function kindsOf({ kinds }: CatalogueEntry): string {
  const all = Object.keys(KIND_NAME) as TableKind[];
  const others = all.filter((kind) => !kinds.includes(kind));
  const names = (some: readonly TableKind[]): string => some.map((kind) => KIND_NAME[kind]).join('、');
  return others.length < kinds.length ? `除${names(others)}外的各表` : names(kinds);
}

function typeOf({ type }: CatalogueEntry): string {
  return type === null ? '预算、决算' : DOCUMENT_NAME[type];
}

function yearsOf(years: YearSpan | null): string {
  if (years === null) return '各年度';
  if (years.from === undefined) return `${years.to}年及以前`;
  return years.to === undefined ? `${years.from}年起` : `${years.from}–${years.to}年`;
}
