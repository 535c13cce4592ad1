import type { EtApplication } from './api.js';
import type { WriterApplication } from './document/api.js';

/** What tells of events: for a name of an event, what is called with what the event is about. */
export interface ApiEvent {
  AddApiEventListener(name: string, listener: (...about: never[]) => void): void;
}

interface Injected {
  readonly Application?: unknown;
  readonly EtApplication?: () => unknown;
  readonly WpsApplication?: () => unknown;
  readonly ApiEvent?: ApiEvent;
  readonly Env?: { GetTempPath(): string };
  readonly FileSystem?: FileSystem;
}

/** Files on the user's machine; `content` a sign for each byte. */
export interface FileSystem {
  writeAsBinaryString(path: string, content: string): boolean | undefined;
  Remove(path: string): unknown;
}

/** The program that WPS has put the page into, and what its add-ins have beside the object model. */
export interface Wps {
  readonly program:
    | { readonly name: 'et'; readonly application: EtApplication }
    | { readonly name: 'writer'; readonly application: WriterApplication };
  /** Some versions have it on the one root, some on the other. */
  readonly events: ApiEvent | undefined;
  readonly files: { readonly folder: string; readonly system: FileSystem } | null;
}

/**
 * Null outside WPS, and in WPS 演示. WPS puts the names into the page before its scripts run: `Application`, and `wps`
 * before that name was there. The name of the application tells nothing: WPS says that it is Microsoft's.
 */
export function wpsAround(page: object = globalThis): Wps | null {
  const { wps, Application } = page as { wps?: Injected; Application?: Injected };
  const found: unknown = Application ?? wps?.Application ?? wps?.EtApplication?.() ?? wps?.WpsApplication?.();
  if (typeof found !== 'object' || found === null) return null;
  const application = found as Injected & Partial<EtApplication> & Partial<WriterApplication>;
  const both = [application, wps];
  const events = first(both, (root) => root?.ApiEvent);
  const system = first(both, (root) => root?.FileSystem);
  const folder = first(both, (root) => root?.Env)?.GetTempPath();
  const files = system && folder ? { system, folder } : null;
  if (application.Workbooks)
    return { program: { name: 'et', application: application as unknown as EtApplication }, events, files };
  if (!application.Documents) return null;
  return { program: { name: 'writer', application: application as unknown as WriterApplication }, events, files };
}

function first<T>(roots: readonly (Injected | undefined)[], of: (root: Injected | undefined) => T | undefined) {
  for (const root of roots) {
    const found = of(root);
    if (found) return found;
  }
  return undefined;
}
