import type { Session } from '../session.js';
import type { PaneState } from '../state.js';
import type { Store } from '../store.js';
import type { TextPlaces } from './text/places.js';

/** 核对文字 is loaded when it is first turned to. */
export function fillText(places: TextPlaces, store: Store<PaneState>, session: Session): void {
  let asked = false;
  store.watch(
    ({ view }) => view === 'text',
    (shown) => {
      if (!shown || asked) return;
      asked = true;
      import(/* webpackChunkName: "text" */ './text/index.js').then(
        ({ mountText }) => mountText(places, store, session),
        () => {
          asked = false;
          session.fail(new Error('核对文字的页面没有取到，请检查网络后再点一次。'));
        },
      );
    },
  );
}
