import assert from 'node:assert/strict';
import { readFlatText } from '../../../src/hosts/file/text/read-text.js';
import type { TextPlaces } from '../../../src/hosts/office/text-places.js';
import type { OpenDocument } from '../../../src/hosts/office/open-document.js';
import { wordDocument } from '../../../src/hosts/word/index.js';
import { emptyDocument, line, textOf, type WordParagraph, type WordState } from '../../office-host/word-state.js';
import { withWord } from '../../office-host/with-word.js';

const cell = (text: string, row: number, column: number): WordParagraph => ({
  ...line(text),
  cell: { table: 1, row, column },
});
const documentOf = (...paragraphs: WordParagraph[]): WordState => ({ ...emptyDocument(), paragraphs });

const selection = ({ selectedText, paragraphs }: WordState): [number, string] | null =>
  selectedText && [
    selectedText.paragraph,
    textOf(paragraphs[selectedText.paragraph]!).slice(selectedText.from, selectedText.to),
  ];

/** Reads the document, changes it perhaps, and goes to the nth place where these words stand in the text. */
const goToFrom = (
  read: (open: OpenDocument) => Promise<{ readonly text: string; readonly places: TextPlaces }>,
  state: WordState,
  words: string,
  nth = 0,
  change: (state: WordState) => void = () => {},
) =>
  withWord(
    state,
    async (host) => {
      const open = wordDocument();
      const { text, places } = await read(open);
      change(state);
      let start = text.indexOf(words);
      for (let left = nth; left > 0; left -= 1) start = text.indexOf(words, start + 1);
      assert.ok(start >= 0, text);
      const before = host.messages;
      await open.select(places, start, start + words.length);
      return { place: selection(state), messages: host.messages - before };
    },
    { version: '1.4' },
  );

type DropFirst<T extends readonly unknown[]> = T extends readonly [unknown, ...infer Rest] ? Rest : never;

const READERS = {
  'as a whole': {
    read: async (open: OpenDocument) => readFlatText((await open.markup())!, '当前文档'),
    lineBreak: '\n',
  },
  'as plain text': { read: (open: OpenDocument) => open.plainText(), lineBreak: '\v' },
};

for (const [name, { read, lineBreak }] of Object.entries(READERS)) {
  const goTo = (...args: DropFirst<Parameters<typeof goToFrom>>) => goToFrom(read, ...args);
  describe(`going to words of the open document, read ${name}`, () => {
    it('selects them in their paragraph, the right ones of several', async () => {
      const state = documentOf(line('收入10万元，支出10万元。'), line('收入10万元，支出10万元，结余10万元。'));
      assert.deepEqual(await goTo(state, '10万元', 3), { place: [1, '10万元'], messages: 3 });
      assert.equal(state.selectedText!.from, textOf(state.paragraphs[1]!).indexOf('10万元', 5));
    });

    it('does not count an automatic number among the words', async () => {
      const state = documentOf(line('一、概况'), line('支出1万元', '1. '));
      assert.deepEqual((await goTo(state, '1万元')).place, [1, '1万元']);
      assert.deepEqual((await goTo(state, '1. ')).place, [1, '支出1万元']);
    });

    it('finds them in the cell of a table', async () => {
      const state = documentOf(
        line('前'),
        cell('项目', 0, 0),
        cell('金额', 0, 1),
        cell('合计', 1, 0),
        cell('10.00', 1, 1),
        line('后10.00'),
      );
      assert.deepEqual((await goTo(state, '10.00')).place, [4, '10.00']);
      assert.deepEqual((await goTo(state, '10.00', 1)).place, [5, '10.00']);
    });

    it('selects the cell where its words run over paragraphs', async () => {
      const state = documentOf(cell('甲', 0, 0), cell('10', 0, 1), cell('万元', 0, 1));
      assert.deepEqual((await goTo(state, '10 万元')).place, [1, '10']);
    });

    it('takes what Word would read as a code for what it is', async () => {
      const state = documentOf(line('比例^p为5%，\t列\v后'));
      assert.deepEqual((await goTo(state, '^p')).place, [0, '^p']);
      assert.deepEqual((await goTo(state, '，\t列')).place, [0, '，\t列']);
      assert.deepEqual((await goTo(state, `列${lineBreak}后`)).place, [0, '列\v后']);
    });

    it('selects the paragraph where the words are too long to be searched for', async () => {
      const words = '主要用于保障机构运转，'.repeat(30);
      const state = documentOf(line('前'), line(`${words}完。`));
      assert.deepEqual((await goTo(state, words)).place, [1, `${words}完。`]);
    });

    it('follows a paragraph that has moved, and says so where it was changed', async () => {
      const state = documentOf(line('收入10万元'), line('支出12万元'));
      assert.deepEqual(
        (await goTo(state, '12万元', 0, ({ paragraphs }) => void paragraphs.unshift(line('加的一段')))).place,
        [2, '12万元'],
      );
      for (const change of [
        (changed: WordState) => void (changed.paragraphs[1]!.pieces[0]!.text = '支出13万元'),
        (changed: WordState) => void changed.paragraphs.pop(),
      ]) {
        const fresh = documentOf(line('收入10万元'), line('支出12万元'));
        await assert.rejects(goTo(fresh, '12万元', 0, change), {
          name: 'PlaceChangedError',
          message: '文档里这一处已经改过，请重新核对。',
        });
        assert.equal(fresh.selectedText, null);
      }
      const tables = documentOf(cell('合计', 0, 0), cell('12', 0, 1));
      await assert.rejects(
        goTo(tables, '12', 0, (changed) => void (changed.paragraphs[1]!.pieces[0]!.text = '13')),
        { name: 'PlaceChangedError' },
      );
    });

    it('goes to the right one of several where some of the text is deleted', async () => {
      const deleted = (text: string) => ({ text, control: null, isDeleted: true });
      const kept = (text: string) => ({ text, control: null });
      const state = documentOf(line('前3.80万元'), {
        ...line(''),
        pieces: [kept('费'), deleted('3.80'), kept('3.20万元，其中'), kept('3.20万元')],
      });
      assert.deepEqual((await goTo(state, '3.20', 1)).place, [1, '3.20']);
      assert.equal(state.selectedText!.from, '费3.803.20万元，其中'.length);
      const parted = documentOf({ ...line(''), pieces: [kept('费3.'), deleted('5'), kept('20万元')] });
      assert.deepEqual((await goTo(parted, '3.20万元')).place, [0, '3.520万元']);
    });

    it('asks for signs that print nothing with the words that they stand in', async () => {
      const state = documentOf(line('接待费\u202d3.\u200b80\u202c万元，完。'));
      assert.deepEqual((await goTo(state, '3.80万元')).place, [0, '3.\u200b80\u202c万元']);
    });
  });
}

describe('going to words that stand in no paragraph of the body', () => {
  it('says that they are in a header', () =>
    withWord(documentOf(line('收入')), () =>
      assert.rejects(wordDocument().select({ paragraphs: [], stretches: [] }, 0, 1), { name: 'PlaceAsideError' }),
    ));
});
