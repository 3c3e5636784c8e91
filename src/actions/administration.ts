// The rooms of a directory that its administrators enter.
import type { Devices } from '../authenticators/devices.ts';
import type { EmergencyCodes } from '../authenticators/emergencyCodes.ts';
import type { FactorBook } from '../authenticators/factors.ts';
import type { HardwareTokens } from '../authenticators/hardwareTokens.ts';
import type { IssuedCodes } from '../authenticators/issuedCodes.ts';
import type { LicenseUsage } from '../authenticators/licenseUsage.ts';
import type { Reports } from '../authenticators/reports.ts';
import type { EventLog } from '../directory/eventLog.ts';
import type { IdentitySource } from '../directory/identitySource.ts';

/** Whoever administers a directory from outside works with these. */
export interface Administration {
  readonly identitySource: IdentitySource;
  readonly eventLog: EventLog;
  readonly factors: FactorBook;
  readonly emergencyCodes: EmergencyCodes;
  readonly issuedCodes: IssuedCodes;
  readonly devices: Devices;
  readonly hardwareTokens: HardwareTokens;
  readonly licenseUsage: LicenseUsage;
  readonly reports: Reports;
}
