/** The ribbon's buttons in Excel and Word. Each opens the task pane, whose address names the view to begin with. */
export const BUTTONS = [
  { label: '一键校验', view: 'findings' },
  { label: '生成说明', view: 'narrative' },
] as const;

export type ButtonView = (typeof BUTTONS)[number]['view'];

/** The view that the button asked for, from the page's query string ("?view=narrative"); null when none did. */
export function requestedView(search: string): ButtonView | null {
  const asked = new URLSearchParams(search).get('view');
  return BUTTONS.find((button) => button.view === asked)?.view ?? null;
}
