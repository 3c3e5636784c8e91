// What a person of a directory finds in the sign-in portal, as handlers may enter it.
import type { Entries } from '../portal/entries.ts';

export interface Portal {
  /** Where the person may go. */
  readonly entries: Entries;
}
