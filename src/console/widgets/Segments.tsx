// A choice among few, all in sight: radio buttons in the looks of a switch.
import { useId } from 'preact/hooks';

export interface SegmentsProps<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly describedBy?: string | undefined;
  readonly isInvalid?: boolean;
  readonly isLabelled?: boolean;
  choose(value: V): void;
}

export function Segments<V extends string>(props: SegmentsProps<V>) {
  const { label, value, options, describedBy, isInvalid = false, choose } = props;
  const name = useId();
  return (
    <div
      class={isInvalid ? 'segments is-invalid' : 'segments'}
      role="radiogroup"
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={isInvalid || undefined}
    >
      {options.map((option) => (
        <label key={option.value} class="segment">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => {
              choose(option.value);
            }}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
