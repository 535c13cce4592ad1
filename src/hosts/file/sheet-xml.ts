/** A worksheet part (ECMA-376 18.3.1.99) made light, with what SheetJS does not tell without reading all styles. */
export interface LightSheet {
  readonly xml: string;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** Cells with a style and no value. Without an address a cell counts by its place and must stay. */
const BLANK_CELL =
  /<(?:\w+:)?c\s(?:[^<>]*\s)?r="[^<>]*?(?:\/>|>\s*(?:<(?:\w+:)?(?:v|is)(?:\/>|>\s*(?:<(?:\w+:)?t(?:\/>|>\s*<\/(?:\w+:)?t>)\s*)?<\/(?:\w+:)?(?:v|is)>)\s*)?<\/(?:\w+:)?c>)/g;
const BLANK_ROW = /<(?:\w+:)?row\s(?:[^<>]*\s)?r="[^<>]*?(?:\/>|>\s*<\/(?:\w+:)?row>)/g;
const SPACE_BETWEEN = />\s{2,}</g;
const HIDDEN_ROW = /<(?:\w+:)?row\b(?=[^>]*\shidden="(?:1|true)")[^>]*?\sr="(\d+)"/g;
const COLUMN = /<(?:\w+:)?col\b[^>]*>/g;
/** A formula cell without a value, as programs write that do not calculate. */
const FORMULA_WITHOUT_VALUE =
  /<((?:\w+:)?)c(\s[^<>]*|)>\s*(<(?:\w+:)?f\b[^<>]*(?:\/>|>[^<]*<\/(?:\w+:)?f>))\s*(?:<(?:\w+:)?v\s*(?:\/>|>\s*<\/(?:\w+:)?v>))?\s*<\/(?:\w+:)?c>/g;

const MOST_COLUMNS = 16_384;

/**
 * Takes the blank cells out, so that a sheet formatted down to its last row costs no more than its figures, and
 * marks formulas that were never calculated as an error: SheetJS would read them as 0.
 */
export function lightenSheet(xml: string): LightSheet {
  const filled = xml.replace(SPACE_BETWEEN, '><').replace(BLANK_CELL, '').replace(BLANK_ROW, '');
  return {
    xml: filled.replace(FORMULA_WITHOUT_VALUE, markUncalculated),
    hiddenRows: xml.includes('hidden="') ? Array.from(xml.matchAll(HIDDEN_ROW), (match) => Number(match[1]) - 1) : [],
    hiddenColumns: hiddenColumns(xml.slice(0, Math.max(0, xml.search(/<(?:\w+:)?sheetData\b/)))),
  };
}

/** A text formula (t="str") may well give nothing; a number that is not there was never calculated. */
function markUncalculated(cell: string, prefix: string, attributes: string, formula: string): string {
  const type = /\st="(\w+)"/.exec(attributes)?.[1] ?? 'n';
  if (type !== 'n') return cell;
  return `<${prefix}c${attributes.replace(/\st="n"/, '')} t="e">${formula}<${prefix}v>#GETTING_DATA</${prefix}v></${prefix}c>`;
}

function hiddenColumns(head: string): number[] {
  const columns: number[] = [];
  for (const [tag] of head.matchAll(COLUMN)) {
    if (!/\shidden="(?:1|true)"/.test(tag)) continue;
    const first = Number(/\smin="(\d+)"/.exec(tag)?.[1] ?? 1);
    const last = Math.min(Number(/\smax="(\d+)"/.exec(tag)?.[1] ?? first), MOST_COLUMNS);
    for (let column = first; column <= last; column++) columns.push(column - 1);
  }
  return columns;
}
