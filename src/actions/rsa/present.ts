// A user as clients of the administration API know it (rsa 9.1): every recorded member, null where there is nothing.
import type { Factors } from '../../authenticators/factors.ts';
import type { Directory } from '../../directory/directory.ts';
import type { User } from '../../directory/user.ts';

/** UTC with milliseconds (rsa 7.6). */
export function presentTime(at: Date): string {
  return at.toISOString();
}

/** Fingerprints and approvals are never locked: no app asks for them here. No authentications are told of either. */
export function presentUser(user: User, factors: Factors, directory: Directory) {
  const { emergency } = factors;
  return {
    id: user.guid,
    emailAddress: user.email,
    firstName: user.firstName,
    lastName: user.lastName,
    creationDate: presentTime(user.createdAt),
    identitySource: directory.name,
    userStatus: user.status,
    highRiskUser: factors.isHighRisk,
    ...presentDeletion(user),
    ...presentLocks(factors),
    isFingerprintLocked: false,
    isApproveLocked: false,
    lastSyncTime: presentSync(user),
    emergencyAccessStatus: emergency ? ('Enabled' as const) : ('Disabled' as const),
    emergencyTokencodeId: emergency?.id ?? null,
    emergencyTokencodeExpiration: emergency ? presentTime(emergency.expiresAt) : null,
    emergencyTokencodeLastUse: emergency?.lastUsedAt ? presentTime(emergency.lastUsedAt) : null,
    offlineEmergencyTokencodeExpiration: null,
    offlineEmergencyAccessStatus: 'Disabled' as const,
    monthLastAuthenticated: null,
    principalUsername: user.name,
    alternateUsername: '',
    primaryUniqueIdentifier: user.externalId ?? user.guid,
    // Known to newer clients alone: behind what was recorded, which has an order
    ...presentPhones(factors),
    emergencyTokencodeOneTimeUse: emergency?.isOneTime ?? null,
  };
}

/** All kinds, whichever were asked about (rsa 10). */
export function presentLocks({ locked }: Factors) {
  return {
    isTokenLocked: locked.includes('TOKEN'),
    isSmsLocked: locked.includes('SMS'),
    isVoiceLocked: locked.includes('VOICE'),
  };
}

export function presentPhones({ smsNumber, voiceNumber }: Factors) {
  return { smsNumber: smsNumber ?? null, voiceNumber: voiceNumber ?? null };
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
