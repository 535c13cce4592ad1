import { SETTING_FIELDS, type ReadSettings } from '../check/read-settings.js';
import { idleRules } from '../check/settings.js';
import type { Report } from '../finding/finding.js';
import type { AppliedSettings, IdleRule } from '../finding/settings.js';
import { knownRule } from '../taxonomy/relations/known-rules.js';

/** A line each for the rules that the user has put aside: "本年收入合计等于各项收入之和。原因：…"; then those that are not. */
export function rulesOffLines({ settings }: Pick<Report, 'settings'>): string[] {
  return [
    ...(settings?.off ?? []).map(({ rule, reason }) => `${ruleName(rule)}。原因：${reason}`),
    ...(settings?.idle ?? []).map(idleSentence),
  ];
}

/** The relation, or what is asked for; the user's own are called by their ids. */
export function ruleName(rule: string): string {
  return knownRule(rule)?.name ?? `${rule.startsWith('custom.') ? '自定义勾稽' : ''}“${rule.replace(/^custom\./, '')}”`;
}

/** Why a rule is not off, as one sentence. */
export function idleSentence({ rule, why }: IdleRule): string {
  return why === 'unknown'
    ? `“${rule}”没有停用：没有这个编号的规则，请核对写法。`
    : `“${ruleName(rule)}”没有停用：它说的是没有读出的内容、放错的行列或尾差，不能停用。`;
}

/** ["容差 1.50 元", "停用 2 项规则"]: how a check was set otherwise than everybody's; empty where it was not. */
export function settingsParts(settings: AppliedSettings | undefined): string[] {
  const { tolerance, off = [] } = settings ?? {};
  return [
    ...(tolerance === undefined ? [] : [`容差 ${tolerance} 元`]),
    ...(off.length === 0 ? [] : [`停用 ${off.length} 项规则`]),
  ];
}

/** A sentence each for what of a file of settings has no effect in any workbook. */
export function idleParts({ settings, unknown }: Exclude<ReadSettings, { wrong: string }>): string[] {
  // whether a relation of the user's own is there, only its workbook tells
  const off = (settings.check.off ?? []).filter(({ rule }) => !rule.startsWith('custom.'));
  return [
    ...unknown.map((name) => `没有“${name}”这项设置，没有用上；可用：${Object.values(SETTING_FIELDS).join('、')}。`),
    ...idleRules(off, new Set()).map(idleSentence),
  ];
}
