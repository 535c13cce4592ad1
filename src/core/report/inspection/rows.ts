import {
  VERDICTS,
  type Evidence,
  type InspectedItem,
  type Inspection,
  type InspectionItem,
  type Verdict,
} from '../../inspect/index.js';
import { cellList } from '../group-findings.js';
import { oneLine } from '../printable.js';
import { settingsParts } from '../rules-off.js';
import { fileWords } from '../../taxonomy/words/files.js';
import { DOCUMENT_NAME } from '../words.js';
import { LEFT_OPEN, sayEvidence, VERDICT_NAME } from './words.js';

/** A line of the paper as it is printed. */
export interface PaperRow {
  readonly item: InspectionItem;
  readonly verdict: Verdict;
  /** "公开01表《收入支出决算总表》"; what the verdict rests on. */
  readonly says: string;
  /** "公开01表!A1", "说明：“三、…”"; '' where it stands nowhere. */
  readonly place: string;
}

/** The rows of a paper, in its order. */
export function paperRows({ items, published }: Inspection): PaperRow[] {
  return items.map((one) => paperRow(one, published));
}

export function paperRow(
  { item, verdict, evidence, cells, quotes = [] }: InspectedItem,
  published?: Inspection['published'],
): PaperRow {
  const say = (one: Evidence): string => oneLine(sayEvidence(one, fileWords(published)));
  return {
    item,
    verdict,
    says: item.byPerson ? LEFT_OPEN : evidence.map(say).join('；'),
    place: [
      cellList(cells),
      quotes.length > 0 && `说明：${quotes.map(({ quote }) => `“${oneLine(quote)}”`).join('、')}`,
    ]
      .filter(Boolean)
      .join('；'),
  };
}

/** "设置：容差 1.00 元，停用 2 项规则"; null where the tables were checked as everybody has it. */
export function settingsLine({ settings }: Pick<Inspection, 'settings'>): string | null {
  const parts = settingsParts(settings);
  return parts.length === 0 ? null : `设置：${parts.join('，')}`;
}

export function countVerdicts({ items }: Inspection): Record<Verdict, number> {
  const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  for (const { verdict } of items) counts[verdict] += 1;
  return counts;
}

/** One of many: inspected, or why not. */
export type Paper = Inspection | UnreadPaper;

export interface UnreadPaper {
  readonly workbook: string;
  readonly code: string;
  readonly failure: string;
}

export const ITEM_HEADS = ['序号', '类别', '检查要求', '依据', '结果', '情况', '位置', '检查人意见'] as const;
/** In front of them where several departments stand in one list. */
export const OWNER_HEADS = ['工作簿', '部门'] as const;
export const SUMMARY_HEADS = [
  '工作簿',
  '部门',
  '文种',
  '说明文字',
  '不符合',
  '需人工核对',
  '未能判断',
  '不涉及',
  '符合',
  '不符合的要求',
] as const;

/** The cells of a paper under ITEM_HEADS. */
export function itemCells(inspection: Inspection): string[][] {
  return paperRows(inspection).map(({ item, verdict, says, place }, index) => [
    String(index + 1),
    item.group,
    item.asks,
    item.basis,
    VERDICT_NAME[verdict],
    says,
    place,
    '',
  ]);
}

/** A department's line under SUMMARY_HEADS; of a workbook that could not be read only the reason. */
export function summaryCells(paper: Paper): (string | number)[] {
  if ('failure' in paper)
    return [paper.workbook, ...Array<string>(SUMMARY_HEADS.length - 2).fill(''), `没有检查：${paper.failure}`];
  const { workbook, text, document, items } = paper;
  const counts = countVerdicts(paper);
  return [
    workbook,
    document.department,
    `${document.year === null ? '' : `${document.year}年`}${DOCUMENT_NAME[document.type]}`,
    text ?? '没有给出',
    ...VERDICTS.map((verdict) => counts[verdict]),
    [...items.filter(({ verdict }) => verdict === 'fails').map(({ item }) => item.asks), settingsLine(paper)]
      .filter((part) => part !== null)
      .join('；'),
  ];
}

/** "共 3 个工作簿：有不符合项的 1 个，没有发现不符合项的 1 个，没有检查的 1 个。…" */
export function papersSentence(papers: readonly Paper[]): string {
  const read = papers.filter((paper): paper is Inspection => !('failure' in paper));
  const failing = read.filter((paper) => countVerdicts(paper).fails > 0).length;
  const unread = papers.length - read.length;
  return `共 ${papers.length} 个工作簿：有不符合项的 ${failing} 个，没有发现不符合项的 ${read.length - failing} 个${unread > 0 ? `，没有检查的 ${unread} 个` : ''}。标为“需人工核对”“未能判断”的不算符合。`;
}
