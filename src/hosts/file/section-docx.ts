import type { Narrative, Section } from '../../core/narrate/narrative.js';
import { narrativeDocx, type Source } from './docx.js';
import { childOf, childrenOf, edited, rootOf, type Element } from './ooxml/edit-xml.js';
import { EditedPackage } from './ooxml/edited-package.js';

/**
 * One section of the 说明 as a Word document, with those under it and nothing before it: no cover, no contents. Its
 * headings are of the level that they have in the whole.
 */
export async function sectionDocx(narrative: Narrative, section: Section, source?: Source): Promise<Uint8Array> {
  const [part] = narrative.sections.filter(({ level }) => level === 0);
  // without a part before it the writer would take the heading a level higher
  const lead = part === undefined || section.level === 0 ? [] : [{ ...part, paragraphs: [], inserts: [] }];
  const sections = [...lead, ...withThoseUnder(narrative.sections, section)];
  return withoutFront(await narrativeDocx({ ...narrative, draft: false, sections }, source), lead.length);
}

function withThoseUnder(sections: readonly Section[], section: Section): readonly Section[] {
  const from = sections.indexOf(section);
  const next = sections.findIndex(({ level }, index) => index > from && level <= section.level);
  return sections.slice(from, next < 0 ? undefined : next);
}

/** The first section of the document, cover and contents, and so many blocks more, are taken out. */
function withoutFront(docx: Uint8Array, more: number): Uint8Array {
  const file = new EditedPackage(docx);
  const part = 'word/document.xml';
  const xml = file.read(part)!;
  const blocks = childrenOf(xml, childOf(xml, rootOf(xml), 'body'));
  const last = blocks.findIndex((block) => endsSection(xml, block)) + more;
  file.write(part, edited(xml, [{ from: blocks[0]!.start, to: blocks[last]!.end, text: '' }]));
  return file.toBytes();
}

function endsSection(xml: string, block: Element): boolean {
  const properties = block.name === 'p' ? childOf(xml, block, 'pPr') : undefined;
  return properties !== undefined && childOf(xml, properties, 'sectPr') !== undefined;
}
