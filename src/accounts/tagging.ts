// What carries tags, and the port to where they rest.
import type { Tag, Tags } from './tags.ts';

export type TaggedKind = 'role' | 'policy';

export interface TaggedResource {
  readonly name: string;
  readonly tags: Tags;
}

export interface TagOfResource {
  readonly name: string;
  readonly key: string;
  readonly value: string;
}

export interface TagQuery {
  readonly kind: TaggedKind;
  /** Absent: every resource of the kind. */
  readonly names: readonly string[] | undefined;
  /** Resources that carry every one of them, with all their tags. */
  readonly tags: readonly Tag[];
}

/** Where a list of tags has come to. */
export interface TagPosition {
  readonly name: string;
  readonly key: string;
}

export interface TaggingRows {
  /** Those of the names that are there; nobody else changes their tags until the call is over. */
  hold(kind: TaggedKind, names: readonly string[]): Promise<readonly TaggedResource[]>;
  /** Adds the tags to each; a key that is there gets the new value. */
  add(kind: TaggedKind, names: readonly string[], tags: Tags): Promise<void>;
  /** Takes these keys off each, or every tag. */
  remove(kind: TaggedKind, names: readonly string[], keys: readonly string[] | 'all'): Promise<void>;
  /** By resource, then by key. */
  slice(query: TagQuery, after: TagPosition | undefined, most: number): Promise<readonly TagOfResource[]>;
}
