import type { CheckSettings, RuleOff } from '../finding/settings.js';

/** All that a user may set, kept in one kind of file by the pane and read by the command line. */
export interface Settings {
  readonly check: CheckSettings;
  /** Of amounts in the 说明; null: as its template has it. */
  readonly decimals: number | null;
  /** Of the pane. */
  readonly fontSize: FontSize;
}

export type FontSize = (typeof FONT_SIZES)[number];
export const FONT_SIZES = ['标准', '大', '特大'] as const;

/** As everybody has it. */
export const STANDARD: Settings = { check: {}, decimals: null, fontSize: '标准' };

/** What of a file is read, with the fields that nobody knows; or what is wrong with it in a few Chinese words. */
export type ReadSettings =
  { readonly settings: Settings; readonly unknown: readonly string[] } | { readonly wrong: string };

/** Names of the fields in the file. The command line has no use for the last. */
export const SETTING_FIELDS = { tolerance: '容差', off: '停用', decimals: '说明小数', fontSize: '字号' } as const;

const AMOUNT = /^\d{1,12}(?:\.\d{1,6})?$/;
const MOST_RULES = 1000;
export const LONGEST_REASON = 400;
/** As many as a template may ask for. */
export const MOST_DECIMALS = 6;

/** Checks parsed JSON: {"容差": "1.00", "停用": {"规则 id": "原因"}}. Takes whatever JSON.parse may give. */
export function readSettings(value: unknown): ReadSettings {
  if (!isObject(value)) return { wrong: '应当像 {"容差": "1.00", "停用": {"规则": "原因"}} 这样' };
  const field = (name: keyof typeof SETTING_FIELDS): unknown => own(value, SETTING_FIELDS[name]);
  const amount = readTolerance(field('tolerance'));
  if (amount === null) return { wrong: `的“${SETTING_FIELDS.tolerance}”不是金额，应当是以元为单位的数，如 "1.00"` };
  const off = readOff(field('off'));
  if (typeof off === 'string') return { wrong: off };
  const decimals = field('decimals') ?? null;
  if (!isDecimals(decimals)) return { wrong: `的“${SETTING_FIELDS.decimals}”应当是 0 到 ${MOST_DECIMALS} 的整数` };
  const fontSize = field('fontSize') ?? STANDARD.fontSize;
  if (!isFontSize(fontSize)) return { wrong: `的“${SETTING_FIELDS.fontSize}”应当是${FONT_SIZES.join('、')}之一` };
  const names: readonly string[] = Object.values(SETTING_FIELDS);
  return {
    settings: {
      check: { ...(Number(amount) === 0 ? {} : { tolerance: amount }), ...(off.length === 0 ? {} : { off }) },
      decimals,
      fontSize,
    },
    unknown: Object.keys(value).filter((name) => !names.includes(name)),
  };
}

/** What `readSettings` reads back as the same; what is as everybody has it is left out. */
export function settingsFile({ check, decimals, fontSize }: Settings): Record<string, unknown> {
  const { tolerance, off = [] } = check;
  return {
    ...(tolerance === undefined ? {} : { [SETTING_FIELDS.tolerance]: tolerance }),
    ...(off.length === 0
      ? {}
      : { [SETTING_FIELDS.off]: Object.fromEntries(off.map(({ rule, reason }) => [rule, reason])) }),
    ...(decimals === null ? {} : { [SETTING_FIELDS.decimals]: decimals }),
    ...(fontSize === STANDARD.fontSize ? {} : { [SETTING_FIELDS.fontSize]: fontSize }),
  };
}

/** An amount in 元 as it was written, "0" for none; null for what is no amount. */
export function readTolerance(value: unknown = '0'): string | null {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  return AMOUNT.test(text) ? text : null;
}

/** The rules with their reasons, or what is wrong. */
function readOff(value: unknown = {}): readonly RuleOff[] | string {
  if (!isObject(value)) return `的“${SETTING_FIELDS.off}”应当像 {"规则": "原因"} 这样`;
  const rules = Object.entries(value);
  if (rules.length > MOST_RULES) return `停用了 ${rules.length} 条规则，最多 ${MOST_RULES} 条`;
  const read: RuleOff[] = [];
  for (const [rule, reason] of rules) {
    const text = typeof reason === 'string' ? reason.trim() : '';
    if (text === '') return `停用“${rule.slice(0, 40)}”没有写原因`;
    read.push({ rule, reason: text.slice(0, LONGEST_REASON) });
  }
  return read;
}

function isDecimals(value: unknown): value is number | null {
  return value === null || (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MOST_DECIMALS);
}

function isFontSize(value: unknown): value is FontSize {
  return FONT_SIZES.some((size) => size === value);
}

function own(value: Record<string, unknown>, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
