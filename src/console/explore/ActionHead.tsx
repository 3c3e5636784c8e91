// What an action is, in one glance.
import type { Found } from '../shell/catalogue.ts';
import { useConsole } from '../shell/context.ts';
import { Badge, type Tone } from '../widgets/Badge.tsx';

export const ACCESS_TONE: Readonly<Record<string, Tone>> = {
  get: 'neutral',
  list: 'neutral',
  create: 'good',
  update: 'accent',
  delete: 'bad',
};

export function ActionHead({ found: { product, action } }: { readonly found: Found }) {
  const { t } = useConsole();
  return (
    <header class="action-head">
      <p class="crumbs">
        {product.title}
        <span aria-hidden="true"> / </span>
        {action.entity}
      </p>
      <h1>{action.name}</h1>
      <p class="lead" lang="en">
        {action.description}
      </p>
      <p class="facts">
        <Badge tone={ACCESS_TONE[action.access] ?? 'neutral'}>{t(`access.${action.access}`)}</Badge>
        {action.http ? (
          <code>
            {action.http.method} {product.basePath}
            {action.http.path}
          </code>
        ) : (
          <code>{action.ramAction}</code>
        )}
        <span class="muted">{product.version}</span>
      </p>
    </header>
  );
}
