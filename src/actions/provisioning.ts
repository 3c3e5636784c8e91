// The rooms of user provisioning that handlers may enter.
import type { ProvisioningSettingsRoom } from '../provisioning/settings.ts';

/** How users and groups of a directory become RAM users of member accounts. */
export interface Provisioning {
  readonly settings: ProvisioningSettingsRoom;
}
