import { deepEqual, equal, ok } from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { sectionDocx } from '../../../src/hosts/file/section-docx.js';
import { readText } from '../../../src/hosts/file/text/read-text.js';
import { generated } from '../word/documents.js';
import { paragraphsOf } from './docx-parts.js';

const { narrative } = await generated();

describe('one section of the 说明 as a document', () => {
  const section = narrative.sections.find(({ level, paragraphs }) => level === 1 && paragraphs.length > 0)!;

  it('begins with its heading, in the style that it has in the whole, and holds its text and figures', async () => {
    const docx = await sectionDocx(narrative, section);
    const xml = strFromU8(unzipSync(docx)['word/document.xml']!);
    const [heading, ...rest] = paragraphsOf(xml);
    const hasParts = narrative.sections.some(({ level }) => level === 0);
    deepEqual([heading!.text, heading!.style], [section.heading, hasParts ? 'Heading2' : 'Heading1']);
    const text = rest.map((one) => one.text);
    for (const paragraph of section.paragraphs) ok(text.includes(paragraph.text), paragraph.text);
    for (const { name } of section.paragraphs.flatMap(({ figures }) => figures))
      ok(xml.includes(`<w:tag w:val="${name}"/>`), name);
  });

  it('has those under it and none behind it', async () => {
    const at = narrative.sections.indexOf(section);
    const next = narrative.sections.findIndex(({ level }, index) => index > at && level <= section.level);
    const text = readText(await sectionDocx(narrative, section), 'a.docx').split('\n');
    const headings = narrative.sections.map(({ heading }) => heading).filter((heading) => text.includes(heading));
    deepEqual(
      headings,
      narrative.sections.slice(at, next).map(({ heading }) => heading),
    );
    equal(text.includes('目　录'), false);
  });
});
