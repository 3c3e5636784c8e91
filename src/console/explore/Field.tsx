// One parameter: its name, what it is, and the control that fits its schema.
import { kindOf } from '../calls/draft.ts';
import { useConsole } from '../shell/context.ts';
import type { FieldProps } from './fieldProps.ts';
import { limitsOf } from './limits.ts';
import { ListField } from './ListField.tsx';
import { ObjectField } from './ObjectField.tsx';
import { ScalarField } from './ScalarField.tsx';

export function Field(props: FieldProps) {
  const { t } = useConsole();
  const { path, name, schema, isRequired, error } = props;
  const kind = kindOf(schema);
  const isGroup = kind === 'list' || kind === 'object';
  const id = `f-${path}`;
  const limits = limitsOf(schema, t);
  const { description } = schema;
  const hasAbout = Boolean(description) || limits !== '';
  const describedBy = [error && `${id}-error`, hasAbout && `${id}-about`].filter(Boolean).join(' ');
  const isChoice = kind === 'boolean';
  const title = (
    <>
      <code class="field-name">{name}</code>
      {isRequired && <span class="required">{t('form.required')}</span>}
      <span class="field-type">{t(`kind.${kind}`)}</span>
    </>
  );
  const about = (
    <>
      {error && (
        <p id={`${id}-error`} class="field-error" role="alert">
          {error}
        </p>
      )}
      {hasAbout && (
        <p id={`${id}-about`} class="hint">
          {description && <span lang="en">{description}</span>} {limits}
        </p>
      )}
    </>
  );
  if (isGroup) {
    return (
      <fieldset class="field group" aria-describedby={describedBy || undefined} id={id} tabIndex={-1}>
        <legend class="field-label">{title}</legend>
        {kind === 'list' ? <ListField {...props} Field={Field} /> : <ObjectField {...props} Field={Field} />}
        {about}
      </fieldset>
    );
  }
  return (
    <div class="field">
      {isChoice ? (
        <div class="field-label">{title}</div>
      ) : (
        <label class="field-label" for={id}>
          {title}
        </label>
      )}
      <ScalarField {...props} kind={kind} id={id} describedBy={describedBy || undefined} />
      {about}
    </div>
  );
}
