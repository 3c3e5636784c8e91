// Controls for single values: text, number, choice, truth value, JSON.
import type { FieldKind } from '../calls/draft.ts';
import { isSecret } from '../calls/draft.ts';
import { useConsole } from '../shell/context.ts';
import { Icon } from '../widgets/Icon.tsx';
import { Segments } from '../widgets/Segments.tsx';
import type { FieldProps } from './fieldProps.ts';
import { Picker } from './Picker.tsx';
import { sourceOf } from './pickerSource.ts';

interface ScalarProps extends FieldProps {
  readonly kind: FieldKind;
  readonly id: string;
  readonly describedBy: string | undefined;
}

// From here on a line is too short
const LONG_TEXT = 2000;

export function ScalarField(props: ScalarProps) {
  const { t, catalogue } = useConsole();
  const { found, kind, id, name, schema, draft, sample, error, describedBy, isRequired, change } = props;
  const value = typeof draft === 'string' ? draft : '';
  const placeholder = typeof sample === 'string' ? sample : '';
  const common = {
    id,
    'aria-describedby': describedBy,
    'aria-invalid': error !== undefined,
    'aria-required': isRequired || undefined,
  };
  if (kind === 'boolean') {
    const options = [
      { value: '', label: t('boolean.unset') },
      { value: 'true', label: 'true' },
      { value: 'false', label: 'false' },
    ];
    return (
      <Segments
        label={name}
        value={value}
        options={isRequired ? options.slice(1) : options}
        describedBy={describedBy}
        isInvalid={error !== undefined}
        choose={change}
      />
    );
  }
  if (kind === 'choice') {
    const known = schema.enum ?? [];
    return (
      <span class="select">
        <select
          {...common}
          value={value}
          onChange={(event) => {
            change(event.currentTarget.value);
          }}
        >
          <option value="">{t('choice.unset')}</option>
          {known.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
          {value !== '' && !known.includes(value) && <option value={value}>{value}</option>}
        </select>
        <Icon name="chevron" />
      </span>
    );
  }
  const typed = (event: { readonly currentTarget: HTMLInputElement | HTMLTextAreaElement }): void => {
    change(event.currentTarget.value);
  };
  const text = { ...common, value, placeholder, spellcheck: false, autocomplete: 'off', onInput: typed } as const;
  const { maxLength = 0 } = schema as { readonly maxLength?: number };
  if (kind === 'json' || maxLength > LONG_TEXT) return <textarea {...text} class="input mono" rows={5} />;
  const source = kind === 'text' ? sourceOf(catalogue, found, name) : undefined;
  if (source) return <Picker {...props} source={source} value={value} placeholder={placeholder} />;
  if (isSecret(name, schema)) return <input {...text} type="password" autocomplete="new-password" class="input" />;
  return <input {...text} type="text" inputMode={kind === 'number' ? 'numeric' : 'text'} class="input" />;
}
