import { sayErrors, sayUnchecked } from '../core/narrate/doubts.js';
import type { Doubt } from '../core/fill/index.js';
import type { Narrative } from '../core/narrate/narrative.js';
import { listWorkbook } from '../hosts/file/list/list-workbook.js';

/** What stands between a 说明 and its publication, a line a thing. */
export interface OpenItem {
  /** The workbook, with its subfolder where it has one. */
  readonly workbook: string;
  readonly kind: '待填' | '请核对' | '工作簿有错误' | '没有写出';
  /** Of the question; '' for what is no question. */
  readonly id: string;
  readonly question: string;
  /** Headings and sentence that it stands in. */
  readonly place: string;
}

export function openItems(workbook: string, narrative: Narrative, review: readonly Doubt[] = []): OpenItem[] {
  const errors = sayErrors(narrative);
  const unchecked = sayUnchecked(narrative);
  const said = (kind: OpenItem['kind'], question: string): OpenItem => ({
    workbook,
    kind,
    id: '',
    question,
    place: '',
  });
  return [
    ...(errors === null ? [] : [said('工作簿有错误', `${errors}；请改好工作簿后重写。`)]),
    ...(unchecked === null ? [] : [said('请核对', `${unchecked}。`)]),
    ...narrative.unanswered.map(({ id, question }): OpenItem => {
      const asked = narrative.questions.find((one) => one.id === id);
      const place = asked ? [asked.headings.join(' '), asked.sentence].filter((part) => part !== '').join('\n') : '';
      return { workbook, kind: '待填', id, question, place };
    }),
    ...review.map(({ sentence, why }): OpenItem => ({ ...said('请核对', `${why}。`), place: sentence })),
  ];
}

const COLUMNS = [
  { name: '工作簿', width: 30 },
  { name: '类别', width: 14 },
  { name: '编号', width: 34 },
  { name: '要填写或核对的内容', width: 50 },
  { name: '所在位置', width: 50 },
];

/** The list as an .xlsx. */
export function openItemsWorkbook(items: readonly OpenItem[]): Uint8Array {
  return listWorkbook({
    name: '未回答',
    columns: COLUMNS,
    rows: items.map(({ workbook, kind, id, question, place }) => [workbook, kind, id, question, place]),
  });
}
