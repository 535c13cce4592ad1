import assert from 'node:assert/strict';
import { readFileText, readFlatText } from '../../../src/hosts/file/text/read-text.js';
import type { OpenDocument } from '../../../src/hosts/office/open-document.js';
import { emptyDocument, textOf, type WordState } from '../../office-host/word-state.js';
import { withWriter } from '../../wps-host/with-writer.js';
import type { WriterWorld } from '../../wps-host/writer-world.js';
import { generated, saying, withFigure } from '../word/documents.js';

const { narrative, docx } = await generated();
const sentence = narrative.sections.flatMap(({ paragraphs }) => paragraphs)[0]!.text;
const texts = (state: WordState): string[] => state.paragraphs.map(textOf);
const figures = narrative.sections.flatMap(({ paragraphs }) => paragraphs).flatMap((paragraph) => paragraph.figures);

describe('putting the 说明 into the document open in WPS 文字', () => {
  it('is read back as it was written, and leaves no file behind', async () => {
    await withWriter(emptyDocument(), async (open, world) => {
      assert.deepEqual(await open.surroundings(), { empty: true, generated: false, tracked: false });
      assert.equal(await open.insert(docx, 'empty'), true);
      const written = readFileText(docx, '说明.docx').text;
      assert.equal(readFlatText((await open.markup())!, '当前文档').text.trim(), written.trim());
      assert.ok((await open.plainText()).text.includes(sentence));
      assert.equal(world.files.size, 0);
      assert.deepEqual(await open.surroundings(), { empty: false, generated: true, tracked: false });
    });
  });

  it('goes behind the user’s text on a new page, and is replaced alone', async () => {
    await withWriter(emptyDocument('关于公开的请示', '内容'), async (open, world) => {
      await open.insert(docx, 'end');
      const once = texts(world.state);
      assert.deepEqual(once.slice(0, 4), ['关于公开的请示', '内容', '\f', narrative.title]);
      world.state.paragraphs.find((one) => textOf(one) === sentence)!.pieces[0]!.text = '改过';
      await open.insert(docx, 'generated');
      assert.deepEqual(texts(world.state), once);
    });
  });

  it('goes behind what is selected, and takes nothing away', async () => {
    await withWriter(emptyDocument('一', '二', '三'), async (open, world) => {
      world.selected = [0, 2];
      await open.insertAtCursor(docx);
      assert.deepEqual(
        texts(world.state).filter((text) => /^[一二三]$/.test(text)),
        ['一', '二', '三'],
      );
      assert.equal(texts(world.state)[1], narrative.title);
    });
  });

  it('opens as a new document, and leaves the one at hand alone', async () => {
    await withWriter(emptyDocument(), async (open, world) => {
      assert.equal(await open.openAsNew(docx), true);
      assert.deepEqual(world.opened, [Buffer.from(docx).toString('latin1')]);
      assert.deepEqual(texts(world.state), ['']);
    });
    await withWriter(emptyDocument(), async (open) => assert.equal(await open.openAsNew(docx), false), [
      'Documents.Open',
    ]);
  });

  it('says so where WPS puts no mark around it', async () => {
    const inserted = async (open: OpenDocument): Promise<void> => assert.equal(await open.insert(docx, 'empty'), false);
    await withWriter(emptyDocument(), inserted, ['Bookmarks.Add']);
  });

  it('says in a sentence what WPS refuses', async () => {
    const failing = (
      state: WordState | null,
      task: (open: OpenDocument, world: WriterWorld) => Promise<unknown>,
      message: RegExp,
      lacks: readonly string[] = [],
    ) => withWriter(state, (open, world) => assert.rejects(task(open, world), { message }), lacks);
    await failing(null, (open) => open.surroundings(), /^还没有打开文档，.+。$/);
    for (const lacks of ['FileSystem', 'writing'])
      await failing(emptyDocument(), (open) => open.insert(docx, 'empty'), /^这一版 WPS 文字不能从加载项写入.+。$/, [
        lacks,
      ]);
    await failing(emptyDocument('我的'), (open) => open.insert(docx, 'generated'), /^文档里找不到这一处，.+。$/);
    await failing(
      emptyDocument(),
      (open, world) => {
        world.isProtected = true;
        return open.insert(docx, 'empty');
      },
      /^文档受保护，.+。$/,
    );
    await failing(
      emptyDocument(),
      (open, world) => {
        world.insert = () => {
          throw new Error('0x800A03EC');
        };
        return open.insert(docx, 'empty');
      },
      /^WPS 文字没有完成操作，.+。$/,
    );
  });
});

describe('refreshing the figures of the document open in WPS 文字', () => {
  const pieces = ({ paragraphs }: WordState) => paragraphs.flatMap((paragraph) => paragraph.pieces);
  const inserted = (run: (open: OpenDocument, world: WriterWorld) => Promise<void>, lacks: readonly string[] = []) =>
    withWriter(
      emptyDocument('自己写的 1.00 万元'),
      async (open, world) => {
        await open.insert(docx, 'end');
        await run(open, world);
      },
      lacks,
    );

  it('puts a changed figure into each of its places and touches nothing else', async () => {
    await inserted(async (open, world) => {
      const same = await open.refresh(narrative);
      assert.deepEqual([same.found, same.updated, same.missing, same.tracked], [figures.length, [], [], false]);
      const old = structuredClone(pieces(world.state));
      const done = await open.refresh(withFigure(narrative, '收入合计', '999.99'));
      assert.equal(done.updated.length, figures.filter(({ name }) => name === '收入合计').length);
      assert.deepEqual(
        pieces(world.state).map(({ text }) => text),
        old.map(({ control, text }) => (control?.tag === '收入合计' ? '999.99' : text)),
      );
      await open.show(done.updated[0]!.id);
      assert.equal(world.textBetween(...world.selected), '999.99');
    });
  });

  it('leaves what may not be edited, and says where the sentence now says the wrong direction', async () => {
    const { narrativeDocx } = await import('../../../src/hosts/file/docx.js');
    const small = await narrativeDocx(saying('10.00', '增加', '2.00'));
    await withWriter(emptyDocument(), async (open, world) => {
      await open.insert(small, 'empty');
      const [control] = pieces(world.state).flatMap((piece) =>
        piece.control?.tag === '收入合计' ? piece.control : [],
      );
      control!.locked = true;
      const done = await open.refresh(saying('11.00', '减少', '3.00'));
      assert.deepEqual(
        done.locked.map(({ text }) => text),
        ['10.00'],
      );
      assert.deepEqual(
        done.direction.map(({ text }) => text),
        ['3.00'],
      );
    });
  });

  it('finds none where WPS has no content controls', async () => {
    await inserted(async (open) => assert.equal((await open.refresh(narrative)).found, 0), ['ContentControls']);
  });
});
