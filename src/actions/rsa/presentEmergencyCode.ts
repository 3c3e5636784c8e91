// An emergency code, the only time that it can be seen.
import type { EmergencyCode } from '../../authenticators/emergencyCodes.ts';
import { presentTime } from './present.ts';

export function presentEmergencyCode({ id, code, expiresAt }: EmergencyCode) {
  return {
    emergencyTokencodeId: id,
    emergencyTokencode: code,
    expirationDate: presentTime(expiresAt),
    offlineExpirationDate: null,
  };
}
