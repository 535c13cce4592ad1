import type { AskedQuestion } from '../../core/narrate/narrative.js';

export interface QuestionGroup {
  /** 十一、其他重要事项 （一）机关运行经费; 标题 for what the title asks. */
  readonly heading: string;
  readonly questions: readonly AskedQuestion[];
}

/** Before the blank, no more of the sentence than a narrow pane has room for. */
const MOST_BEFORE = 30;

/** The end of the sentence before the blank, and what follows. */
export function shortSentence(sentence: string): string {
  const before = sentence.indexOf('＿＿');
  return before > MOST_BEFORE ? `…${sentence.slice(before - MOST_BEFORE)}` : sentence;
}

/**
 * Questions under the headings where they stand, in the order of the text; the 部分 is said only where it is all there
 * is.
 */
export function questionGroups(questions: readonly AskedQuestion[]): QuestionGroup[] {
  const groups = new Map<string, AskedQuestion[]>();
  for (const question of questions) {
    const { headings } = question;
    const said = headings.length > 1 && headings[0]!.includes('部分') ? headings.slice(1) : headings;
    const heading = said.length > 0 ? said.join(' ') : '标题';
    const group = groups.get(heading) ?? [];
    group.push(question);
    groups.set(heading, group);
  }
  return [...groups].map(([heading, members]) => ({ heading, questions: members }));
}
