import type { Chart } from '../../../core/narrate/charts/chart.js';
import { contentsOf } from '../../../core/narrate/contents.js';
import type { Insert, Narrative, Paragraph, Section } from '../../../core/narrate/narrative.js';
import type { PrintedTable } from '../../../core/narrate/tables/printed.js';
import { displayWidth } from '../../../core/sheet/width.js';
import { Body, LINE } from './body.js';
import { bodyParagraph } from './body-paragraph.js';
import { chartBlock, chartHeight } from './chart.js';
import { contents, cover, frontEnd, heading, type Entry } from './front.js';
import { Ids } from './ids.js';
import { paragraph, run } from './run.js';
import { tableBlock } from './table.js';
import { lookOf, tableHeight } from './table-look.js';
import { DECLARATION, NAMESPACES } from './xml.js';

export interface DocumentXml {
  readonly xml: string;
  /** In the order of their relations rIdChart1, rIdChart2 … */
  readonly charts: readonly Chart[];
}

/** A line holds 27 Chinese characters. */
const SIGNS = 54;
const INDENT = 4;

/** document.xml: cover, contents, and the text with its charts and tables. */
export function documentXml(narrative: Narrative, department: string, tables: readonly PrintedTable[]): DocumentXml {
  return new Writer(narrative, tables).write(narrative, department);
}

/** True when the headings begin with 第一部分. */
export function hasParts({ sections }: Narrative): boolean {
  return sections.some(({ level }) => level === 0);
}

class Writer {
  private readonly ids = new Ids();
  private readonly entries: Entry[] = [];
  private readonly charts: Chart[] = [];
  private readonly draft: boolean;
  private readonly body: Body;
  /** Level of the headings 一、 among the headings in use. */
  private readonly chapter: number;

  constructor(narrative: Narrative, private readonly tables: readonly PrintedTable[]) {
    this.draft = narrative.draft;
    this.body = new Body(this.draft);
    this.chapter = hasParts(narrative) ? 2 : 1;
  }

  write({ title, sections }: Narrative, department: string): DocumentXml {
    const front = cover(title, department, this.ids);
    for (const section of sections) this.section(section);
    this.body.turnTo('portrait');
    const text = this.body.end();
    const list = this.entries.length > 0 ? contents(this.entries, this.ids) : '';
    return { xml: `${DECLARATION}<w:document ${NAMESPACES}><w:body>${front}${list}${frontEnd(this.draft)}${text}</w:body></w:document>`, charts: this.charts };
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
    const id = this.ids.next();
    const page = this.body.add(heading(`Heading${level}`, text, bookmark(id), id), linesOf(text) * LINE + (part ? 2 * LINE : 0), (linesOf(text) + 1) * LINE);
    if (level <= 2) this.entries.push({ text, level, bookmark: bookmark(id), page });
  }

  private paragraph(paragraph: Paragraph): void {
    this.body.turnTo('portrait');
    this.body.add(bodyParagraph(paragraph, this.ids), linesOf(paragraph.text) * LINE);
  }

  private insert(insert: Insert): void {
    if (insert.what === 'chart') {
      this.body.turnTo('portrait');
      this.charts.push(insert.chart);
      this.body.add(chartBlock(insert.chart, `rIdChart${this.charts.length}`, this.ids), chartHeight(insert.chart), chartHeight(insert.chart));
    } else if (this.tables.length > 0) {
      for (const table of this.tables) this.table(table);
    } else {
      for (const title of insert.titles) this.body.add(paragraph('BodyText', run(title)), LINE);
    }
  }

  /** Small ones follow each other on a page; none begins where it would be broken. */
  private table(table: PrintedTable): void {
    const look = lookOf(table);
    this.body.turnTo(look.orientation);
    const height = tableHeight(table, look);
    const turns = this.body.breaks(height);
    if (turns) this.body.turnPage();
    const id = this.ids.next();
    const title = heading('TableTitle', table.title, bookmark(id), id, turns ? '<w:pageBreakBefore/>' : '');
    const page = this.body.add(title + tableBlock(table, look), height, 0);
    this.entries.push({ text: table.title, level: this.chapter, bookmark: bookmark(id), page });
  }
}

function linesOf(text: string): number {
  return Math.ceil((displayWidth(text) + INDENT) / SIGNS);
}

function bookmark(id: number): string {
  return `_Toc${id}`;
}
