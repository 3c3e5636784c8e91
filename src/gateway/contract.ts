// The words the corridor shares with the dialects: without them each would invent its own call.
import type { Context } from 'koa';
import type { Catalog } from '../catalog/catalog.ts';
import type { Operation } from '../catalog/operation.ts';
import type { Fault } from '../faults/fault.ts';
import type { FaultName } from '../faults/names.ts';
import type { Principal } from '../identity/principal.ts';
import type { Environment, Nonce } from '../journal/journal.ts';
import type { Origins } from './origins.ts';

/** A request that found its Operation. `parameters` is decoded but not yet validated. */
export interface Call {
  readonly operation: Operation;
  readonly parameters: unknown;
  readonly environment: Environment;
  /** The AccessKeyId that the caller gives as its own; proven by nothing, so for the log alone. */
  claimant(): string | undefined;
}

/** Who is asking, and the nonce their signature spends (none for unsigned schemes). */
export interface Authenticated {
  readonly principal: Principal;
  readonly nonce: Nonce | undefined;
  /** The algorithm of the signature, or what took its place; kept with the call. */
  readonly proof: string;
}

/** A dialect that has a path of its own, and `P` to prove its callers by. */
export interface PathDialect<P> {
  readonly name: string;
  readonly basePath: string;
  readonly path: RegExp;
  compile(catalog: Catalog, provers: P, origins: Origins, now: () => Date): Dialect;
  /** A fault in its words. */
  say(name: FaultName, detail: never): { readonly status: number; readonly text: string };
}

/** One way of speaking a call. `writeFault` works even when `read` failed. */
export interface Dialect<C extends Call = Call> {
  readonly name: string;
  read(ctx: Context): Promise<C>;
  authenticate(call: C): Promise<Authenticated>;
  write(ctx: Context, requestId: string, call: C, result: object): void;
  /** `isOnRecord`: the call can be looked up by its RequestId. */
  writeFault(ctx: Context, requestId: string, failure: Fault, isOnRecord?: boolean): void;
}
