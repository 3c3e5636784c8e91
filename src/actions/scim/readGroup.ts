// What a source says of a group and its members, from a whole resource or from the steps of a PATCH (cloudsso 13.7).
import type { MemberChange, SourceGroup } from '../../directory/synchronizedGroup.ts';
import { isObject, memberOf, refused, stepsOf, type Operation, type Step } from './paths.ts';

interface Told {
  readonly source: SourceGroup;
  readonly members: readonly MemberChange[];
}

/** The last word on a name counts; changes of members stand in their order. Throws ScimRequestInvalid. */
export function readGroupPatch(operations: readonly Operation[]): Told {
  const steps = stepsOf(operations);
  const texts = steps.flatMap(textOf);
  return { source: Object.fromEntries(texts) as SourceGroup, members: steps.flatMap(memberChangeOf) };
}

function textOf({ op, path, value }: Step): readonly (readonly [keyof SourceGroup, string])[] {
  const name = path === 'displayname' ? 'name' : path === 'externalid' ? 'externalId' : undefined;
  if (name === undefined) return [];
  if (op === 'remove' || typeof value !== 'string') throw refused('invalidValue', 'a name is no text');
  return [[name, value]];
}

function memberChangeOf({ op, path, selector, value }: Step): readonly MemberChange[] {
  if (path !== 'members' && path !== 'members.value') return [];
  if (op !== 'remove') {
    const ids = idsOf(value);
    return [op === 'add' ? { add: ids } : { all: ids }];
  }
  if (selector !== undefined) return [{ remove: selectedIds(selector) }];
  // One provider lists whom to remove in the value; without it all are meant
  const ids = value === undefined || value === null ? [] : idsOf(value);
  return [ids.length > 0 ? { remove: ids } : { all: [] }];
}

/** `value eq "…"`, several joined by `or`. */
function selectedIds(selector: string): readonly string[] {
  const ids = selector.split(/\s+or\s+/i).map((one) => /^\s*value\s+eq\s+"([^"\\]*)"\s*$/i.exec(one)?.[1]);
  return ids.map((id) => {
    if (id === undefined) throw refused('invalidPath', 'members are selected by value eq alone');
    return id;
  });
}

/** Identifiers, bare or in objects. */
function idsOf(value: unknown): readonly string[] {
  return [value].flat().map((one: unknown) => {
    const id = isObject(one) ? memberOf(one, 'value') : one;
    if (typeof id !== 'string') throw refused('invalidValue', 'a member has no value');
    return id;
  });
}
