// What every control of the form is given.
import type { ComponentType } from 'preact';
import type { Draft, DraftObject, Schema } from '../calls/draft.ts';
import type { Found } from '../shell/catalogue.ts';

export interface FieldProps {
  readonly found: Found;
  /** `Tags.1.Key`: unique in the form. */
  readonly path: string;
  readonly name: string;
  readonly schema: Schema;
  readonly isRequired: boolean;
  readonly draft: Draft | undefined;
  /** The value of an example. */
  readonly sample: Draft | undefined;
  /** The whole form: what a picker may need to know. */
  readonly root: DraftObject;
  readonly error: string | undefined;
  change(draft: Draft): void;
}

/** Of a control that is made of others. */
export interface GroupProps extends FieldProps {
  readonly Field: ComponentType<FieldProps>;
}
