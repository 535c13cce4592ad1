import { LONGEST_REASON } from '../../../core/check/read-settings.js';
import { idleRules } from '../../../core/check/settings.js';
import type { RuleOff } from '../../../core/finding/settings.js';
import { idleSentence, ruleName } from '../../../core/report/rules-off.js';
import { button, h, replace } from '../../dom.js';
import type { ChoiceGroup } from './choices.js';
import { complaintOf, type Complaint } from './complaint.js';
import type { Field } from './fields.js';

interface Line {
  readonly rule: string;
  readonly element: HTMLElement;
  readonly reason: HTMLInputElement;
  readonly complaint: Complaint;
}

/** The rules that are off, each with its reason; null where one has none, which is said beside it. */
export function offField(groups: readonly ChoiceGroup[]): Field<readonly RuleOff[], readonly RuleOff[] | null> {
  const names = new Map(groups.flatMap(({ choices }) => choices.map(({ rule, name }) => [rule, name])));
  const nameOf = (rule: string): string => names.get(rule) ?? ruleName(rule);
  let lines: readonly Line[] = [];
  let made = 0;

  const lineOf = ({ rule, reason }: RuleOff): Line => {
    const id = `off-${(made += 1)}`;
    const input = h('input', {
      'class': 'settings-reason',
      id,
      'maxlength': LONGEST_REASON,
      'required': true,
      'autocomplete': 'off',
      'aria-describedby': `${id}-problem`,
    });
    const complaint = complaintOf(input);
    input.value = reason;
    // of the user's own relations only their workbook knows whether they are there
    const [idle] = rule.startsWith('custom.') ? [] : idleRules([{ rule, reason }], new Set());
    const element = h(
      'li',
      { class: 'settings-off' },
      h('p', { class: 'settings-rule' }, idle ? idleSentence(idle) : nameOf(rule)),
      h('label', { for: id }, '原因'),
      input,
      button({ 'class': 'text-button', 'aria-label': `恢复 ${nameOf(rule)}` }, () => remove(rule), '恢复'),
      complaint.element,
    );
    return { rule, element, reason: input, complaint };
  };

  const list = h('ul', { class: 'settings-offs' });
  const choice = h('select', { 'class': 'select', 'aria-label': '要停用的校验' });
  const draw = (): void => {
    const isOff = new Set(lines.map(({ rule }) => rule));
    list.hidden = lines.length === 0;
    replace(list, ...lines.map(({ element }) => element));
    replace(
      choice,
      h('option', { value: '' }, '选一条要停用的校验…'),
      ...groups.map(({ heading, choices }) =>
        h(
          'optgroup',
          { label: heading },
          ...choices.filter(({ rule }) => !isOff.has(rule)).map(({ rule, name }) => h('option', { value: rule }, name)),
        ),
      ),
    );
  };
  const remove = (rule: string): void => {
    lines = lines.filter((one) => one.rule !== rule);
    draw();
    choice.focus();
  };
  const add = (): void => {
    if (choice.value === '') return choice.focus();
    const line = lineOf({ rule: choice.value, reason: '' });
    lines = [...lines, line];
    draw();
    line.reason.focus();
  };

  return {
    element: h(
      'fieldset',
      { class: 'settings-field' },
      h('legend', {}, '停用的校验'),
      h('p', { class: 'hint' }, '停用的不核对，也不算核对过；结论和报告都写明停用了几项、为什么。'),
      list,
      h('div', { class: 'settings-add' }, choice, button({ class: 'button' }, add, '停用')),
    ),
    show: (off) => {
      lines = off.map(lineOf);
      draw();
    },
    read: () => {
      const bare = lines.filter(({ reason }) => reason.value.trim() === '');
      for (const { complaint } of bare) complaint.say('请写为什么停用。');
      bare[0]?.reason.focus();
      return bare.length > 0 ? null : lines.map(({ rule, reason }) => ({ rule, reason: reason.value.trim() }));
    },
  };
}
