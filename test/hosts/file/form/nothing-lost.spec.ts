import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { partsIn } from '../comments/word-zip.js';
import { filledForm, formOf, p, saidIn, wordPart } from './form-parts.js';

const EMPTY_RUN = /<w:r(?:\s[^>]*)?>(?:<w:rPr\/>|<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<\/w:r>/g;
const FIGURE =
  /<w:sdt><w:sdtPr><w:alias w:val="([^"]*)"\/><w:tag w:val="\1"\/><\/w:sdtPr><w:sdtContent>(<w:r(?:\s[^>]*)?>(?:(?!<\/w:r>).)*<\/w:r>)<\/w:sdtContent><\/w:sdt>/g;

/** Runs of one look beside each other, whose content holds no run. */
const PARTED =
  /(<w:r(?:\s[^>]*)?>)(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>|(?!<w:rPr>))((?:(?!<\/?w:r>).)*)<\/w:r>\1\2(?!<w:rPr>)/g;

/**
 * An XML without its words, without the marks and controls of what was filled, without runs that hold nothing, and with
 * those that were parted as one.
 */
function apartFromWords(xml: string): string {
  let joined = withoutWords(xml);
  for (let before = ''; before !== joined;) {
    before = joined;
    joined = joined.replace(PARTED, '$1$2$3');
  }
  return joined;
}

function withoutWords(xml: string): string {
  return xml
    .replace(FIGURE, '$2')
    .replace(/<w:highlight w:val="(?:cyan|yellow)"\/>/g, '')
    .replace(/<w:rPr><\/w:rPr>/g, '')
    .replace(/<w:t(?:\s[^>]*)?>[^<]*<\/w:t>/g, '')
    .replace(EMPTY_RUN, '');
}

const r = (content: string, look = ''): string => `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}${content}</w:r>`;
const t = (text: string, look = ''): string => r(`<w:t xml:space="preserve">${text}</w:t>`, look);

