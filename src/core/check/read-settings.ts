import type { CheckSettings, RuleOff } from '../finding/settings.js';

/** Settings of a file, or what is wrong with it in a few Chinese words. */
export type ReadSettings = { readonly settings: CheckSettings } | { readonly wrong: string };

/** Names of the fields in the file. Fields of the pane's own ("字号") are passed over: one file serves both. */
export const SETTING_FIELDS = { tolerance: '容差', off: '停用' } as const;

const AMOUNT = /^\d{1,12}(?:\.\d{1,6})?$/;
const MOST_RULES = 1000;
const LONGEST_REASON = 400;

/** Checks parsed JSON: {"容差": "1.00", "停用": {"规则 id": "原因"}}. Takes whatever JSON.parse may give. */
export function readSettings(value: unknown): ReadSettings {
  if (!isObject(value)) return { wrong: '应当像 {"容差": "1.00", "停用": {"规则": "原因"}} 这样' };
  const [tolerance, off] = [own(value, SETTING_FIELDS.tolerance), own(value, SETTING_FIELDS.off)];
  const amount = amountText(tolerance ?? '0');
  if (tolerance === null || amount === null || !AMOUNT.test(amount))
    return { wrong: `的“${SETTING_FIELDS.tolerance}”不是金额，应当是以元为单位的数，如 "1.00"` };
  if (off !== undefined && !isObject(off)) return { wrong: `的“${SETTING_FIELDS.off}”应当像 {"规则": "原因"} 这样` };
  const rules = Object.entries(off ?? {});
  if (rules.length > MOST_RULES) return { wrong: `停用了 ${rules.length} 条规则，最多 ${MOST_RULES} 条` };
  const read: RuleOff[] = [];
  for (const [rule, reason] of rules) {
    const text = typeof reason === 'string' ? reason.trim() : '';
    if (text === '') return { wrong: `停用“${rule.slice(0, 40)}”没有写原因` };
    read.push({ rule, reason: text.slice(0, LONGEST_REASON) });
  }
  return {
    settings: {
      ...(Number(amount) === 0 ? {} : { tolerance: amount }),
      ...(read.length === 0 ? {} : { off: read }),
    },
  };
}

function amountText(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : null;
}

function own(value: Record<string, unknown>, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
