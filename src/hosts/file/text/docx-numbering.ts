import { chineseNumeral } from '../../../core/text/numerals.js';
import { walkXml } from './walk-xml.js';

/** "一、" before a paragraph that Word numbers by itself; '' where it does not. Counts as it is asked. */
export type NumberOf = (id: string | null, level: number, style: string | null) => string;

interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1、", "（%2）", "%1.%2". */
  readonly text: string;
}

/** numbering.xml (ECMA-376 17.9) with the numbering that paragraph styles bring (17.9.23). */
export function readNumbering(numberingXml: string, stylesXml: string): NumberOf {
  const levels = new Map<string, Map<number, Level>>();
  const lists = new Map<string, string>();
  readLists(numberingXml, levels, lists);
  const styles = readStyles(stylesXml);
  const counters = new Map<string, number[]>();
  return (id, level, style) => {
    const own = id ?? (style === null ? null : (styles.get(style)?.id ?? null));
    const depth = id === null && style !== null ? (styles.get(style)?.level ?? level) : level;
    const list = own === null ? undefined : lists.get(own);
    const shape = list === undefined ? undefined : levels.get(list);
    if (list === undefined || shape?.get(depth) === undefined) return '';
    const counts = counters.get(list) ?? [];
    counters.set(list, counts);
    counts[depth] = (counts[depth] ?? shape.get(depth)!.start - 1) + 1;
    counts.length = depth + 1;
    return shape.get(depth)!.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return numeral(counts[at] ?? shape.get(at)?.start ?? 1, shape.get(at)?.format ?? 'decimal');
    });
  };
}

function readLists(xml: string, levels: Map<string, Map<number, Level>>, lists: Map<string, string>): void {
  let list: string | null = null;
  let number: string | null = null;
  let depth = 0;
  let level: { start: number; format: string; text: string } | null = null;
  walkXml(xml, ({ name, attributes }) => {
    const value = attributes['w:val'] ?? '';
    if (name === 'w:abstractNum') levels.set((list = String(attributes['w:abstractNumId'])), new Map());
    if (name === 'w:lvl' && list !== null) {
      depth = Number(attributes['w:ilvl']);
      level = { start: 1, format: 'decimal', text: '' };
      levels.get(list)?.set(depth, level);
    }
    if (level !== null && name === 'w:start') level.start = Number(value);
    if (level !== null && name === 'w:numFmt') level.format = value;
    if (level !== null && name === 'w:lvlText') level.text = value;
    if (name === 'w:num') {
      list = level = null;
      number = String(attributes['w:numId']);
    }
    if (name === 'w:abstractNumId' && number !== null) lists.set(number, value);
  });
}

function readStyles(xml: string): Map<string, { id: string; level: number }> {
  const styles = new Map<string, { id: string; level: number }>();
  let style = '';
  let level = 0;
  walkXml(xml, ({ name, attributes }) => {
    if (name === 'w:style') {
      style = attributes['w:styleId'] ?? '';
      level = 0;
    }
    if (name === 'w:ilvl') level = Number(attributes['w:val']);
    if (name === 'w:numId') styles.set(style, { id: String(attributes['w:val']), level });
  });
  return styles;
}

const CHINESE = /^(?:chineseCounting|japaneseCounting|chineseLegalSimplified|ideographTraditional|taiwaneseCounting)/;

function numeral(value: number, format: string): string {
  if (format === 'bullet' || format === 'none') return '';
  if (format === 'decimalEnclosedCircle' || format === 'decimalEnclosedCircleChinese')
    return value <= 20 ? String.fromCharCode(0x245f + value) : String(value);
  if (!CHINESE.test(format) || value > 99) return String(value);
  return chineseNumeral(value);
}
