import assert from 'node:assert/strict';
import { fillForm, type FormParagraph } from '../../../src/core/fill/index.js';
import { shownForm, type FormLine } from '../../../src/taskpane/model/form-lines.js';
import { disclosureOf } from '../../e2e/fixtures.js';

const cell = (row: number, column: number) => ({ table: 0, row, column, columns: 1, rows: 1 });
const line = (text: string): FormParagraph => ({ text, level: null });

function shown(form: readonly FormParagraph[], answers = {}) {
  return shownForm({ form, filled: fillForm('本局.docx', form, disclosureOf('ebian-2021-budget'), { answers }) });
}

const said = ({ pieces }: FormLine): string => pieces.map(({ text }) => text).join('');

describe('a filled form as the pane shows it', () => {
  const form = [
    line('2021年部门预算公开说明'),
    line('一、收支总体情况'),
    line('收支总预算XX万元，联系电话XXX。'),
    line(''),
  ];

  it('keeps the words and says of each figure its cells, of each blank its question', () => {
    const { blocks, places } = shown(form);
    const lines = blocks.flatMap((block) => (block.kind === 'line' ? [block.line] : []));
    assert.deepEqual(
      lines.map((one) => [one.look, said(one)]),
      [
        ['title', '2021年部门预算公开说明'],
        ['heading', '一、收支总体情况'],
        ['text', '收支总预算1167.54万元，联系电话XXX。'],
      ],
    );
    const figure = lines[2]!.pieces.find((piece) => piece.kind === 'figure');
    assert.ok(figure?.kind === 'figure' && figure.text === '1167.54' && figure.cells.length > 0);
    assert.deepEqual(
      places.map(({ kind, before, text, after }) => [kind, before, text, after]),
      [['open', '收支总预算1167.54万元，联系电话'.slice(-16), 'XXX', '']],
    );
    assert.notEqual(places[0]!.id, null);
  });

  it('shows an answer as what a person has supplied', () => {
    const { id } = shown(form).places[0]!;
    const { blocks, places } = shown(form, { [id!]: '0000' });
    const supplied = blocks.flatMap((block) => (block.kind === 'line' ? block.line.pieces : []));
    assert.deepEqual(places, []);
    assert.deepEqual(
      supplied.filter((piece) => piece.kind === 'supplied'),
      [{ kind: 'supplied', text: '0000', id }],
    );
  });

  it('keeps tables as tables, a blank cell named by its row, and headers apart', () => {
    const { blocks, around, places } = shown([
      line('2021年部门预算公开说明'),
      { ...line('联系人'), cell: cell(0, 0) },
      { ...line('XXX'), cell: cell(0, 1) },
      { ...line('备注'), cell: cell(1, 0) },
      { ...line(''), cell: cell(1, 1) },
      line('文末'),
      { ...line('页眉文字'), place: 'around' },
    ]);
    assert.deepEqual(
      blocks.map(({ kind }) => kind),
      ['line', 'table', 'line'],
    );
    const table = blocks[1]!;
    assert.ok(table.kind === 'table');
    assert.deepEqual(
      table.rows.map((row) => row.map(({ lines }) => lines.map(said).join())),
      [
        ['联系人', 'XXX'],
        ['备注', ''],
      ],
    );
    assert.deepEqual(around.map(said), ['页眉文字']);
    assert.equal(places[0]!.before, '联系人 ');
  });
});
