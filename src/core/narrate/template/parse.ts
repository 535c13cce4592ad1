import { atColon } from './at-colon.js';
import { parseInline } from './parse-inline.js';
import { parseSettings } from './settings.js';
import type {
  Block,
  Condition,
  Guarded,
  Heading,
  Inline,
  Insert,
  Problem,
  Repeat,
  Template,
  Test,
} from './template.js';

const TESTS: readonly Test[] = [
  '有数',
  '有项',
  '有表',
  '有尾差',
  '有变',
  '有上年',
  '无上年',
  '无项',
  '有',
  '为零',
  '空表',
  '缺',
  '持平',
];
const WITHOUT_NAME: ReadonlySet<Test> = new Set<Test>(['有上年', '无上年', '有尾差']);

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
    const heading = headingIn(text);
    if (heading) {
      blocks.push({
        kind: 'heading',
        level: heading.level,
        text: parseInline(heading.words, line, problems),
        line,
      });
      previous = { guarded: false, otherwise: false };
      continue;
    }
    const guard = /^[？?]/.test(text) ? atColon(text.slice(1)) : null;
    const conditions = guard ? parseConditions(guard[0], line, problems) : null;
    const otherwise = conditions?.length === 0;
    if (otherwise && (!previous.guarded || previous.otherwise))
      problems.push({ line, message: '“？否则”前面没有“？”开头的条件。' });
    const guarded: Guarded = { conditions, chained: guard !== null && previous.guarded && !previous.otherwise, line };
    previous = { guarded: guard !== null, otherwise };
    addBlock(blocks, guard ? guard[1] : text, guarded, problems);
  }
  return blocks;
}

function addBlock(blocks: Block[], text: string, guarded: Guarded, problems: Problem[]): void {
  const { line } = guarded;
  const stars = /^\*{0,2}/.exec(text)![0].length;
  const [list, said] = (stars > 0 && atColon(text.slice(stars))) || ['', ''];
  if (said !== '') {
    const block: Repeat = { kind: 'repeat', list, text: parseInline(said, line, problems), children: [], ...guarded };
    if (stars === 1) blocks.push(block);
    else nest(blocks, block, problems);
    return;
  }
  const insert = insertIn(text);
  if (insert) {
    blocks.push({ kind: 'insert', ...insert, ...guarded });
    return;
  }
  if (text === '') problems.push({ line, message: '条件后面没有写内容。' });
  blocks.push({ kind: 'paragraph', text: parseInline(text, line, problems), ...guarded });
}

/** # 部分, ## 一、, ### （一）; null for a line that is no heading. */
function headingIn(text: string): { readonly level: Heading['level']; readonly words: string } | null {
  const marks = /^#{1,4}/.exec(text)?.[0].length ?? 0;
  const words = text.slice(marks).trimStart();
  return marks === 0 || marks > 3 || words === '' ? null : { level: (marks - 1) as Heading['level'], words };
}

const INSERTS = [
  ['图', 'chart'],
  ['表格', 'tables'],
] as const;

/** ! 图 收入结构, ! 表格; null for a line that puts in neither. */
function insertIn(text: string): Pick<Insert, 'what' | 'name'> | null {
  if (!/^[!！]/.test(text)) return null;
  const words = text.slice(1).trimStart();
  const found = INSERTS.find(([word]) => words.startsWith(word));
  return found ? { what: found[1], name: words.slice(found[0].length).trimStart() } : null;
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
  return text.split('且').flatMap((given): Condition[] => {
    const part = given.trim();
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
