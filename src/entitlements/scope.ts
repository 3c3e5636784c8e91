// What the rooms of entitlements need from outside, and whom else they ask.

export interface EntitlementScope {
  readonly accountId: string;
  readonly now: Date;
  /** Who asks, for the record of what a task brings about. */
  readonly caller: object;
  /** A task waits once this call is over. */
  readonly announceTask: () => void;
  /** A numeric id that no role has had. */
  readonly mintId: () => string;
  readonly mint: (kind: 'accessConfiguration' | 'task') => string;
  readonly pageTokens: {
    seal(position: string, query: string): string;
    open(token: string, query: string): string | undefined;
  };
  /** Throws PolicyMalformed unless the text is a policy of that grammar. */
  readonly checkPolicy: (document: string, grammar: 'identity') => void;
  readonly systemPolicies: readonly { readonly name: string }[];
}

/** The directories of the caller. Both throw DirectoryNotFound. */
export interface DirectoryRoom {
  get(id: string): Promise<unknown>;
  /** As get, and nothing enters or leaves it until the call is over. */
  hold(id: string): Promise<unknown>;
}
