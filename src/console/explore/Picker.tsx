// A text field that can ask the gateway what there is: an id is chosen, not copied.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DraftObject } from '../calls/draft.ts';
import { canCall } from '../calls/send.ts';
import { useConsole } from '../shell/context.ts';
import { Icon } from '../widgets/Icon.tsx';
import type { FieldProps } from './fieldProps.ts';
import { choicesOf, type PickerSource } from './pickerSource.ts';

interface PickerProps extends FieldProps {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly source: PickerSource;
  readonly value: string;
  readonly placeholder: string;
}

type Choices = readonly { readonly value: string; readonly title: string }[];
type State = 'closed' | 'loading' | 'failed' | Choices;

export function Picker(props: PickerProps) {
  const { t, call, keyring, askForKey } = useConsole();
  const { id, name, source, value, placeholder, describedBy, error, isRequired, root, change } = props;
  const [state, setState] = useState<State>('closed');
  const [active, setActive] = useState(0);
  const box = useRef<HTMLSpanElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const isOpen = state !== 'closed';
  const missing = source.needs.filter((need) => typeof root[need] !== 'string' || root[need] === '');
  const choices = Array.isArray(state) ? (state as Choices) : [];
  const listId = `${id}-choices`;

  const close = (): void => {
    setState('closed');
  };
  const open = async (): Promise<void> => {
    if (!canCall(source, keyring)) {
      askForKey(source.product.dialect);
      return;
    }
    input.current?.focus();
    if (missing.length > 0) {
      setState('failed');
      return;
    }
    setState('loading');
    const outcome = await call(source, draftFor(source, root));
    const isGood = outcome.kind === 'answer' && outcome.failure === undefined;
    setActive(0);
    setState(isGood ? choicesOf(source, outcome.body) : 'failed');
  };
  const choose = (choice: string): void => {
    change(choice);
    close();
  };
  useEffect(() => {
    if (!isOpen) return undefined;
    const leave = (event: Event): void => {
      if (!box.current?.contains(event.target as Node)) close();
    };
    addEventListener('pointerdown', leave);
    addEventListener('focusin', leave);
    return () => {
      removeEventListener('pointerdown', leave);
      removeEventListener('focusin', leave);
    };
  }, [isOpen]);

  const onKey = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      if (!isOpen) void open();
      else setActive((at) => Math.max(0, Math.min(choices.length - 1, at + step)));
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && isOpen) {
      event.preventDefault();
      const choice = choices[active];
      if (choice) choose(choice.value);
    }
  };
  return (
    <span class="picker" ref={box}>
      <input
        ref={input}
        id={id}
        class="input"
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-autocomplete="none"
        aria-activedescendant={choices[active] ? `${listId}-${active}` : undefined}
        aria-describedby={describedBy}
        aria-invalid={error !== undefined}
        aria-required={isRequired || undefined}
        value={value}
        placeholder={placeholder}
        spellcheck={false}
        autocomplete="off"
        onInput={(event) => {
          change(event.currentTarget.value);
        }}
        onKeyDown={onKey}
      />
      <button
        type="button"
        class="picker-button"
        tabIndex={-1}
        aria-label={t('picker.open', { name })}
        title={t('picker.open', { name })}
        onClick={() => {
          if (isOpen) close();
          else void open();
        }}
      >
        <Icon name="chevron" />
      </button>
      {isOpen && (
        <div class="popover">
          {choices.length === 0 && (
            <p class="popover-note" role="status">
              {state === 'loading'
                ? t('picker.loading')
                : state === 'failed'
                  ? missing.length > 0
                    ? t('picker.needs', { names: missing.join(', ') })
                    : t('picker.failed', { action: source.action.name })
                  : t('picker.empty', { action: source.action.name })}
            </p>
          )}
          <ul id={listId} role="listbox" aria-label={name} class="choices">
            {choices.map((choice, at) => (
              <li
                key={choice.value}
                id={`${listId}-${at}`}
                role="option"
                aria-selected={at === active}
                class="choice"
                onPointerDown={(event) => {
                  event.preventDefault();
                  choose(choice.value);
                }}
              >
                <span class="choice-title">{choice.title === '' ? choice.value : choice.title}</span>
                {choice.title !== '' && <code>{choice.value}</code>}
              </li>
            ))}
          </ul>
        </div>
      )}
    </span>
  );
}

/** What the list needs, from the form, and as many items as it gives. */
function draftFor({ needs, action }: PickerSource, root: DraftObject): DraftObject {
  const { properties = {} } = action.parameters;
  const size = ['MaxResults', 'MaxItems'].find((name) => name in properties);
  const given = needs.map((need) => [need, root[need] ?? ''] as const);
  return { ...Object.fromEntries(given), ...(size !== undefined && { [size]: '100' }) };
}
