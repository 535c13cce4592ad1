import type { SectionWriter } from './section.js';
import { sharesParagraph } from './shares.js';

/** 支出, 基本 and 项目 and others with shares: from 支出总表, else 收支总表. */
export const expenditure: SectionWriter = (story) => {
  const { total, natures, complete } = story.book.expenditure;
  if (!total) return [];
  const name = story.words.account === '预算' ? '支出预算' : '本年支出合计';
  const absentIsNothing = complete && (story.prior?.expenditure.complete ?? false);
  return [sharesParagraph(story, { id: 'expenditure', name, total, lines: natures, absentIsNothing: () => absentIsNothing })];
};
