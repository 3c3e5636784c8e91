// A list: rows that can be added and taken away.
import type { Draft } from '../calls/draft.ts';
import { kindOf } from '../calls/draft.ts';
import { useConsole } from '../shell/context.ts';
import { Button } from '../widgets/Button.tsx';
import { Icon } from '../widgets/Icon.tsx';
import type { FieldProps, GroupProps } from './fieldProps.ts';
import { ScalarField } from './ScalarField.tsx';

export function ListField({ Field, ...props }: GroupProps) {
  const { t } = useConsole();
  const { path, name, schema, draft, sample, change } = props;
  const items = Array.isArray(draft) ? (draft as readonly Draft[]) : [];
  const samples = Array.isArray(sample) ? (sample as readonly Draft[]) : [];
  const item = schema.items ?? {};
  const kind = kindOf(item);
  const isNested = kind === 'object' || kind === 'list';
  return (
    <div class="rows">
      {items.map((member, at) => {
        const inner: FieldProps = {
          ...props,
          path: `${path}.${at + 1}`,
          name: `${name}.${at + 1}`,
          schema: item,
          isRequired: false,
          draft: member,
          sample: samples[at] ?? samples[0],
          error: undefined,
          change: (value) => {
            change(items.map((one, place) => (place === at ? value : one)));
          },
        };
        return (
          <div key={at} class="row">
            {isNested ? (
              <Field {...inner} />
            ) : (
              <>
                <label class="visually-hidden" for={`f-${inner.path}`}>
                  {inner.name}
                </label>
                <ScalarField {...inner} kind={kind} id={`f-${inner.path}`} describedBy={undefined} />
              </>
            )}
            <button
              type="button"
              class="icon-button"
              aria-label={t('list.remove', { name: inner.name })}
              onClick={() => {
                change(items.filter((_one, place) => place !== at));
              }}
            >
              <Icon name="trash" />
            </button>
          </div>
        );
      })}
      <Button
        kind="secondary"
        isSmall
        onClick={() => {
          change([...items, kind === 'object' ? {} : kind === 'list' ? [] : '']);
        }}
      >
        <Icon name="plus" />
        {t('list.add', { name })}
      </Button>
    </div>
  );
}
