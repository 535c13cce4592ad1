import { Paragraph, TableOfContents, type FileChild } from 'docx';
import { dateControl, figureControl } from './content-control.js';
import { run } from './run.js';

/** The cover: title, department, and a date to be picked. */
export function cover(title: string, department: string, nextId: () => number): FileChild[] {
  const date = dateControl('公开日期', nextId(), run('　　　　年　　月'));
  return [
    new Paragraph({ style: 'Title', children: [figureControl('标题', nextId(), run(title))] }),
    ...(department === ''
      ? []
      : [new Paragraph({ style: 'CoverLine', spacing: { before: 5600 }, children: [run(department)] })]),
    new Paragraph({ style: 'CoverLine', children: [date] }),
  ];
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
