import { parseInline } from './parse-inline.js';
import { parseSettings } from './settings.js';
import type { Block, Condition, Guarded, Heading, Inline, Problem, Repeat, Template, Test } from './template.js';

const TESTS: readonly Test[] = ['有数', '有项', '有变', '有上年', '无上年', '无项', '有', '为零', '空表', '缺', '持平'];
const WITHOUT_NAME: ReadonlySet<Test> = new Set<Test>(['有上年', '无上年']);

/** Reads a template file; the template is whole only when there are no problems. */
export function parseTemplate(source: string): { readonly template: Template; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const lines = source
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .map((text, index) => ({ text: text.trim(), line: index + 1 }));
  const meaningful = lines.filter(({ text }) => !text.startsWith('//'));
  const start = meaningful.findIndex(({ text }) => text.startsWith('#'));
  const head = start < 0 ? meaningful : meaningful.slice(0, start);
  const settings = parseSettings(
    head.filter(({ text }) => text !== ''),
    problems,
  );
  if (start < 0)
    problems.push({
      line: lines.length,
      message: '没有一个标题：标题以“#”（部分）、“##”（一、）或“###”（（一））开头。',
    });
  return { template: { ...settings, body: parseBody(start < 0 ? [] : meaningful.slice(start), problems) }, problems };
}

interface SourceLine {
  readonly text: string;
  readonly line: number;
}

function parseBody(lines: readonly SourceLine[], problems: Problem[]): Block[] {
  const blocks: Block[] = [];
  let previous: { readonly guarded: boolean; readonly otherwise: boolean } = { guarded: false, otherwise: false };
  for (const { text, line } of lines) {
    if (text === '') {
      previous = { guarded: false, otherwise: false };
      continue;
    }
    const heading = /^(#{1,3})(?!#)\s*(.+)$/.exec(text);
    if (heading) {
      blocks.push({
        kind: 'heading',
        level: (heading[1]!.length - 1) as Heading['level'],
        text: parseInline(heading[2]!, line, problems),
        line,
      });
      previous = { guarded: false, otherwise: false };
      continue;
    }
    const guard = /^[？?]\s*([^：:]+)[：:]\s*(.*)$/.exec(text);
    const conditions = guard ? parseConditions(guard[1]!.trim(), line, problems) : null;
    const otherwise = conditions?.length === 0;
    if (otherwise && (!previous.guarded || previous.otherwise))
      problems.push({ line, message: '“？否则”前面没有“？”开头的条件。' });
    const guarded: Guarded = { conditions, chained: guard !== null && previous.guarded && !previous.otherwise, line };
    previous = { guarded: guard !== null, otherwise };
    addBlock(blocks, guard ? guard[2]! : text, guarded, problems);
  }
  return blocks;
}

function addBlock(blocks: Block[], text: string, guarded: Guarded, problems: Problem[]): void {
  const { line } = guarded;
  const repeat = /^(\*{1,2})\s*([^：:]+?)\s*[：:]\s*(.+)$/.exec(text);
  if (repeat) {
    const block: Repeat = {
      kind: 'repeat',
      list: repeat[2]!,
      text: parseInline(repeat[3]!, line, problems),
      children: [],
      ...guarded,
    };
    if (repeat[1]!.length === 1) blocks.push(block);
    else nest(blocks, block, problems);
    return;
  }
  const insert = /^[!！]\s*(图|表格)\s*(.*)$/.exec(text);
  if (insert) {
    blocks.push({ kind: 'insert', what: insert[1] === '图' ? 'chart' : 'tables', name: insert[2]!, ...guarded });
    return;
  }
  if (text === '') problems.push({ line, message: '条件后面没有写内容。' });
  blocks.push({ kind: 'paragraph', text: parseInline(text, line, problems), ...guarded });
}

function nest(blocks: Block[], block: Repeat, problems: Problem[]): void {
  const parent = blocks.at(-1);
  if (parent?.kind !== 'repeat') {
    problems.push({ line: block.line, message: '“**”要写在以“*”开头的一行后面。' });
    return;
  }
  blocks[blocks.length - 1] = { ...parent, children: [...parent.children, block] };
}

/** 有 甲 且 为零 乙; an empty list is 否则. */
function parseConditions(text: string, line: number, problems: Problem[]): Condition[] {
  if (text === '否则') return [];
  return text.split(/\s*且\s*/).flatMap((part): Condition[] => {
    const test = TESTS.find((it) => part.startsWith(it));
    const name = test ? part.slice(test.length).trim() : '';
    if (test && (name !== '') !== WITHOUT_NAME.has(test)) return [{ test, name }];
    problems.push({ line, message: `看不懂条件“${part}”，应为 ${TESTS.join('、')} 之一，后面写数字名或列表名。` });
    return [{ test: '有', name: '' }];
  });
}

/** The names that a template line speaks of, for checking. */
export function inlinesOf(
  blocks: readonly Block[],
): readonly { readonly text: Inline; readonly lists: readonly string[] }[] {
  const of = (block: Block, above: readonly string[]): { text: Inline; lists: readonly string[] }[] => {
    if (block.kind === 'insert') return [];
    if (block.kind !== 'repeat') return [{ text: block.text, lists: above }];
    const lists = [...above, block.list];
    return [{ text: block.text, lists }, ...block.children.flatMap((child) => of(child, lists))];
  };
  return blocks.flatMap((block) => of(block, []));
}
