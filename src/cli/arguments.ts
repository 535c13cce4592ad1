import { parseArgs, type ParseArgsConfig } from 'node:util';
import { extname } from 'node:path';
import { misuse } from './failure.js';

const COMMANDS = {
  check: {
    options: ['prior', 'rules', 'answers', 'department', 'format', 'out'],
    formats: ['text', 'json', 'html', 'xlsx'],
    flags: ['coverage', 'summary', 'rollup'],
  },
  narrate: {
    options: ['prior', 'answers', 'last-answers', 'template', 'format', 'out'],
    formats: ['docx', 'md', 'json'],
    flags: ['questions'],
  },
  tables: { options: ['format', 'out'], formats: ['text', 'json'] },
  relations: { options: ['format', 'out'], formats: ['text', 'json'] },
  figures: { options: ['prior', 'format', 'out'], formats: ['text', 'json'] },
  templates: { options: ['out'], formats: ['text'] },
  compare: { options: ['format', 'out'], formats: ['text', 'json', 'html'] },
  inspect: { options: ['prior', 'format', 'out'], formats: ['text', 'json', 'html', 'xlsx'] },
  reconcile: {
    options: ['prior', 'format', 'out'],
    formats: ['text', 'json', 'html', 'docx'],
    flags: ['coverage'],
  },
} as const;

export type CommandName = keyof typeof COMMANDS;
const FLAGS = ['coverage', 'summary', 'rollup', 'questions'] as const;
type FlagName = (typeof FLAGS)[number];
const OPTIONS = ['prior', 'rules', 'answers', 'last-answers', 'department', 'template', 'format', 'out'] as const;
type OptionName = (typeof OPTIONS)[number];

/** A call as the user wrote it, known to be complete. Format is the command's default where none is named. */
export interface Call {
  readonly command: CommandName;
  readonly inputs: readonly string[];
  readonly format: string;
  readonly options: Readonly<Partial<Record<OptionName, string>>>;
  /** Options without content, as far as they are given. */
  readonly flags?: ReadonlySet<FlagName>;
}

const EXTENSION_FORMAT: Readonly<Record<string, string>> = {
  '.txt': 'text',
  '.json': 'json',
  '.jsonl': 'json',
  '.html': 'html',
  '.htm': 'html',
  '.docx': 'docx',
  '.md': 'md',
  '.xlsx': 'xlsx',
  '.xlsm': 'xlsx',
};

const PARSED: NonNullable<ParseArgsConfig['options']> = {
  ...Object.fromEntries(OPTIONS.map((name) => [name, { type: 'string' as const }])),
  ...Object.fromEntries(FLAGS.map((name) => [name, { type: 'boolean' as const }])),
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
};

/** Reads the arguments after the program's name. Throws a Failure in Chinese for whatever is not in the contract. */
export function readCall(args: readonly string[]): Call | 'help' | 'version' {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: PARSED,
  });
  const named = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []));
  if (named.some(({ name }) => name === 'help')) return 'help';
  if (named.some(({ name }) => name === 'version')) return 'version';
  const [command, ...inputs] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  if (command === 'help') return 'help';
  if (command === undefined) throw misuse('没有写命令。');
  if (!isCommand(command)) throw misuse(`没有“${command}”这个命令。`);
  const flags = new Set<FlagName>();
  const options: Partial<Record<OptionName, string>> = {};
  for (const { name, rawName, value, inlineValue } of named) {
    if (![...COMMANDS[command].options, ...flagsOf(command)].includes(name))
      throw misuse(`${command} 没有 ${rawName} 这个选项。`);
    if (isFlag(name)) {
      if (value !== undefined) throw misuse(`选项 ${rawName} 后面不写内容。`);
      flags.add(name);
      continue;
    }
    if (value === undefined || value === '' || (!inlineValue && value.startsWith('--')))
      throw misuse(`选项 ${rawName} 后面缺少内容。`);
    options[name as OptionName] = value;
  }
  return { command, inputs, format: formatOf(command, options), options, ...(flags.size > 0 ? { flags } : {}) };
}

function formatOf(command: CommandName, { format, out }: Call['options']): string {
  const formats: readonly string[] = COMMANDS[command].formats;
  if (format !== undefined) {
    if (!formats.includes(format)) throw misuse(`${command} 没有 ${format} 这种格式，可用 ${formats.join('、')}。`);
    return format;
  }
  const byExtension = EXTENSION_FORMAT[extname(out ?? '').toLowerCase()] ?? '';
  return formats.includes(byExtension) ? byExtension : formats[0]!;
}

function flagsOf(command: CommandName): readonly string[] {
  const known = COMMANDS[command];
  return 'flags' in known ? known.flags : [];
}

function isFlag(name: string): name is FlagName {
  return (FLAGS as readonly string[]).includes(name);
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}
