import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Disclosure } from '../core/disclosure/model.js';
import { narrate as write } from '../core/narrate/index.js';
import type { Narrative } from '../core/narrate/narrative.js';
import type { Template } from '../core/narrate/template/template.js';
import type { Call } from './arguments.js';
import type { ExitStatus } from './each-workbook.js';
import { Failure, misuse } from './failure.js';
import { loadTables } from './load.js';
import { guarded, isFolder, refuseInput, stemOf } from './output.js';
import { loadNamedTemplate } from './templates.js';
import type { Terminal } from './terminal.js';
import { readBytes } from './workbook-files.js';

/** gongkai narrate: 0 written, 2 a failure. Only a file named in full is written over. */
export async function narrate({ inputs, format, options }: Call, terminal: Terminal): Promise<ExitStatus> {
  const [path, ...more] = inputs;
  if (path === undefined) throw misuse('没有写工作簿。');
  if (more.length > 0) throw misuse('narrate 一次只写一个工作簿的说明。');
  const answers = options.answers === undefined ? {} : { answers: readAnswers(options.answers) };
  const prior = options.prior === undefined ? {} : { prior: loadTables(options.prior) };
  const disclosure = loadTables(path);
  const template = options.template === undefined ? {} : { template: fittingTemplate(options.template, disclosure) };
  const narrative = write(disclosure, { ...answers, ...prior, ...template });
  const target = targetOf(path, format, options.out);
  if (target !== null) {
    refuseInput(target, [path, options.prior, options.answers, options.template].filter((one) => one !== undefined));
    if (target !== options.out && existsSync(target)) {
      throw new Failure('exists', `“${target}”已经存在，没有覆盖；要覆盖请用 --out 写明这个文件。`);
    }
  }
  const content = await render(narrative, format);
  if (target === null) {
    terminal.out(String(content));
    return 0;
  }
  guarded(target, () => {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  });
  terminal.complain(writtenSentence(target, narrative));
  return 0;
}

function fittingTemplate(given: string, { document, workbook }: Disclosure): Template {
  const template = loadNamedTemplate(given);
  if (template.type === document.type) return template;
  const say = (type: Template['type']): string => (type === 'budget' ? '预算' : '决算');
  throw new Failure('template', `模板“${template.name}”用于${say(template.type)}，“${workbook}”是${say(document.type)}。`);
}

/** The file to write; null for the screen. */
function targetOf(path: string, format: string, out: string | undefined): string | null {
  const name = `${stemOf(path)}-说明.${format}`;
  if (out === undefined) return format === 'docx' ? name : null;
  return isFolder(out) ? join(out, name) : out;
}

/** The writers are heavy and of no use to the other formats: each comes when it is asked for. */
async function render(narrative: Narrative, format: string): Promise<string | Uint8Array> {
  if (format === 'docx') return (await import('../hosts/file/docx.js')).narrativeDocx(narrative);
  if (format === 'md') return (await import('../core/narrate/markdown.js')).narrativeMarkdown(narrative);
  return `${JSON.stringify(narrativeJson(narrative))}\n`;
}

function narrativeJson({ workbook, template, title, sections, unanswered }: Narrative): object {
  return { workbook, template, title, sections, unanswered };
}

function readAnswers(path: string): Record<string, string> {
  const wrong = new Failure('answers', `“${path}”不是所要的 JSON，应当像 {"问题编号": "回答"} 这样。`);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(readBytes(path)));
  } catch (error) {
    throw error instanceof Failure ? error : wrong;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong;
  const entries = Object.entries(value);
  if (entries.some(([, answer]) => typeof answer !== 'string')) throw wrong;
  return Object.fromEntries(entries);
}

function writtenSentence(target: string, { unanswered }: Narrative): string {
  return `已写出“${target}”${unanswered.length > 0 ? `，其中 ${unanswered.length} 处要人工补充` : ''}。`;
}
