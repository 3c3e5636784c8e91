// The rooms of user provisioning that handlers may enter.
import type { ProvisioningEvents } from '../provisioning/events.ts';
import type { ProvisioningSettingsRoom } from '../provisioning/settings.ts';
import type { UserProvisionings } from '../provisioning/userProvisionings.ts';

/** How users and groups of a directory become RAM users of member accounts. */
export interface Provisioning {
  readonly settings: ProvisioningSettingsRoom;
  readonly userProvisionings: UserProvisionings;
  readonly events: ProvisioningEvents;
}
