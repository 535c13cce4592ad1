/** Where 核对文字 is drawn. */
export interface TextPlaces {
  readonly panel: HTMLElement;
  /** In the masthead. */
  readonly verdict: HTMLElement;
  /** Beside the list, for the text; null in Excel, where the workbook stands there. */
  readonly beside: HTMLElement | null;
}
