import type { Call } from './arguments.js';
import { COMMAND_NAMES, COMMANDS, formatsOf, optionsOf } from './commands.js';
import type { ExitStatus } from './each-workbook.js';
import { misuse } from './failure.js';
import type { Terminal } from './terminal.js';

const SHELLS: Readonly<Record<string, () => string>> = { bash, zsh, fish };

/** gongkai completion: a script that a shell reads to complete commands, options, formats and file names. */
export async function completion({ inputs }: Call, terminal: Terminal): Promise<ExitStatus> {
  const [shell, ...more] = inputs;
  if (shell === undefined || more.length > 0 || !Object.hasOwn(SHELLS, shell))
    throw misuse('completion 后面写 bash、zsh 或 fish。', 'completion');
  terminal.out(SHELLS[shell]!());
  return 0;
}

const words = (all: readonly string[]): string => all.join(' ');
const dashed = (command: (typeof COMMAND_NAMES)[number]): string =>
  words([...optionsOf(command).map((name) => `--${name}`), '--help']);

function bash(): string {
  const cases = (of: (command: (typeof COMMAND_NAMES)[number]) => string): string =>
    COMMAND_NAMES.map((command) => `      ${command}) words="${of(command)}" ;;`).join('\n');
  return `_gongkai() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    words="${words(COMMAND_NAMES)} help --help --version"
  elif [ "$previous" = --format ]; then
    case "$command" in
${cases((command) => words(formatsOf(command)))}
    esac
  elif [ "$command" = completion ]; then
    words="${words(Object.keys(SHELLS))}"
  elif [[ "$current" == -* ]]; then
    case "$command" in
${cases(dashed)}
    esac
  fi
  [ -n "$words" ] && COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _gongkai gongkai
`;
}

/** By bash's own. */
function zsh(): string {
  return `#compdef gongkai
autoload -U +X compinit && compinit -u
autoload -U +X bashcompinit && bashcompinit
${bash()}`;
}

function fish(): string {
  const has = (command: string): string => `-n '__fish_seen_subcommand_from ${command}'`;
  return [
    `complete -c gongkai -n __fish_use_subcommand -a '${words(COMMAND_NAMES)} help'`,
    'complete -c gongkai -l help -s h',
    'complete -c gongkai -n __fish_use_subcommand -l version -s v',
    ...COMMAND_NAMES.flatMap((command) => {
      const takes: readonly string[] = COMMANDS[command].options;
      return optionsOf(command).map((name) => {
        if (name === 'format')
          return `complete -c gongkai ${has(command)} -l format -x -a '${words(formatsOf(command))}'`;
        return `complete -c gongkai ${has(command)} -l ${name}${takes.includes(name) ? ' -r' : ''}`;
      });
    }),
    `complete -c gongkai ${has('completion')} -x -a '${words(Object.keys(SHELLS))}'`,
    '',
  ].join('\n');
}
