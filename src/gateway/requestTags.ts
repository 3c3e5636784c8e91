// Tags that a call sends, as policies may ask about them (ram-policy 2.6, acs:RequestTag).
import type { Conditions } from './conditions.ts';

type Params = Readonly<Record<string, unknown>>;

// Products spell the parameter either way
const PARAMETERS = ['Tag', 'Tags'];
const NONE: Conditions = {};

/** `acs:RequestTag/team` → its values, for every tag among the parameters; a tag without a value has an empty one. */
export function requestTags(params: Params): Conditions {
  const lists = PARAMETERS.map((name) => params[name]).filter(Array.isArray);
  if (lists.length === 0) return NONE;
  const tags = lists.flat().filter(isTag);
  return Object.fromEntries(tags.map(({ Key, Value }) => [`acs:RequestTag/${Key}`, [Value ?? '']]));
}

function isTag(value: unknown): value is { readonly Key: string; readonly Value?: string } {
  const { Key, Value } = (value ?? {}) as Params;
  return typeof Key === 'string' && (Value === undefined || typeof Value === 'string');
}
