import { topicOf } from '../../taxonomy/topics.js';
import type { Section, Statement } from '../../claims/index.js';

/** From so many topics on, the headings below a heading are the chapters themselves. */
const MANY = 3;

/** The chapter a statement stands in: 一、 as a rule; （一） where 二、 only gathers chapters as 第二部分 does elsewhere. */
export function chaptersIn(sections: readonly Section[]): (statement: Pick<Statement, 'section'>) => Section | null {
  const topics = new Map<Section, Set<string>>();
  for (const { title, parent } of sections) {
    const topic = topicOf(title);
    if (parent !== null && topic !== null) topics.set(parent, (topics.get(parent) ?? new Set()).add(topic));
  }
  const gathers = (section: Section): boolean => (topics.get(section)?.size ?? 0) >= MANY;
  return ({ section }) => {
    let chapter = section;
    while (chapter !== null && chapter.level > 1 && chapter.parent !== null && !gathers(chapter.parent))
      chapter = chapter.parent;
    return chapter;
  };
}
