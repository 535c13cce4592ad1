import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { Narrative } from '../../../src/core/narrate/narrative.js';
import { narrativeDocx } from '../../../src/hosts/file/docx.js';

const NARRATIVE: Narrative = {
  workbook: '公开表.xlsx', template: 'budget', title: '某局2021年部门预算公开说明', questions: [], unanswered: [], draft: false,
  sections: [
    { heading: '一、部门概况', level: 1, paragraphs: [] },
    { heading: '（一）主要职责', level: 2, paragraphs: [{ text: '职责为【待填：职责】。', figures: [], blanks: [{ start: 3, end: 10, id: 'duties' }] }] },
    {
      heading: '二、收支<总体>', level: 1,
      paragraphs: [{
        text: '“三公”经费30.00万元&\u0007。', blanks: [],
        figures: [{ start: 6, end: 11, name: '三公经费', text: '30.00', value: '300000', unit: 'yuan', cells: [{ sheet: '表8', address: 'B6' }] }],
      }],
    },
  ],
};

type Attributes = Readonly<Record<string, string>>;
interface Opened { readonly name: string; readonly attributes: Attributes }

function parse(xml: string, seen: (tag: Opened, path: readonly string[]) => void, text: (words: string) => void = () => undefined): void {
  const parser = new SaxesParser();
  const path: string[] = [];
  parser.on('opentag', (tag) => {
    seen({ name: tag.name, attributes: tag.attributes }, path);
    path.push(tag.name);
  });
  parser.on('closetag', () => path.pop());
  parser.on('text', text);
  parser.on('error', (error) => { throw error; });
  parser.write(xml).close();
}

async function partsOf(narrative: Narrative): Promise<Record<string, string>> {
  const parts = unzipSync(await narrativeDocx(narrative));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Style and text of each paragraph. */
function paragraphsOf(xml: string): { style: string; text: string; highlighted: boolean }[] {
  const found: { style: string; text: string; highlighted: boolean }[] = [];
  parse(
    xml,
    ({ name, attributes }) => {
      if (name === 'w:p') found.push({ style: '', text: '', highlighted: false });
      if (name === 'w:pStyle') found.at(-1)!.style = attributes['w:val']!;
      if (name === 'w:highlight') found.at(-1)!.highlighted = true;
    },
    (words) => { if (found.length > 0) found.at(-1)!.text += words; },
  );
  return found;
}

describe('the 说明 as a Word document', () => {
  let parts: Record<string, string>;

  before(async () => {
    parts = await partsOf(NARRATIVE);
  });

  it('has title, headings and text in real styles, with every word of the narrative', () => {
    assert.deepEqual(paragraphsOf(parts['word/document.xml']!), [
      { style: 'Title', text: '某局2021年部门预算公开说明', highlighted: false },
      { style: 'Heading1', text: '一、部门概况', highlighted: false },
      { style: 'Heading2', text: '（一）主要职责', highlighted: false },
      { style: 'BodyText', text: '职责为【待填：职责】。', highlighted: true },
      { style: 'Heading1', text: '二、收支<总体>', highlighted: false },
      { style: 'BodyText', text: '“三公”经费30.00万元&。', highlighted: false },
    ]);
  });

  it('lays the page out as GB/T 9704 wants it: A4, 37, 28, 35 and 26 mm', () => {
    const page: Record<string, Attributes> = {};
    parse(parts['word/document.xml']!, ({ name, attributes }) => { page[name] = attributes; });
    assert.deepEqual([page['w:pgSz']!['w:w'], page['w:pgSz']!['w:h']], ['11906', '16838']);
    const millimetres = (side: string): number => Math.round((Number(page['w:pgMar']![side]) / 1440) * 254) / 10;
    assert.deepEqual(['w:top', 'w:left', 'w:bottom', 'w:right'].map(millimetres), [37, 28, 35, 26]);
  });

  it('gives each style its font, size, line and indent, and headings their outline level', () => {
    const styles: Record<string, Record<string, Attributes>> = {};
    let style = 'defaults';
    parse(parts['word/styles.xml']!, ({ name, attributes }) => {
      if (name === 'w:style') style = attributes['w:styleId']!;
      (styles[style] ??= {})[name] = attributes;
    });
    const font = (id: string): (string | undefined)[] => [styles[id]!['w:rFonts']!['w:eastAsia'], styles[id]!['w:rFonts']!['w:ascii'], styles[id]!['w:sz']!['w:val']];
    assert.deepEqual(font('defaults'), ['仿宋_GB2312', 'Times New Roman', '32']);
    assert.deepEqual(font('Title'), ['方正小标宋简体', 'Times New Roman', '44']);
    assert.deepEqual(font('Heading1'), ['黑体', 'Times New Roman', '32']);
    assert.deepEqual(font('Heading2'), ['楷体_GB2312', 'Times New Roman', '32']);
    assert.deepEqual(font('Footer'), ['宋体', '宋体', '28']);
    assert.deepEqual([styles['Heading1']!['w:outlineLvl']!['w:val'], styles['Heading2']!['w:outlineLvl']!['w:val']], ['0', '1']);
    for (const id of ['Heading1', 'Heading2', 'BodyText']) {
      assert.deepEqual([styles[id]!['w:spacing']!['w:line'], styles[id]!['w:spacing']!['w:lineRule']], ['560', 'exact']);
      assert.deepEqual([styles[id]!['w:ind']!['w:firstLine'], styles[id]!['w:ind']!['w:firstLineChars']], ['640', '200']);
    }
  });

  it('numbers odd pages on the right and even pages on the left', () => {
    assert.match(parts['word/settings.xml']!, /<w:evenAndOddHeaders\/>/);
    const sides = ['footer1', 'footer2'].map((name) => parts[`word/${name}.xml`]!);
    for (const footer of sides) assert.match(footer, /— <\/w:t>.*>PAGE<.*> —<\/w:t>/);
    assert.deepEqual(sides.map((footer) => /<w:jc w:val="(\w+)"/.exec(footer)![1]), ['right', 'left']);
  });

  it('is well-formed in every part, keeps the order of properties that Word insists on, and names no part that is not there', () => {
    const order = ['w:pStyle', 'w:keepNext', 'w:spacing', 'w:ind', 'w:jc', 'w:outlineLvl', 'w:rFonts', 'w:b', 'w:bCs', 'w:color', 'w:sz', 'w:szCs', 'w:highlight', 'w:lang'];
    for (const [name, xml] of Object.entries(parts)) {
      let last = -1;
      parse(xml, (tag, path) => {
        const inside = path.at(-1) === 'w:pPr' || path.at(-1) === 'w:rPr';
        if (tag.name === 'w:pPr' || tag.name === 'w:rPr') last = -1;
        if (!inside || !order.includes(tag.name)) return;
        assert.ok(order.indexOf(tag.name) > last, `${name}: ${tag.name} too late`);
        last = order.indexOf(tag.name);
      });
      for (const target of xml.matchAll(/<Relationship [^>]*Target="([^"]+)"/g)) {
        const base = name.startsWith('word/') ? 'word/' : '';
        assert.ok(parts[target[1]!.startsWith('/') ? target[1]!.slice(1) : base + target[1]!] !== undefined, target[1]!);
      }
    }
    for (const part of parts['[Content_Types].xml']!.matchAll(/PartName="\/([^"]+)"/g)) assert.ok(parts[part[1]!] !== undefined, part[1]!);
  });

  it('gives the same bytes for the same narrative at another moment', async () => {
    const first = await narrativeDocx(NARRATIVE);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    assert.deepEqual(await narrativeDocx(NARRATIVE), first);
  });
});
