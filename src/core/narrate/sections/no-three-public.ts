import { blank, say, type Piece } from '../prose/pieces.js';
import { yearOf, type Story } from '../story.js';

/** “三公”经费 without a total: an empty table says that there are none, a missing one says nothing. */
export function noThreePublic(story: Story): Piece[] {
  const budget = story.words.account === '预算';
  if (story.book.threePublic.state === 'none') {
    return [say`本部门${yearOf(story)}没有${budget ? '安排“三公”经费预算' : '“三公”经费支出'}。`];
  }
  const question = `“三公”经费${story.words.account}总额是多少，因公出国（境）、公务用车、公务接待各多少？表中没有列明。`;
  return [say`本部门${yearOf(story)}“三公”经费${blank('three-public', '“三公”经费情况', question)}。`];
}
