// Tags of policies and roles: given as a list, kept by key.
import { fault } from '../faults/fault.ts';

export type Tags = Readonly<Record<string, string>>;

export interface Tag {
  readonly key: string;
  /** Absent: empty where a tag is made, any value where tags are looked for. */
  readonly value?: string | undefined;
}

/** The tags as they rest. Our decision, the sheet is silent: a key given twice is refused with ParameterInvalid. */
export function gatherTags(list: readonly Tag[]): Tags {
  const keys = new Set(list.map(({ key }) => key));
  if (keys.size < list.length) {
    throw fault('ParameterInvalid', { Name: 'Tag', Rule: 'unique', Reason: 'a key is there twice' });
  }
  return Object.fromEntries(list.map(({ key, value = '' }) => [key, value]));
}
