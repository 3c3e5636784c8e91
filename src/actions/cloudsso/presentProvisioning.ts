// User provisioning in CloudSSO's words.
import type { ProvisioningSettings } from '../../provisioning/settings.ts';
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
