import assert from 'node:assert/strict';
import { insertAtCursor, insertDocument, surroundings } from '../../../src/hosts/word/insert.js';
import { openAsNew } from '../../../src/hosts/word/open-new.js';
import { emptyDocument, textOf, type WordState } from '../../office-host/word-state.js';
import { withWord } from '../../office-host/with-word.js';
import { generated } from './documents.js';

const texts = ({ paragraphs }: WordState): string[] => paragraphs.map(textOf);

const { narrative, docx } = await generated();

describe('inserting the 说明 into the open document', () => {
  const sentence = narrative.sections
    .flatMap(({ paragraphs }) => paragraphs)
    .find(({ figures }) => figures.length > 2)!.text;

  it('says what the document holds', async () => {
    const state = emptyDocument(' ');
    await withWord(state, async (host) => {
      assert.deepEqual(await surroundings(), { empty: true, generated: false, tracked: false });
      await insertDocument(docx, 'empty');
      assert.deepEqual(await surroundings(), { empty: false, generated: true, tracked: false });
      assert.equal(host.messages, 3);
    });
    await withWord(emptyDocument('自己写的'), async () =>
      assert.deepEqual(await surroundings(), { empty: false, generated: false, tracked: false }),
    );
  });

  it('says that changes are tracked, where Word can tell', async () => {
    const tracked = (version: string) =>
      withWord({ ...emptyDocument(), changeTracking: 'TrackMineOnly' }, async () => (await surroundings()).tracked, {
        version,
      });
    assert.deepEqual([await tracked('1.4'), await tracked('1.3')], [true, false]);
  });

  it('writes an empty document full, within one hidden content control, every figure in one of its own', async () => {
    const state = emptyDocument();
    await withWord(state, async () => assert.equal(await insertDocument(docx, 'empty'), true));
    assert.equal(textOf(state.paragraphs[0]!), narrative.title);
    assert.ok(texts(state).includes(sentence));
    const around = state.paragraphs[0]!.around!;
    assert.deepEqual([around.tag, around.appearance], ['gongkai:说明', 'Hidden']);
    const names = new Set(
      state.paragraphs.flatMap(({ pieces }) =>
        pieces.flatMap(({ control }) => (control?.kind === 'rich' ? [control.tag] : [])),
      ),
    );
    for (const { name } of narrative.sections.flatMap((section) =>
      section.paragraphs.flatMap(({ figures }) => figures),
    ))
      assert.ok(names.has(name), name);
  });

  it('leaves what the user wrote before it, on a page of its own', async () => {
    const state = emptyDocument('关于公开的请示', '内容');
    await withWord(state, async (host) => {
      await insertDocument(docx, 'end');
      assert.equal(host.messages, 1);
    });
    assert.deepEqual(texts(state).slice(0, 4), ['关于公开的请示', '内容', '\f', narrative.title]);
    assert.equal(state.paragraphs[1]!.around, null);
  });

  it('replaces what it inserted before and nothing else', async () => {
    const state = emptyDocument('自己写的');
    await withWord(state, async () => {
      await insertDocument(docx, 'end');
      const once = texts(state);
      state.paragraphs.find((one) => textOf(one) === sentence)!.pieces[0]!.text = '改过';
      await insertDocument(docx, 'generated');
      assert.deepEqual(texts(state), once);
      assert.deepEqual(await surroundings(), { empty: false, generated: true, tracked: false });
    });
  });

  it('says so where Word puts no content control around it', async () => {
    const state = { ...emptyDocument(), refusesWrapping: true };
    await withWord(state, async () => assert.equal(await insertDocument(docx, 'empty'), false));
    assert.ok(texts(state).includes(sentence));
  });

  it('goes behind what is selected, and takes nothing away', async () => {
    const state = { ...emptyDocument('一', '二', '三'), cursor: 1 };
    await withWord(state, async (host) => {
      await insertAtCursor(docx);
      assert.equal(host.messages, 1);
    });
    assert.deepEqual(texts(state).slice(0, 3), ['一', '二', narrative.title]);
    assert.equal(texts(state).at(-1), '三');
  });

  it('opens as a new document, whole, and leaves the one at hand alone', async () => {
    const state = emptyDocument();
    await withWord(state, async (host) => {
      assert.equal(await openAsNew(docx), true);
      assert.equal(host.messages, 1);
    });
    assert.deepEqual(state.opened, [Buffer.from(docx).toString('base64')]);
    assert.deepEqual(texts(state), ['']);
  });

  it('says where Word opens no new document, and does not take silence for that', async () => {
    for (const code of ['NotAllowed', 'GeneralException'])
      await withWord({ ...emptyDocument(), refusesOpening: code }, async () =>
        assert.equal(await openAsNew(docx), false),
      );
    await withWord(emptyDocument(), () => assert.rejects(openAsNew(docx, 20), { name: 'WordSilentError' }), {
      delay: Infinity,
    });
  });

  it('says in a sentence what Word refuses', async () => {
    const failing = (state: WordState, task: () => Promise<unknown>, message: RegExp, faults = {}) =>
      withWord(state, () => assert.rejects(task(), { message }), faults);
    await failing({ ...emptyDocument(), readOnly: true }, () => insertDocument(docx, 'empty'), /^文档受保护，.+。$/);
    await failing(emptyDocument('自己写的'), () => insertDocument(docx, 'generated'), /^文档里找不到这一处，.+。$/);
    await failing(emptyDocument(), () => surroundings(), /^此版本的 Word 太旧，.+。$/, { version: '1.2' });
    await failing(emptyDocument(), () => surroundings(20), /^Word 超过 1 秒没有回应，.+。$/, { delay: Infinity });
    await failing(emptyDocument(), () => surroundings(), /^Word 没有完成操作（GeneralException），.+。$/, {
      refuse: 'GeneralException',
    });
  });
});
