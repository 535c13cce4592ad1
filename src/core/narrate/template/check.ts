import { ASKED_FIGURES, askedFigure } from '../asked/figures.js';
import { isFigureName } from '../../figures/lookup.js';
import { LISTS } from '../../figures/lists.js';
import { SINGLE_FIGURES } from '../../figures/named.js';
import { COUNT_CONCEPTS } from '../../taxonomy/concepts/index.js';
import { CHARTS } from './charts.js';
import { BUDGET_PHRASE_FIELDS, PHRASE_FIELDS, TEXT_FIELDS } from './fields.js';
import { inlinesOf } from './parse.js';
import type { Ask, Block, Condition, Fill, Inline, Problem, Repeat, Template } from './template.js';

/** Fields of an item that are no words of it. */
const FIGURE_FIELDS: readonly string[] = ['序号', '金额', '占比', '基本支出', '项目支出'];

/** Names that no workbook can have, each with its line and what was perhaps meant. */
export function checkTemplate({ title, phrases, budgetPhrases, body }: Template): Problem[] {
  const blocks = body.flatMap((block): Block[] => (block.kind === 'repeat' ? [block, ...block.children] : [block]));
  return [
    ...inlineProblems(title, []),
    ...Object.values(phrases).flatMap((phrase) => inlineProblems(phrase as Inline, [], PHRASE_FIELDS)),
    ...Object.values(budgetPhrases).flatMap((phrase) => inlineProblems(phrase as Inline, [], BUDGET_PHRASE_FIELDS)),
    ...inlinesOf(body).flatMap(({ text, lists }) => inlineProblems(text, lists)),
    ...body.flatMap((block) => (block.kind === 'repeat' ? repeatProblems(block) : [])),
    ...blocks.flatMap((block) =>
      'conditions' in block ? (block.conditions ?? []).flatMap((it) => conditionProblems(it, block.line)) : [],
    ),
    ...blocks.flatMap((block) =>
      block.kind === 'insert' && block.what === 'chart' && !CHARTS.includes(block.name)
        ? [{ line: block.line, message: `没有叫“${block.name}”的图，可用：${CHARTS.join('、')}。` }]
        : [],
    ),
  ];
}

function inlineProblems(nodes: Inline, lists: readonly string[], extra: readonly string[] = []): Problem[] {
  return nodes.flatMap((node): Problem[] => {
    switch (node.kind) {
      case 'text':
        return [];
      case 'fill':
        return askedFigure(node.name) === null ? [unknownFill(node)] : [];
      case 'ask':
        return [...idProblems(node, lists), ...inlineProblems(node.question, lists, extra)];
      case 'optional':
        return inlineProblems(node.body, lists, extra);
      case 'each':
        return [
          ...listProblems(node.list, lists, node.line),
          ...inlineProblems(node.body, [...lists, node.list], extra),
        ];
      case 'field':
        return [node.name, ...(node.of === null ? [] : [node.of])].flatMap((name) =>
          fieldProblems(name, lists, extra, node.line),
        );
    }
  });
}

function unknownFill({ name, line }: Fill): Problem {
  const names = ASKED_FIGURES.map((it) => it.name);
  return { line, message: `没有可以填的“${name}”。${nearest(name, names) || `可用：${names.join('、')}。`}` };
}

function writtenOf(part: Inline[number]): string {
  if (part.kind === 'text') return part.text;
  return part.kind === 'field' ? `{${part.name}}` : '';
}

/**
 * Items share one answer where the id does not tell them apart; it is kept for next year, so that figures and numbers
 * are no good in it.
 */
function idProblems({ id, line }: Ask, lists: readonly string[]): Problem[] {
  const words = lists.flatMap((list) => itemFields(list)).filter((name) => !FIGURE_FIELDS.includes(name));
  const fields = id.flatMap((part) => (part.kind === 'field' ? [part.name] : []));
  const said = id.map(writtenOf).join('');
  const wrong = fields.filter((name) => !words.includes(name));
  if (wrong.length > 0) {
    const usable =
      words.length > 0 ? `可用：${[...new Set(words)].map((name) => `{${name}}`).join('、')}` : '列表外不用';
    return [{ line, message: `问题编号“${said}”里不能用${wrong.map((name) => `{${name}}`).join('、')}，${usable}。` }];
  }
  if (lists.length === 0 || fields.length > 0) return [];
  return [
    {
      line,
      message: `问题编号“${said}”写在列表里，各项会共用一个回答，请写成 ${said}.{${words.includes('编码') ? '编码' : '名称'}}。`,
    },
  ];
}

function fieldProblems(name: string, lists: readonly string[], extra: readonly string[], line: number): Problem[] {
  const fields = lists.flatMap((list) => itemFields(list));
  if (
    isFigureName(name) ||
    askedFigure(name) !== null ||
    TEXT_FIELDS.includes(name) ||
    extra.includes(name) ||
    fields.includes(name)
  )
    return [];
  const known = [
    ...fields,
    ...TEXT_FIELDS,
    ...SINGLE_FIGURES.map((it) => it.name),
    ...COUNT_CONCEPTS.map((it) => it.name),
  ];
  return [{ line, message: `没有叫“${name}”的数字。${nearest(name, known)}` }];
}

/** 序号, 名称, 金额 and 占比 of any item, and what its list has beside them. */
function itemFields(list: string): readonly string[] {
  const kind = LISTS.find((it) => it.name === list || it.lists?.includes(list));
  return ['序号', '名称', '金额', '占比', ...(kind?.fields ?? [])];
}

function repeatProblems(repeat: Repeat, above: readonly string[] = []): Problem[] {
  return [
    ...listProblems(repeat.list, above, repeat.line),
    ...repeat.children.flatMap((child) => repeatProblems(child, [...above, repeat.list])),
  ];
}

function listProblems(list: string, above: readonly string[], line: number): Problem[] {
  if (LISTS.some((it) => it.name === list || (above.includes(it.name) && it.lists?.includes(list)))) return [];
  return [
    {
      line,
      message: `没有叫“${list}”的列表。${nearest(
        list,
        LISTS.map((it) => it.name),
      )}`,
    },
  ];
}

function conditionProblems({ test, name }: Condition, line: number): Problem[] {
  if (name === '') return [];
  return test === '有项' || test === '无项'
    ? listProblems(name, [], line)
    : fieldProblems(
        name,
        LISTS.map((it) => it.name),
        [],
        line,
      );
}

/** The known names that share most signs with the unknown one. */
function nearest(name: string, known: readonly string[]): string {
  const shared = (other: string): number =>
    [...new Set(name)].filter((sign) => other.includes(sign)).length / Math.max(name.length, other.length);
  const near = [...new Set(known)]
    .map((other) => ({ other, score: shared(other) }))
    .filter(({ score }) => score >= 0.4);
  const best = near
    .sort((left, right) => right.score - left.score)
    .slice(0, 3)
    .map(({ other }) => `“${other}”`);
  return best.length > 0 ? `相近的有${best.join('、')}。` : '';
}
