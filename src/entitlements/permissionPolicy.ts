// A policy of an access configuration, and the port to where it rests.

export type PermissionPolicy =
  | { readonly type: 'System'; readonly name: string; readonly addedAt: Date }
  | { readonly type: 'Inline'; readonly name: string; readonly document: string; readonly addedAt: Date };

/** Those of one configuration, which the call holds while it writes. */
export interface PermissionPolicyRows {
  /** The inline one first, then in the order in which they were added (cloudsso 5.8). */
  list(directoryId: string, configurationId: string): Promise<readonly PermissionPolicy[]>;
  insert(directoryId: string, configurationId: string, policy: PermissionPolicy): Promise<void>;
  setDocument(directoryId: string, configurationId: string, name: string, document: string): Promise<void>;
  delete(directoryId: string, configurationId: string, policy: PermissionPolicy): Promise<void>;
}
