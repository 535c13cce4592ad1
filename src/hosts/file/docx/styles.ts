import { DECLARATION, NAMESPACES } from './xml.js';

/** Half-points of 字号. */
const SIZE = { 二号: 44, 小二: 36, 三号: 32, 四号: 28, 小四: 24, 五号: 21 } as const;

/** Half-points of the words in tables. */
const TEXT_SIZES = [21, 18, 15, 13, 11, 10] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** Height of a line in tables, in twips: the same in every program. */
export function textLine(size: TextSize): number {
  return size * 13;
}

interface Style {
  readonly id: string;
  /** Word knows its own styles by these English names. */
  readonly name: string;
  readonly font?: string;
  readonly latin?: string;
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right' | 'both';
  /** Twentieths of a point; without one 28 points exactly. */
  readonly line?: number | 'single';
  readonly before?: number;
  readonly after?: number;
  /** First line two characters in. */
  readonly indented?: true;
  /** Whole paragraph in, in twips. */
  readonly left?: number;
  readonly keepNext?: true;
  readonly breakBefore?: true;
  readonly outline?: number;
  /** A tab stop at the right edge of portrait text; with dots before it in the contents. */
  readonly rightTab?: 'dots';
  readonly next?: string;
}

/** 一、 in 黑体, （一） in 楷体, as GB/T 9704—2012, 7.3.3 wants; 第一部分 as a title of its own page. */
const PART: Partial<Style> = { font: '方正小标宋简体', size: SIZE.二号, align: 'center', line: 640, before: 280, after: 560, breakBefore: true };
const CHAPTER: Partial<Style> = { font: '黑体', size: SIZE.三号, indented: true };
const SECTION: Partial<Style> = { font: '楷体_GB2312', size: SIZE.三号, indented: true };

/** The headings in use, from the top: with 部分 there is one more. */
function headings(withParts: boolean): Style[] {
  const looks = withParts ? [PART, CHAPTER, SECTION] : [CHAPTER, SECTION];
  return looks.map((look, at) => ({ id: `Heading${at + 1}`, name: `heading ${at + 1}`, outline: at, keepNext: true, next: 'BodyText', ...look }));
}

function stylesInUse(withParts: boolean): readonly Style[] {
  const tableTitle: Style = { id: 'TableTitle', name: '表名', font: '黑体', size: SIZE.小二, align: 'center', line: 480, before: 240, after: 60, keepNext: true, outline: withParts ? 1 : 0, next: 'TableLine' };
  return [
    { id: 'Title', name: 'Title', font: '方正小标宋简体', size: SIZE.二号, align: 'center', line: 640, before: 3400, after: 560 },
    ...headings(withParts),
    { id: 'BodyText', name: 'Body Text', align: 'both', indented: true },
    { id: 'CoverLine', name: '封面', font: '楷体_GB2312', align: 'center', before: 280 },
    { id: 'ContentsHeading', name: 'TOC Heading', font: '黑体', size: SIZE.二号, align: 'center', line: 640, after: 280, breakBefore: true },
    { id: 'TOC1', name: 'toc 1', size: SIZE.四号, rightTab: 'dots' },
    { id: 'TOC2', name: 'toc 2', size: SIZE.四号, left: 280, rightTab: 'dots' },
    tableTitle,
    { id: 'TableLine', name: '表头', font: '宋体', size: SIZE.五号, line: 'single', after: 40, keepNext: true },
    ...TEXT_SIZES.map((size): Style => ({ id: `TableText${size}`, name: `表内文字${size / 2}`, font: '宋体', size, line: textLine(size) })),
    { id: 'TableNote', name: '表注', font: '宋体', size: SIZE.五号, line: 'single', before: 60 },
    { id: 'Chart', name: '图', align: 'center', line: 'single', before: 160, keepNext: true },
    { id: 'Caption', name: 'caption', font: '黑体', size: SIZE.小四, align: 'center', line: 'single', before: 60, after: 200 },
    { id: 'Break', name: '分节', size: 2, line: 'single' },
    { id: 'Header', name: 'header', font: '黑体', size: SIZE.四号, align: 'center', line: 'single' },
    { id: 'Footer', name: 'footer', font: '宋体', latin: '宋体', size: SIZE.四号, line: 'single' },
  ];
}

/** styles.xml: Chinese in the named font, Latin and digits in Times New Roman. */
export function stylesXml(withParts: boolean, textWidth: number): string {
  return `${DECLARATION}<w:styles ${NAMESPACES}><w:docDefaults>` +
    `<w:rPrDefault><w:rPr>${fonts('仿宋_GB2312')}${size(SIZE.三号)}<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault>` +
    `<w:pPrDefault><w:pPr>${spacing({})}</w:pPr></w:pPrDefault></w:docDefaults>` +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>' +
    '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
    `${stylesInUse(withParts).map((style) => styleXml(style, textWidth)).join('')}</w:styles>`;
}

function styleXml(style: Style, textWidth: number): string {
  const { id, name, font, latin, size: halfPoints, align, indented, left, keepNext, breakBefore, outline, rightTab, next } = style;
  const properties = [
    keepNext && '<w:keepNext/>',
    breakBefore && '<w:pageBreakBefore/>',
    rightTab && `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${textWidth}"/></w:tabs>`,
    spacing(style),
    indented && '<w:ind w:firstLineChars="200" w:firstLine="640"/>',
    left !== undefined && `<w:ind w:left="${left}"/>`,
    align && `<w:jc w:val="${align}"/>`,
    outline !== undefined && `<w:outlineLvl w:val="${outline}"/>`,
  ].filter(Boolean).join('');
  const look = `${font ? fonts(font, latin) : ''}${halfPoints ? size(halfPoints) : ''}`;
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>` +
    `${next ? `<w:next w:val="${next}"/>` : ''}<w:qFormat/><w:pPr>${properties}</w:pPr>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}</w:style>`;
}

function fonts(eastAsia: string, latin = 'Times New Roman'): string {
  return `<w:rFonts w:hint="eastAsia" w:ascii="${latin}" w:eastAsia="${eastAsia}" w:hAnsi="${latin}" w:cs="${latin}"/>`;
}

function size(halfPoints: number): string {
  return `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
}

function spacing({ line = 560, before = 0, after = 0 }: Partial<Style>): string {
  const height = line === 'single' ? 'w:line="240" w:lineRule="auto"' : `w:line="${line}" w:lineRule="exact"`;
  return `<w:spacing w:before="${before}" w:after="${after}" ${height}/>`;
}
