import { xmlText } from './xml.js';

/** A run: text in the paragraph's look, or with properties of its own. */
export function run(text: string, properties = ''): string {
  const look = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${look}<w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
}

export const TAB = '<w:r><w:tab/></w:r>';

export function paragraph(style: string, content: string, properties = ''): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${content}</w:p>`;
}

/** A field that holds what it last came to. */
export function field(instruction: string, result: string): string {
  return `${fieldMark('begin')}${instructionRun(instruction)}${fieldMark('separate')}${run(result)}${fieldMark('end')}`;
}

export function fieldMark(type: 'begin' | 'separate' | 'end'): string {
  return `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
}

export function instructionRun(instruction: string): string {
  return `<w:r><w:instrText xml:space="preserve"> ${xmlText(instruction)} </w:instrText></w:r>`;
}
