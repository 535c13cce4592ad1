import { FIRST_STEPS, type FirstStep } from './model/first-step.js';
import type { PaneState } from './state.js';
import type { Store } from './store.js';

/** The fragment that the help page leads by. */
const ASKED_FOR = '#first-steps';
const NAME = 'gongkai.first-steps';
const AWAY = 'away';

/** Those that were taken: none yet; null where this browser has put them away and the page was not asked for them. */
export function keptFirstSteps(fragment: string): readonly FirstStep[] | null {
  if (fragment === ASKED_FOR) return [];
  try {
    return localStorage.getItem(NAME) === AWAY ? null : [];
  } catch {
    return [];
  }
}

/** Marks a step as taken. After the last they are not shown another time. */
export function takeFirstStep(store: Store<PaneState>, step: FirstStep): void {
  const { firstSteps } = store.get();
  if (firstSteps === null || firstSteps.includes(step)) return;
  const taken = [...firstSteps, step];
  store.set({ firstSteps: taken });
  if (taken.length === FIRST_STEPS.length) keepAway();
}

/** Takes them off the page, now and another time. */
export function putFirstStepsAway(store: Store<PaneState>): void {
  store.set({ firstSteps: null });
  keepAway();
}

/** Has them on the page again, none taken, now and another time. */
export function bringFirstStepsBack(store: Store<PaneState>): void {
  store.set({ firstSteps: [] });
  try {
    localStorage.removeItem(NAME);
  } catch {
    // they were not kept away
  }
}

function keepAway(): void {
  try {
    localStorage.setItem(NAME, AWAY);
  } catch {
    // they are shown again the next time
  }
}
