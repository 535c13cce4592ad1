import { FONT_SIZES, MOST_DECIMALS, readTolerance, type FontSize } from '../../../core/check/read-settings.js';
import { h } from '../../dom.js';
import { complaintOf } from './complaint.js';

/** A setting as it is shown and read. */
export interface Field<Shown, Read = Shown> {
  readonly element: HTMLElement;
  show(value: Shown): void;
  read(): Read;
}

/** 容差, in 元; null for what is no amount, which is said beside it. */
export function toleranceField(): Field<string, string | null> {
  const input = h('input', {
    'class': 'settings-amount',
    'id': 'tolerance',
    'inputmode': 'decimal',
    'autocomplete': 'off',
    'placeholder': '0',
    'aria-describedby': 'tolerance-hint tolerance-problem',
  });
  const complaint = complaintOf(input);
  return {
    element: h(
      'div',
      { class: 'settings-field' },
      h('label', { for: 'tolerance' }, '容差（元）'),
      input,
      h(
        'p',
        { class: 'hint', id: 'tolerance-hint' },
        '金额关系相差不超过它的，不算错误，另作提示；个数、人数不放宽。不用于核对说明文字。',
      ),
      complaint.element,
    ),
    show: (amount) => {
      input.value = amount;
      complaint.say('');
    },
    read: () => {
      const text = input.value.trim();
      const amount = readTolerance(text === '' ? '0' : text);
      if (amount !== null) return amount;
      complaint.say('请写以元为单位的金额，如 1.00，没有就空着。');
      input.focus();
      return null;
    },
  };
}

/** Decimals of amounts in the 说明; null as the template has them. */
export function decimalsField(): Field<number | null> {
  const select = h(
    'select',
    { 'class': 'select', 'id': 'decimals', 'aria-describedby': 'decimals-hint' },
    h('option', { value: '' }, '按模板'),
    ...Array.from({ length: MOST_DECIMALS + 1 }, (_, count) => h('option', { value: String(count) }, `${count} 位`)),
  );
  return {
    element: h(
      'div',
      { class: 'settings-field' },
      h('label', { for: 'decimals' }, '说明里金额的小数'),
      select,
      h('p', { class: 'hint', id: 'decimals-hint' }, '本局的空白模板按它自己的写法。'),
    ),
    show: (count) => {
      select.value = count === null ? '' : String(count);
    },
    read: () => (select.value === '' ? null : Number(select.value)),
  };
}

export function sizeField(): Field<FontSize> {
  const radios = FONT_SIZES.map((size) => h('input', { type: 'radio', name: 'font-size', value: size }));
  return {
    element: h(
      'fieldset',
      { class: 'settings-field' },
      h('legend', {}, '字号'),
      h(
        'div',
        { class: 'settings-sizes' },
        ...radios.map((radio, index) => h('label', {}, radio, ' ', FONT_SIZES[index])),
      ),
    ),
    show: (size) => {
      radios.forEach((radio, index) => (radio.checked = FONT_SIZES[index] === size));
    },
    read: () => FONT_SIZES[radios.findIndex(({ checked }) => checked)]!,
  };
}
