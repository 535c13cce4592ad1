import { field, paragraph, run } from './run.js';
import { DECLARATION, NAMESPACES } from './xml.js';

/** Page numbers as GB/T 9704 has them: — 1 —, odd pages right, even pages left, one character in from the edge. */
export function pageNumber(side: 'left' | 'right'): string {
  const number = paragraph('Footer', `${run('— ')}${field('PAGE', '1')}${run(' —')}`, `<w:ind w:${side}="280"/><w:jc w:val="${side}"/>`);
  return `${DECLARATION}<w:ftr ${NAMESPACES}>${number}</w:ftr>`;
}

/** Says on every page that something is still missing; framed, so that it is seen in black and white too. */
export function draftHeader(sentence: string): string {
  const mark = run(`　${sentence}　`, '<w:bdr w:val="single" w:sz="12" w:space="0" w:color="000000"/>');
  return `${DECLARATION}<w:hdr ${NAMESPACES}>${paragraph('Header', mark)}</w:hdr>`;
}
