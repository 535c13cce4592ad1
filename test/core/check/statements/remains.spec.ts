import assert from 'node:assert/strict';
import { remainFindings } from '../../../../src/core/check/statements/remains.js';
import type { Disclosure } from '../../../../src/core/disclosure/model.js';
import { messageOf } from '../../../../src/core/report/say/index.js';
import type { Remains } from '../../../../src/core/sheet/grid.js';

function said(remains: Partial<Remains>, department = '甲县人民政府办公室'): string[] {
  const disclosure = {
    document: { type: 'budget', year: 2024, department },
    remains: { pages: [], title: '', author: '', ...remains },
  } as unknown as Disclosure;
  return remainFindings(disclosure).map(messageOf);
}

describe('what is said of a PDF beside its tables', () => {
  it('names the pages, once for what is the same on several', () => {
    assert.deepEqual(
      said({
        pages: [
          { page: 2, kind: 'white', text: '旧稿' },
          { page: 5, kind: 'white', text: '旧稿' },
          { page: 3, kind: 'layer', text: '内部稿' },
          { page: 3, kind: 'comment', text: '数字待核' },
          { page: 4, kind: 'field', text: '' },
          { page: 4, kind: 'field', text: '' },
          { page: 6, kind: 'empty', text: '' },
        ],
      }),
      [
        '第 2、5 页有白色的文字“旧稿”，页面上看不见，复制、搜索时看得见，请确认是否应当删去。',
        '第 3 页有图层里的文字“内部稿”，图层关着，页面上看不见，打开图层就看得见，请确认是否应当删去。',
        '第 3 页留有批注“数字待核”，会随文件公开，请删去。',
        '第 4 页留有可以填写的表单域，公开后内容可被改动，请打印成普通 PDF 再公开。',
        '第 6 页是空白页，请确认是否漏了内容。',
      ],
    );
  });

  it('is that its contents name other pages', () => {
    const entry = { title: '三、收入决算表', listed: 8, counted: 9, isPrinted: true, contents: 2, page: 11 };
    assert.deepEqual(said({ contents: [entry, { ...entry, isPrinted: false, page: 9 }] }), [
      '目录中“三、收入决算表”写的是第 8 页，这一页印的页码是 9（PDF 第 11 页），请更正目录。',
      '目录中“三、收入决算表”写的是第 8 页，按其余各条应是第 9 页，请更正目录。',
    ]);
  });

  it('is that its title names another year or another department', () => {
    assert.deepEqual(said({ title: '2023年部门预算公开' }), [
      '文件属性里的标题“2023年部门预算公开”写的是 2023 年，表是 2024 年的，会随文件公开，请改属性后再公开。',
    ]);
    assert.deepEqual(said({ title: '甲县教育局2024年部门预算公开说明' }), [
      '文件属性里的标题“甲县教育局2024年部门预算公开说明”写的是“甲县教育局”，表是“甲县人民政府办公室”的，会随文件公开，请确认。',
    ]);
  });

  it('is that its author is another office, and never the name of a person', () => {
    assert.deepEqual(said({ author: '甲县财政局' }), [
      '文件属性里的作者是“甲县财政局”，表是“甲县人民政府办公室”的，会随文件公开，请确认。',
    ]);
    for (const author of ['张三', 'Administrator', '微软用户', '公开表助手']) assert.deepEqual(said({ author }), []);
  });

  it('is nothing where the name is its own, for short too, or two years are told, or none', () => {
    for (const title of [
      '甲县人民政府办公室2024年部门预算公开说明',
      '甲县政府办公室2024年部门预算公开说明',
      '2023年决算和2024年预算公开',
      'Microsoft Word - 文档1',
      '',
    ])
      assert.deepEqual(said({ title }), [], title);
    assert.deepEqual(said({ title: '甲县教育局2024年部门预算公开说明', author: '甲县财政局' }, ''), []);
  });
});
