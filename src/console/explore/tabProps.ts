// What every tab beside the form is given: apart from the list of tabs, which knows them all.
import type { DraftObject } from '../calls/draft.ts';
import type { Found } from '../shell/catalogue.ts';
import type { Running } from './useCall.ts';

export interface TabProps {
  readonly found: Found;
  /** What stands in the form now. */
  readonly draft: DraftObject;
  /** The latest call of this action, with what it was called with. */
  readonly running: Running;
}
