// What a person of a directory finds in the sign-in portal, as handlers may enter it.
import type { CloudCredentials } from '../portal/credentials.ts';
import type { Devices } from '../portal/devices.ts';
import type { Entries } from '../portal/entries.ts';
import type { SignIns } from '../portal/signIns.ts';

export interface Portal {
  /** What is let in for the person. */
  readonly devices: Devices;
  /** Where the person may go. */
  readonly entries: Entries;
  /** Temporary keys for the person. */
  readonly credentials: CloudCredentials;
  /** How the person comes in. */
  readonly signIns: SignIns;
}
