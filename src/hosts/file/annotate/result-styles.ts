import type { Severity } from '../../../core/taxonomy/severity.js';
import { FILL_COLOUR, type Styles } from './styles.js';

/** The formats of the sheet 校验结果, by their numbers in styles.xml. */
export interface ResultStyles {
  readonly title: number;
  readonly strong: number;
  readonly bold: number;
  readonly plain: number;
  readonly head: number;
  readonly amountHead: number;
  readonly middle: number;
  readonly wrapped: number;
  readonly link: number;
  readonly severity: Readonly<Record<Severity, number>>;
  amount(decimals: number, unit: string): number;
}

export function resultStyles(styles: Styles): ResultStyles {
  const font = (size: number, extra = '', colour = ''): number =>
    styles.add('fonts', `<font>${extra}<sz val="${size}"/>${colour}<name val="宋体"/><charset val="134"/></font>`);
  const [normal, bold] = [font(10), font(10, '<b/>')];
  const rule = styles.add(
    'borders',
    `<border><left/><right/><top/><bottom style="thin"><color rgb="FFBFBFBF"/></bottom><diagonal/></border>`,
  );
  const heavy = styles.add(
    'borders',
    `<border><left/><right/><top/><bottom style="medium"><color rgb="FF000000"/></bottom><diagonal/></border>`,
  );
  const format = (of: {
    font: number;
    fill?: number;
    border?: number;
    number?: number;
    horizontal?: string;
    wrap?: boolean;
    indent?: number;
  }): number =>
    styles.add(
      'cellXfs',
      `<xf numFmtId="${of.number ?? 0}" fontId="${of.font}" fillId="${of.fill ?? 0}" borderId="${of.border ?? 0}" ` +
        `applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">` +
        `<alignment${of.horizontal ? ` horizontal="${of.horizontal}"` : ''} vertical="center"` +
        `${of.wrap ? ' wrapText="1"' : ''}${of.indent ? ` indent="${of.indent}"` : ''}/></xf>`,
    );
  const level = (severity: Severity): number =>
    format({ font: bold, border: rule, horizontal: 'center', fill: styles.fill(FILL_COLOUR[severity]) });
  return {
    title: format({ font: font(16, '<b/>') }),
    strong: format({ font: font(12, '<b/>') }),
    bold: format({ font: bold }),
    plain: format({ font: normal }),
    head: format({ font: bold, border: heavy, horizontal: 'center' }),
    amountHead: format({ font: bold, border: heavy, horizontal: 'right' }),
    middle: format({ font: normal, border: rule, horizontal: 'center' }),
    wrapped: format({ font: normal, border: rule, wrap: true }),
    link: format({
      font: font(10, '<u/>', '<color rgb="FF0563C1"/>'),
      border: rule,
      wrap: true,
      horizontal: 'left',
      indent: 1,
    }),
    severity: { error: level('error'), warning: level('warning'), notice: level('notice') },
    amount: (decimals, unit) => {
      const code = `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}" ${unit}"`;
      return format({ font: normal, border: rule, horizontal: 'right', number: styles.numberFormat(code) });
    },
  };
}
