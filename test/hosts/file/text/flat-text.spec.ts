import { deepEqual, equal, ok, throws } from 'node:assert/strict';
import { strToU8 } from 'fflate';
import { readFileText, readFlatText } from '../../../../src/hosts/file/text/read-text.js';
import { flatOfDocx, flatOpc } from '../../../office-host/flat-opc.js';
import { generated } from '../../word/documents.js';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs: string[]): string => `<w:p>${runs.join('')}</w:p>`;
const flat = (body: string, more: Record<string, string> = {}): string =>
  flatOpc({
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(Object.entries(more).map(([name, xml]) => [name, strToU8(xml)])),
  });
const readPlaces = (xml: string) => {
  const { text, places } = readFlatText(xml, '当前文档');
  /** What stands at the words, as the paragraph shows it. */
  const at = (words: string): [number, string | null] => {
    const start = text.indexOf(words);
    const stretch = places.stretches.find((one) => one.start <= start && one.end > start)!;
    return [
      stretch.paragraph,
      stretch.at === null
        ? null
        : places.paragraphs[stretch.paragraph]!.shown.slice(stretch.at + start - stretch.start),
    ];
  };
  return { text, places, at };
};

describe('the text of a document told as one XML', () => {
  it('is that of its file: text, tables, notes, headers', async () => {
    const { docx } = await generated();
    const { places, ...told } = readFlatText(flatOfDocx(docx), '说明.docx');
    deepEqual(told, readFileText(docx, '说明.docx'));
    ok(told.text.includes('\t') && places.paragraphs.length > 100);
  });

  it('knows prefixes that are declared around a part, and leaves binary parts out', () => {
    const xml = flat(paragraph(run('收入10万元')))
      .replace(` ${W}`, '')
      .replace('<pkg:package', `<pkg:package ${W}`);
    equal(readFlatText(xml, 'a').text, '收入10万元');
    const drawn = `<w:r><w:drawing><pic:pic xmlns:pic="p"/></w:drawing></w:r>`;
    equal(readFlatText(flat(paragraph(run('图'), drawn)), 'a').pictures, 1);
    const picture =
      '<pkg:part pkg:name="/word/media/1.png" pkg:contentType="image/png"><pkg:binaryData>AAAA</pkg:binaryData></pkg:part>';
    equal(readFlatText(xml.replace('<pkg:part', `${picture}<pkg:part`), 'a').text, '收入10万元');
  });

  it('has no text that is deleted under tracked changes', () => {
    const fee = paragraph(
      run('接待费'),
      '<w:del w:id="1"><w:r><w:delText>3.20</w:delText></w:r></w:del>',
      run('3.80万元'),
    );
    const { text, places } = readFlatText(flat(fee + paragraph(run('完'))), 'a');
    equal(text, '接待费3.80万元\n完');
    deepEqual(
      places.paragraphs.map(({ hasMore }) => hasMore),
      [true, false],
    );
  });

  it('says in a sentence what cannot be read', () => {
    const fails = (xml: string, message: RegExp): void => throws(() => readFlatText(xml, '当前文档'), { message });
    fails('', /^“当前文档”不完整或已损坏.+。$/);
    fails('<pkg:package xmlns:pkg="x"></pkg:package>', /^“当前文档”.+。$/);
    fails(flat('<w:p>'), /^“当前文档”不完整或已损坏.+。$/);
    fails(flat(paragraph()), /^“当前文档”是空文件/);
  });
});

describe('where a text stands among the paragraphs of its document', () => {
  it('counts those in tables, and those of text boxes not', () => {
    const box = `<w:r><w:drawing><w:txbxContent>${paragraph(run('框中'))}</w:txbxContent></w:drawing></w:r>`;
    const cell = (...paragraphs: string[]): string => `<w:tc>${paragraphs.join('')}</w:tc>`;
    const { text, at } = readPlaces(
      flat(
        `${paragraph(run('前'), box)}<w:tbl><w:tr>${cell(paragraph(run('项目')))}${cell(paragraph(run('预')), paragraph(run('算')))}</w:tr></w:tbl>${paragraph(run('后'))}`,
      ),
    );
    equal(text, '前\n框中\n项目\t预 算\n后');
    deepEqual(['前', '框中', '项目', '预', '算', '后'].map(at), [
      [0, '前'],
      [0, null],
      [1, '项目'],
      [2, '预'],
      [3, '算'],
      [4, '后'],
    ]);
  });

  it('counts in what the paragraph shows: without its number, with runs joined', () => {
    const numbered = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>';
    const numbering = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
    const { text, places, at } = readPlaces(
      flat(paragraph(numbered, run('收入'), run('10万元')), { 'word/numbering.xml': numbering }),
    );
    ok(text.startsWith('1.'), text);
    deepEqual(at('10万元'), [0, '10万元']);
    deepEqual(places.paragraphs, [{ shown: '收入10万元', hasMore: false }]);
    equal(places.stretches.length, 1);
  });

  it('knows of a footnote’s words the paragraph with its mark', () => {
    const notes = `<w:footnotes ${W}><w:footnote w:id="2">${paragraph(run('含上年结转'))}</w:footnote></w:footnotes>`;
    const { at } = readPlaces(
      flat(`${paragraph(run('一'))}${paragraph(run('收入'), '<w:r><w:footnoteReference w:id="2"/></w:r>')}`, {
        'word/footnotes.xml': notes,
      }),
    );
    deepEqual(at('含上年结转'), [1, null]);
  });
});
