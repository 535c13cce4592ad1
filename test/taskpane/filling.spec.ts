import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { NOTHING_KEPT, type KeptNarrative } from '../../src/core/narrate/answers/kept.js';
import type { Workbook } from '../../src/core/sheet/grid.js';
import { fromFile } from '../../src/taskpane/file-source.js';
import type { PaneHost } from '../../src/taskpane/host.js';
import { createSession } from '../../src/taskpane/session.js';
import { INITIAL, type PaneState } from '../../src/taskpane/state.js';
import { createStore } from '../../src/taskpane/store.js';
import { workbookOf } from '../e2e/fixtures.js';
import { engineHere } from './engine-here.js';

const FORM = '2021年部门预算公开说明\n一、收支总体情况\n收支总预算XX万元，联系电话XXX。';

const file = (content: string | Uint8Array, name: string) => fromFile(new File([content as BlobPart], name));

function paneWith(workbook: Workbook) {
  const saved: KeptNarrative[] = [];
  const open = { workbook };
  const host: PaneHost = {
    name: 'browser',
    read: async () => open.workbook,
    show: async () => {},
    answers: { place: '', load: async () => ({}), save: async () => {} },
    narrative: {
      place: '',
      load: async () => saved.at(-1) ?? NOTHING_KEPT,
      save: async (_, kept) => void saved.push(kept),
    },
  };
  const store = createStore<PaneState>(INITIAL);
  const session = createSession(store, host, engineHere());
  const text = (): string =>
    (store.get().result?.filled?.filled.paragraphs ?? [])
      .flatMap(({ copies }) => copies.map((copy) => copy.text))
      .join('\n');
  return { session, store, saved, open, text, error: () => store.get().error };
}

describe('a bureau’s blank form in the pane', () => {
  it('is filled, its answers are kept and found again, and it stays when the workbook is read anew', async () => {
    const { session, store, saved, text } = paneWith(workbookOf('ebian-2021-budget'));
    await session.run();
    await session.openForm(file(FORM, '本局.txt'));
    assert.match(text(), /收支总预算1167\.54万元，联系电话XXX。/);
    assert.equal(store.get().view, 'narrative');
    const { id } = store.get().result!.narrative.questions[0]!;
    assert.equal(await session.supply(id, '0000'), true);
    assert.match(text(), /联系电话0000。/);
    assert.equal(
      store.get().result!.narrative.draft,
      store.get().result!.checked.findings.some((it) => it.severity === 'error'),
    );
    assert.deepEqual(saved.at(-1)!.answers, { [id]: '0000' });
    await session.run();
    assert.match(text(), /联系电话0000。/);
  });

  it('gives way to a template that is chosen', async () => {
    const { session, store } = paneWith(workbookOf('ebian-2021-budget'));
    await session.run();
    await session.openForm(file(FORM, '本局.txt'));
    await session.useTemplate(null);
    const { filled, narrative } = store.get().result!;
    assert.deepEqual([filled, narrative.template], [null, '四川部门预算']);
  });

  it('gives way, and says so, where the next workbook is the other kind of document', async () => {
    const { session, store, open, error } = paneWith(workbookOf('ebian-2021-budget'));
    await session.run();
    await session.openForm(file(FORM, '本局.txt'));
    open.workbook = workbookOf('xinping-2021-final.corrected');
    await session.run();
    assert.equal(store.get().result!.filled, null);
    assert.match(error()!, /空白模板“本局\.txt”用于预算，.*是决算。/);
  });

  const ole = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(0)]);
  for (const [name, content, said] of [
    ['决算.txt', FORM.replace('预算公开', '决算公开'), /空白模板“决算\.txt”用于决算，.*是预算。/],
    ['旧.doc', ole, /“旧\.doc”.*。$/],
    [
      '表.docx',
      readFileSync(new URL('../fixtures/ebian-2021-budget.xlsx', import.meta.url)),
      /“表\.docx”是工作簿或其他格式/,
    ],
    ['话.txt', '这里没有要填的。', /“话\.txt”里没有认出要填的空白，没有采用。/],
  ] as const) {
    it(`is refused in one sentence, and nothing changes: ${name}`, async () => {
      const { session, store, error } = paneWith(workbookOf('ebian-2021-budget'));
      await session.run();
      const before = store.get().result;
      await session.openForm(file(content, name));
      assert.match(error()!, said);
      assert.equal(store.get().result, before);
    });
  }

  it('asks for the workbook first', async () => {
    const { session, error } = paneWith(workbookOf('ebian-2021-budget'));
    await session.openForm(file(FORM, '本局.txt'));
    assert.equal(error(), '“本局.txt”是空白模板，请先打开工作簿，再放进来填。');
  });

  it('is told from a written 说明 by its blanks', async () => {
    const { session } = paneWith(workbookOf('ebian-2021-budget'));
    assert.equal(await session.seemsForm(file(FORM, '本局.txt')), true);
    assert.equal(await session.seemsForm(file(FORM.replace(/X{2,}/g, '1'), '本局.txt')), false);
    assert.equal(await session.seemsForm(file(ole, '旧.docx')), false);
  });
});
