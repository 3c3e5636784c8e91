// User provisioning in CloudSSO's words.
import type { ProvisioningEvent } from '../../provisioning/event.ts';
import type { ProvisioningSettings } from '../../provisioning/settings.ts';
import type { UserProvisioning } from '../../provisioning/userProvisioning.ts';
import { presentInstant } from './present.ts';

/** Both spellings of the two times: the vendor answers with either (cloudsso 19.4). */
export function presentTimes({ createdAt, updatedAt }: { readonly createdAt: Date; readonly updatedAt: Date }) {
  const [CreateTime, UpdateTime] = [presentInstant(createdAt), presentInstant(updatedAt)];
  return { CreateTime, GmtCreate: CreateTime, UpdateTime, GmtModified: UpdateTime };
}

export function presentConfiguration(settings: ProvisioningSettings) {
  return {
    DirectoryId: settings.directoryId,
    DefaultLandingPage: settings.landingPage,
    SessionDuration: settings.sessionHours,
    UserNameReplacementForAt: '-',
    ...presentTimes(settings),
  };
}

export function presentUserProvisioning(provisioning: UserProvisioning) {
  return {
    UserProvisioningId: provisioning.id,
    DirectoryId: provisioning.directoryId,
    OwnerPk: provisioning.ownerId,
    // Nothing disables one
    Status: 'Enabled' as const,
    Description: provisioning.description,
    ...presentParties(provisioning),
    ...presentTimes(provisioning),
  };
}

/** As a list shows it: without the second spelling of its times. */
export function presentListedUserProvisioning(provisioning: UserProvisioning) {
  const { GmtCreate: _created, GmtModified: _modified, ...listed } = presentUserProvisioning(provisioning);
  return listed;
}

/**
 * An event is dated by its tries; whom it is about goes unsaid, as with the vendor: it shows the parties of its provisioning.
 * Lists have the second spelling of the times too, which is the one that Terraform reads (cloudsso 24.11).
 */
export function presentProvisioningEvent(event: ProvisioningEvent) {
  const times = presentTimes(event);
  return {
    EventId: event.id,
    UserProvisioningId: event.provisioning.id,
    DirectoryId: event.provisioning.directoryId,
    ...presentParties(event.provisioning),
    SourceType: event.sourceType,
    ErrorInfo: event.errorInfo,
    ErrorCount: event.errorCount,
    ...times,
    LatestAsyncTime: times.UpdateTime,
    GmtLastExec: times.UpdateTime,
  };
}

function presentParties(provisioning: ProvisioningEvent['provisioning']) {
  const { principal, target } = provisioning;
  return {
    PrincipalType: principal.type,
    PrincipalId: principal.id,
    PrincipalName: principal.name,
    TargetType: 'RD-Account' as const,
    TargetId: target.accountId,
    TargetName: target.name,
    TargetPath: target.path,
    DuplicationStrategy: provisioning.duplicationStrategy,
    DeletionStrategy: provisioning.deletionStrategy,
  };
}
