import { atColon } from './at-colon.js';
import { parseInline } from './parse-inline.js';
import type { BudgetPhrases, Inline, Phrases, Problem, Settings, Template } from './template.js';

type Head = Omit<Template, 'body'>;

/** What a setting line may say; the first choice holds where the file says nothing. */
const CHOICES = {
  金额单位: ['万元', '元'],
  末尾的零: ['保留', '省去'],
  零: ['按小数', '写0'],
  千分位: ['不用', '使用'],
  零项: ['省去', '写出'],
  占比合计: ['照实', '凑足100'],
  尾差: ['不提', '说明'],
  缺上年数: ['询问', '不提'],
  缺预算数: ['询问', '不提'],
} as const;

const TYPES: Readonly<Record<string, Template['type']>> = { 预算: 'budget', 决算: 'final-accounts' };

const PHRASES: Readonly<Record<keyof Phrases, { readonly key: string; readonly usual: string }>> = {
  more: { key: '增加', usual: '比上年{各}增加{差额}万元，增长{幅度}%' },
  less: { key: '减少', usual: '比上年{各}减少{差额}万元，下降{幅度}%' },
  same: { key: '持平', usual: '与上年持平' },
  nearlySame: { key: '基本持平', usual: '与上年基本持平' },
  fromZero: { key: '从零', usual: '比上年{各}增加{差额}万元（上年为零）' },
  toZero: { key: '到零', usual: '比上年{各}减少{差额}万元，下降{幅度}%' },
};

const BUDGET_PHRASES: Readonly<Record<keyof BudgetPhrases, { readonly key: string; readonly usual: string }>> = {
  over: { key: '超预算', usual: '决算数大于预算数的主要原因是{原因}' },
  under: { key: '低于预算', usual: '决算数小于预算数的主要原因是{原因}' },
  met: { key: '等于预算', usual: '决算数与预算数持平' },
};

const NUMBERING = [
  ['部分编号', '第{序}部分　'],
  ['一级编号', '{序}、'],
  ['二级编号', '（{序}）'],
] as const;
const NO_NUMBERING = '无';
/** {本部门} is the full name wherever it stands. */
const FULL_NAME = '全称';
const PLACES: readonly string[] = ['金额小数', '百分比小数'];
const KEYS: readonly string[] = [
  '模板',
  '类型',
  '地区',
  '标题',
  '称呼',
  ...Object.keys(CHOICES),
  ...PLACES,
  ...NUMBERING.map(([key]) => key),
  ...[...Object.values(PHRASES), ...Object.values(BUDGET_PHRASES)].map(({ key }) => key),
];

/** Reads the lines 键：值 above the first heading. */
export function parseSettings(
  lines: readonly { readonly text: string; readonly line: number }[],
  problems: Problem[],
): Head {
  const given = new Map<string, { readonly value: string; readonly line: number }>();
  for (const { text, line } of lines) {
    const [key, value] = atColon(text) ?? ['', ''];
    if (key === '') problems.push({ line, message: `看不懂“${text.slice(0, 20)}”，第一个标题之前只能写“名称：值”。` });
    else if (!KEYS.includes(key)) problems.push({ line, message: `没有“${key}”这项设置，可用：${KEYS.join('、')}。` });
    else if (given.has(key)) problems.push({ line, message: `“${key}”写了两次。` });
    else given.set(key, { value, line });
  }
  for (const key of ['模板', '类型', '标题'])
    if (!given.get(key)?.value) problems.push({ line: 1, message: `缺少“${key}：…”。` });
  const type = given.get('类型');
  if (type && !TYPES[type.value])
    problems.push({ line: type.line, message: `类型应为“预算”或“决算”，不是“${type.value}”。` });
  const inline = (key: string, usual: string): Inline => {
    const found = given.get(key);
    return parseInline(found?.value ?? usual, found?.line ?? 0, problems);
  };
  return {
    name: given.get('模板')?.value ?? '',
    type: TYPES[type?.value ?? ''] ?? 'budget',
    places: (given.get('地区')?.value ?? '').split(/[、，,\s]+/).filter(Boolean),
    title: inline('标题', ''),
    settings: settingsFrom(given, problems),
    phrases: phrasesOf(PHRASES, inline),
    budgetPhrases: phrasesOf(BUDGET_PHRASES, inline),
  };
}

function phrasesOf<Id extends string>(
  rows: Readonly<Record<Id, { readonly key: string; readonly usual: string }>>,
  inline: (key: string, usual: string) => Inline,
): Record<Id, Inline> {
  const ids = Object.keys(rows) as Id[];
  return Object.fromEntries(ids.map((id) => [id, inline(rows[id].key, rows[id].usual)])) as Record<Id, Inline>;
}

function ownNameFrom(value: string): string | null {
  return value === FULL_NAME ? null : value;
}

function settingsFrom(
  given: ReadonlyMap<string, { readonly value: string; readonly line: number }>,
  problems: Problem[],
): Settings {
  const second = (key: keyof typeof CHOICES): boolean => {
    const found = given.get(key);
    const [first, other] = CHOICES[key];
    if (found && found.value !== first && found.value !== other)
      problems.push({ line: found.line, message: `“${key}”应为“${first}”或“${other}”，不是“${found.value}”。` });
    return found?.value === other;
  };
  const places = (key: string): number => {
    const found = given.get(key);
    if (found && !/^[0-6]$/.test(found.value))
      problems.push({ line: found.line, message: `“${key}”应为 0 到 6 的数，不是“${found.value}”。` });
    return found && /^[0-6]$/.test(found.value) ? Number(found.value) : 2;
  };
  const [part, chapter, section] = NUMBERING.map(([key, usual]) => given.get(key)?.value ?? usual).map((numbering) =>
    numbering === NO_NUMBERING ? '' : numbering,
  ) as [string, string, string];
  return {
    unit: second('金额单位') ? 'yuan' : 'ten-thousand-yuan',
    decimals: places('金额小数'),
    percentDecimals: places('百分比小数'),
    trimZeros: second('末尾的零'),
    shortZero: second('零'),
    grouped: second('千分位'),
    zeroItems: second('零项'),
    closeShares: second('占比合计'),
    tellsRest: second('尾差'),
    asksPrior: !second('缺上年数'),
    asksBudget: !second('缺预算数'),
    ownName: ownNameFrom(given.get('称呼')?.value ?? '本部门'),
    numbering: [part, chapter, section],
  };
}
