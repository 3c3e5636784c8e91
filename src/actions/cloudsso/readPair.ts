// What several actions name alike: configuration and account, and filters that count only as pairs.

interface PairParams {
  readonly DirectoryId: string;
  readonly AccessConfigurationId: string;
  readonly TargetId: string;
}

export function readPair({ DirectoryId, AccessConfigurationId, TargetId }: PairParams) {
  return { directoryId: DirectoryId, configurationId: AccessConfigurationId, accountId: TargetId };
}

interface FilterParams {
  readonly DirectoryId: string;
  readonly AccessConfigurationId?: string;
  readonly TargetType?: string;
  readonly TargetId?: string;
}

/** Half of a pair is ignored (cloudsso 5.7); an empty identifier is none. */
export function readFilters({ DirectoryId, AccessConfigurationId, TargetType, TargetId }: FilterParams) {
  return {
    directoryId: DirectoryId,
    configurationId: AccessConfigurationId === '' ? undefined : AccessConfigurationId,
    accountId: TargetType === undefined || TargetId === '' ? undefined : TargetId,
  };
}

interface PrincipalParams {
  readonly PrincipalType?: 'User' | 'Group';
  readonly PrincipalId?: string;
}

export function readPrincipal({ PrincipalType: type, PrincipalId: id }: PrincipalParams) {
  return type === undefined || id === undefined || id === '' ? undefined : { type, id };
}
