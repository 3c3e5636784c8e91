// A call of a browser between read, authenticate and write.
import type { Call } from '../../../gateway/contract.ts';
import type { AtTheDoor } from '../../../identity/signIns.ts';
import type { View } from './frame.ts';
import type { Form } from './form.ts';

export interface PageCall extends Call {
  readonly at: AtTheDoor;
  readonly view: View;
  readonly form: Form;
  /** The cookie of a session, if there is one. */
  readonly session: string | undefined;
  /** Who called, once that is proven. */
  userName: string;
}
