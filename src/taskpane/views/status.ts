import { button, h, replace } from '../dom.js';
import { cross, severityMark } from '../icons.js';
import { partWords } from '../model/progress.js';
import type { Session } from '../session.js';
import type { PaneState } from '../state.js';
import type { Store } from '../store.js';

/** Progress with a way to stop it. */
export function progressBar(store: Store<PaneState>, session: Session): HTMLElement {
  const label = h('span', {});
  // said step by step, not with every sheet
  const part = h('span', { 'aria-hidden': 'true' });
  const bar = h('progress', { 'max': 1, 'value': 0, 'aria-label': '进度' });
  const box = h(
    'div',
    { class: 'progress', role: 'status' },
    h(
      'div',
      { class: 'progress-line' },
      h('span', { class: 'progress-label' }, label, part),
      button({ class: 'text-button' }, () => session.stop(), '停止'),
    ),
    bar,
  );
  store.watch(
    (state) => state.progress,
    (progress) => {
      box.hidden = progress === null;
      if (!progress) return;
      const said = `正在${progress.label}（${progress.done + 1}/${progress.total}）`;
      if (label.textContent !== said) label.textContent = said;
      const words = progress.part ? partWords(progress.part, progress.left ?? null) : '';
      part.textContent = words === '' ? '' : `：${words}`;
      bar.max = progress.total;
      bar.value = progress.done + (progress.part?.share ?? 0.5);
    },
  );
  return box;
}

/** One sentence when something failed; stays until dismissed or the next try. */
export function errorBanner(store: Store<PaneState>, session: Session): HTMLElement {
  const box = h('div', { class: 'banner-place', role: 'alert' });
  store.watch(
    (state) => state.error,
    (error) => {
      replace(
        box,
        error !== null &&
          h(
            'div',
            { class: 'banner' },
            severityMark('error'),
            h('p', {}, error),
            button({ 'class': 'icon-button', 'aria-label': '关闭这条消息' }, () => session.dismissError(), cross()),
          ),
      );
    },
  );
  return box;
}

/** What changed beside the place where the user is, for those who do not see it. */
export function announcer(store: Store<PaneState>): HTMLElement {
  const line = h('p', { class: 'visually-hidden', role: 'status' });
  store.watch(
    (state) => state.announcement,
    (announcement) => {
      line.textContent = announcement;
    },
  );
  return line;
}

/** Short confirmations ("已复制全文"), shown for a while and said by screen readers. */
export function noticeLine(store: Store<PaneState>): HTMLElement {
  const line = h('p', { class: 'notice-line', role: 'status' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  store.watch(
    (state) => state.notice,
    (notice) => {
      line.textContent = notice;
      clearTimeout(timer);
      if (notice !== '') timer = setTimeout(() => store.set({ notice: '' }), 4000);
    },
  );
  return line;
}
