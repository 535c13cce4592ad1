import { readXml } from './xml.js';

/** Number formats that have a number alone (ECMA-376 18.8.30), 27 to 36 and 50 to 58 as Excel shows them in Chinese. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"￥"#,##0;"￥"\\-#,##0',
  6: '"￥"#,##0;[Red]"￥"\\-#,##0',
  7: '"￥"#,##0.00;"￥"\\-#,##0.00',
  8: '"￥"#,##0.00;[Red]"￥"\\-#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yy h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm/d/yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"',
  35: '上午/下午h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  41: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ',
  42: '_ "￥"* #,##0_ ;_ "￥"* -#,##0_ ;_ "￥"* "-"_ ;_ @_ ',
  43: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  44: '_ "￥"* #,##0.00_ ;_ "￥"* -#,##0.00_ ;_ "￥"* "-"??_ ;_ @_ ',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: '上午/下午h"时"mm"分"',
  56: '上午/下午h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** The format that has this number alone; undefined for General and numbers that are none. */
export function builtInFormat(id: number): string | undefined {
  return BUILT_IN[id];
}

/** Number format by the style number of a cell (`s`), from the styles part (18.8.39); undefined is General. */
export function readNumberFormats(content: Uint8Array): (string | undefined)[] {
  const own = new Map<number, string>();
  const styles: number[] = [];
  const path: string[] = [];
  readXml(content, {
    open: (element) => {
      const parent = path.at(-1);
      const id = Number(element.attribute('numFmtId') ?? 0);
      if (element.local === 'numFmt' && parent === 'numFmts') own.set(id, element.attribute('formatCode') ?? 'General');
      else if (element.local === 'xf' && parent === 'cellXfs') styles.push(id);
      path.push(element.local);
    },
    close: () => path.pop(),
  });
  return styles.map((id) => {
    const format = own.get(id) ?? builtInFormat(id);
    return format === undefined || /^general$/i.test(format) ? undefined : format;
  });
}
