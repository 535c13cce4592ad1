/** From this width on there is room beside the list: for the sheet, the 说明, the text that is read back. */
export const BESIDE = '(min-width: 60rem)';

/** Lays `place` in `beside` where there is room and such a place, else at the end of `list`, now and at every change of width. */
export function layBeside(place: HTMLElement, list: HTMLElement, beside: HTMLElement | null): void {
  const wide = matchMedia(BESIDE);
  const lay = (): void => (wide.matches && beside ? beside : list).append(place);
  wide.addEventListener('change', lay);
  lay();
}
