// An object: its members as fields of their own.
import type { DraftObject } from '../calls/draft.ts';
import type { GroupProps } from './fieldProps.ts';

export function ObjectField({ Field, ...props }: GroupProps) {
  const { path, schema, draft, sample, change } = props;
  const members = (typeof draft === 'object' && !Array.isArray(draft) ? draft : {}) as DraftObject;
  const samples = (typeof sample === 'object' && !Array.isArray(sample) ? sample : {}) as DraftObject;
  const required = new Set(schema.required);
  return (
    <div class="members">
      {Object.entries(schema.properties ?? {}).map(([name, member]) => (
        <Field
          {...props}
          key={name}
          path={`${path}.${name}`}
          name={name}
          schema={member}
          isRequired={required.has(name)}
          draft={members[name]}
          sample={samples[name]}
          error={undefined}
          change={(value) => {
            change({ ...members, [name]: value });
          }}
        />
      ))}
    </div>
  );
}
