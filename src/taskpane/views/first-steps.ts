import { button, h, on, replaceUnderHand } from '../dom.js';
import { putFirstStepsAway, takeFirstStep } from '../first-steps.js';
import { checkMark } from '../icons.js';
import { FIRST_STEPS, type FirstStep } from '../model/first-step.js';
import { SAMPLE } from '../sample.js';
import type { PaneState } from '../state.js';
import type { Store } from '../store.js';

/** What a step is called, and how it is taken. */
const SAID: Readonly<Record<FirstStep, readonly [name: string, how: string]>> = {
  sample: ['打开示例', '点下面的“看示例”'],
  findings: ['看问题', '点开下面一个问题，看算式和依据'],
  narrative: ['写说明', '点“说明”：文字按表写好，点数字看出处'],
};
const ALL_TAKEN = '三步都做过了，点“换文件”打开自己的工作簿';

/**
 * The first time: three steps with the sample, each marked as the user takes it in `app`. Over the first view and over
 * the sample alone, never over her own workbook.
 */
export function firstSteps(app: HTMLElement, store: Store<PaneState>): HTMLElement {
  const isSample = ({ result }: PaneState): boolean => result?.workbook.name === SAMPLE.name;
  const steps = h('section', { 'class': 'first-steps', 'aria-label': '第一次使用' });
  const draw = (): void => {
    const state = store.get();
    const { firstSteps: taken, result } = state;
    steps.hidden = taken === null || !(isSample(state) || (result === null && state.view !== 'text'));
    if (!steps.hidden) replaceUnderHand(steps, ...content(taken!, () => putFirstStepsAway(store)));
  };
  store.watch(({ firstSteps: taken }) => taken, draw);
  store.watch(({ result }) => result?.workbook, draw);
  store.watch(({ view }) => view, draw);

  const lookAt = ({ target }: Event): void => {
    if (target instanceof Element && target.closest('.card, .cause') && isSample(store.get()))
      takeFirstStep(store, 'findings');
  };
  on(app, { click: lookAt, focusin: lookAt });
  store.watch(isSample, (is) => is && takeFirstStep(store, 'sample'));
  store.watch(
    (state) => isSample(state) && state.view === 'narrative',
    (is) => is && takeFirstStep(store, 'narrative'),
  );
  return steps;
}

function content(taken: readonly FirstStep[], away: () => void): HTMLElement[] {
  const next = FIRST_STEPS.find((step) => !taken.includes(step));
  return [
    h(
      'ol',
      { class: 'first-steps-list' },
      ...FIRST_STEPS.map((step, at) =>
        h(
          'li',
          { 'class': 'first-step', 'aria-current': step === next && 'step' },
          taken.includes(step)
            ? checkMark()
            : h('span', { 'class': 'first-step-number', 'aria-hidden': 'true' }, String(at + 1)),
          h('span', {}, SAID[step][0]),
          taken.includes(step) && h('span', { class: 'visually-hidden' }, '，已完成'),
        ),
      ),
    ),
    h(
      'p',
      { class: 'first-steps-how' },
      h('span', { role: 'status' }, next === undefined ? ALL_TAKEN : SAID[next][1]),
      button({ class: 'text-button' }, away, '不再显示'),
    ),
  ];
}
