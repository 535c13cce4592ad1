import { sayErrors, sayUnchecked } from '../core/narrate/doubts.js';
import type { Doubt } from '../core/fill/index.js';
import type { Answers, Narrative } from '../core/narrate/narrative.js';
import { listWorkbook } from '../hosts/file/list/list-workbook.js';

/** What stands between a 说明 and its publication, a line a thing. */
export interface OpenItem {
  /** The workbook, with its subfolder where it has one. */
  readonly workbook: string;
  readonly kind: '待填' | '已填' | '请核对' | '工作簿有错误' | '没有写出';
  /** Of the question; '' for what is no question. */
  readonly id: string;
  readonly question: string;
  /** As it was given; '' where the column is still to be filled in. */
  readonly answer: string;
  /** Headings and sentence that it stands in. */
  readonly place: string;
}

/**
 * @param given the answers that are this workbook's own: they stay in the list, so that filling it in again loses none
 */
export function openItems(
  workbook: string,
  narrative: Narrative,
  given: Answers,
  review: readonly Doubt[] = [],
): OpenItem[] {
  const errors = sayErrors(narrative);
  const unchecked = sayUnchecked(narrative);
  const said = (kind: OpenItem['kind'], question: string): OpenItem => ({
    workbook,
    kind,
    id: '',
    question,
    answer: '',
    place: '',
  });
  const placeOf = (id: string): string => {
    const asked = narrative.questions.find((one) => one.id === id);
    return asked ? [asked.headings.join(' '), asked.sentence].filter((part) => part !== '').join('\n') : '';
  };
  const answered = narrative.questions.filter(({ id, answer }) => answer !== null && Object.hasOwn(given, id));
  return [
    ...(errors === null ? [] : [said('工作簿有错误', `${errors}；请改好工作簿后重写。`)]),
    ...(unchecked === null ? [] : [said('请核对', `${unchecked}。`)]),
    ...narrative.unanswered.map(({ id, question }): OpenItem => ({
      workbook,
      kind: '待填',
      id,
      question,
      answer: '',
      place: placeOf(id),
    })),
    ...review.map(({ sentence, why }): OpenItem => ({ ...said('请核对', `${why}。`), place: sentence })),
    ...answered.map(({ id, question }): OpenItem => ({
      workbook,
      kind: '已填',
      id,
      question,
      answer: given[id]!,
      place: placeOf(id),
    })),
  ];
}

/** The columns that --answers reads back. */
export const ANSWER_COLUMNS = { workbook: '工作簿', id: '编号', answer: '回答' } as const;

const COLUMNS = [
  { name: ANSWER_COLUMNS.workbook, width: 26 },
  { name: '类别', width: 12 },
  { name: ANSWER_COLUMNS.id, width: 28 },
  { name: '要填写或核对的内容', width: 44 },
  { name: ANSWER_COLUMNS.answer, width: 34 },
  { name: '所在位置', width: 44 },
];

/** The list as an .xlsx. */
export function openItemsWorkbook(items: readonly OpenItem[]): Uint8Array {
  return listWorkbook({
    name: '未回答',
    columns: COLUMNS,
    rows: items.map(({ workbook, kind, id, question, answer, place }) => [workbook, kind, id, question, answer, place]),
  });
}
