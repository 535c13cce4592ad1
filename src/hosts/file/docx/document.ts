import { Document, Paragraph as WordParagraph, uniqueNumericIdCreator, type IXmlableObject } from 'docx';
import { contentsOf } from '../../../core/narrate/contents.js';
import { draftSentence } from '../../../core/narrate/markdown.js';
import type { Insert, Narrative, Paragraph, Section } from '../../../core/narrate/narrative.js';
import type { PrintedTable } from '../../../core/narrate/tables/printed.js';
import { lineCount } from './line-count.js';
import { Body, LINE, sectionEnd } from './body.js';
import { bodyParagraph } from './body-paragraph.js';
import { chartBlock, chartHeight } from './chart.js';
import { contents, cover } from './front.js';
import { draftHeaders, pageNumbers } from './header-footer.js';
import { sectionProperties } from './page.js';
import { OwnBlocks } from './own-blocks.js';
import { printable } from './printable.js';
import { run } from './run.js';
import { stylesOf } from './styles.js';
import { continuedTitle, tableBlock } from './table.js';
import { lookOf, tableHeight } from './table-look.js';
import { partsOf } from './table-parts.js';
import { paragraph as textParagraph, textRun } from './word-xml.js';

/** A line holds 28 Chinese characters. */
const SIGNS = 56;
const INDENT = 4;

/** What the library is to pack, and the blocks to put into it then. */
export interface WordDocument {
  readonly document: Document;
  readonly blocks: OwnBlocks;
}

/** Cover, contents, and the text with its charts and tables. */
export function wordDocument(narrative: Narrative, department: string, tables: readonly PrintedTable[]): WordDocument {
  const writer = new Writer(narrative, tables);
  return { document: writer.write(narrative, department), blocks: writer.blocks };
}

/** True when the headings begin with 第一部分. */
function hasParts({ sections }: Narrative): boolean {
  return sections.some(({ level }) => level === 0);
}

class Writer {
  /** Numbers that Word wants to be different from each other in a document. */
  private readonly nextId = uniqueNumericIdCreator();
  private readonly body = new Body();
  readonly blocks = new OwnBlocks();
  /** Of each heading in the contents. */
  private readonly pages: number[] = [];
  /** Level of the headings 一、 among the headings in use. */
  private readonly chapter: number;

  constructor(
    narrative: Narrative,
    private readonly tables: readonly PrintedTable[],
  ) {
    this.chapter = hasParts(narrative) ? 2 : 1;
  }

  write(narrative: Narrative, department: string): Document {
    const title = printable(narrative.title);
    const front = this.blocks.add(cover(title, department, this.nextId));
    for (const section of narrative.sections) this.section(section);
    this.body.turnTo('portrait');
    const list = this.pages.length > 0 ? contents() : [];
    const [first, ...rest] = this.body.end();
    return new Document({
      title,
      creator: '公开表助手',
      lastModifiedBy: '公开表助手',
      evenAndOddHeaderAndFooters: true,
      features: { updateFields: true },
      compatibility: { version: 15 },
      styles: stylesOf(this.chapter === 2),
      theme: { fonts: { body: { latin: 'Times New Roman', eastAsia: '宋体' } } },
      pageNumbers: (body) => ({
        bookmarks: new Map(bookmarksOf(body).map((name, at) => [name, String(this.pages[at])])),
      }),
      // Headers and footers go on from section to section.
      sections: [
        {
          properties: sectionProperties('portrait'),
          ...(narrative.draft && { headers: draftHeaders(draftSentence(narrative)) }),
          children: [front, ...list, sectionEnd()],
        },
        { properties: sectionProperties(first!.orientation, true), footers: pageNumbers(), children: first!.blocks },
        ...rest.map(({ orientation, blocks }) => ({ properties: sectionProperties(orientation), children: blocks })),
      ],
    });
  }

  private section(section: Section): void {
    this.body.turnTo('portrait');
    this.heading(section.heading, section.level - 1 + this.chapter, section.level === 0);
    for (const one of contentsOf(section)) {
      if (one.kind === 'insert') this.insert(one.insert);
      else this.paragraph(one.paragraph);
    }
  }

  private heading(text: string, level: number, part: boolean): void {
    if (part) this.body.turnPage();
    const words = new WordParagraph({ style: `Heading${level}`, pageBreakBefore: part, children: [run(text)] });
    const page = this.body.add([words], linesOf(text) * LINE + (part ? 2 * LINE : 0), (linesOf(text) + 1) * LINE);
    if (level <= 2) this.list(text, page);
  }

  private paragraph(paragraph: Paragraph): void {
    this.body.turnTo('portrait');
    this.own(bodyParagraph(paragraph, this.nextId), linesOf(paragraph.text) * LINE);
  }

  private insert(insert: Insert): void {
    if (insert.what === 'chart') {
      this.body.turnTo('portrait');
      this.body.add(chartBlock(insert.chart, this.nextId), chartHeight(insert.chart), chartHeight(insert.chart));
    } else if (this.tables.length > 0) {
      for (const table of this.tables) this.table(table);
    } else {
      for (const title of insert.titles) this.own(textParagraph('BodyText', textRun(title)), LINE);
    }
  }

  /** Small ones follow each other on a page; none begins where it would be broken. */
  private table(table: PrintedTable): void {
    partsOf(table).forEach((part, at, parts) => {
      const look = lookOf(part, parts.length > 1);
      this.body.turnTo(look.orientation);
      const height = tableHeight(part, look);
      const turns = this.body.breaks(height);
      if (turns) this.body.turnPage();
      const block = this.blocks.add(tableBlock(part, look));
      if (at > 0) {
        this.body.add([this.blocks.add(continuedTitle(part.title, turns)), block], height, 0);
        return;
      }
      const title = new WordParagraph({ style: 'TableTitle', pageBreakBefore: turns, children: [run(part.title)] });
      this.list(part.title, this.body.add([title, block], height, 0));
    });
  }

  private own(xml: string, height: number): void {
    this.body.add([this.blocks.add(xml)], height);
  }

  /** docx leaves headings without words out of the contents. */
  private list(heading: string, page: number): void {
    if (heading.trim() !== '') this.pages.push(page);
  }
}

/** Names of the bookmarks that docx gave the headings, in their order. */
function bookmarksOf(body: IXmlableObject): string[] {
  const blocks = body['w:body'] as readonly IXmlableObject[];
  return blocks.flatMap((block) =>
    ((block['w:p'] ?? []) as readonly IXmlableObject[]).flatMap((child) => {
      const bookmark = child['w:bookmarkStart'] as IXmlableObject | undefined;
      return bookmark ? [(bookmark._attr as { 'w:name': string })['w:name']] : [];
    }),
  );
}

function linesOf(text: string): number {
  return lineCount(text, SIGNS, INDENT);
}
