import { beginning, holding, maybe, oneOf } from '../../text/patterns.js';
import type { Span } from '../../text/span.js';
import { PARTIES } from '../../taxonomy/words/parties.js';
import { conditionIn, WRITERS_SIGN } from './alternatives.js';
import { isFigureLeft } from './blanks.js';
import { promptsIn } from './prompts.js';
import { matchesIn } from '../../text/matches.js';

/** What a form says of having nothing to tell. */
const WHERE_NOTHING = ['如无', '如没有', '若无', '若没有', '没有的', '无此', '不涉及'];

/** How hints to the writer begin. */
const FIRST_WORDS: readonly string[] = [
  ...['请', '需', '应', '参照', '简要', '详细', '具体说明', '提示', '备注', '说明[:：]', '注[:：]'],
  ...[
    '罗列',
    '列出',
    '列示',
    '列明',
    '逐项',
    '逐一',
    '填写',
    '填报',
    '填列',
    '此处',
    '示例',
    '样例',
    '范例',
    '参考样式',
    '例如：',
  ],
  ...[...WHERE_NOTHING, '如有', '如不', '如涉及', '若有', '若不'],
  ...['各部门', '各单位', '各地', '部门根据', '部门可', '可(?:根据|按|结合|自行)'],
  ...['数据(?:来源|取自)', '取自', '对应', '口径'],
];

/** How they begin, and what they say further on: 按…填列, 从…分析. */
const FRAMES: readonly (readonly [begins: string, goesOn: readonly string[]])[] = [
  ['按', ['填', '列', '说明', '表述']],
  ['根据', ['填', '列', '说明', '表述', '情况']],
  ['摘自', ['']],
  ['摘抄', ['']],
  ['结合', ['填', '列', '说明', '情况']],
  ['从', ['说明', '分析']],
];

const IS_HINT = beginning(
  '\\s*',
  oneOf(
    FIRST_WORDS,
    FRAMES.map(([begins, goesOn]) => `${begins}[^（）]*${oneOf(goesOn)}`),
  ),
);
/** Brackets may hold brackets: （按表（一）填列）. */
const BRACKETED = /[（(【[〔]([^（）()【】]*(?:[（(][^（）()]*[）)][^（）()【】]*)*)[）)】\]〕]/g;
/** What nobody says but to the writer, wherever in a note it stands. */
const SPEAKS = holding(
  oneOf(
    ['填写', '填报', '填列', '填表', '填入', '据实填', '照此', '仿照', '参照', '自行', '成稿', '定稿'],
    ['删去', '删除', '删掉', '删减', '替换', '择一', '任选', '任选其一', '二选一', '三选一', '保留其一', '保留一段'],
    ['不列(?!入)', '可不写', '不写', '不填', '写明', '注明', '序号顺延', '公开前', '写几[条段项]', '列几[条段项]'],
    ['样例', '样式', '示例', '示范', '模板', '范本', '编写', '以此类推', '依此类推', '依次类推'],
    '[写填][“"「]?(?:0|零)',
    `${oneOf('写', '用', '保留', '选用')}[这本此上]一?[段句条]`,
    `${oneOf('上述', '以上', '下列', '同样', '[依按照]此')}格式`,
    `[须应需]当?[^。，；]{0,6}${oneOf('说明', '写明', '注明', '分析')}原因`,
    `${oneOf('保留', '填', '写', '选用')}${maybe('下面', '以下', '其中')}第[一二三][句段条项]`,
    `逐[条项个一][^。，；]{0,6}${oneOf('写', '填', '列', '说明')}`,
    `${oneOf(PARTIES)}[^。，；]{0,8}${oneOf('请', '应当?', '须', '需', '可')}`,
  ),
);
const NOTE_NAMES = [
  ...['填报说明', '填写说明', '填表说明', '编制说明提示', '模板说明', '使用说明', '样例说明', '编写说明'],
  ...[
    '填报须知',
    '填写须知',
    '填表须知',
    '编写须知',
    '编制须知',
    '填报提示',
    '使用提示',
    '编写提示',
    '编制提示',
    '编制说明',
  ],
  ...['填写要求', '填报要求', '编写要求', '编制要求', '写作要求', '填表提示', '填写提示', '温馨提示', '提示'],
  ...['特别说明', '备注', '附注', '注意', '注'],
];
/** Notes that a line has for its own may be the form's text: 注：… in a document as published. */
const NOTE = beginning(
  '\\s*',
  maybe(WRITERS_SIGN),
  oneOf(NOTE_NAMES),
  '\\d{0,2}\\s*',
  oneOf('[:：]', '[（(](?=.*[）)]\\s*$)'),
);
const SIGNED = beginning('\\s*', WRITERS_SIGN);
/** What is said of lines and signs behind such a sign. */
const OF_THE_FORM = holding(oneOf('不公开', '[一每]行', '格式', '方括号', '括号内', '依次说明', '不列', '删'));

