// Licence usage as clients of the administration API read it (rsa 10).
import type { MonthUsage, UsageCounts } from '../../authenticators/licenseUsage.ts';
import { presentTime } from './present.ts';

/** Nothing here sends tokencodes by SMS or voice, so none were sent. */
export function presentUsage({ mobileUsers, fidoUsers, enabledUsers }: UsageCounts) {
  return {
    mfaLicensesUsed: mobileUsers,
    usersWithThirdPartyFidoAuthenticators: fidoUsers,
    smsAndVoiceTokencodesSent: 0,
    activeUsers: enabledUsers,
  };
}

const MONTH = new Intl.DateTimeFormat('en-US', { month: 'short', year: 'numeric', timeZone: 'UTC' });

export function presentMonth(usage: MonthUsage) {
  return {
    ...presentUsage(usage),
    month: MONTH.format(usage.month),
    lastUpdatedAt: presentTime(usage.updatedAt),
  };
}
