// What carries tags in a directory, and the port to where they rest.
import type { FaultName } from '../faults/names.ts';

/** Each is one row here and one row in the store. */
export const TAGGED_KINDS = {
  user: { word: /^user$/i, absent: 'UserNotFound', identifier: 'UserId' },
  // The word is unpublished (cloudsso 21.3)
  accessconfiguration: {
    word: /^access-?configuration$/i,
    absent: 'AccessConfigurationNotFound',
    identifier: 'AccessConfigurationId',
  },
} as const satisfies Readonly<
  Record<string, { readonly word: RegExp; readonly absent: FaultName; readonly identifier: string }>
>;

export type TaggedKind = keyof typeof TAGGED_KINDS;

export type Tags = Readonly<Record<string, string>>;

export interface Tag {
  readonly key: string;
  /** Absent: empty where a tag is made, any value where tags are looked for. */
  readonly value?: string | undefined;
}

export interface TaggedResource {
  readonly id: string;
  readonly tags: Tags;
}

export interface TagOfResource {
  readonly id: string;
  readonly key: string;
  readonly value: string;
}

export interface TagQuery {
  readonly kind: TaggedKind;
  readonly directoryId: string;
  /** Absent: every resource of the kind. */
  readonly ids: readonly string[] | undefined;
  /** Resources that carry every one of them, with all their tags. */
  readonly tags: readonly Tag[];
}

/** Resources of a directory that is known to be there. */
export interface TaggingRows {
  /** Those of the ids that are there; nobody else changes their tags until the call is over. */
  hold(kind: TaggedKind, directoryId: string, ids: readonly string[]): Promise<readonly TaggedResource[]>;
  /** Adds the tags to each; a key that is there gets the new value. */
  add(kind: TaggedKind, directoryId: string, ids: readonly string[], tags: Tags): Promise<void>;
  /** Takes these keys off each, or every tag. */
  remove(kind: TaggedKind, directoryId: string, ids: readonly string[], keys: readonly string[] | 'all'): Promise<void>;
  /** By resource, then by key, after a tag of a resource. */
  slice(
    query: TagQuery,
    after: Omit<TagOfResource, 'value'> | undefined,
    most: number,
  ): Promise<readonly TagOfResource[]>;
}
