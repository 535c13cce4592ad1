import { deepEqual } from 'node:assert/strict';
import { reconcileText } from '../../../src/core/reconcile/index.js';

/** A whole text: its contents, then the chapters as they are headed. */
function textOf(entries: readonly string[], headings: readonly string[] = entries): string {
  return [
    '某某县水利局2024年部门预算',
    '目 录',
    ...entries,
    '',
    ...headings.flatMap((heading) => (heading.startsWith('第') ? [heading] : [heading, '情况如下，按规定公开。'])),
  ].join('\n');
}

const ENTRIES = [
  '第一部分 部门概况',
  '一、主要职责',
  '二、机构设置',
  '第二部分 2024年部门预算情况说明',
  '一、收支预算情况说明',
  '二、“三公”经费情况说明',
  '三、政府采购情况说明',
  '第三部分 名词解释',
];

const told = (entries: readonly string[], headings?: readonly string[]): string[] =>
  reconcileText(textOf(entries, headings))
    .findings.filter(({ rule }) => rule.startsWith('contents.') || rule.startsWith('year.'))
    .map(({ severity, rule, quote }) => `${severity} ${rule} ${quote}`);
const changed = (from: string, to: string, lines: readonly string[] = ENTRIES): string[] =>
  lines.map((line) => line.replace(from, to));

describe('the contents of a text', () => {
  it('have the headings of its chapters', () => {
    deepEqual(told(ENTRIES), []);
    deepEqual(
      told(
        ENTRIES.map((entry) => `${entry}${'.'.repeat(20)}12`),
        ENTRIES,
      ),
      [],
    );
    deepEqual(
      told(
        ENTRIES.map((entry) => `${entry}\t12`),
        ENTRIES,
      ),
      [],
    );
    deepEqual(
      told(
        ENTRIES.map((entry) => `- ${entry}`),
        ENTRIES,
      ),
      [],
    );
    deepEqual(
      told(
        ENTRIES.map((entry) => `${entry} （3）`),
        ENTRIES,
      ),
      [],
    );
  });

  it('tell a chapter that they lack, though tables among them have no headings', () => {
    const tables = ENTRIES.flatMap((it) => (it.startsWith('第三') ? ['表一：收支总表', '表二：收入总表', it] : [it]));
    const more = ENTRIES.flatMap((it) => (it.startsWith('第三') ? ['四、国有资产情况说明', it] : [it]));
    deepEqual(told(tables, ENTRIES), []);
    deepEqual(told(tables, more), ['warning contents.lacks 四、国有资产情况说明']);
  });

  it('tell another word, and another year louder', () => {
    deepEqual(told(changed('收支预算', '收支总体')), []);
    deepEqual(told(changed('收支预算', '收支总体'), ENTRIES), ['notice contents.differs 一、收支总体情况说明']);
    deepEqual(told(changed('2024年部门', '202年部门'), ENTRIES), ['warning year.cut 202年']);
    // the old year is told as one
    deepEqual(told(changed('2024年部门', '2023年部门'), ENTRIES), ['warning year.heading 2023年']);
  });

  it('tell quotation marks, brackets and a name in the line below apart from nothing', () => {
    deepEqual(told(changed('“三公”经费', '三公经费'), ENTRIES), []);
    deepEqual(
      told(
        ENTRIES,
        ENTRIES.flatMap((it) => (it.startsWith('第三') ? ['第三部分', '名词解释'] : [it])),
      ),
      [],
    );
  });

  it('announce no chapter that is not there, but tables of another file', () => {
    const without = ENTRIES.filter((it) => !it.includes('采购'));
    deepEqual(told(ENTRIES, without), ['warning contents.missing 三、政府采购情况说明']);
    deepEqual(told(changed('政府采购情况说明', '政府采购预算表'), without), []);
    // run in with its paragraph
    deepEqual(told(ENTRIES, [...without, '政府采购情况说明：无采购。']), []);
  });

  it('list every chapter, where they list all others beside it', () => {
    const without = ENTRIES.filter((it) => !it.includes('采购'));
    // two others beside it: they may list another depth
    deepEqual(told(without, ENTRIES), []);
    const whole = ENTRIES.flatMap((it) =>
      it.includes('采购') ? [it, '四、国有资产情况说明', '五、绩效情况说明'] : [it],
    );
    deepEqual(told(whole), []);
    const lacking = (words: string): string[] => whole.filter((it) => !it.includes(words));
    deepEqual(told(lacking('资产'), whole), ['warning contents.lacks 四、国有资产情况说明']);
    deepEqual(told(lacking('绩效'), whole), ['warning contents.lacks 五、绩效情况说明']);
    // one that is not there may be this one by another name
    deepEqual(told([...lacking('绩效'), '第四部分 其他'], whole), ['warning contents.missing 第四部分 其他']);
  });

  it('are in the order of the chapters', () => {
    const [a, b, c, d, e, f, ...rest] = ENTRIES as [string, string, string, string, string, string, ...string[]];
    deepEqual(told([a, b, c, d, f, e, ...rest], ENTRIES), ['notice contents.order 一、收支预算情况说明']);
  });

  it('are of the whole: nothing is told of a part', () => {
    deepEqual(told(ENTRIES, ENTRIES.slice(0, 4)), []);
    deepEqual(told(ENTRIES.slice(0, 3), []), []);
  });
});
