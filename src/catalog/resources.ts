// The ARNs that one call is checked on, from the templates of its schema (ram-policy 3.5).
import { fault } from '../faults/fault.ts';
import { compileArnTemplate, type ArnTemplate } from '../policy/arn.ts';
import type { Place } from './operation.ts';

type Params = Readonly<Record<string, unknown>>;
type Find = (params: Params, place: Place) => readonly string[];

/**
 * Holes of a template: `{regionId}`, `{accountId}`, `{administers}` (the directory of an administrator), `{policyOwner}` (who owns a policy of this PolicyType), a parameter,
 * `{Name|callerName}` (a parameter, else the caller), `{Names[]}` (one ARN for each item), `{Names[]|*}` (the same, or
 * all there are where none is named).
 * The result throws ParameterMissing when a parameter has no value.
 */
export function compileResources(resource: string | readonly string[]): Find {
  const templates = [resource].flat().map((template) => compileArnTemplate(template));
  const fillings = templates.map((template) => compileFilling(template));
  return (params, place) => fillings.flatMap((fill) => fill(params, place));
}

const LIST = '[]';
const LIST_OR_ALL = '[]|*';

type Value = (params: Params, place: Place) => unknown;

function compileFilling(template: ArnTemplate): Find {
  const list = template.names.find((name) => name.endsWith(LIST) || name.endsWith(LIST_OR_ALL));
  const values = template.names.filter((name) => name !== list).map((name) => [name, compileValue(name)] as const);
  const fillOne = (params: Params, place: Place): Record<string, string> => {
    const filling: Record<string, string> = {};
    for (const [name, valueOf] of values) {
      const value = valueOf(params, place);
      if (typeof value === 'string') filling[name] = value;
    }
    return filling;
  };
  if (list === undefined) return (params, place) => [template.fill(fillOne(params, place))];
  const name = list.slice(0, list.indexOf(LIST));
  const all = list.endsWith(LIST_OR_ALL) ? ['*'] : undefined;
  return (params, place) => {
    const given = params[name];
    const items: readonly unknown[] | undefined = Array.isArray(given) && given.length > 0 ? given : all;
    if (!items) throw fault('ParameterMissing', { Name: name });
    const filling = fillOne(params, place);
    return items.map((item) => template.fill({ ...filling, [list]: String(item) }));
  };
}

const PLACES: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['regionId', (_params, place) => place.regionId],
  ['accountId', (_params, place) => place.accountId],
  ['administers', (_params, place) => place.administers],
  // System policies belong to nobody's account (ram-policy 1.4)
  ['policyOwner', (params, place) => (params['PolicyType'] === 'System' ? 'system' : place.accountId)],
]);

const OR_CALLER = '|callerName';

function compileValue(hole: string): Value {
  const known = PLACES.get(hole);
  if (known) return known;
  if (!hole.endsWith(OR_CALLER)) return (params) => params[hole];
  const name = hole.slice(0, -OR_CALLER.length);
  return (params, place) => params[name] ?? place.callerName;
}
