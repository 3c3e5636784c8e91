// The shape of an answer, member by member.
import type { Schema } from '../calls/draft.ts';
import { kindOf } from '../calls/draft.ts';
import { useConsole } from '../shell/context.ts';

export function ResultTree({ schema }: { readonly schema: Schema }) {
  const { t } = useConsole();
  const members = Object.entries(schema.properties ?? {});
  if (members.length === 0) return <p class="muted">{t('about.result.none')}</p>;
  return (
    <ul class="tree">
      {members.map(([name, member]) => {
        const inner = member.properties ? member : member.items?.properties ? member.items : undefined;
        return (
          <li key={name}>
            <code>{name}</code> <span class="field-type">{t(`kind.${kindOf(member)}`)}</span>
            {member.description && (
              <p class="muted" lang="en">
                {member.description}
              </p>
            )}
            {inner && <ResultTree schema={inner} />}
          </li>
        );
      })}
    </ul>
  );
}
