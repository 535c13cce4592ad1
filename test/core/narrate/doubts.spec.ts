import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { sayErrors, withDoubts } from '../../../src/core/narrate/doubts.js';
import { draftSentence, narrativeMarkdown } from '../../../src/core/narrate/markdown.js';
import type { Narrative } from '../../../src/core/narrate/narrative.js';
import { narrativeDocx } from '../../../src/hosts/file/docx.js';
import { finding, report } from '../report/sample.js';

const TEXT = '收入556.63万元，支出555.63万元，人员50.00万元。';
const figure = (text: string, address: string) => {
  const start = TEXT.indexOf(text);
  return {
    start,
    end: start + text.length,
    name: text,
    text,
    value: '1',
    unit: 'yuan' as const,
    cells: [{ sheet: '总表', address }],
  };
};
const WRITTEN: Narrative = {
  workbook: '公开表.xlsx',
  template: '通用',
  title: '说明',
  questions: [],
  unanswered: [],
  draft: false,
  sections: [
    {
      heading: '一、收支',
      level: 1,
      paragraphs: [
        { text: TEXT, blanks: [], figures: [figure('556.63', 'B9'), figure('555.63', 'D9'), figure('50.00', 'D7')] },
      ],
    },
  ],
};
const UNBALANCED = report([
  finding({
    cells: [
      { sheet: '总表', address: 'B9' },
      { sheet: '总表', address: 'D9' },
    ],
  }),
]);

describe('a 说明 written from a workbook with errors', () => {
  const written = withDoubts(WRITTEN, UNBALANCED, []);

  it('is a draft that tells the errors and marks the figures that rest on cells in question', () => {
    assert.equal(written.draft, true);
    assert.deepEqual(written.doubts, { errors: 1, figures: 2, unchecked: [] });
    assert.deepEqual(
      written.sections[0]!.paragraphs[0]!.figures.map(({ doubtful }) => doubtful),
      [true, true, undefined],
    );
    assert.equal(draftSentence(written), '草稿：工作簿有 1 处错误，文中 2 个数字取自有疑问的格（已标出），不能公开。');
  });

  it('marks a cell that is most likely wrong though no error names it', () => {
    const suspects = [{ sheet: '总表', address: 'D7', stated: '50.00', proposed: '51.00', mends: 1 }];
    const doubtful = withDoubts(WRITTEN, { ...UNBALANCED, suspects }, []);
    assert.equal(sayErrors(doubtful), '工作簿有 1 处错误，文中 3 个数字取自有疑问的格（已标出）');
  });

  it('shows both in Markdown and on every page and figure of the Word document', async () => {
    const markdown = narrativeMarkdown(written);
    assert.match(markdown, /^# 说明\n\n> 草稿：工作簿有 1 处错误/);
    assert.match(markdown, /收入\*\*556\.63\*\*万元，支出\*\*555\.63\*\*万元，人员50\.00万元。/);
    const parts = unzipSync(await narrativeDocx(written));
    const headers = Object.keys(parts).filter((name) => /^word\/header\d+\.xml$/.test(name));
    assert.ok(headers.length > 0 && headers.every((name) => strFromU8(parts[name]!).includes('工作簿有 1 处错误')));
    const waves = [
      ...strFromU8(parts['word/document.xml']!).matchAll(
        /<w:r><w:rPr>(?=[\s\S]*?<\/w:rPr>)(?:(?!<\/w:rPr>)[\s\S])*w:u w:val="wave"(?:(?!<\/w:rPr>)[\s\S])*<\/w:rPr><w:t[^>]*>([^<]*)</g,
      ),
    ];
    assert.deepEqual(
      waves.map(([, text]) => text),
      ['556.63', '555.63'],
    );
  });

  it('says what was not checked, without being a draft for that', () => {
    const partly = withDoubts(WRITTEN, report([]), ['有 2 张表未能核对']);
    assert.equal(partly.draft, false);
    assert.match(narrativeMarkdown(partly), /^# 说明\n\n> 工作簿有 2 张表未能核对，说明里的数字请人工核对。\n/);
    assert.equal(withDoubts(WRITTEN, report([]), []), WRITTEN);
  });
});
