import type { Bridge } from './office-library.js';
import { assign, call, reach, select, type HostObject } from './objects.js';
import {
  ACTION,
  EVENT_CATEGORY,
  HostFault,
  PATH,
  UnknownMember,
  type Action,
  type ObjectPath,
  type PushEvent,
  type Request,
} from './protocol.js';

/** Faults to play. `before(n)` runs as message n (from 1) arrives. */
export interface Faults<State> {
  readonly before?: (message: number, state: State) => void;
  /** Milliseconds until an answer, or until that of message n (from 1); Infinity for none. */
  readonly delay?: number | ((message: number) => number);
  /** Code that every message fails with, or the next one; null for none. */
  readonly refuse?: string | (() => string | null);
  /** Longest answer in bytes; Excel on the web has 5 MB. */
  readonly limit?: number;
  /** What an answer over the limit is refused with. */
  readonly limitCode?: string;
}

/**
 * An Office program over a state: answers the real client library's messages, and refuses whatever it does not know.
 */
export class OfficeHost<State> implements Bridge {
  onMessageFromHost?: (message: string) => void;
  /** Sizes in signs of the messages and of their answers: one a round trip. */
  readonly requests: number[] = [];
  readonly answers: number[] = [];
  /** What the add-in asked for that this host does not know. A test with any has failed. */
  readonly unknown: string[] = [];
  messages = 0;

  constructor(
    readonly state: State,
    private readonly global: (state: State) => HostObject,
    private readonly faults: Faults<State>,
    /** Objects that are there without the global one, by the name of their kind. */
    private readonly services: Readonly<Record<string, (state: State) => HostObject>> = {},
  ) {}

  sendMessageToHost(json: string): void {
    const request = JSON.parse(json) as Request;
    this.messages += 1;
    this.requests.push(json.length);
    this.faults.before?.(this.messages, this.state);
    const { refuse = null } = this.faults;
    const code = typeof refuse === 'function' ? refuse() : refuse;
    const answer = code ? failure(code) : this.limited(success(this.process(request)));
    this.answers.push(answer.length);
    const { delay = 0 } = this.faults;
    const wait = typeof delay === 'number' ? delay : delay(this.messages);
    if (wait === Infinity) return;
    setTimeout(() => this.onMessageFromHost!(`{"id":${request.id},"type":2,"message":${answer}}`), wait);
  }

  /** Tells the add-in what happens in the program, unasked. */
  push(...events: readonly PushEvent[]): void {
    if (events.length === 0) return;
    const entries = events.map(({ type, target, message }) => [
      EVENT_CATEGORY,
      type,
      target,
      JSON.stringify(message),
      0,
    ]);
    this.onMessageFromHost!(JSON.stringify({ type: 3, message: { entries } }));
  }

  private limited(answer: string): string {
    const { limit = Infinity, limitCode = 'ResponsePayloadSizeLimitExceeded' } = this.faults;
    return new TextEncoder().encode(answer).length > limit ? failure(limitCode) : answer;
  }

  private process(request: Request): unknown {
    const { Actions, ObjectPaths } = request.message.body;
    const objects = new Map<number, HostObject>();
    const results: unknown[] = [];
    for (const [index, action] of Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.perform(action, ObjectPaths, objects) });
      } catch (error) {
        if (error instanceof UnknownMember) this.unknown.push(error.message);
        const code = error instanceof HostFault ? error.code : 'ApiNotFound';
        return { Error: { Code: code, Message: code, Location: '', ActionIndex: index }, Results: results };
      }
    }
    return { Error: null, Results: results };
  }

  private perform(action: Action, paths: Record<string, ObjectPath>, objects: Map<number, HostObject>): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.resolve(action.ObjectPathId, paths, objects);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return select(object, []);
      case ACTION.query:
        if (action.QueryInfo?.Expand?.length) throw new UnknownMember(`expand ${action.QueryInfo.Expand.join()}`);
        return select(object, action.QueryInfo?.Select ?? []);
      case ACTION.method:
        return call(object, action.Name, this.argumentsOf(action, paths, objects)) ?? null;
      case ACTION.set:
        return assign(object, action.Name, action.ArgumentInfo?.Arguments?.[0]) ?? null;
      default:
        throw new UnknownMember(`action type ${action.ActionType}`);
    }
  }

  private resolve(id: number, paths: Record<string, ObjectPath>, objects: Map<number, HostObject>): HostObject {
    const known = objects.get(id);
    if (known) return known;
    const path = paths[id];
    if (!path) throw new UnknownMember(`object path ${id}`);
    const object = this.follow(path, paths, objects);
    objects.set(id, object);
    return object;
  }

  private follow(path: ObjectPath, paths: Record<string, ObjectPath>, objects: Map<number, HostObject>): HostObject {
    if (path.ObjectPathType === PATH.global) return this.global(this.state);
    const service = path.ObjectPathType === PATH.created ? this.services[path.Name] : undefined;
    if (service) return service(this.state);
    const kinds: readonly number[] = [PATH.method, PATH.property, PATH.indexer];
    if (!kinds.includes(path.ObjectPathType)) throw new UnknownMember(`object path type ${path.ObjectPathType}`);
    const parent = this.resolve(path.ParentObjectPathId!, paths, objects);
    return reach(parent, path.Name, this.argumentsOf(path, paths, objects));
  }

  private argumentsOf(
    { ArgumentInfo: given }: Pick<Action, 'ArgumentInfo'>,
    paths: Record<string, ObjectPath>,
    objects: Map<number, HostObject>,
  ): readonly unknown[] {
    const ids = given?.ReferencedObjectPathIds ?? [];
    return (given?.Arguments ?? []).map((one, at) => (ids[at] ? this.resolve(ids[at], paths, objects) : one));
  }
}

function success(body: unknown): string {
  return JSON.stringify({ statusCode: 200, headers: {}, body });
}

function failure(code: string): string {
  return JSON.stringify({ statusCode: 400, headers: {}, body: JSON.stringify({ error: { code, message: code } }) });
}
