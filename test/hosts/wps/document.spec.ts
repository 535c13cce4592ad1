import assert from 'node:assert/strict';
import { readFlatText } from '../../../src/hosts/file/text/read-text.js';
import type { OpenDocument, Remark } from '../../../src/hosts/office/open-document.js';
import type { TextPlaces } from '../../../src/hosts/office/text-places.js';
import { emptyDocument, line, type WordParagraph, type WordState } from '../../office-host/word-state.js';
import { withWriter } from '../../wps-host/with-writer.js';
import type { WriterWorld } from '../../wps-host/writer-world.js';

const cell = (text: string, row: number, column: number): WordParagraph => ({
  ...line(text),
  cell: { table: 1, row, column },
});
const documentOf = (...paragraphs: WordParagraph[]): WordState => ({ ...emptyDocument(), paragraphs });
const table = (): WordParagraph[] => [
  line('收入10.00万元，支出10.00万元。'),
  ...[cell('项目', 0, 0), cell('', 0, 1), cell('金额', 0, 2)],
  ...[cell('合计', 1, 0), cell('', 1, 1), cell('10.00', 1, 2)],
  line('后10.00万元'),
];
const selected = (world: WriterWorld): string => world.textBetween(...world.selected);

interface Read {
  readonly text: string;
  readonly places: TextPlaces;
}
const READERS: Readonly<Record<string, (open: OpenDocument) => Promise<Read>>> = {
  'as a whole': async (open) => readFlatText((await open.markup())!, '当前文档'),
  'as plain text': (open) => open.plainText(),
};
const nthOf = (text: string, words: string, nth: number): number => {
  let start = text.indexOf(words);
  for (let left = nth; left > 0; left -= 1) start = text.indexOf(words, start + 1);
  assert.ok(start >= 0, text);
  return start;
};

describe('reading the document open in WPS 文字', () => {
  it('is reading its one XML, where WPS hands that over', async () => {
    const state = documentOf(line('一段'), cell('甲', 0, 0), cell('乙', 0, 1), line('完'));
    await withWriter(state, async (open) => {
      assert.equal(readFlatText((await open.markup())!, '当前文档').text.trim(), '一段\n甲\t乙\n完');
    });
    for (const lacks of [['WordOpenXML'], []])
      await withWriter(
        { ...state, refusesMarkup: lacks.length > 0 ? null : '0x800A03EC' },
        async (open) => assert.equal(await open.markup(), null),
        lacks,
      );
  });

  for (const [what, state, text] of [
    [
      'lines, and rows with tabs between the cells',
      documentOf(...table()),
      '收入10.00万元，支出10.00万元。\n项目\t\t金额\n合计\t\t10.00\n后10.00万元',
    ],
    [
      'several paragraphs of a cell',
      documentOf(cell('甲', 0, 0), cell('10', 0, 1), cell('万元', 0, 1), line('完')),
      '甲\t10 万元\n完',
    ],
    ['automatic numbers', documentOf(line('概况', '一、'), line('支出1万元')), '一、概况\n支出1万元'],
    ['nothing of an empty document', documentOf(), ''],
  ] as const)
    it(`gives as plain text ${what}`, async () => {
      await withWriter(state, async (open) => {
        const read = await open.plainText();
        assert.deepEqual([read.text, read.knowsDeleted], [text, false]);
      });
    });
});

