import { DENIED_TOPICS, type DeniedTopic } from '../taxonomy/denied-topics.js';
import { isJoined, isOfFiscal, qualifierOf, withoutJoin, withoutTail } from './lexicon/denials.js';

/** 政府性基金预算拨款和国有资本经营预算拨款: each topic; null where a word is left over. */
export function topicsDenied(clause: string): DeniedTopic[] | null {
  const found: DeniedTopic[] = [];
  let rest = clause.replace(/["“”]/g, '');
  while (rest !== '') {
    if (found.length > 0) rest = withoutJoin(rest);
    const qualifier = qualifierOf(rest);
    rest = rest.slice(qualifier.length);
    const topic = DENIED_TOPICS.find(({ words }) => words.test(rest));
    if (topic === undefined) return null;
    if (!(topic.ofAllMoney && isOfFiscal(qualifier))) found.push(topic);
    rest = withoutTail(rest.replace(topic.words, ''));
    if (rest !== '' && !isJoined(rest)) return null;
  }
  return found;
}
