import type { Fresh } from '../../../core/fill/index.js';
import { escapeXml } from '../ooxml/xml-text.js';

/** How a part writes the names of its elements and attributes. */
export interface Ink {
  /** "w:" or "". */
  readonly element: string;
  /** "w:" */
  readonly attribute: string;
  /** Declares the attributes' prefix where the part has none for them; "" elsewhere. */
  readonly declaration: string;
}

export interface Look {
  /** Start and end tag of the run whose look the text takes, and its w:rPr. */
  readonly tag: string;
  readonly close: string;
  readonly look: string;
  readonly ink: Ink;
  /** Whether a figure may stand in a content control by its name. */
  readonly named: boolean;
}

const MARKS: Readonly<Record<string, string>> = { review: 'yellow', open: 'cyan' };

export function keptText(text: string, { element }: Ink): string {
  return `<${element}t xml:space="preserve">${escapeXml(text)}</${element}t>`;
}

/** New text in a run of its own; a figure as a content control by its name, so that it can be found again (17.5.2). */
export function freshRun({ text, mark, figure }: Fresh, { tag, close, look, ink, named }: Look): string {
  const { element, attribute, declaration } = ink;
  const shown = mark === null ? withoutMarks(look) : highlighted(look, MARKS[mark]!, ink);
  const lines = text
    .split('\n')
    .map((line) => keptText(line, ink))
    .join(`<${element}br/>`);
  const run = `${tag}${shown}${lines}${close}`;
  if (figure === null || !named) return run;
  const name = escapeXml(figure.name.slice(0, 64));
  const property = (of: string): string => `<${element}${of}${declaration} ${attribute}val="${name}"/>`;
  const properties = `<${element}sdtPr>${property('alias')}${property('tag')}</${element}sdtPr>`;
  return `<${element}sdt>${properties}<${element}sdtContent>${run}</${element}sdtContent></${element}sdt>`;
}

/** A form marks its blanks in the colours of our marks: what is sure is no longer marked. */
function withoutMarks(look: string): string {
  return look
    .replace(/<(?:\w+:)?highlight\s[^>]*?"(?:yellow|cyan)"[^>]*\/>/, '')
    .replace(/<(?:\w+:)?shd\s[^>]*?fill="(?:FFFF00|00FFFF)"[^>]*\/>/i, '')
    .replace(/^<([^\s/>]+)><\/\1>$/, '');
}

/** Elements of w:rPr that stand behind w:highlight (CT_RPr is a sequence in the schema's strict reading). */
const BEHIND =
  /<(?:\w+:)?(?:u|effect|bdr|shd|fitText|vertAlign|rtl|cs|em|lang|eastAsianLayout|specVanish|oMath|rPrChange)\b/;

function highlighted(look: string, color: string, { element, attribute, declaration }: Ink): string {
  const mark = `<${element}highlight${declaration} ${attribute}val="${color}"/>`;
  if (look === '' || look.endsWith('/>')) return `<${element}rPr>${mark}</${element}rPr>`;
  const plain = look.replace(/<(?:\w+:)?highlight\b[^>]*\/>/, '');
  const at = plain.search(BEHIND);
  const place = at >= 0 ? at : plain.lastIndexOf('</');
  return plain.slice(0, place) + mark + plain.slice(place);
}
