import assert from 'node:assert/strict';
import { pairTexts, type NamedFile } from '../../../src/core/inspect/pair-texts.js';

const file = (stem: string, fields: Partial<NamedFile> = {}): NamedFile => ({
  folder: '县',
  stem,
  department: null,
  year: null,
  type: null,
  ...fields,
});

/** ["水利局公开表 + 水利局说明"], what is doubtful and what is alone. */
function paired(workbooks: readonly NamedFile[], texts: readonly NamedFile[]): unknown[] {
  const { pairs, doubts, alone } = pairTexts(workbooks, texts);
  return [
    Array.from(pairs, ([workbook, text]) => `${workbook.stem} + ${text.stem}`),
    doubts.map(({ workbook, texts: several }) => [workbook.stem, several.map(({ stem }) => stem)]),
    alone.map(({ stem }) => stem),
  ];
}

describe('the 说明 of a workbook', () => {
  const water = file('1', { department: '某某县水利局', year: 2024, type: 'budget' });
  const roads = file('2', { department: '某某县交通局', year: 2024, type: 'budget' });

  it('is the one of its department, whatever the files are called', () =>
    assert.deepEqual(
      paired([water, roads], [file('b', { department: '某某县交通局' }), file('a', { department: '某某县水利局' })]),
      [['1 + a', '2 + b'], [], []],
    ));

  it('is the one called alike, once what all files are called by is left out', () =>
    assert.deepEqual(paired([file('水利局2024年预算公开表'), file('交通局公开表')], [file('水利局-预算公开说明')]), [
      ['水利局2024年预算公开表 + 水利局-预算公开说明'],
      [],
      [],
    ]));

  it('is none that says another department, year or kind', () => {
    for (const other of [{ department: '某某县教育局' }, { year: 2023 }, { type: 'final-accounts' as const }])
      assert.deepEqual(paired([water], [file('1', { department: '某某县水利局', ...other })]), [[], [], ['1']]);
  });

  it('is the only text beside the only workbook of a folder', () => {
    assert.deepEqual(paired([file('表')], [file('文')]), [['表 + 文'], [], []]);
    assert.deepEqual(paired([file('表')], [file('文', { folder: '别处' })]), [[], [], ['文']]);
    assert.deepEqual(paired([file('表甲'), file('表乙')], [file('文')]), [[], [], ['文']]);
  });

  it('is doubtful where two fit as well, unless one lies beside it', () => {
    const text = (folder: string, stem: string): NamedFile => file(stem, { folder, department: '某某县水利局' });
    assert.deepEqual(paired([water], [text('县', 'a'), text('县', 'b')]), [[], [['1', ['a', 'b']]], []]);
    assert.deepEqual(paired([water], [text('县', 'a'), text('旧', 'b')]), [['1 + a'], [], ['b']]);
  });

  it('is not given to two workbooks', () =>
    assert.deepEqual(paired([water, { ...water, stem: '3' }], [file('a', { department: '某某县水利局' })])[0], []));
});
