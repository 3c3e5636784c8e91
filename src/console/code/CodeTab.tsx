// What stands in the form, as code that makes the same call.
import { useMemo, useState } from 'preact/hooks';
import { useConsole } from '../shell/context.ts';
import type { TabProps } from '../explore/tabProps.ts';
import { CodeBlock } from '../widgets/CodeBlock.tsx';
import { Segments } from '../widgets/Segments.tsx';
import { LANGUAGES } from './languages.ts';
import { sampleOf } from './sample.ts';

// For this visit: whoever writes Go writes Go for the next action, too
let lastChosen = LANGUAGES[0]?.id ?? '';

export function CodeTab({ found, draft }: TabProps) {
  const { t } = useConsole();
  const [chosen, choose] = useState(lastChosen);
  const { product, action } = found;
  const language = LANGUAGES.find(({ id }) => id === chosen) ?? LANGUAGES[0];
  const text = useMemo(
    () => language?.write(sampleOf({ product, action, draft, origin: location.origin })),
    [product, action, draft, language],
  );
  if (!language) return null;
  const { id, title, grammar } = language;
  return (
    <div class="code-tab">
      <Segments
        label={t('code.language')}
        value={id}
        options={LANGUAGES.map((one) => ({ value: one.id, label: one.title }))}
        choose={(next) => {
          lastChosen = next;
          choose(next);
        }}
      />
      {text === undefined ? (
        <p class="muted">{t('code.none', { language: title, action: action.name })}</p>
      ) : (
        <>
          <CodeBlock
            text={text}
            language={grammar}
            label={t('code.of', { language: title })}
            copyLabel={t('code.copy')}
          />
          <p class="hint">{t(product.dialect === 'rest' ? 'code.token' : 'code.keys')}</p>
        </>
      )}
    </div>
  );
}
