import assert from 'node:assert/strict';
import type { Narrative } from '../../../src/core/narrate/narrative.js';
import { narrativeDocx } from '../../../src/hosts/file/docx.js';
import { elementsOf, paragraphsOf, parse, partsOf, type Attributes } from './docx-parts.js';

const NARRATIVE: Narrative = {
  workbook: '公开表.xlsx',
  template: 'budget',
  title: '某局2021年部门预算公开说明',
  questions: [],
  unanswered: [],
  draft: false,
  sections: [
    { heading: '一、部门概况', level: 1, paragraphs: [] },
    {
      heading: '（一）主要职责',
      level: 2,
      paragraphs: [{ text: '职责为【待填：职责】。', figures: [], blanks: [{ start: 3, end: 10, id: 'duties' }] }],
    },
    {
      heading: '二、收支<总体>',
      level: 1,
      paragraphs: [
        {
          text: '“三公”经费30.00万元&\u0007。',
          blanks: [],
          figures: [
            {
              start: 6,
              end: 11,
              name: '三公经费',
              text: '30.00',
              value: '300000',
              unit: 'yuan',
              cells: [{ sheet: '表8', address: 'B6' }],
            },
          ],
        },
      ],
    },
  ],
};

/** 版心 of GB/T 9704, 225 mm by 156 mm, in twips. */
const HEIGHT = (225 / 25.4) * 1440;
const WIDTH = (156 / 25.4) * 1440;

