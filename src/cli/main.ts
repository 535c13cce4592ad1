import manifest from '../../package.json' with { type: 'json' };
import { readCall } from './arguments.js';
import type { ExitStatus } from './each-workbook.js';
import { describeFailure } from './failure.js';
import type { Terminal } from './terminal.js';
import { USAGE, usageOf } from './usage.js';

/** Runs one command and gives its exit status. Never throws: every failure is said in one sentence. */
export async function main(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  try {
    return await run(args, terminal);
  } catch (error) {
    terminal.complain(describeFailure(error, args[0] ?? '').message);
    return 2;
  }
}

/** Each command loads what it needs and no more. */
async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  if (args.length === 0) {
    terminal.complain(USAGE.trimEnd());
    return 2;
  }
  const call = readCall(args);
  if (call !== 'version' && 'help' in call) {
    terminal.out(call.of === null ? USAGE : usageOf(call.of));
    return 0;
  }
  if (call === 'version') {
    terminal.out(`${manifest.version}\n`);
    return 0;
  }
  switch (call.command) {
    case 'check':
      return (await import(/* webpackChunkName: "check" */ './check.js')).check(call, terminal);
    case 'narrate':
      return (await import('./narrate.js')).narrate(call, terminal);
    case 'tables':
      return (await import('./tables.js')).tables(call, terminal);
    case 'relations':
      return (await import('./relations.js')).relations(call, terminal);
    case 'figures':
      return (await import('./figures.js')).figures(call, terminal);
    case 'templates':
      return (await import('./templates.js')).templates(call, terminal);
    case 'completion':
      return (await import('./completion.js')).completion(call, terminal);
    case 'compare':
      return (await import('./compare.js')).compare(call, terminal);
    case 'inspect':
      return (await import('./inspect.js')).inspect(call, terminal);
    case 'reconcile':
      return (await import('./reconcile.js')).reconcile(call, terminal);
  }
}
