import type { TableKind } from '../../taxonomy/table-kind.js';
import { squash } from '../../text/squash.js';
import { kindOfTitle } from '../../taxonomy/kinds.js';
import type { Span } from '../../text/span.js';
import type { Document, Paragraph } from '../../claims/index.js';
import { placeIn, prose } from './found.js';

/** What a 说明 may say there is none of. */
export interface Topic {
  readonly name: string;
  readonly words: RegExp;
  /** Among the figures of the tables (core/figures). */
  readonly figure: string;
  /**
   * Key of the statements that tell its amount (taxonomy/figure-names); for a fund with the fund's name in the noun.
   */
  readonly keys: readonly string[];
  readonly isFund?: true;
  /** Of all money: what the text says of 财政拨款 alone is not compared. */
  readonly ofAllMoney?: true;
}

const FUND_KEYS = ['expenditure', 'appropriation'] as const;

const TOPICS: readonly Topic[] = [
  { name: '政府性基金支出', words: /^政府性基金/, figure: '政府性基金支出', keys: FUND_KEYS, isFund: true },
  { name: '国有资本经营支出', words: /^国有资本经营/, figure: '国有资本经营支出', keys: FUND_KEYS, isFund: true },
  { name: '社会保险基金支出', words: /^社会保险基金/, figure: '社会保险基金支出', keys: [] },
  { name: '“三公”经费', words: /^三公经费/, figure: '三公经费', keys: ['three-public'] },
  {
    name: '因公出国（境）费',
    words: /^因公出国(?:（境）)?(?:经费|费用?)?/,
    figure: '因公出国（境）费',
    keys: ['three-public.abroad'],
  },
  {
    name: '公务用车购置费',
    words: /^公务用车购置(?!及|和|与|、)(?:经费|费用?)?/,
    figure: '公务用车购置费',
    keys: ['three-public.vehicle-purchase'],
  },
  {
    name: '公务用车运行费',
    words: /^公务用车运行(?:维护)?(?:经费|费用?)/,
    figure: '公务用车运行费',
    keys: ['three-public.vehicle-operation'],
  },
  { name: '公务接待费', words: /^公务接待(?:经费|费用?)/, figure: '公务接待费', keys: ['three-public.reception'] },
  { name: '机关运行经费', words: /^机关运行(?:经费|费)/, figure: '机关运行经费', keys: ['agency-operation'] },
  { name: '政府采购', words: /^政府采购/, figure: '政府采购', keys: ['procurement'] },
  { name: '财政专户管理资金', words: /^财政专户(?:管理)?资金/, figure: '收入来源.财政专户管理资金收入', keys: [] },
  {
    name: '上年结转结余',
    words: /^上年结转(?:[和及、]?结余)?(?:资金)?/,
    figure: '上年结转结余',
    keys: [],
    ofAllMoney: true,
  },
];

export interface SaidNothing extends Span {
  readonly topic: Topic;
  readonly paragraph: Paragraph;
}

const DENIED = /(?<!有)(?:没有(?:使用|安排|发生)?|无|未安排|未使用|未发生|不涉及)/g;
const QUALIFIER = /^(?:使用|安排|的|本年|当年|年初|一般公共预算|财政拨款)+/;
const TAIL = /^(?:预算|决算|财政|拨款|资金|经费|费用|安排|使用|收入|支出|收支|项目|情况|(?:收入)?[和、](?=支出)|的)*/;
/** Of another year, or of a part of the department only. */
const ELSEWHERE = /上年(?!结转)|去年|以前年度|往年|所属|下属|部分单位|其他单位|如果|[如若](?:有|无|没有|未)|凡是?/;

/** Every "没有…支出" of the text that is understood to its last word: said of this year and of the whole. */
export function saidNothing({ paragraphs, year }: Pick<Document, 'paragraphs' | 'year'>): SaidNothing[] {
  return prose(paragraphs).flatMap((paragraph) =>
    Array.from(paragraph.folded.text.matchAll(DENIED)).flatMap(({ 0: words, index }) => {
      const { text } = paragraph.folded;
      const sentence = text.slice(text.slice(0, index).search(/[^。；]*$/), index);
      const years = Array.from(sentence.matchAll(/20\d\d/g), ([digits]) => Number(digits));
      if (ELSEWHERE.test(sentence) || (years.length > 0 && year !== null && !years.includes(year))) return [];
      const from = index + words.length;
      const clause = /^[^，。；：！？]*/.exec(text.slice(from))![0].replace(/（[^（）]*表[^（）]*）$/, '');
      return (topicsIn(clause) ?? []).map((topic) => ({
        ...placeIn(paragraph, index, from + clause.length),
        topic,
        paragraph,
      }));
    }),
  );
}

/** 政府性基金预算拨款和国有资本经营预算拨款: each topic; null where a word is left over. */
function topicsIn(clause: string): Topic[] | null {
  const found: Topic[] = [];
  let rest = clause.replace(/["“”]/g, '');
  while (rest !== '') {
    if (found.length > 0) rest = rest.replace(/^[、和与及或]/, '');
    const qualifier = QUALIFIER.exec(rest)?.[0] ?? '';
    rest = rest.slice(qualifier.length);
    const topic = TOPICS.find(({ words }) => words.test(rest));
    if (topic === undefined) return null;
    if (!(topic.ofAllMoney && /财政|公共/.test(qualifier))) found.push(topic);
    rest = rest.replace(topic.words, '').replace(TAIL, '');
    if (rest !== '' && !/^[、和与及或]/.test(rest)) return null;
  }
  return found;
}

const EMPTY_TABLE = /《?([一-龥（）“”"]{4,40}?表)》?(?:均?[为是])?(?:空表|空(?=[，。；）]|$)|无数据|没有数据)/g;

/** "政府性基金预算支出表为空表": what the text says of a table by its title. */
export function emptyNamed({
  paragraphs,
}: Pick<Document, 'paragraphs'>): (Span & { readonly title: string; readonly kind: TableKind })[] {
  return prose(paragraphs).flatMap((paragraph) =>
    Array.from(paragraph.folded.text.matchAll(EMPTY_TABLE)).flatMap((match) => {
      const title = match[1]!.replace(/^(?:因此|所以|故|相应的?|其中)/, '');
      const kind = kindOfTitle(squash(title));
      return kind === null || /^(?:本|此|该|上|下|附)表$/.test(title)
        ? []
        : [{ ...placeIn(paragraph, match.index, match.index + match[0].length), title, kind }];
    }),
  );
}
