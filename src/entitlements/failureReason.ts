// Why a task ended Failed, in a sentence for whoever reads the task (cloudsso 18.2).
import { isFault, type Fault } from '../faults/fault.ts';

/** One English sentence that names what stood in the way; for anything unforeseen that it was the gateway's own trouble. */
export function tellFailure(cause: Fault): string {
  if (isFault(cause, 'TargetNotFound')) return `The account ${cause.detail.AccountId} has left the resource directory.`;
  if (isFault(cause, 'PrincipalNotFound')) {
    return `The ${cause.detail.Entity.toLowerCase()} ${cause.detail.PrincipalId} does not exist any more.`;
  }
  if (isFault(cause, 'AssignmentTaken')) return 'The access is assigned already.';
  if (isFault(cause, 'SystemPolicyNotFound'))
    return `The system policy ${cause.detail.PolicyName} does not exist any more.`;
  if (isFault(cause, 'EntityAlreadyExists.Role')) {
    return `The account has a role ${cause.detail.Name} that was not made by provisioning.`;
  }
  if (isFault(cause, 'EntityAlreadyExists.Policy')) {
    return `The account has a policy ${cause.detail.Name} that was not made by provisioning.`;
  }
  if (isFault(cause, 'LimitExceeded.Role')) return `The account has ${cause.detail.Limit} roles, which is the most.`;
  if (isFault(cause, 'LimitExceeded.Policy'))
    return `The account has ${cause.detail.Limit} policies, which is the most.`;
  for (const holder of ['User', 'Group', 'Role'] as const) {
    if (!isFault(cause, `DeleteConflict.Policy.${holder}`)) continue;
    return `The policy ${cause.detail.Name} is attached to another ${holder.toLowerCase()} of the account.`;
  }
  return 'Something in the gateway went wrong; its log says what.';
}
