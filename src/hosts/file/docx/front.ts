import { contentControl } from './content-control.js';
import type { Ids } from './ids.js';
import { sectionProperties } from './page.js';
import { field, fieldMark, instructionRun, paragraph, run, TAB } from './run.js';
import { xmlText } from './xml.js';

export interface Entry {
  readonly text: string;
  /** 1 or 2. */
  readonly level: number;
  readonly bookmark: string;
  readonly page: number;
}

/** The cover: title, department, and a date to be picked. */
export function cover(title: string, department: string, ids: Ids): string {
  const date = `<w:sdt><w:sdtPr><w:alias w:val="公开日期"/><w:tag w:val="公开日期"/><w:id w:val="${ids.next()}"/>` +
    '<w:date><w:dateFormat w:val="yyyy年M月"/><w:lid w:val="zh-CN"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr>' +
    `<w:sdtContent>${run('　　　　年　　月')}</w:sdtContent></w:sdt>`;
  return paragraph('Title', contentControl('标题', ids.next(), run(title))) +
    (department === '' ? '' : paragraph('CoverLine', run(department), '<w:spacing w:before="5600" w:after="0" w:line="560" w:lineRule="exact"/>')) +
    paragraph('CoverLine', date);
}

/** Contents as a field that Word brings up to date, filled in so that every program shows it (ECMA-376 part 1, 17.16.5.68). */
export function contents(entries: readonly Entry[], ids: Ids): string {
  const lines = entries.map(({ text, level, bookmark, page }, at) => {
    const link = `<w:hyperlink w:anchor="${bookmark}" w:history="1">${run(text)}${TAB}${field(`PAGEREF ${bookmark} \\h`, String(page))}</w:hyperlink>`;
    const begin = at === 0 ? `${fieldMark('begin')}${instructionRun('TOC \\o "1-2" \\h \\z \\u')}${fieldMark('separate')}` : '';
    return paragraph(`TOC${level}`, `${begin}${link}${at === entries.length - 1 ? fieldMark('end') : ''}`);
  });
  return `<w:sdt><w:sdtPr><w:id w:val="${ids.next()}"/><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>` +
    `<w:sdtContent>${paragraph('ContentsHeading', run('目　录'))}${lines.join('')}</w:sdtContent></w:sdt>`;
}

/** Ends cover and contents: what follows is numbered from 1. */
export function frontEnd(draft: boolean): string {
  return paragraph('Break', '', sectionProperties({ orientation: 'portrait', numbered: false, first: false, draft }));
}

/** A heading that the contents lead to. */
export function heading(style: string, text: string, bookmark: string, id: number, properties = ''): string {
  return paragraph(style, `<w:bookmarkStart w:id="${id}" w:name="${xmlText(bookmark)}"/>${run(text)}<w:bookmarkEnd w:id="${id}"/>`, properties);
}

