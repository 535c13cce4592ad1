import { existsSync } from 'node:fs';
import { loadTemplate, shippedTemplates, templateSource } from '../core/narrate/templates/index.js';
import type { Template } from '../core/narrate/template/template.js';
import type { Call } from './arguments.js';
import type { ExitStatus } from './each-workbook.js';
import { Failure, misuse } from './failure.js';
import type { Terminal } from './terminal.js';
import { writeWhole } from './whole-file.js';
import { nameOf, readBytes } from './workbook-files.js';

/**
 * gongkai templates: the names of those that come with the program; with a name, its text, to be changed and given to
 * --template.
 */
export async function templates({ inputs, options }: Call, terminal: Terminal): Promise<ExitStatus> {
  const [name, ...more] = inputs;
  if (more.length > 0) throw misuse('templates 一次只写一个模板的名称。');
  const text = name === undefined ? shippedTemplates().map(lineOf).join('') : templateSource(name);
  if (text === null) throw unknown(name!);
  const { out } = options;
  if (out === undefined) terminal.out(text);
  else await writeWhole(out, text);
  return 0;
}

/** A template by its name or from its file. Throws a Failure that tells every mistake of the file with its line. */
export function loadNamedTemplate(given: string): Template {
  const shipped = shippedTemplates().find(({ name }) => name === given);
  if (shipped) return shipped;
  if (!existsSync(given)) throw unknown(given);
  const { template, problems } = loadTemplate(new TextDecoder().decode(readBytes(given)));
  if (problems.length === 0) return template;
  const lines = problems.map(({ line, message }) => `\n  第 ${line} 行：${message}`);
  throw new Failure('template', `模板“${nameOf(given)}”有 ${problems.length} 处写错：${lines.join('')}`);
}

function lineOf({ name, type, places }: Template): string {
  return `${name}（${type === 'budget' ? '预算' : '决算'}${places.length > 0 ? `，${places.join('、')}` : ''}）\n`;
}

function unknown(name: string): Failure {
  return new Failure(
    'template',
    `没有叫“${name}”的模板，也没有这个文件；自带的模板有${shippedTemplates()
      .map((it) => `“${it.name}”`)
      .join('、')}。`,
  );
}
