import { parseArgs, type ParseArgsConfig } from 'node:util';
import { extname } from 'node:path';
import {
  COMMAND_NAMES,
  FLAGS,
  formatsOf,
  isCommand,
  OPTIONS,
  optionsOf,
  type CommandName,
  type FlagName,
  type OptionName,
} from './commands.js';
import { isWorkbookName } from '../hosts/file/file-names.js';
import { misuse } from './failure.js';
import { nearest } from './nearest.js';

export type { CommandName } from './commands.js';

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

/** `of`: the one command that help is asked about; null for all of them. */
export interface Help {
  readonly help: true;
  readonly of: CommandName | null;
}

/** Reads the arguments after the program's name. Throws a Failure in Chinese for whatever is not in the contract. */
export function readCall(args: readonly string[]): Call | Help | 'version' {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: PARSED,
  });
  const named = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []));
  if (named.some(({ name }) => name === 'version')) return 'version';
  const [command, ...inputs] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  if (command === 'help') return { help: true, of: inputs[0] === undefined ? null : commandNamed(inputs[0]) };
  if (named.some(({ name }) => name === 'help'))
    return { help: true, of: command === undefined ? null : commandNamed(command) };
  if (command === undefined) throw misuse('没有写命令。');
  return callOf(commandNamed(command), inputs, named);
}

interface NamedOption {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function callOf(command: CommandName, inputs: readonly string[], named: readonly NamedOption[]): Call {
  const flags = new Set<FlagName>();
  const options: Partial<Record<OptionName, string>> = {};
  for (const { name, rawName, value, inlineValue } of named) {
    if (!optionsOf(command).includes(name))
      throw misuse(`${command} 没有 ${rawName} 这个选项${meant(name, optionsOf(command), '--')}`, command);
    if (isFlag(name)) {
      if (value !== undefined) throw misuse(`选项 ${rawName} 后面不写内容。`, command);
      flags.add(name);
      continue;
    }
    if (value === undefined || value === '' || (!inlineValue && value.startsWith('--')))
      throw misuse(`选项 ${rawName} 后面缺少内容。`, command);
    options[name as OptionName] = value;
  }
  return { command, inputs, format: formatOf(command, options), options, ...(flags.size > 0 ? { flags } : {}) };
}

function formatOf(command: CommandName, { format, out }: Call['options']): string {
  const formats = formatsOf(command);
  if (format !== undefined) {
    if (!formats.includes(format))
      throw misuse(`${command} 没有 ${format} 这种格式，可用 ${formats.join('、')}。`, command);
    return format;
  }
  const byExtension = EXTENSION_FORMAT[extname(out ?? '').toLowerCase()] ?? '';
  return formats.includes(byExtension) ? byExtension : formats[0]!;
}

function isFlag(name: string): name is FlagName {
  return (FLAGS as readonly string[]).includes(name);
}

/** Throws a Failure that names the command that was likely meant. */
function commandNamed(word: string): CommandName {
  if (isCommand(word)) return word;
  if (isWorkbookName(word)) throw misuse(`还要写做什么，校验写作 gongkai check ${word}。`);
  throw misuse(`没有“${word}”这个命令${meant(word, COMMAND_NAMES)}`);
}

/** "，是不是 check？"; "。" where nothing is near. */
function meant(word: string, words: readonly string[], dashes = ''): string {
  const near = nearest(word, words);
  return near === null ? '。' : `，是不是 ${dashes}${near}？`;
}
