// The form of an action, made from its schema.
import type { Failure } from '../calls/outcome.ts';
import { fromValues, isBlank, type DraftObject } from '../calls/draft.ts';
import type { Found } from '../shell/catalogue.ts';
import { useConsole } from '../shell/context.ts';
import { Button } from '../widgets/Button.tsx';
import { Icon } from '../widgets/Icon.tsx';
import { Field } from './Field.tsx';
import { COMMAND } from './keys.ts';

export interface FormProps {
  readonly found: Found;
  readonly draft: DraftObject;
  /** Of the latest call, as long as nothing was changed since. */
  readonly failure: Failure | undefined;
  readonly isSending: boolean;
  change(draft: DraftObject): void;
  send(): void;
  cancel(): void;
}

export function Form({ found, draft, failure, isSending, change, send, cancel }: FormProps) {
  const { t, preferences, prefer } = useConsole();
  const { parameters, examples } = found.action;
  const required = new Set(parameters.required);
  const all = Object.entries(parameters.properties ?? {});
  // Required ones first; the schema's order otherwise
  const ordered = [...all.filter(([name]) => required.has(name)), ...all.filter(([name]) => !required.has(name))];
  const { requiredOnly } = preferences;
  const shown = ordered.filter(([name]) => !requiredOnly || required.has(name) || !isBlank(draft[name]));
  const hidden = ordered.length - shown.length;
  const example = examples.find(({ result }) => result !== undefined);
  const samples = fromValues(example?.params ?? {}) as DraftObject;
  const hasSamples = !isBlank(samples);
  return (
    <form
      class="form"
      aria-label={t('form.title', { action: found.action.name })}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div class="form-head">
        <h2>{t('form.parameters')}</h2>
        {ordered.length > required.size && (
          <label class="switch">
            <input
              type="checkbox"
              role="switch"
              checked={requiredOnly}
              onChange={(event) => {
                prefer({ requiredOnly: event.currentTarget.checked });
              }}
            />
            <span>{t('form.requiredOnly')}</span>
          </label>
        )}
      </div>
      <div class="fields">
        {ordered.length === 0 && <p class="muted">{t('form.empty')}</p>}
        {shown.map(([name, schema]) => (
          <Field
            key={name}
            found={found}
            path={name}
            name={name}
            schema={schema}
            isRequired={required.has(name)}
            draft={draft[name]}
            sample={samples[name]}
            root={draft}
            error={failure?.field === name ? failure.message : undefined}
            change={(value) => {
              change({ ...draft, [name]: value });
            }}
          />
        ))}
        {hidden > 0 && <p class="hint">{t('form.hidden', { count: hidden })}</p>}
      </div>
      <div class="form-actions">
        {/* Keys: one element for both would be pressed as the other */}
        {isSending ? (
          <Button key="cancel" kind="secondary" onClick={cancel}>
            <Icon name="stop" />
            {t('form.cancel')}
          </Button>
        ) : (
          <Button key="call" kind="primary" type="submit">
            {t('form.call')}
            <kbd>{COMMAND} ↵</kbd>
          </Button>
        )}
        {hasSamples && (
          <Button
            kind="quiet"
            title={example?.title ?? ''}
            onClick={() => {
              change({ ...samples, ...keptOf(draft) });
            }}
          >
            {t('form.example')}
          </Button>
        )}
        {!isBlank(draft) && (
          <Button
            kind="quiet"
            onClick={() => {
              change({});
            }}
          >
            {t('form.clear')}
          </Button>
        )}
      </div>
    </form>
  );
}

/** What was typed stays. */
function keptOf(draft: DraftObject): DraftObject {
  return Object.fromEntries(Object.entries(draft).filter(([, member]) => !isBlank(member)));
}
