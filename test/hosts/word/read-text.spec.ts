import assert from 'node:assert/strict';
import { insertDocument } from '../../../src/hosts/word/insert.js';
import { readDocumentText } from '../../../src/hosts/word/read-text.js';
import { readDocx } from '../../../src/hosts/file/text/docx-text.js';
import { emptyDocument, line, type WordState } from '../../office-host/word-state.js';
import { withWord } from '../../office-host/with-word.js';
import { generated } from './documents.js';

const cell = (text: string, row: number, column: number) => ({ ...line(text), cell: { table: 1, row, column } });
const reads = (state: WordState, expected: string) =>
  withWord(state, async (host) => {
    assert.equal((await readDocumentText()).text, expected);
    assert.equal(host.messages, 1);
  });

describe('reading the open document', () => {
  it('gives paragraphs as lines and rows of tables as lines with tabs', () =>
    reads({ ...emptyDocument(), paragraphs: [line('前'), cell('项目', 0, 0), cell('金额', 0, 1), cell('合计', 1, 0), cell('1.00', 1, 1), cell('万元', 1, 1), line('后')] }, '前\n项目\t金额\n合计\t1.00 万元\n后'));

  it('gives automatic numbers with their paragraphs', () =>
    reads({ ...emptyDocument(), paragraphs: [line('收入', '一、'), line('支出', '二、'), line('正文')] }, '一、收入\n二、支出\n正文'));

  it('gives cells as lines where there are not as many tables as Word tells', () =>
    reads({ ...emptyDocument(), paragraphs: [cell('一', 0, 0), { ...cell('二', 0, 0), cell: { table: 2, row: 0, column: 0 } }, line('后')] }, '一\n二\n后'));

  it('reads the 说明 that it inserted as the reader of files does, but for the blanks of merged cells', async () => {
    const { docx } = await generated();
    const lines = (text: string) => text.split('\n').map((one) => one.trim().replace(/\t+/g, '\t')).filter((one) => one !== '');
    await withWord(emptyDocument(), async () => {
      await insertDocument(docx, 'empty');
      assert.deepEqual(lines((await readDocumentText()).text), lines(readDocx(docx).text));
    });
  });
});
