// A user as clients of the administration API know it (rsa 9.1): every recorded member, null where there is nothing.
import type { Directory } from '../../directory/directory.ts';
import type { User } from '../../directory/user.ts';

/** UTC with milliseconds (rsa 7.6). */
export function presentTime(at: Date): string {
  return at.toISOString();
}

/** Authenticators, emergency codes and risk do not exist yet: nothing is locked, in force or known of them. */
export function presentUser(user: User, directory: Directory) {
  return {
    id: user.guid,
    emailAddress: user.email,
    firstName: user.firstName,
    lastName: user.lastName,
    creationDate: presentTime(user.createdAt),
    identitySource: directory.name,
    userStatus: user.status,
    highRiskUser: false,
    ...presentDeletion(user),
    isTokenLocked: false,
    isSmsLocked: false,
    isVoiceLocked: false,
    isFingerprintLocked: false,
    isApproveLocked: false,
    lastSyncTime: presentSync(user),
    emergencyAccessStatus: 'Disabled' as const,
    emergencyTokencodeId: null,
    emergencyTokencodeExpiration: null,
    emergencyTokencodeLastUse: null,
    offlineEmergencyTokencodeExpiration: null,
    offlineEmergencyAccessStatus: 'Disabled' as const,
    monthLastAuthenticated: null,
    principalUsername: user.name,
    alternateUsername: '',
    primaryUniqueIdentifier: user.externalId ?? user.guid,
  };
}

// SCIM tells of its users at once, so they are in step since they last changed
function presentSync({ lastSyncedAt, provisionType, updatedAt }: User): string | null {
  const at = lastSyncedAt ?? (provisionType === 'Synchronized' ? updatedAt : undefined);
  return at ? presentTime(at) : null;
}

export function presentDeletion({ deletion }: User) {
  return {
    markDeleted: deletion !== undefined,
    markDeletedAt: deletion ? presentTime(deletion.markedAt) : null,
    markDeletedBy: deletion?.markedBy ?? null,
  };
}
