import {
  AlignmentType,
  LineRuleType,
  type IParagraphStyleOptions,
  type IPropertiesOptions,
  type IRunStylePropertiesOptions,
  type ISpacingProperties,
} from 'docx';

import { LINE } from './body.js';

/** Half-points of 字号. */
const SIZE = { 二号: 44, 小二: 36, 三号: 32, 四号: 28, 小四: 24, 五号: 21 } as const;

/** Half-points of the words in tables. */
const TEXT_SIZES = [21, 18] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** Height of a line in tables, in twips: the same in every program. */
export function textLine(size: TextSize): number {
  return size * 13;
}

/**
 * 28 characters of 三号 are wider than the 156 mm of the line by 5.8 points: each stands a quarter point closer. A grid of
 * characters would do the same in Word, but spreads them in LibreOffice.
 */
const CLOSE = { characterSpacing: -5 } as const;

type Look = Required<Pick<IParagraphStyleOptions, 'run' | 'paragraph'>>;

const { CENTER: alignment, BOTH } = AlignmentType;
/** Two characters of 三号. */
const INDENT = { firstLineChars: 200, firstLine: 640 } as const;

/** 一、 in 黑体, （一） in 楷体, as GB/T 9704—2012, 7.3.3 wants; 第一部分 as a title of its own page. */
const PART: Look = {
  run: letters('方正小标宋简体', SIZE.二号),
  paragraph: { alignment, spacing: exactly(640, 280, 560) },
};
const CHAPTER: Look = { run: close('黑体'), paragraph: { indent: INDENT } };
const SECTION: Look = { run: close('楷体_GB2312'), paragraph: { indent: INDENT } };

/** The styles: Chinese in the named font, Latin and digits in Times New Roman, 22 lines to the page exactly. */
export function stylesOf(withParts: boolean): NonNullable<IPropertiesOptions['styles']> {
  const run = { ...letters('仿宋_GB2312', SIZE.三号), language: { value: 'en-US', eastAsia: 'zh-CN' } };
  return {
    default: { document: { run, paragraph: { spacing: exactly(LINE) } } },
    paragraphStyles: [
      ...(withParts ? [PART, CHAPTER, SECTION] : [CHAPTER, SECTION]).map((look, outlineLevel) =>
        heading(look, outlineLevel),
      ),
      style('Title', 'Title', letters('方正小标宋简体', SIZE.二号), { alignment, spacing: exactly(640, 3400, 560) }),
      style('BodyText', 'Body Text', CLOSE, { alignment: BOTH, indent: INDENT }),
      style('CoverLine', '封面', letters('楷体_GB2312'), { alignment, spacing: exactly(560, 280) }),
      style('ContentsHeading', 'TOC Heading', letters('黑体', SIZE.二号), { alignment, spacing: exactly(640, 0, 280) }),
      style('TOC1', 'toc 1', { size: SIZE.四号 }, {}),
      style('TOC2', 'toc 2', { size: SIZE.四号 }, { indent: { left: 280 } }),
      {
        ...style('TableTitle', '表名', letters('黑体', SIZE.小二), {
          alignment,
          spacing: exactly(480, 240, 60),
          keepNext: true,
          outlineLevel: withParts ? 1 : 0,
        }),
        next: 'TableLine',
      },
      style('TableLine', '表头', letters('宋体', SIZE.五号), { spacing: single(0, 40), keepNext: true }),
      ...TEXT_SIZES.map((size) =>
        style(`TableText${size}`, `表内文字${size / 2}`, letters('宋体', size), { spacing: exactly(textLine(size)) }),
      ),
      style('TableNote', '表注', letters('宋体', SIZE.五号), { spacing: single(60), keepLines: true }),
      style('Chart', '图', {}, { alignment, spacing: single(160), keepNext: true }),
      style('Caption', 'caption', letters('黑体', SIZE.小四), { alignment, spacing: single(60, 200) }),
      style('Break', '分节', { size: 2 }, { spacing: single() }),
      style('Header', 'header', letters('黑体', SIZE.四号), { alignment, spacing: single() }),
      style('Footer', 'footer', letters('宋体', SIZE.四号, '宋体'), { spacing: single() }),
    ],
  };
}

function heading({ run, paragraph }: Look, outlineLevel: number): IParagraphStyleOptions {
  const level = outlineLevel + 1;
  return {
    ...style(`Heading${level}`, `heading ${level}`, run, { ...paragraph, keepNext: true, outlineLevel }),
    next: 'BodyText',
  };
}

/** Word knows its own styles by their English names. */
function style(id: string, name: string, run: Look['run'], paragraph: Look['paragraph']): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, run, paragraph };
}

function close(eastAsia: string): IRunStylePropertiesOptions {
  return { ...letters(eastAsia, SIZE.三号), ...CLOSE };
}

function letters(eastAsia: string, size?: number, latin = 'Times New Roman'): IRunStylePropertiesOptions {
  return { font: { hint: 'eastAsia', ascii: latin, eastAsia, hAnsi: latin, cs: latin }, ...(size && { size }) };
}

/** Twentieths of a point. */
function exactly(line: number, before = 0, after = 0): ISpacingProperties {
  return { before, after, line, lineRule: LineRuleType.EXACT };
}

function single(before = 0, after = 0): ISpacingProperties {
  return { before, after, line: 240, lineRule: LineRuleType.AUTO };
}
