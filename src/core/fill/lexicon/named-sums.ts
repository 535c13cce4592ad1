import { beginning, ending, holding, maybe, oneOf } from '../../text/patterns.js';
import type { Span } from '../../text/span.js';
import { BLANK } from './blanks.js';
import { matchesIn } from '../../text/matches.js';

const LEADS = oneOf('其中', '本年度?', '当年', '包括', '另有?', '[，,：:]');
const LEAD = beginning(`${LEADS}*`);
const MANY = `${maybe('[几各两三四五六七八九]')}${oneOf('项', '类', '笔')}`;
const SHARE = `[，,（(]\\s*占(?<base>[^，,。；;%％X]{0,16}?)${maybe('的')}${maybe('比重', '比例')}${maybe('为')}\\s*(?<share>${BLANK})\\s*[%％]`;
const SUMMED = new RegExp(
  [
    '(?<=^|[，,；;。：:（(])(?<names>[一-龥、（）()“”]{4,80}?)',
    maybe(`(?<more>等)${maybe(MANY)}${maybe('收入', '支出', '经费')}`, MANY),
    oneOf('合计', '共计', '总计', '小计'),
    maybe('为', '[：:]'),
    `\\s*(?<amount>${BLANK})\\s*(?<unit>万元|元)(?:${SHARE})?`,
  ].join(''),
  'dg',
);
const SIDE = ending(oneOf('收入', '支出', '费'));
const AND = /以及|[和及与]/g;

/** 上级补助收入、事业收入和其他收入合计XX万元，占XX%: a sum of figures that are named one by one. */
export interface NamedSum {
  readonly names: readonly string[];
  /** 收入 of the last name, which may be left out of those before. */
  readonly side: string;
  /** 等 behind the names: there may be others. */
  readonly isOpen: boolean;
  readonly amount: Span;
  readonly unit: '万元' | '元';
  readonly share: (Span & { readonly base: string }) | null;
}

/** `isName` tells a name that holds 和 from two names. */
export function namedSumsIn(text: string, isName: (name: string) => boolean): NamedSum[] {
  return matchesIn(text, SUMMED).flatMap((found): NamedSum[] => {
    const { names: given = '', more, unit, base = '' } = found.groups!;
    const said = given.replace(LEAD, '');
    const side = SIDE.exec(said)?.[0] ?? '';
    const known = (name: string): boolean => isName(name) || (side !== '' && isName(`${name}${side}`));
    const names = said.split('、').flatMap((part) => (known(part) ? [part] : partedAtAnd(part, known)));
    if (names.length < 2) return [];
    const { amount, share } = found.indices!.groups!;
    return [
      {
        names,
        side,
        isOpen: more !== undefined,
        amount: { start: amount![0], end: amount![1] },
        unit: unit as NamedSum['unit'],
        share: share === undefined ? null : { start: share[0], end: share[1], base },
      },
    ];
  });
}

function partedAtAnd(part: string, isName: (name: string) => boolean): string[] {
  for (const { 0: and, index } of matchesIn(part, AND)) {
    const [left, right] = [part.slice(0, index), part.slice(index + and.length)];
    if (isName(left) && isName(right)) return [left, right];
  }
  return [part];
}

const OF_OTHER_YEAR = holding('(?:上一?年度?|去年)(?![末结])');
const OF_BUDGET = holding(oneOf('年初预算', '调整后?预算', '全年预算', '预算数', '预算安排'));

/** What the sentence says before it may be of last year, or in final accounts of the budget. */
export function isOfOther(
  before: string,
  { year, isFinal }: { readonly year: number | null; readonly isFinal: boolean },
): boolean {
  const sentence = before.slice(before.lastIndexOf('。') + 1);
  const years = sentence.match(/20\d\d(?=年)/g) ?? [];
  return (
    OF_OTHER_YEAR.test(sentence) || years.some((it) => Number(it) !== year) || (isFinal && OF_BUDGET.test(sentence))
  );
}
