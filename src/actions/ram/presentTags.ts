// Tags between the wire and the domain: they come as Key and Value, and are shown as TagKey and TagValue.
import type { Tag, Tags } from '../../accounts/tags.ts';

export function presentTags(tags: Tags) {
  return { Tag: Object.entries(tags).map(([TagKey, TagValue]) => ({ TagKey, TagValue })) };
}

export function readTags(given: readonly { readonly Key: string; readonly Value?: string }[] = []): readonly Tag[] {
  return given.map(({ Key, Value }) => ({ key: Key, value: Value }));
}
