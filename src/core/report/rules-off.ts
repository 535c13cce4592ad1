import type { Report } from '../finding/finding.js';
import { catalogue } from '../taxonomy/relations/catalogue.js';

/** A line each for the rules that the user has put aside: "本年收入合计等于各项收入之和。原因：…". */
export function rulesOffLines({ settings }: Pick<Report, 'settings'>): string[] {
  return (settings?.off ?? []).map(({ rule, reason }) => `${sayRule(rule)}原因：${reason}`);
}

/** The relation as the catalogue has it; other rules are called by their ids, which may be misspelt. */
export function sayRule(rule: string): string {
  return catalogue().find(({ id }) => id === rule)?.sentence ?? `“${rule}”（不在勾稽关系目录里，请核对写法）。`;
}
