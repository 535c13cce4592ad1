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
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
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
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
}

export const PATH = { global: 1, created: 2, method: 3, property: 4, indexer: 5 } as const;
export const ACTION = { instantiate: 1, query: 2, method: 3, set: 4 } as const;

/** An answer of Excel that is no success: "ItemNotFound", "AccessDenied", … Ends the batch. */
export class HostFault extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** The add-in asked for something this host does not know: the test must fail. */
export class UnknownMember extends Error {}
