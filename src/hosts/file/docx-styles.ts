import { AlignmentType, LineRuleType, convertMillimetersToTwip } from 'docx';
import type { IPropertiesOptions } from 'docx';

type Styles = NonNullable<IPropertiesOptions['styles']>;
type Font = NonNullable<NonNullable<NonNullable<Styles['paragraphStyles']>[number]['run']>['font']>;

/** Half-points of 字号. */
export const SIZE = { 二号: 44, 三号: 32, 四号: 28 } as const;

/** Chinese in the named font, Latin and digits in Times New Roman; quotes belong to the Chinese. */
export function font(eastAsia: string): Font {
  return { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia, hint: 'eastAsia' };
}

/** Exactly 28 points, in twentieths. */
const LINE = { line: 560, lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const;

/** Two characters of 三号: twips for programs that do not know of characters. */
const INDENT = { firstLine: 640, firstLineChars: 200 } as const;

/** A4 with the margins of GB/T 9704 (版心 156 mm × 225 mm); the page number stands 7 mm below the text. */
export const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: {
    top: convertMillimetersToTwip(37), bottom: convertMillimetersToTwip(35),
    left: convertMillimetersToTwip(28), right: convertMillimetersToTwip(26),
    header: convertMillimetersToTwip(15), footer: convertMillimetersToTwip(23), gutter: 0,
  },
} as const;

/** GB/T 9704—2012, 7.3: title 小标宋 二号, first level 黑体, second 楷体, text 仿宋 三号. */
export const STYLES: Styles = {
  default: {
    document: {
      run: { font: font('仿宋_GB2312'), size: SIZE.三号, language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing: LINE },
    },
    title: {
      run: { font: font('方正小标宋简体'), size: SIZE.二号, bold: false, color: '000000' },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { ...LINE, line: 640, after: 560 }, keepNext: true },
    },
    heading1: heading('黑体', 0),
    heading2: heading('楷体_GB2312', 1),
  },
  paragraphStyles: [
    {
      id: 'BodyText', name: 'Body Text', basedOn: 'Normal', quickFormat: true,
      paragraph: { alignment: AlignmentType.BOTH, spacing: LINE, indent: INDENT },
    },
    {
      id: 'Footer', name: 'footer', basedOn: 'Normal',
      run: { font: { ascii: '宋体', hAnsi: '宋体', cs: '宋体', eastAsia: '宋体' }, size: SIZE.四号 },
      paragraph: { spacing: { line: 240, lineRule: LineRuleType.AUTO, before: 0, after: 0 } },
    },
  ],
};

function heading(eastAsia: string, outlineLevel: number): NonNullable<NonNullable<Styles['default']>['heading1']> {
  return {
    next: 'BodyText',
    run: { font: font(eastAsia), size: SIZE.三号, bold: false, color: '000000' },
    paragraph: { outlineLevel, spacing: LINE, indent: INDENT, keepNext: true },
  };
}
