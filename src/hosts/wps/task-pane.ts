import { orNull } from './asked.js';

interface Owner {
  readonly PluginStorage?: { getItem(key: string): unknown };
  readonly GetTaskPane?: (id: unknown) => { Visible: boolean } | null;
}

/**
 * Folds the pane away that shell/main.js has opened, whose number it has left in the storage of the add-in; a button of the
 * ribbon brings it back as it was. Nothing where WPS does not give it.
 */
export function hideTaskPane(program: 'et' | 'writer', page: object = globalThis): void {
  const { wps, Application } = page as { wps?: Owner & { Application?: Owner }; Application?: Owner };
  const roots = [Application, wps, wps?.Application];
  const storage = roots.find((root) => root?.PluginStorage)?.PluginStorage;
  const id = storage?.getItem(`gongkai.pane.${program === 'et' ? 'et' : 'wps'}`);
  const pane = id ? orNull(() => roots.find((root) => root?.GetTaskPane)?.GetTaskPane?.(id)) : null;
  if (pane) pane.Visible = false;
}
