// The ARNs that one call is checked on, from the templates of its schema (ram-policy 3.5).
import { fault } from '../faults/fault.ts';
import { compileArnTemplate, type ArnTemplate } from '../policy/arn.ts';
import type { Place } from './operation.ts';

type Params = Readonly<Record<string, unknown>>;
type Find = (params: Params, place: Place) => readonly string[];

/**
 * Holes of a template: `{regionId}`, `{accountId}`, `{administers}` (the directory of an administrator), `{callerArn}` (the
 * caller itself), `{policyOwner}` (who owns a policy of this PolicyType), a parameter, `{Name|callerName}`, `{Name|callerArn}` (a
 * parameter, else the caller), `{Name|*}` (a parameter, or any where it is not given), `{Names[]}` (one ARN for each item),
 * `{Names[]|*}` (the same, or all there are where none is named).
 * The result throws ParameterMissing when a parameter has no value.
 */
export function compileResources(resource: string | readonly string[]): Find {
  const [only, ...others] = [resource].flat().map((template) => compileFilling(compileArnTemplate(template)));
  if (!only) throw new Error('an action is checked on something, if only on *');
  if (others.length === 0) return only;
  return (params, place) => [only, ...others].flatMap((fill) => fill(params, place));
}

const LIST = '[]';
const LIST_OR_ALL = '[]|*';

type Value = (params: Params, place: Place) => unknown;

interface Hole {
  readonly name: string;
  readonly after: string;
  /** The item itself for the hole of a list. */
  readonly valueOf: Value | 'item';
}

function compileFilling({ opening, holes }: ArnTemplate): Find {
  const isList = (name: string): boolean => name.endsWith(LIST) || name.endsWith(LIST_OR_ALL);
  const list = holes.find(({ name }) => isList(name))?.name;
  const filled = holes.map(({ name, after }): Hole => ({
    name,
    after,
    valueOf: isList(name) ? 'item' : compileValue(name),
  }));
  if (list === undefined) return (params, place) => [join(opening, filled, params, place, undefined)];
  const name = list.slice(0, list.indexOf(LIST));
  const all = list.endsWith(LIST_OR_ALL) ? ['*'] : undefined;
  return (params, place) => {
    const given = params[name];
    const items: readonly unknown[] | undefined = Array.isArray(given) && given.length > 0 ? given : all;
    if (!items) throw fault('ParameterMissing', { Name: name });
    return items.map((item) => join(opening, filled, params, place, item));
  };
}

/** Every call comes by here: no more than strings joined. */
function join(opening: string, holes: readonly Hole[], params: Params, place: Place, item: unknown): string {
  let arn = opening;
  for (const { name, after, valueOf } of holes) {
    const value = valueOf === 'item' ? String(item) : valueOf(params, place);
    // An inherited member must not pass for a value, nor a parameter that is no text
    if (typeof value !== 'string') throw fault('ParameterMissing', { Name: name });
    arn += value + after;
  }
  return arn;
}

const PLACES: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['regionId', (_params, place) => place.regionId],
  ['accountId', (_params, place) => place.accountId],
  ['administers', (_params, place) => place.administers],
  ['callerArn', (_params, place) => place.callerArn],
  // A principal lies among its own kind
  ['principalKind', (params) => (params['PrincipalType'] === 'Group' ? 'group' : 'user')],
  // System policies belong to nobody's account (ram-policy 1.4)
  ['policyOwner', (params, place) => (params['PolicyType'] === 'System' ? 'system' : place.accountId)],
]);

const CALLERS: ReadonlyMap<string, (place: Place) => string> = new Map([
  ['callerName', (place: Place) => place.callerName],
  ['callerArn', (place: Place) => place.callerArn],
]);

function compileValue(hole: string): Value {
  const known = PLACES.get(hole);
  if (known) return known;
  const [name = '', or = ''] = hole.split('|');
  if (or === '*') return (params) => params[name] ?? or;
  const other = CALLERS.get(or);
  return other ? (params, place) => params[name] ?? other(place) : (params) => params[hole];
}