for (const [name, read] of Object.entries(READERS))
  describe(`going to words of the document open in WPS 文字, read ${name}`, () => {
    const goTo = (state: WordState, words: string, nth = 0, change: (world: WriterWorld) => void = () => {}) =>
      withWriter(state, async (open, world) => {
        const { text, places } = await read(open);
        change(world);
        const start = nthOf(text, words, nth);
        await open.select(places, start, start + words.length);
        const [at] = world.selected;
        return [selected(world), world.state.paragraphs.indexOf(world.units()[at]!.paragraph)];
      });

    it('selects the right ones of several, before, in and behind a table', async () => {
      assert.deepEqual(await goTo(documentOf(...table()), '10.00', 1), ['10.00', 0]);
      assert.deepEqual(await goTo(documentOf(...table()), '10.00', 2), ['10.00', 6]);
      assert.deepEqual(await goTo(documentOf(...table()), '10.00', 3), ['10.00', 7]);
    });

    it('finds them by searching where a comment has moved what stands behind it', async () => {
      const commented = (world: WriterWorld) => void world.comment(0, 2, '请核实');
      assert.deepEqual(await goTo(documentOf(...table()), '10.00', 3, commented), ['10.00', 7]);
      assert.deepEqual(await goTo(documentOf(line('比例^p为5%'), line('完')), '^p', 0, commented), ['^p', 0]);
    });

    it('follows a paragraph that has moved, and says so where it was changed', async () => {
      const state = () => documentOf(line('收入10万元'), line('支出12万元'));
      const moved = ({ state: { paragraphs } }: WriterWorld) => void paragraphs.unshift(line('加的一段'));
      assert.deepEqual(await goTo(state(), '12万元', 0, moved), ['12万元', 2]);
      const changed = ({ state: { paragraphs } }: WriterWorld) => void (paragraphs[1]!.pieces[0]!.text = '支出13万元');
      await assert.rejects(goTo(state(), '12万元', 0, changed), { name: 'PlaceChangedError' });
    });
  });

describe('comments in the document open in WPS 文字', () => {
  const remarks = (text: string, ...wanted: readonly (readonly [string, number])[]): Remark[] =>
    wanted.map(([words, nth]) => {
      const start = nthOf(text, words, nth);
      return { start, end: start + words.length, text: `错误：${words}不对` };
    });
  const told = ({ state: { comments } }: WriterWorld) =>
    comments
      .map(({ content, on }) => [
        content,
        on.paragraph.pieces
          .map(({ text }) => text)
          .join('')
          .slice(on.from, on.to),
        on.from,
      ])
      .sort();

  it('stand at the right ones of several, in tables too, and change no text', async () => {
    await withWriter(documentOf(...table()), async (open, world) => {
      const { text, places } = await open.plainText();
      const before = world.textBetween(0, Infinity);
      const done = await open.addComments(places, remarks(text, ['10.00', 0], ['10.00', 1], ['10.00', 2]));
      assert.deepEqual(done, { placed: 3, unplaced: 0 });
      assert.deepEqual(told(world), [
        ['【公开表助手】错误：10.00不对', '10.00', 0],
        ['【公开表助手】错误：10.00不对', '10.00', 12],
        ['【公开表助手】错误：10.00不对', '10.00', 2],
      ]);
      assert.equal(world.textBetween(0, Infinity), before);
    });
  });

  it('take the place of those before, but for those that were replied to; others stay when ours go', async () => {
    await withWriter(documentOf(...table()), async (open, world) => {
      world.comment(0, 2, '请核实');
      const { text, places } = await open.plainText();
      await open.addComments(places, remarks(text, ['收入', 0], ['支出', 0]));
      world.state.comments.find(({ content }) => content.includes('支出'))!.replies.push('已改');
      assert.deepEqual(await open.addComments(places, remarks(text, ['支出', 0], ['后', 0])), {
        placed: 2,
        unplaced: 0,
      });
      assert.deepEqual(
        told(world).map(([content]) => content),
        ['【公开表助手】错误：后不对', '【公开表助手】错误：支出不对', '请核实'].sort(),
      );
      assert.deepEqual(await open.removeComments(), { removed: 1, replied: 1 });
      assert.equal(told(world).length, 2);
    });
  });

  it('are not put where the words were changed since', async () => {
    await withWriter(
      documentOf(line('收入10万元'), line('完')),
      async (open, world) => {
        const { text, places } = await open.plainText();
        world.state.paragraphs[0]!.pieces[0]!.text = '收入11万元';
        assert.deepEqual(await open.addComments(places, remarks(text, ['10万元', 0])), { placed: 0, unplaced: 1 });
        assert.equal(open.canComment(), true);
      },
      ['Replies'],
    );
  });
});
