// What the catalogue says of an action: what it is checked on, what it answers, how it fails.
import { useConsole } from '../shell/context.ts';
import { Badge } from '../widgets/Badge.tsx';
import { ResultTree } from './ResultTree.tsx';
import type { TabProps } from './tabProps.ts';

export function AboutTab({ found: { product, action } }: TabProps) {
  const { t } = useConsole();
  const { ramAction, resources, errors, http, result } = action;
  return (
    <div class="about">
      <section>
        <h2>{t('about.permission')}</h2>
        <dl class="pairs">
          <dt>{t('about.action')}</dt>
          <dd>
            <code>{ramAction}</code>
          </dd>
          <dt>{t('about.resources')}</dt>
          <dd>
            {resources.map((resource) => (
              <code key={resource} class="line">
                {resource}
              </code>
            ))}
          </dd>
          {http && (
            <>
              <dt>{t('about.roles')}</dt>
              <dd>{http.roles?.join(', ')}</dd>
            </>
          )}
        </dl>
      </section>
      <section>
        <h2>{t('about.result')}</h2>
        <ResultTree schema={result} />
      </section>
      <section>
        <h2>{t('about.errors')}</h2>
        {errors.length === 0 ? (
          <p class="muted">{t('about.errors.none')}</p>
        ) : (
          <ul class="errors">
            {errors.map(({ status, code, message }) => (
              <li key={`${status}${code}${message}`}>
                <Badge tone={status >= 500 ? 'bad' : 'neutral'}>{status}</Badge>
                <div>
                  {code !== '' && <code>{code}</code>}
                  <p class="muted" lang="en">
                    {message}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        )}
        {product.dialect === 'rpc' && <p class="hint">{t('about.errors.common')}</p>}
      </section>
    </div>
  );
}
