import { Paragraph, TableOfContents, type FileChild } from 'docx';
import { dateControl, figureControl } from './content-control.js';
import { run } from './run.js';
import { wholeRuns } from './kept-whole.js';
import { paragraph, textRun } from './word-xml.js';

/** The cover: title, department, and a date to be picked. */
export function cover(title: string, department: string, nextId: () => number): string {
  return [
    paragraph('Title', figureControl('标题', nextId(), wholeRuns(title))),
    department === '' ? '' : paragraph('CoverLine', textRun(department), '<w:spacing w:before="5600"/>'),
    paragraph('CoverLine', dateControl('公开日期', nextId(), textRun('　　　　年　　月'))),
  ].join('');
}

/**
 * Contents as a field that Word brings up to date; docx fills it in from the headings, so that every program shows it.
 */
export function contents(): FileChild[] {
  return [
    new Paragraph({ style: 'ContentsHeading', pageBreakBefore: true, children: [run('目　录')] }),
    new TableOfContents('目录', {
      hyperlink: true,
      headingStyleRange: '1-2',
      useAppliedParagraphOutlineLevel: true,
      hideTabAndPageNumbersInWebView: true,
    }),
  ];
}
