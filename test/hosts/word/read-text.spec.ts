import assert from 'node:assert/strict';
import { insertDocument } from '../../../src/hosts/word/insert.js';
import { readMarkup, readPlainText } from '../../../src/hosts/word/read-text.js';
import { readFileText, readFlatText } from '../../../src/hosts/file/text/read-text.js';
import { openDocument } from '../../office-host/word-file.js';
import { emptyDocument, line, type WordState } from '../../office-host/word-state.js';
import { withWord } from '../../office-host/with-word.js';
import { generated } from './documents.js';

const cell = (text: string, row: number, column: number) => ({ ...line(text), cell: { table: 1, row, column } });
const fee = (): WordState['paragraphs'][number]['pieces'] => [
  { text: '公务接待费', control: null },
  { text: '3.20', control: null, isDeleted: true },
  { text: '3.80', control: null },
  { text: '万元', control: null },
];
const withDeleted = (): WordState => ({
  ...emptyDocument(),
  paragraphs: [{ ...line(''), pieces: fee() }, cell('接待', 0, 0), { ...cell('', 0, 1), pieces: fee() }, line('完')],
});
const WITHOUT_DELETED = '公务接待费3.80万元\n接待\t公务接待费3.80万元\n完';

describe('reading the open document as a whole', () => {
  const wholeText = async (): Promise<string> => readFlatText((await readMarkup())!, '当前文档').text;

  it('is reading its file, in one round trip', async () => {
    const { docx } = await generated();
    await withWord(openDocument(docx), async (host) => {
      const { text, realTables, pictures } = readFlatText((await readMarkup())!, '说明.docx');
      const file = readFileText(docx, '说明.docx');
      assert.equal(text, file.text);
      assert.deepEqual([realTables, pictures, host.messages], [true, file.pictures, 1]);
    });
  });

  it('reads what stands in it now: rows with tabs, automatic numbers, nothing that is deleted', async () => {
    await withWord(withDeleted(), async () => assert.equal(await wholeText(), WITHOUT_DELETED));
    await withWord({ ...emptyDocument(), paragraphs: [line('收入', '一、'), line('支出', '二、')] }, async () =>
      assert.equal(await wholeText(), '一、收入\n二、支出'),
    );
  });

  it('does without where Word refuses it or the answer would be too large, and not where Word is silent', async () => {
    for (const code of ['GeneralException', 'ooxmlIsMalformated'])
      await withWord({ ...withDeleted(), refusesMarkup: code }, async () => assert.equal(await readMarkup(), null));
    await withWord(withDeleted(), async () => assert.equal(await readMarkup(), null), { limit: 200 });
    await withWord(withDeleted(), () => assert.rejects(readMarkup(20), { name: 'WordSilentError' }), {
      delay: Infinity,
    });
    await withWord(withDeleted(), () => assert.rejects(readMarkup(), { name: 'WordTooOldError' }), { version: '1.2' });
  });
});

const reads = (state: WordState, expected: string) =>
  withWord(state, async (host) => {
    assert.equal((await readPlainText()).text, expected);
    assert.equal(host.messages, 1);
  });

describe('reading the plain text of the open document', () => {
  it('gives paragraphs as lines and rows of tables as lines with tabs', () =>
    reads(
      {
        ...emptyDocument(),
        paragraphs: [
          line('前'),
          cell('项目', 0, 0),
          cell('金额', 0, 1),
          cell('合计', 1, 0),
          cell('1.00', 1, 1),
          cell('万元', 1, 1),
          line('后'),
        ],
      },
      '前\n项目\t金额\n合计\t1.00 万元\n后',
    ));

  it('gives automatic numbers with their paragraphs', () =>
    reads(
      { ...emptyDocument(), paragraphs: [line('收入', '一、'), line('支出', '二、'), line('正文')] },
      '一、收入\n二、支出\n正文',
    ));

  it('gives cells as lines where there are not as many tables as Word tells', () =>
    reads(
      {
        ...emptyDocument(),
        paragraphs: [cell('一', 0, 0), { ...cell('二', 0, 0), cell: { table: 2, row: 0, column: 0 } }, line('后')],
      },
      '一\n二\n后',
    ));

  it('reads the 说明 that was inserted as the reader of files does, but for the blanks of merged cells', async () => {
    const { docx } = await generated();
    // headers and footers stand behind the body
    const { text } = readFileText(docx, '说明.docx');
    const lines = (words: string) =>
      words
        .split('\n')
        .map((one) => one.trim().replace(/\t+/g, '\t'))
        .filter((one) => one !== '');
    await withWord(emptyDocument(), async () => {
      await insertDocument(docx, 'empty');
      const read = lines((await readPlainText()).text);
      assert.deepEqual(read, lines(text).slice(0, read.length));
      assert.ok(read.length > 100);
    });
  });

  it('has nothing that is deleted under tracked changes, and says where Word cannot tell', async () => {
    await withWord(
      withDeleted(),
      async () => {
        const { text, knowsDeleted } = await readPlainText();
        assert.deepEqual([text, knowsDeleted], [WITHOUT_DELETED, true]);
      },
      { version: '1.4' },
    );
    await withWord(withDeleted(), async () => assert.equal((await readPlainText()).knowsDeleted, false));
  });

  it('leaves out signs that print nothing', () => reads(emptyDocument('接待费\u202d3.80\u202c万元'), '接待费3.80万元'));
});
