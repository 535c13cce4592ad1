import '../../styles/settings.css';
import { STANDARD, type Settings } from '../../../core/check/read-settings.js';
import { button, h, on, replace } from '../../dom.js';
import { cross } from '../../icons.js';
import type { Session } from '../../session.js';
import type { PaneState } from '../../state.js';
import type { Store } from '../../store.js';
import { fileButton } from '../open-file.js';
import { decimalsField, sizeField, toleranceField } from './fields.js';
import { exportSettings, importSettings } from './file.js';
import { offField } from './off-field.js';
import { choicesIn } from './choices.js';

/** 设置, over the page: nothing changes before 保存. Closed, it is gone, and the focus goes back to `opener`. */
export function openSettings(opener: HTMLElement, store: Store<PaneState>, session: Session): void {
  const { settings, result } = store.get();
  const [tolerance, decimals, size] = [toleranceField(), decimalsField(), sizeField()];
  const off = offField(choicesIn(result));
  const told = h('div', { class: 'settings-told', role: 'alert' });

  const show = ({ check, ...own }: Settings): void => {
    tolerance.show(check.tolerance ?? '');
    off.show(check.off ?? []);
    decimals.show(own.decimals);
    size.show(own.fontSize);
  };
  /** Null where a field is not filled as it should be: that is said beside it, and it has the focus. */
  const read = (): Settings | null => {
    const amount = tolerance.read();
    const rules = off.read();
    if (amount === null || rules === null) return null;
    return {
      check: { ...(Number(amount) === 0 ? {} : { tolerance: amount }), ...(rules.length > 0 ? { off: rules } : {}) },
      decimals: decimals.read(),
      fontSize: size.read(),
    };
  };
  const tell = (...sentences: readonly string[]): void =>
    replace(told, ...sentences.map((sentence) => h('p', {}, sentence)));
  const close = (): void => {
    dialog.close();
    dialog.remove();
    opener.focus({ preventScroll: true });
  };
  const save = (): void => {
    const next = read();
    if (next === null) return;
    close();
    void session.applySettings(next);
  };

  const form = on(
    h(
      'form',
      { class: 'settings-form', novalidate: true },
      h(
        'header',
        { class: 'settings-head' },
        h('h2', { id: 'settings-title' }, '设置'),
        button({ 'class': 'icon-button', 'aria-label': '关闭设置' }, close, cross()),
      ),
      h(
        'div',
        { class: 'settings-body' },
        tolerance.element,
        off.element,
        decimals.element,
        size.element,
        h(
          'div',
          { class: 'settings-files' },
          fileButton('导入设置…', 'text-button', '.json', (file) => void importSettings(file, show, tell)),
          button(
            { class: 'text-button' },
            () => {
              const now = read();
              if (now !== null) void exportSettings(now, { say: tell, fail: session.fail });
            },
            '导出设置',
          ),
          button({ class: 'text-button' }, () => show(STANDARD), '恢复标准设置'),
        ),
        told,
      ),
      h(
        'footer',
        { class: 'settings-foot' },
        h('button', { type: 'submit', class: 'button button-primary' }, '保存'),
        button({ class: 'button' }, close, '取消'),
        h('p', { class: 'hint' }, '存在本机这个浏览器里，不上传。'),
      ),
    ),
    {
      submit: (event) => {
        event.preventDefault();
        save();
      },
    },
  );
  const dialog = on(h('dialog', { 'class': 'settings', 'aria-labelledby': 'settings-title' }, form), {
    cancel: (event) => {
      event.preventDefault();
      close();
    },
    // the sheet behind it must not close with it, nor a file that is dropped take the page's place
    keydown: (event) => event.stopPropagation(),
    dragover: (event) => event.preventDefault(),
    drop: (event) => event.preventDefault(),
  });
  show(settings);
  document.body.append(dialog);
  dialog.showModal();
}
