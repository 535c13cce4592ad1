import { beginning, holding, maybe, oneOf } from '../../text/patterns.js';
import type { Span } from '../../text/span.js';

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
const HINT_LINE = beginning('\\s*', oneOf('填报说明', '填写说明', '编制说明提示', '模板说明', '备注', '注'), '[:：]');

/** A line that speaks to the writer. */
export function isHintLine(text: string): boolean {
  return HINT_LINE.test(text);
}

/** Where brackets that tell the writer what to write begin and end. */
export function bracketedHints(text: string): Span[] {
  const found: Span[] = [];
  const bracketed = new RegExp(BRACKETED);
  for (let match = bracketed.exec(text); match !== null; match = bracketed.exec(text)) {
    if (IS_HINT.test(match[1]!)) found.push({ start: match.index, end: bracketed.lastIndex });
    else bracketed.lastIndex = match.index + 1;
  }
  return found;
}

const SAID = oneOf('表述', '说明', '填写', '写', '填列', '则');
const INSTEAD = holding(
  oneOf(WHERE_NOTHING, '没有'),
  `[^：:]*${SAID}[为成]?[：:]\\s*[“"「]?(?!\\s)([^”"」（）()】\\]]{8,})`,
  maybe('[”"」]\\s*'),
  '[）)】\\]]',
);

/** The sentence that a form gives for having nothing to tell; null where it gives none. */
export function sentenceForNothing(text: string): string | null {
  return INSTEAD.exec(text)?.[1]!.trim() ?? null;
}
