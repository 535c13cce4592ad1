import { breathe } from '../model/breathe.js';

/** Cards drawn at once: more than a screen shows. */
const AT_ONCE = 20;

/** Milliseconds of drawing before the page may answer again. */
const SLICE = 12;

/** A card: what has been drawn of it before, and how it is drawn. */
export interface Card {
  readonly drawn?: HTMLElement | undefined;
  readonly draw: () => HTMLElement;
}

export interface Slices {
  /** Puts the cards into `parent`, the first of the list now, the others later. */
  fill<E extends HTMLElement>(parent: E, cards: readonly Card[]): E;
  /** Draws the others as long as `list` is in the page, telling of each slice. */
  goOn(list: HTMLElement, told: () => void): Promise<void>;
}

/** Draws a long list in slices: thousands of cards at once would hold the page up. */
export function inSlices(): Slices {
  let left = AT_ONCE;
  const later: (() => void)[] = [];
  return {
    fill: (parent, cards) => {
      for (const { drawn, draw } of cards) {
        // cards keep their order, so none passes one that waits
        if (later.length === 0 && (drawn || left > 0)) {
          parent.append(drawn ?? draw());
          if (!drawn) left -= 1;
        } else later.push(() => parent.append(farDown(drawn ?? draw())));
      }
      return parent;
    },
    goOn: async (list, told) => {
      while (later.length > 0) {
        await breathe();
        if (!list.isConnected) return;
        const until = performance.now() + SLICE;
        do later.shift()!();
        while (later.length > 0 && performance.now() < until);
        told();
      }
    },
  };
}

/** Not laid out before it is scrolled to. */
function farDown(card: HTMLElement): HTMLElement {
  card.classList.add('far-down');
  return card;
}
