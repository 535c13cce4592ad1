/**
 * Keeps the focus in the pane when what had it is taken away or hidden: it goes to the nearest thing around it that can
 * have it and is still there. Whoever draws anew and knows better has moved it by then.
 */
export function guardFocus(app: HTMLElement): void {
  let around: HTMLElement[] = [];
  app.addEventListener('focusin', ({ target }) => {
    around = [];
    for (let one = target as HTMLElement | null; one !== null && one !== app; one = one.parentElement) around.push(one);
  });
  new MutationObserver(() => {
    const [had, ...holders] = around;
    // still there, it was let go of by the user herself, with a click beside it
    if (had === undefined || isThere(had)) return;
    // what is hidden keeps the focus until the page is painted
    const { activeElement } = document;
    const lost = activeElement === null || activeElement === document.body || activeElement === had;
    // a pane that the user has left for the workbook must not take the keys from it
    if (!lost || !document.hasFocus()) return;
    holders.find((one) => one.hasAttribute('tabindex') && isThere(one))?.focus({ preventScroll: true });
  }).observe(app, { childList: true, subtree: true, attributeFilter: ['hidden', 'disabled'] });
}

function isThere(element: HTMLElement): boolean {
  return element.isConnected && element.getClientRects().length > 0 && !element.matches(':disabled');
}
