/**
 * The ribbon's buttons in Excel and Word. Both open the one task pane; the fragment of its address names the view that is
 * asked for. Office goes there without loading the page anew, so that the pane keeps what it has.
 */
export const BUTTONS = [
  { label: '一键校验', view: 'findings' },
  { label: '生成说明', view: 'narrative' },
] as const;

export type ButtonView = (typeof BUTTONS)[number]['view'];

/** The view that the button asked for, from the page's fragment ("#narrative"); null when none did. */
export function requestedView(fragment: string): ButtonView | null {
  // some Office applications put their own parameters behind the fragment
  const [asked] = fragment.replace(/^#\/?/, '').split(/[?&]/);
  return BUTTONS.find((button) => button.view === asked)?.view ?? null;
}
