import assert from 'node:assert/strict';
import fc from 'fast-check';
import { answersOfXml, answersXml } from '../../../src/core/report/answers-part.js';
import { answersFor, readAnswers, type AnswerFile } from '../../../src/core/report/read-answers.js';

const read = (value: unknown): AnswerFile => {
  const file = readAnswers(value);
  if ('wrongAt' in file) throw new Error(`wrong at ${file.wrongAt}`);
  return file;
};

describe('a file of reasons', () => {
  it('gives reasons by key, and by workbook', () => {
    assert.deepEqual(answersFor(read({ k: ' 已核实 ' }), '甲.xlsx'), { k: '已核实' });
    const several = read({ '甲.xlsx': { k: '甲' }, '乙.xlsx': { k: '乙' } });
    assert.deepEqual([answersFor(several, '乙.xlsx'), answersFor(several, '丙.xlsx')], [{ k: '乙' }, {}]);
    assert.deepEqual(answersFor(read({ 'k': '都', '甲.xlsx': { k: '甲' } }), '甲.xlsx'), { k: '甲' });
  });

  it('is none where a reason is missing, named by its key', () => {
    for (const [value, wrongAt] of [
      [['k'], null],
      ['k', null],
      [null, null],
      [{ k: 1 }, 'k'],
      [{ k: '  ' }, 'k'],
      [{ k: null }, 'k'],
      [{ '甲.xlsx': { k: ['x'] } }, 'k'],
    ] as const) {
      assert.deepEqual(readAnswers(value), { wrongAt });
    }
  });
});

describe('reasons as a part of the workbook', () => {
  it('come back from XML as they went in', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string({ unit: 'grapheme', minLength: 1 }),
          fc.string({ unit: 'grapheme' }).map((text) => `理由${text}。`),
        ),
        (answers) => assert.deepEqual({ ...answersOfXml(answersXml(answers)) }, { ...answers }),
      ),
    );
  });

  it('are null in XML of another make', () => {
    for (const xml of ['', '<other/>', '<answers>{</answers>', '<answers>[1]</answers>', '<answers><k/></answers>']) {
      assert.equal(answersOfXml(xml), null, xml);
    }
  });
});