/** A line that speaks to the writer: a note by its first word or sign, whose words are none of the text. */
export function isHintLine(text: string): boolean {
  const sign = SIGNED.exec(text)?.[0];
  if (sign !== undefined && OF_THE_FORM.test(text) && !isFigureLeft(text)) return true;
  const name = NOTE.exec(text)?.[0] ?? sign;
  if (name === undefined || isFigureLeft(text)) return false;
  return SPEAKS.test(text) || IS_HINT.test(text.slice(name.length));
}

/** What a bracket says is to the writer. */
function isHint(words: string): boolean {
  return IS_HINT.test(words) || NOTE.test(words) || (SPEAKS.test(words) && !isFigureLeft(words));
}

/** Where brackets that tell the writer what to write begin and end; not those of which the tables decide what becomes, nor blanks. */
export function bracketedHints(text: string): Span[] {
  const decided = [...[conditionIn(text), insteadIn(text)].filter((it) => it !== null), ...promptsIn(text)];
  const found: Span[] = [];
  const bracketed = new RegExp(BRACKETED);
  for (let match = bracketed.exec(text); match !== null; match = bracketed.exec(text)) {
    const span = { start: match.index, end: bracketed.lastIndex };
    // brackets side by side may be taken for one
    const isFree = !decided.some((it) => it.start < span.end && span.start < it.end);
    if (isFree && isHint(match[1]!)) found.push(span);
    else bracketed.lastIndex = match.index + 1;
  }
  return found;
}

const OPENS = /[（(【[〔]/g;
const CLOSES = /[）)】\]〕]/;
/** Paragraphs that a note in brackets may take up. */
const LONGEST_NOTE = 12;

/** Hint brackets that are opened in one paragraph and closed in another: what of each paragraph they take up. */
export function hintsAcross(paragraphs: readonly string[]): ReadonlyMap<number, Span> {
  const found = new Map<number, Span>();
  for (let from = 0; from < paragraphs.length; from += 1) {
    const start = openedAt(paragraphs[from]!);
    if (start === null) continue;
    const behind = paragraphs.slice(from + 1, from + LONGEST_NOTE).findIndex((text) => CLOSES.test(text));
    const last = from + 1 + behind;
    if (behind < 0 || paragraphs.slice(from + 1, last + 1).some((text) => openedAt(text) !== null)) continue;
    for (let at = from; at <= last; at += 1) {
      const text = paragraphs[at]!;
      const end = at === last ? CLOSES.exec(text)!.index + 1 : text.length;
      found.set(at, { start: at === from ? start : 0, end });
    }
    from = last;
  }
  return found;
}

/** Where a hint opens its bracket that is not closed; null where none does. */
function openedAt(text: string): number | null {
  const last = matchesIn(text, OPENS).at(-1);
  if (last === undefined) return null;
  const words = text.slice(last.index + 1);
  return !CLOSES.test(words) && isHint(words) ? last.index : null;
}

const SAID = oneOf('表述', '说明', '填写', '写明', '写', '填列', '则');
const INSTEAD = beginning(
  `[（(【\\[〔]([^：:（()）]*?${oneOf(WHERE_NOTHING, '没有', '无')}[^：:（()）]*)${SAID}[为成]?[：:]\\s*[“"「]?`,
  `(?!\\s)([^”"」（）()】\\]]{8,})`,
  maybe('[”"」]\\s*'),
  '[）)】\\]〕]$',
);

/** The sentence that a form gives in brackets for having nothing to tell. */
export interface Instead extends Span {
  /** Of what: 没有基金预算的部门. */
  readonly condition: string;
  readonly sentence: Span;
}

/** （如没有…，请说明：本部门2021年没有…。）; null where a text has none. */
export function insteadIn(text: string): Instead | null {
  for (const { 0: bracket, index: start } of matchesIn(text, BRACKETED)) {
    const [, condition, said] = INSTEAD.exec(bracket) ?? [];
    if (condition === undefined || said === undefined) continue;
    const from = start + bracket.lastIndexOf(said);
    return {
      start,
      end: start + bracket.length,
      condition,
      sentence: { start: from, end: from + said.trimEnd().length },
    };
  }
  return null;
}
