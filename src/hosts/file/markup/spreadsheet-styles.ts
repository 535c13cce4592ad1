/** The formats that XML Spreadsheet 2003 names instead of writing them (ss:NumberFormat). */
const NAMED: Readonly<Record<string, string>> = {
  'general number': 'General',
  'general date': 'yyyy/m/d h:mm',
  'long date': 'yyyy"年"m"月"d"日"',
  'medium date': 'd-mmm-yy',
  'short date': 'yyyy/m/d',
  'long time': 'h:mm:ss',
  'medium time': 'h:mm AM/PM',
  'short time': 'h:mm',
  'currency': '"￥"#,##0.00',
  'euro currency': '[$€-2] #,##0.00',
  'fixed': '0.00',
  'standard': '#,##0.00',
  'percent': '0.00%',
  'scientific': '0.00E+00',
  'yes/no': '"Yes";"Yes";"No"',
  'true/false': '"True";"True";"False"',
  'on/off': '"On";"On";"Off"',
};

interface Style {
  readonly parent: string | undefined;
  format: string | undefined;
}

/** Number formats by the id of their style; a style without one has its parent's. */
export class SpreadsheetStyles {
  private readonly styles = new Map<string, Style>();
  private current: Style | undefined;

  open(id: string, parent: string | undefined): void {
    this.current = { parent, format: undefined };
    this.styles.set(id, this.current);
  }

  describe(format: string | undefined): void {
    if (this.current && format !== undefined) this.current.format = NAMED[format.toLowerCase()] ?? format;
  }

  /** Undefined is General. */
  formatOf(id: string | undefined): string | undefined {
    let style = this.styles.get(id ?? 'Default');
    for (let steps = 0; style !== undefined && steps < 16; steps++) {
      if (style.format !== undefined) return /^general$/i.test(style.format) ? undefined : style.format;
      style = style.parent === undefined ? undefined : this.styles.get(style.parent);
    }
    return undefined;
  }
}