/** A form with all that a bureau's Word may put in one. */
const BODY = [
  p('XX部门20XX年部门预算编制说明', '<w:pStyle w:val="Title"/><w:jc w:val="center"/>'),
  `<w:p><w:pPr><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="8296"/></w:tabs></w:pPr>${r('<w:fldChar w:fldCharType="begin"/>')}${r('<w:instrText xml:space="preserve"> TOC \\o "1-2" \\h </w:instrText>')}${r('<w:fldChar w:fldCharType="separate"/>')}<w:hyperlink w:anchor="_Toc1" w:history="1">${t('一、收支总表')}${r('<w:tab/>')}${r('<w:fldChar w:fldCharType="begin"/>')}${r('<w:instrText> PAGEREF _Toc1 </w:instrText>')}${r('<w:fldChar w:fldCharType="separate"/>')}${t('2')}${r('<w:fldChar w:fldCharType="end"/>')}</w:hyperlink>${r('<w:fldChar w:fldCharType="end"/>')}</w:p>`,
  `<w:p><w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr><w:bookmarkStart w:id="1" w:name="_Toc1"/>${t('一、收支总表')}<w:bookmarkEnd w:id="1"/></w:p>`,
  `<w:p><w:pPr><w:ind w:firstLineChars="200"/><w:rPr><w:b/></w:rPr></w:pPr><w:proofErr w:type="spellStart"/>${t('20X', '<w:rFonts w:eastAsia="仿宋_GB2312"/><w:sz w:val="32"/>')}<w:proofErr w:type="spellEnd"/>${t('X年收支总预算', '<w:sz w:val="32"/>')}<w:commentRangeStart w:id="4"/>${t('X', '<w:u w:val="single"/><w:lang w:eastAsia="zh-CN"/>')}${t('XX', '<w:i/>')}${t('万元')}<w:commentRangeEnd w:id="4"/>${r('<w:commentReference w:id="4"/>')}${r('<w:footnoteReference w:id="2"/>')}${t('。')}</w:p>`,
  `<w:p><w:ins w:id="20" w:author="甲" w:date="2026-01-02T03:04:05Z">${t('机关运行经费XX万元，')}</w:ins><w:del w:id="21" w:author="甲">${r('<w:delText>旧的XX万元</w:delText>')}</w:del>${r('<w:t>比上年增加XX万元</w:t>', '<w:b/><w:rPrChange w:id="22" w:author="甲"><w:rPr/></w:rPrChange>')}</w:p>`,
  `<w:p>${r('<w:t>说明</w:t><w:tab/><w:t>XX</w:t><w:br/><w:t>次页</w:t><w:br w:type="page"/><w:sym w:font="Wingdings" w:char="F06C"/><w:noBreakHyphen/><w:drawing><wp:inline xmlns:wp="w"><a/></wp:inline></w:drawing>')}</w:p>`,
  `<w:p>${r('<w:t>XX</w:t><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent><w:p><w:pPr><w:jc w:val="right"/></w:pPr>' + t('XX部门', '<w:b/>') + '</w:p></w:txbxContent></v:textbox></v:shape></w:pict><w:t>个</w:t>')}</w:p>`,
  `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/></w:tblPr><w:tblGrid><w:gridCol w:w="2500"/><w:gridCol w:w="2500"/></w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('XX部门收支表（单位：万元）')}</w:tc></w:tr><w:tr><w:tc><w:p><w:pPr><w:rPr><w:sz w:val="18"/></w:rPr></w:pPr></w:p></w:tc><w:tc>${p('XX')}<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>`,
  `<w:sdt><w:sdtPr><w:id w:val="77"/><w:docPartObj><w:docPartGallery w:val="Cover Pages"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('XX部门')}</w:sdtContent></w:sdt>`,
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr><w:sectPr><w:headerReference xmlns:r="r" w:type="default" r:id="r0"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:pPr>${t('XXXX年')}</w:p>`,
  `<w:p><w:fldSimple w:instr=" DATE ">${t('20XX年X月')}</w:fldSimple><m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x</m:t></m:r></m:oMath></w:p>`,
  '<w:sectPr><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588"/><w:docGrid w:type="lines" w:linePitch="312"/></w:sectPr>',
].join('');

const PARTS = {
  header1: wordPart('hdr', p('XX部门20XX年部门预算', '<w:pBdr><w:bottom w:val="single"/></w:pBdr>')),
  footer1: wordPart('ftr', `<w:p>${r('<w:ptab w:relativeTo="margin"/>')}${t('第1页')}</w:p>`),
  footnotes: wordPart(
    'footnotes',
    `<w:footnote w:type="separator" w:id="-1"><w:p>${r('<w:separator/>')}</w:p></w:footnote><w:footnote w:id="2"><w:p>${r('<w:footnoteRef/>')}${t('20XX年数')}</w:p></w:footnote>`,
  ),
  comments: wordPart('comments', `<w:comment w:id="4" w:author="甲">${p('XX请核对XX万元')}</w:comment>`),
  styles: wordPart('styles', '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>'),
  settings: wordPart('settings', '<w:trackRevisions/><w:zoom w:percent="100"/>'),
  numbering: wordPart('numbering', ''),
};

describe('a blank form that is filled', () => {
  const form = formOf(BODY, PARTS);
  const before = partsIn(form);
  const { parts: after, filled } = filledForm(form);

  it('keeps every part without blanks to the byte', () => {
    deepEqual(Object.keys(after), Object.keys(before));
    const changed = Object.keys(before).filter((name) => before[name] !== after[name]);
    deepEqual(changed.sort(), ['word/document.xml', 'word/footnotes.xml', 'word/header1.xml']);
  });

  it('changes nothing but words in those it fills', () => {
    for (const name of ['word/document.xml', 'word/footnotes.xml', 'word/header1.xml']) {
      equal(apartFromWords(after[name]!), apartFromWords(before[name]!), name);
      new SaxesParser({ xmlns: true }).write(after[name]!).close();
    }
  });

  it('says what was filled, in place', () => {
    const said = saidIn(after['word/document.xml']!);
    equal(
      said.startsWith(
        '峨边彝族自治县人民政府办公室2021年部门预算编制说明一、收支总表2一、收支总表2021年收支总预算1167.54万元。',
      ),
      true,
    );
    equal(filled.bound.sure, 1);
  });
});

/** Words of forms that mean something to the filler, whole and broken. */
const words = fc.constantFrom(
  ...[
    'XX',
    'X',
    '20XX年',
    '部门',
    'XX部门',
    '收支总预算',
    '万元',
    '，比上年',
    '增加（减少）',
    '（请简要说明）',
    '1.',
    '&amp;',
    ' ',
    '。',
  ],
);
const inRun = fc.oneof(
  { weight: 6, arbitrary: words.map((text) => `<w:t xml:space="preserve">${text}</w:t>`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '<w:tab/>',
      '<w:br w:type="page"/>',
      '<w:lastRenderedPageBreak/>',
      '<w:footnoteReference w:id="3"/>',
      '<w:drawing><a/></w:drawing>',
    ),
  },
);
const run = fc
  .tuple(fc.nat(9), fc.array(inRun, { maxLength: 3 }))
  .map(([size, content]) => r(content.join(''), `<w:sz w:val="${size}"/>`));
const inline = fc
  .tuple(
    fc.constantFrom(
      ['', ''],
      ['', ''],
      ['<w:hyperlink w:anchor="a">', '</w:hyperlink>'],
      ['<w:ins w:id="2" w:author="甲">', '</w:ins>'],
      ['<w:del w:id="3" w:author="甲">', '</w:del>'],
      ['<w:sdt><w:sdtPr/><w:sdtContent>', '</w:sdtContent></w:sdt>'],
      ['<w:bookmarkStart w:id="0" w:name="a"/>', '<w:bookmarkEnd w:id="0"/>'],
    ),
    fc.array(run, { maxLength: 3 }),
  )
  .map(([[open, close], runs]) => open + runs.join('') + close);
const paragraph = fc
  .array(inline, { minLength: 1, maxLength: 4 })
  .map((content) => `<w:p><w:pPr><w:keepNext/></w:pPr>${content.join('')}</w:p>`);
/** The paragraph behind is the last of its container, and stays whatever becomes of it. */
const cell = paragraph.map((one) => `<w:tbl><w:tr><w:tc>${one}</w:tc></w:tr></w:tbl>`);

describe('any blank form that is filled', () => {
  it('is as it was but for its words, and these are what was filled', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), (cells) => {
        const body = p('收支') + cells.join('');
        const { filled, parts } = filledForm(formOf(body));
        const xml = parts['word/document.xml']!;
        const apart = (of: string): string => apartFromWords(of.replaceAll('<w:tab/>', ''));
        equal(apart(xml), apart(partsIn(formOf(body))['word/document.xml']!));
        const deleted = /<w:del .*?<\/w:del>/g;
        equal(
          saidIn(xml.replace(deleted, '').replaceAll('<w:tab/>', '<w:t>\t</w:t>')).replaceAll('&amp;', '&'),
          filled.paragraphs.flatMap(({ copies }) => copies.map(({ text }) => text.replaceAll('\n', ''))).join(''),
        );
      }),
      { numRuns: 100 },
    );
  });
});
