// Tags that resources carry, as policies may ask about them (ram-policy 2.6, acs:ResourceTag).
import { RESOURCE_TAG, type ConditionContext } from '../policy/decide.ts';

/** Key → value. */
export type Tags = Readonly<Record<string, string>>;

/** Condition values of each resource from its tags, by ARN. */
export function resourceContext(tags: ReadonlyMap<string, Tags>): ReadonlyMap<string, ConditionContext> {
  return new Map([...tags].map(([arn, own]) => [arn, { get: (key: string) => valueOf(own, key) }]));
}

function valueOf(tags: Tags, lowerCaseKey: string): readonly string[] | undefined {
  if (!lowerCaseKey.startsWith(RESOURCE_TAG)) return undefined;
  const wanted = lowerCaseKey.slice(RESOURCE_TAG.length);
  const found = Object.entries(tags).find(([key]) => key.toLowerCase() === wanted);
  return found && [found[1]];
}
