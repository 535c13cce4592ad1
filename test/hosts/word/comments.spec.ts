import assert from 'node:assert/strict';
import type { Remark } from '../../../src/hosts/office/open-document.js';
import { addComments, canComment, removeComments } from '../../../src/hosts/word/comments.js';
import { readPlainText } from '../../../src/hosts/word/read-text.js';
import { emptyDocument, line, textOf, type WordComment, type WordState } from '../../office-host/word-state.js';
import { withWord } from '../../office-host/with-word.js';

const cell = (text: string, column: number) => ({ ...line(text), cell: { table: 1, row: 0, column } });
const documentAtHand = (): WordState => ({
  ...emptyDocument(),
  paragraphs: [line('收入10万元，支出10万元。'), cell('合计', 0), cell('10', 1), line('完')],
});
const other = (content: string, { paragraphs }: WordState): WordComment => ({
  id: 'a',
  content,
  author: '李四',
  replies: [],
  on: { paragraph: paragraphs[0]!, from: 0, to: 2 },
});
const told = ({ comments }: WordState) =>
  comments.map(({ content, on }) => [content, textOf(on.paragraph).slice(on.from, on.to)]);

/** Remarks at the nth place of their words in the text. */
const remarks = (text: string, ...wanted: readonly (readonly [words: string, nth: number])[]): Remark[] =>
  wanted.map(([words, nth]) => {
    let start = text.indexOf(words);
    for (let left = nth; left > 0; left -= 1) start = text.indexOf(words, start + 1);
    return { start, end: start + words.length, text: `错误：${words}不对` };
  });

const inWord = (state: WordState, run: (messages: () => number) => Promise<void>) =>
  withWord(state, (host) => run(() => host.messages), { version: '1.4' });

describe('comments at words of the open document', () => {
  it('stand at the right ones of several, in tables too, and change no text', async () => {
    const state = documentAtHand();
    const before = state.paragraphs.map(textOf);
    await inWord(state, async (messages) => {
      const { text, places } = await readPlainText();
      const read = messages();
      const done = await addComments(places, remarks(text, ['10万元', 1], ['10', 2]));
      assert.deepEqual([done, messages() - read], [{ placed: 2, unplaced: 0 }, 3]);
    });
    assert.deepEqual(told(state), [
      ['【公开表助手】错误：10万元不对', '10万元'],
      ['【公开表助手】错误：10不对', '10'],
    ]);
    assert.deepEqual([state.comments[0]!.on.from, state.comments[1]!.on.paragraph], [9, state.paragraphs[2]]);
    assert.deepEqual(state.paragraphs.map(textOf), before);
  });

  it('take the place of those before, but for those that were replied to, and are not said twice', async () => {
    const state = documentAtHand();
    state.comments.push(other('请核实', state));
    await inWord(state, async () => {
      const { text, places } = await readPlainText();
      await addComments(places, remarks(text, ['收入', 0], ['支出', 0]));
      state.comments[1]!.replies.push('已改');
      await addComments(places, remarks(text, ['收入', 0], ['完', 0]));
    });
    assert.deepEqual(
      told(state).map(([content]) => content),
      ['请核实', '【公开表助手】错误：收入不对', '【公开表助手】错误：完不对'],
    );
  });

  it('are not put where the words were changed since, or stand in a header', async () => {
    const state = documentAtHand();
    await inWord(state, async () => {
      const { text, places } = await readPlainText();
      state.paragraphs[0]!.pieces[0]!.text = '收入12万元';
      const aside = { start: text.length + 2, end: text.length + 4, text: '错误' };
      assert.deepEqual(await addComments(places, [...remarks(text, ['10万元', 0]), aside]), { placed: 0, unplaced: 2 });
    });
    assert.deepEqual(state.comments, []);
  });

  it('are taken out again, ours alone; those with replies stay', async () => {
    const state = documentAtHand();
    state.comments.push(other('请核实', state));
    await inWord(state, async (messages) => {
      const { text, places } = await readPlainText();
      await addComments(places, remarks(text, ['收入', 0], ['支出', 0], ['完', 0]));
      state.comments[1]!.replies.push('已改');
      const before = messages();
      assert.deepEqual([await removeComments(), messages() - before], [{ removed: 2, replied: 1 }, 2]);
    });
    assert.deepEqual(
      state.comments.map(({ content }) => content),
      ['请核实', '【公开表助手】错误：收入不对'],
    );
  });

  it('say so where the document is protected, and are not to be had before WordApi 1.4', async () => {
    const locked = { ...documentAtHand(), readOnly: true };
    await inWord(locked, async () => {
      assert.equal(canComment(), true);
      const { text, places } = await readPlainText();
      await assert.rejects(addComments(places, remarks(text, ['收入', 0])), { name: 'DocumentProtectedError' });
    });
    await withWord(documentAtHand(), async () => assert.equal(canComment(), false));
  });
});
