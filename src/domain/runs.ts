// The handlers as the catalogue runs them: each call gets a domain of its own.
import type { ActionId, Handler } from '../actions/action.ts';
import { HANDLERS } from '../actions/handlers.gen.ts';
import type { Run } from '../catalog/catalog.ts';
import type { Work } from '../store/work.ts';
import { CallDomain, type SharedScope } from './domain.ts';

/** Each handler with the domain it works on: bound to the caller's account and to the call's transaction. */
export function compileRuns(shared: SharedScope, now: () => Date): Readonly<Record<string, Run<Work>>> {
  const runs = Object.entries(HANDLERS).map(([id, handler]): [string, Run<Work>] => {
    // The catalogue has validated params against the schema that the handler's type was generated from
    const run = handler as unknown as Handler<ActionId>;
    return [
      id,
      (params, caller, work, admit) => run(params as never, new CallDomain(work, caller, now(), admit, shared)),
    ];
  });
  return Object.fromEntries(runs);
}
