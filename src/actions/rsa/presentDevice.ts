// Devices and hardware tokens in the one shape that clients read (rsa 10): every member a text or null, none added.
import type { Device } from '../../authenticators/devices.ts';
import type { HardwareToken } from '../../authenticators/hardwareTokens.ts';
import type { User } from '../../directory/user.ts';
import { presentTime } from './present.ts';

export const BLANK_DEVICE = {
  id: null,
  name: null,
  userId: null,
  deviceType: null,
  registeredDate: null,
  capabilities: null,
  browser: null,
  tokenSerialNumber: null,
  deviceSerialNumber: null,
  updatedAt: null,
  tokenState: null,
  expiryDate: null,
  tokenStatus: null,
  assignedAt: null,
  assignedBy: null,
  pinSet: null,
  tokenStatusChangedAt: null,
  tokenStatusChangedBy: null,
  status: null,
  tokenStatusReason: null,
};

export function presentDevice(device: Device, user: User) {
  const registeredDate = presentTime(device.registeredAt);
  return {
    ...BLANK_DEVICE,
    id: device.id,
    name: device.name,
    userId: user.guid,
    deviceType: device.model,
    registeredDate,
    browser: device.kind === 'Browser' ? device.model : null,
    updatedAt: registeredDate,
    status: 'Registered',
  };
}

/** A hardware token is known by its serial number alone. */
export function presentHardwareToken(token: HardwareToken, user: User) {
  return {
    ...BLANK_DEVICE,
    userId: user.guid,
    deviceType: token.model,
    tokenSerialNumber: token.serialNumber,
    tokenState: 'Assigned',
    expiryDate: token.expiresAt ? presentTime(token.expiresAt) : null,
    tokenStatus: token.status,
    assignedAt: presentTime(token.assignedAt),
    assignedBy: token.assignedBy,
    pinSet: String(token.isPinSet),
    tokenStatusChangedAt: presentTime(token.statusChangedAt),
    tokenStatusChangedBy: token.statusChangedBy,
  };
}
