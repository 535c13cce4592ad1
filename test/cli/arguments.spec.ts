import assert from 'node:assert/strict';
import { readCall, type Call } from '../../src/cli/arguments.js';
import { Failure } from '../../src/cli/failure.js';

const complains =
  (pattern: RegExp) =>
  (error: unknown): boolean =>
    error instanceof Failure && pattern.test(error.message);

describe('readCall', () => {
  it('takes options anywhere, with = or a space', () => {
    assert.deepEqual(readCall(['check', '--format=json', 'a.xlsx', '--out', 'o.jsonl', 'b.xls']), {
      command: 'check',
      inputs: ['a.xlsx', 'b.xls'],
      format: 'json',
      options: { format: 'json', out: 'o.jsonl' },
    });
  });

  it('takes the format from --out where none is named, else the default of the command', () => {
    const format = (...args: string[]): string => (readCall(args) as Call).format;
    assert.equal(format('check', 'a.xlsx', '--out', 'r.html'), 'html');
    assert.equal(format('check', 'a.xlsx', '--out', 'r.dat'), 'text');
    assert.equal(format('narrate', 'a.xlsx', '--out', 's.md'), 'md');
    assert.equal(format('narrate', 'a.xlsx'), 'docx');
    assert.equal(format('tables', 'a.xlsx', '--format', 'json', '--out', 'a.html'), 'json');
  });

  it('takes --coverage of check and reconcile alone, without content', () => {
    assert.deepEqual([...((readCall(['check', '--coverage', 'a.xlsx']) as Call).flags ?? [])], ['coverage']);
    assert.deepEqual((readCall(['check', '--coverage', 'a.xlsx']) as Call).inputs, ['a.xlsx']);
    assert.deepEqual([...((readCall(['reconcile', '--coverage', 'a.txt']) as Call).flags ?? [])], ['coverage']);
    assert.throws(() => readCall(['tables', 'a.xlsx', '--coverage']), complains(/tables 没有 --coverage 这个选项/));
    assert.throws(() => readCall(['check', 'a.xlsx', '--coverage=1']), complains(/--coverage 后面不写内容/));
  });

  it('takes --rollup without content and --department with the name of a workbook', () => {
    const { flags, options, inputs } = readCall(['check', '--rollup', '教育局', '--department', '局.xlsx']) as Call;
    assert.deepEqual([[...(flags ?? [])], options.department, inputs], [['rollup'], '局.xlsx', ['教育局']]);
    assert.throws(() => readCall(['tables', 'a', '--rollup']), complains(/tables 没有 --rollup 这个选项/));
  });

  it('takes what follows -- for a file, whatever it looks like', () => {
    assert.deepEqual((readCall(['check', '--', '--a.xlsx']) as Call).inputs, ['--a.xlsx']);
  });

  it('knows --help and --version everywhere', () => {
    const all = { help: true, of: null };
    assert.deepEqual([readCall(['--help']), readCall(['help'])], [all, all]);
    const check = { help: true, of: 'check' };
    for (const args of [
      ['check', '-h'],
      ['check', 'a.xlsx', '--help'],
      ['--help', 'check'],
      ['help', 'check'],
    ])
      assert.deepEqual(readCall(args), check);
    assert.equal(readCall(['--version']), 'version');
  });

  it('says in Chinese what is wrong with a call', () => {
    assert.throws(() => readCall(['chekc', 'a']), complains(/没有“chekc”这个命令，是不是 check？运行 gongkai --help/));
    assert.throws(() => readCall(['help', 'tabels']), complains(/是不是 tables？/));
    assert.throws(() => readCall(['frobnicate']), complains(/没有“frobnicate”这个命令。/));
    assert.throws(() => readCall(['公开表.xlsx']), complains(/校验写作 gongkai check 公开表\.xlsx。/));
    assert.throws(
      () => readCall(['check', 'a', '--formt=json']),
      complains(/是不是 --format？运行 gongkai check --help/),
    );
    assert.throws(() => readCall(['constructor']), complains(/没有“constructor”这个命令/));
    assert.throws(() => readCall(['--format', 'json']), complains(/没有写命令/));
    assert.throws(() => readCall(['check', 'a', '--colour']), complains(/没有 --colour 这个选项/));
    assert.throws(() => readCall(['tables', 'a', '--prior', 'b']), complains(/没有 --prior 这个选项/));
    assert.throws(
      () => readCall(['check', 'a', '--format', 'pdf']),
      complains(/没有 pdf 这种格式，可用 text、json、html/),
    );
    assert.throws(() => readCall(['check', 'a', '--format']), complains(/--format 后面缺少内容/));
    assert.throws(() => readCall(['check', 'a', '--out', '--format', 'json']), complains(/--out 后面缺少内容/));
  });
});