describe('the 说明 as a Word document', () => {
  let parts: Record<string, string>;

  before(async () => {
    parts = await partsOf(NARRATIVE);
  });

  it('has title, headings and text in real styles, with every word of the narrative', () => {
    const text = paragraphsOf(parts['word/document.xml']!).filter(({ style }) => /^(Title|Heading|Body)/.test(style));
    assert.deepEqual(text, [
      { style: 'Title', text: '某局2021年部门预算公开说明', highlighted: false },
      { style: 'Heading1', text: '一、部门概况', highlighted: false },
      { style: 'Heading2', text: '（一）主要职责', highlighted: false },
      { style: 'BodyText', text: '职责为【待填：职责】。', highlighted: true },
      { style: 'Heading1', text: '二、收支<总体>', highlighted: false },
      { style: 'BodyText', text: '“三公”经费30.00万元&。', highlighted: false },
    ]);
  });

  it('has contents filled in, each line leading to its heading', () => {
    const xml = parts['word/document.xml']!;
    const lines = paragraphsOf(xml)
      .filter(({ style }) => style.startsWith('TOC'))
      .map(({ style, text }) => `${style} ${text}`);
    assert.deepEqual(lines, ['TOC1 一、部门概况\t1', 'TOC2 （一）主要职责\t1', 'TOC1 二、收支<总体>\t1']);
    const anchors = elementsOf(xml, 'w:hyperlink').map((link) => link['w:anchor']);
    assert.deepEqual(
      anchors,
      elementsOf(xml, 'w:bookmarkStart').map((mark) => mark['w:name']),
    );
    assert.equal(anchors.length, 3);
    const fields = [...xml.matchAll(/<w:fldChar w:fldCharType="(\w+)"\/>/g)].map(([, type]) => type);
    assert.equal(fields.filter((type) => type === 'begin').length, fields.filter((type) => type === 'end').length);
    assert.match(xml, /<w:instrText xml:space="preserve">TOC [^<]*\\o &quot;1-2&quot; /);
  });

  it('puts every figure into a content control with its name, cut where Word wants it', async () => {
    const name = `一般公共预算项.${'长'.repeat(80)}`;
    const long = { ...NARRATIVE.sections[2]!.paragraphs[0]!.figures[0]!, name };
    const narrative: Narrative = {
      ...NARRATIVE,
      sections: NARRATIVE.sections.map((section, at) =>
        at === 2
          ? { ...section, paragraphs: [section.paragraphs[0]!, { ...section.paragraphs[0]!, figures: [long] }] }
          : section,
      ),
    };
    const xml = (await partsOf(narrative))['word/document.xml']!;
    const controls = [
      ...xml
        .replace(/<mc:Fallback>.*?<\/mc:Fallback>/g, '')
        .matchAll(/<w:tag w:val="([^"]*)"\/><w:id w:val="(\d+)"\/><\/w:sdtPr><w:sdtContent>(.*?)<\/w:sdtContent>/g),
    ].map(([whole, tag, id, content]) => [whole, tag, id, content!.replace(/<[^>]*>/g, '')]);
    assert.deepEqual(
      controls.map(([, tag, , text]) => [tag, text]),
      [
        ['标题', NARRATIVE.title],
        ['三公经费', '30.00'],
        [name.slice(0, 64), '30.00'],
      ],
    );
    const ids = elementsOf(xml, 'w:id').map((id) => id['w:val']);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('says on every page of a draft that it is one, and on none of what is whole', async () => {
    assert.equal(parts['word/header1.xml'], undefined);
    assert.doesNotMatch(parts['word/document.xml']!, /headerReference/);
    const draft = await partsOf({ ...NARRATIVE, draft: true, unanswered: [{ id: 'duties', question: '？' }] });
    assert.match(paragraphsOf(draft['word/header1.xml']!)[0]!.text, /草稿.*1 处没有填写/);
    const xml = draft['word/document.xml']!;
    const [first, ...others] = xml
      .match(/<w:sectPr>.*?<\/w:sectPr>/g)!
      .map((section) => [...section.matchAll(/<w:headerReference w:type="(\w+)"/g)].map(([, type]) => type));
    assert.deepEqual(first, ['default', 'even']);
    assert.deepEqual(others.flat(), [], 'a header goes on until another comes');
  });

  it('begins the page numbers behind cover and contents', () => {
    const [front, text] = parts['word/document.xml']!.match(/<w:sectPr>.*?<\/w:sectPr>/g)!;
    assert.doesNotMatch(front!, /footerReference|pgNumType w:start/);
    assert.match(text!, /footerReference.*<w:pgNumType w:start="1"\/>/);
  });

  it('gives 部分 the first heading where there are any', async () => {
    const narrative: Narrative = {
      ...NARRATIVE,
      sections: [{ heading: '第一部分 概况', level: 0, paragraphs: [] }, ...NARRATIVE.sections],
    };
    const styles = paragraphsOf((await partsOf(narrative))['word/document.xml']!)
      .filter(({ style }) => style.startsWith('Heading'))
      .map(({ style, text }) => `${style} ${text}`);
    assert.deepEqual(styles, [
      'Heading1 第一部分 概况',
      'Heading2 一、部门概况',
      'Heading3 （一）主要职责',
      'Heading2 二、收支<总体>',
    ]);
  });

  it('lays the page out as GB/T 9704 wants it: A4, 37, 28, 35 and 26 mm', () => {
    const page: Record<string, Attributes> = {};
    parse(parts['word/document.xml']!, ({ name, attributes }) => {
      page[name] = attributes;
    });
    assert.deepEqual([page['w:pgSz']!['w:w'], page['w:pgSz']!['w:h']], ['11906', '16838']);
    const millimetres = (side: string): number => Math.round((Number(page['w:pgMar']![side]) / 1440) * 254) / 10;
    assert.deepEqual(['w:top', 'w:left', 'w:bottom', 'w:right'].map(millimetres), [37, 28, 35, 26]);
  });

  it('gives each style its font, size, line and indent, and headings their outline level', () => {
    const styles: Record<string, Record<string, Attributes>> = {};
    let style = 'defaults';
    parse(parts['word/styles.xml']!, ({ name, attributes }) => {
      if (name === 'w:style') style = attributes['w:styleId']!;
      // between lines it has no value, between letters it is one
      const own = name === 'w:spacing' && 'w:val' in attributes ? 'letters' : name;
      (styles[style] ??= {})[own] = attributes;
    });
    const font = (id: string): (string | undefined)[] => [
      styles[id]!['w:rFonts']!['w:eastAsia'],
      styles[id]!['w:rFonts']!['w:ascii'],
      styles[id]!['w:sz']!['w:val'],
    ];
    const spacing = (id: string): Attributes => styles[id]!['w:spacing'] ?? styles['defaults']!['w:spacing']!;
    assert.deepEqual(font('defaults'), ['仿宋_GB2312', 'Times New Roman', '32']);
    assert.deepEqual(font('Title'), ['方正小标宋简体', 'Times New Roman', '44']);
    assert.deepEqual(font('Heading1'), ['黑体', 'Times New Roman', '32']);
    assert.deepEqual(font('Heading2'), ['楷体_GB2312', 'Times New Roman', '32']);
    assert.deepEqual(font('Footer'), ['宋体', '宋体', '28']);
    assert.deepEqual(
      [styles['Heading1']!['w:outlineLvl']!['w:val'], styles['Heading2']!['w:outlineLvl']!['w:val']],
      ['0', '1'],
    );
    for (const id of ['Heading1', 'Heading2', 'BodyText']) {
      assert.deepEqual([spacing(id)['w:line'], spacing(id)['w:lineRule']], ['579', 'exact']);
      assert.equal(Math.floor(HEIGHT / Number(spacing(id)['w:line'])), 22);
      assert.equal(Math.floor(WIDTH / (16 * 20 + Number(styles[id]!['letters']!['w:val']))), 28);
      assert.deepEqual(
        [styles[id]!['w:ind']!['w:firstLine'], styles[id]!['w:ind']!['w:firstLineChars']],
        ['640', '200'],
      );
    }
  });

  it('keeps an amount and its unit in one line in Word by the document’s own list', () => {
    const [before] = elementsOf(parts['word/settings.xml']!, 'w:noLineBreaksBefore');
    assert.equal(before!['w:lang'], 'zh-CN');
    for (const sign of '万亿元%％，。）') assert.ok(before!['w:val']!.includes(sign), sign);
  });

  it('keeps them in one line in LibreOffice by signs that Word and who reads the text do not see', async () => {
    const [section] = NARRATIVE.sections;
    const text = '2021年收入1,234.56万元，减-3.5个百分点，共3辆、1000元。万元';
    const figures = [{ ...NARRATIVE.sections[2]!.paragraphs[0]!.figures[0]!, start: 7, end: 15, text: '1,234.56' }];
    const xml = (
      await partsOf({ ...NARRATIVE, sections: [{ ...section!, paragraphs: [{ text, figures, blanks: [] }] }] })
    )['word/document.xml']!;
    assert.equal(paragraphsOf(xml).find(({ style }) => style === 'BodyText')!.text, text);
    let elsewhere = '';
    const languages: string[] = [];
    let body = false;
    parse(
      xml,
      ({ name, attributes }, path) => {
        if (name === 'w:pStyle') body = attributes['w:val'] === 'BodyText';
        if (name === 'mc:Choice') assert.equal(attributes['Requires'], 'w15');
        if (name === 'w:lang' && body) languages.push(`${path.at(-1)} ${attributes['w:eastAsia']}`);
      },
      (words, path) => {
        if (body && path.at(-1) === 'w:t') elsewhere += words;
        if (/[\u200b-\u200d\u2060\ufeff]/.test(words)) assert.ok(path.includes('mc:Fallback'), words);
      },
    );
    assert.equal(
      elsewhere.replaceAll('\u2060', '+'),
      '2021+年收入1,234.56+万+元，减-+3.5+个+百+分+点，共3+辆、1000+元。万元',
    );
    assert.deepEqual(new Set(languages), new Set(['mc:Fallback en-US']));
  });

  it('numbers odd pages on the right and even pages on the left', () => {
    assert.match(parts['word/settings.xml']!, /<w:evenAndOddHeaders\/>/);
    const sides = ['footer1', 'footer2'].map((name) => parts[`word/${name}.xml`]!);
    for (const footer of sides) assert.match(footer, /— <\/w:t>.*>PAGE<.*> —<\/w:t>/);
    assert.deepEqual(
      sides.map((footer) => /<w:jc w:val="(\w+)"/.exec(footer)![1]),
      ['right', 'left'],
    );
  });

  it('gives the same bytes for the same narrative at another moment', async () => {
    const first = await narrativeDocx(NARRATIVE);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    assert.deepEqual(await narrativeDocx(NARRATIVE), first);
  });
});
