import { button, h, replaceUnderHand } from '../dom.js';
import type { FileSource } from '../file-source.js';
import { cross } from '../icons.js';
import { openButton } from './open-file.js';

export interface PriorChoice {
  readonly element: HTMLElement;
  /** Last year's workbook as it was chosen, once: it is for the workbook that is opened next. */
  take(): FileSource | null;
}

/** Asks, before a workbook is opened, for last year's. */
export function priorChoice(): PriorChoice {
  let chosen: FileSource | null = null;
  const element = h('div', { class: 'prior prior-choice' });
  const draw = (source: FileSource | null): void => {
    chosen = source;
    replaceUnderHand(
      element,
      ...(source
        ? [
            h(
              'p',
              { class: 'prior-name' },
              h('span', {}, `上年：${source.name}`),
              button({ 'class': 'icon-button', 'aria-label': '不用这个上年工作簿' }, () => draw(null), cross()),
            ),
          ]
        : [openButton('选上年工作簿（可不选）', 'text-button', draw)]),
    );
    if (document.activeElement === document.body) element.querySelector('button')?.focus({ preventScroll: true });
  };
  draw(null);
  return {
    element,
    take: () => {
      const source = chosen;
      draw(null);
      return source;
    },
  };
}
