import {
  countVerdicts,
  ITEM_HEADS,
  itemCells,
  OWNER_HEADS,
  papersSentence,
  settingsLine,
  SUMMARY_HEADS,
  summaryCells,
  type Paper,
} from './rows.js';
import { countWords } from './words.js';
import { documentLine } from '../words.js';
import { columnsOf, type List } from '../list.js';
import { fileWords } from '../../taxonomy/words/files.js';
import { gather } from '../../sheet/gather.js';

const TITLE = '预决算公开情况检查表';
const SIGN = '检查人：　　　　　　　　被检查单位（盖章）：　　　　　　　　日期：　　　　　　　　';
const ITEM_WIDTHS = [6, 12, 30, 18, 12, 44, 24, 16];
const OWNER_WIDTHS = [24, 22];
const SUMMARY_WIDTHS = [26, 26, 16, 26, 9, 12, 10, 9, 8, 60];

/**
 * The paper as lists: of one department a sheet to be signed; of several a summary, and every item of all of them in
 * one list that can be filtered.
 *
 * @param inspectedOn "2024年3月5日"
 */
export function paperLists(papers: readonly Paper[], inspectedOn: string): List[] {
  const [only] = papers;
  if (papers.length === 1 && only !== undefined && !('failure' in only))
    return [
      {
        name: '检查表',
        caption: [
          TITLE,
          `${documentLine(only.document)}　　检查于 ${inspectedOn}`,
          [
            `${fileWords(only.published).book}：${only.workbook}`,
            `说明文字：${only.text ?? '没有给出'}`,
            settingsLine(only),
          ]
            .filter((part) => part !== null)
            .join('　　'),
          `${countWords(countVerdicts(only))}（程序不能判断的，由检查人填写）`,
        ],
        columns: columnsOf(ITEM_HEADS, ITEM_WIDTHS),
        rows: itemCells(only),
        foot: [SIGN],
      },
    ];
  return [summaryList(papers, inspectedOn), itemList(papers)];
}

function summaryList(papers: readonly Paper[], inspectedOn: string): List {
  return {
    name: '汇总',
    caption: [`${TITLE}（汇总）`, `检查于 ${inspectedOn}　　${papersSentence(papers)}`],
    columns: columnsOf(SUMMARY_HEADS, SUMMARY_WIDTHS),
    rows: papers.map(summaryCells),
    foot: [SIGN],
  };
}

function itemList(papers: readonly Paper[]): List {
  return {
    name: '检查表',
    columns: columnsOf([...OWNER_HEADS, ...ITEM_HEADS], [...OWNER_WIDTHS, ...ITEM_WIDTHS]),
    rows: gather(papers, (paper) =>
      'failure' in paper ? [] : itemCells(paper).map((cells) => [paper.workbook, paper.document.department, ...cells]),
    ),
  };
}
