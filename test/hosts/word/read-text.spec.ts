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

  it('reads the 说明 that it inserted as the reader of files does, but for the blanks of merged cells', async () => {
    const { docx } = await generated();
    // headers and footers stand behind the body
    const { text, notesFrom } = readDocx(docx);
    const lines = (text: string) =>
      text
        .split('\n')
        .map((one) => one.trim().replace(/\t+/g, '\t'))
        .filter((one) => one !== '');
    await withWord(emptyDocument(), async () => {
      await insertDocument(docx, 'empty');
      assert.deepEqual(lines((await readDocumentText()).text), lines(text.slice(0, notesFrom)));
    });
  });

  describe('with text deleted under tracked changes', () => {
    const fee = (): WordState['paragraphs'][number]['pieces'] => [
      { text: '公务接待费', control: null },
      { text: '3.20', control: null, isDeleted: true },
      { text: '3.80', control: null },
      { text: '万元', control: null },
    ];
    const state = (): WordState => ({
      ...emptyDocument(),
      paragraphs: [
        { ...line(''), pieces: fee() },
        cell('接待', 0, 0),
        { ...cell('', 0, 1), pieces: fee() },
        line('完'),
      ],
    });

    it('reads what is left', () =>
      withWord(
        state(),
        async () => {
          assert.equal((await readDocumentText()).text, '公务接待费3.80万元\n接待\t公务接待费3.80万元\n完');
        },
        { version: '1.4' },
      ));

    it('is refused where Word cannot tell it', () =>
      withWord(state(), () => assert.rejects(readDocumentText(), /请先接受或拒绝修订/)));
  });

  it('leaves out signs that print nothing', () => reads(emptyDocument('接待费\u202d3.80\u202c万元'), '接待费3.80万元'));
});
