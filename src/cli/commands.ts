/** Every command with the options, formats and flags it takes: what is read, said in --help and completed. */
export const COMMANDS = {
  check: {
    options: ['prior', 'rules', 'settings', 'answers', 'department', 'format', 'out'],
    formats: ['text', 'json', 'html', 'xlsx', 'list'],
    flags: ['coverage', 'summary', 'rollup'],
  },
  narrate: {
    options: ['prior', 'settings', 'answers', 'last-answers', 'template', 'format', 'out'],
    formats: ['docx', 'md', 'json'],
    flags: ['questions'],
  },
  tables: { options: ['format', 'out'], formats: ['text', 'json'] },
  relations: { options: ['format', 'out'], formats: ['text', 'json'] },
  figures: { options: ['prior', 'format', 'out'], formats: ['text', 'json'] },
  templates: { options: ['out'], formats: ['text'] },
  reconcile: {
    options: ['prior', 'format', 'out'],
    formats: ['text', 'json', 'html', 'docx'],
    flags: ['coverage'],
  },
  compare: { options: ['settings', 'format', 'out'], formats: ['text', 'json', 'html'] },
  inspect: { options: ['prior', 'settings', 'format', 'out'], formats: ['text', 'json', 'html', 'xlsx'] },
  completion: { options: [], formats: ['text'] },
} as const;

export type CommandName = keyof typeof COMMANDS;
export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly CommandName[];

export const FLAGS = ['coverage', 'summary', 'rollup', 'questions'] as const;
export type FlagName = (typeof FLAGS)[number];
export const OPTIONS = [
  'prior',
  'rules',
  'settings',
  'answers',
  'last-answers',
  'department',
  'template',
  'format',
  'out',
] as const;
export type OptionName = (typeof OPTIONS)[number];

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

export function formatsOf(command: CommandName): readonly string[] {
  return COMMANDS[command].formats;
}

export function flagsOf(command: CommandName): readonly FlagName[] {
  const known = COMMANDS[command];
  return 'flags' in known ? known.flags : [];
}

/** Options and flags together, without their dashes. */
export function optionsOf(command: CommandName): readonly string[] {
  return [...COMMANDS[command].options, ...flagsOf(command)];
}
