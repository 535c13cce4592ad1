import type { Settings } from '../core/check/read-settings.js';
import { keepSettings } from './kept-settings.js';
import type { PaneState } from './state.js';
import type { Store } from './store.js';

/** What the user has checked and written otherwise than everybody. */
export interface Setting {
  /** Takes the settings, keeps them in this browser and has the workbook at hand checked with them. */
  applySettings(settings: Settings): Promise<void>;
  /** Has it checked with the settings of now where it was not: that check was stopped or has failed. */
  catchUp(): Promise<void>;
}

/** @param lookAgain has the workbook at hand checked with the settings of now; false where it was stopped or has failed */
export function setting(store: Store<PaneState>, lookAgain: () => Promise<boolean>): Setting {
  // what was set while a check was under way is not in it
  const catchUp = async (): Promise<void> => {
    while (isBehind(store.get()) && (await lookAgain())) continue;
  };
  return {
    applySettings: async (settings) => {
      const notice = keepSettings(settings) ? '设置已保存' : '浏览器不允许本页保存数据，设置只在这次有效';
      store.set({ settings, notice });
      // a check under way catches up when it is done
      if (store.get().progress === null) await catchUp();
    },
    catchUp,
  };
}

/** What is shown was checked or written with other settings than those of now. */
export function isBehind({ result, settings }: Pick<PaneState, 'result' | 'settings'>): boolean {
  return result !== null && !isSame(result.settings, settings);
}

/** Nothing of the result depends on the size of the letters. */
function isSame(one: Settings, other: Settings): boolean {
  return JSON.stringify([one.check, one.decimals]) === JSON.stringify([other.check, other.decimals]);
}
