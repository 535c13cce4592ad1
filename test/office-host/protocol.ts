/** The messages of the library's rich API, as far as it sends them (see ProcessQuery in its source). */

export interface Request {
  readonly id: number;
  readonly message: {
    readonly url: string;
    readonly body: { readonly Actions: readonly Action[]; readonly ObjectPaths: Record<string, ObjectPath> };
  };
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly QueryInfo?: Query;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** An argument that is itself an object is given as the id of its path, at its place among the ids too. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly number[];
}

export interface Query {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** What the host tells unasked. `message` is what the library makes the event's arguments from. */
export interface PushEvent {
  /** A number of the library's own: see eventType in its source. */
  readonly type: number;
  /** Whose handlers are called: "Workbook", or an object's id. */
  readonly target: string;
  readonly message: unknown;
}

/** The category of events among the messages that a host pushes. */
export const EVENT_CATEGORY = 65_536;

export const PATH = { global: 1, created: 2, method: 3, property: 4, indexer: 5 } as const;
export const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;

/** An answer of Excel that is no success: "ItemNotFound", "AccessDenied", … Ends the batch. */
export class HostFault extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** The add-in asked for something this host does not know: the test must fail. */
export class UnknownMember extends Error {}
