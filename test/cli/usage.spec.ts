import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { COMMAND_NAMES, optionsOf } from '../../src/cli/commands.js';
import { USAGE, usageOf } from '../../src/cli/usage.js';
import { gongkai } from './command.js';

describe('--help', () => {
  it('names every command and every option of it', () => {
    for (const command of COMMAND_NAMES) {
      assert.match(USAGE, new RegExp(`\n  gongkai ${command} `));
      for (const option of optionsOf(command)) {
        assert.match(USAGE, new RegExp(`\n  --${option} `));
        assert.match(usageOf(command), new RegExp(`\n  --${option} +\\S`), `${command} --${option}`);
      }
    }
  });

  it('of one command says nothing of the others', async () => {
    const { status, out } = await gongkai('compare', '--help');
    assert.deepEqual([status, out], [0, usageOf('compare')]);
    assert.match(out, /^gongkai compare\n/);
    assert.doesNotMatch(out, /narrate|--prior|--template|gongkai check/);
    assert.match(out, /\n {2}--format +text、json、html；/);
    assert.match(out, /退出码：0 后来的没有新增错误/);
  });
});

describe('gongkai completion', () => {
  /** What bash offers behind these words. */
  function offered(script: string, ...words: string[]): string[] {
    const { stdout, status, stderr } = spawnSync(
      'bash',
      ['-c', 'source <(cat); COMP_WORDS=("$@"); COMP_CWORD=$(($#-1)); _gongkai; echo "${COMPREPLY[@]}"', 'x', ...words],
      { input: script, encoding: 'utf8' },
    );
    assert.equal(status, 0, stderr);
    return stdout.trim().split(' ');
  }

  it('completes commands, options of a command, and its formats', async function () {
    if (spawnSync('bash', ['--version']).status !== 0) this.skip();
    const script = (await gongkai('completion', 'bash')).out;
    assert.deepEqual(offered(script, 'gongkai', 'com'), ['compare', 'completion']);
    assert.deepEqual(offered(script, 'gongkai', 'compare', '--f'), ['--format']);
    assert.deepEqual(offered(script, 'gongkai', 'compare', '--format', ''), ['text', 'json', 'html']);
    assert.deepEqual(offered(script, 'gongkai', 'completion', 'z'), ['zsh']);
    // file names are left to the shell
    assert.deepEqual(offered(script, 'gongkai', 'check', '公'), ['']);
  });

  it('knows fish and zsh, and no other shell', async () => {
    const fish = (await gongkai('completion', 'fish')).out;
    assert.match(
      fish,
      /^complete -c gongkai -n '__fish_seen_subcommand_from inspect' -l format -x -a 'text json html xlsx'$/m,
    );
    assert.match(fish, /^complete -c gongkai -n '__fish_seen_subcommand_from check' -l rollup$/m);
    assert.match((await gongkai('completion', 'zsh')).out, /^#compdef gongkai\n/);
    const { status, complaints } = await gongkai('completion', 'csh');
    assert.deepEqual(
      [status, complaints],
      [2, 'completion 后面写 bash、zsh 或 fish。运行 gongkai completion --help 查看用法。\n'],
    );
  });
});

describe('what the file system says', () => {
  it('is said in words, never by its code', async () => {
    const long = `${'长'.repeat(300)}.xlsx`;
    for (const args of [
      ['check', long],
      ['check', '没有.xlsx'],
      ['relations', '--out', long],
      ['check', 'package.json/x.xlsx'],
    ]) {
      const { status, complaints } = await gongkai(...args);
      assert.equal(status, 2);
      assert.doesNotMatch(complaints, /E[A-Z]{4,}/);
    }
    assert.match((await gongkai('check', long)).complaints, /（名称太长）/);
  });
});
