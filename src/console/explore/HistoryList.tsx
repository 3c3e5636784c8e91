// Calls of this visit, each a link that fills the form again.
import { toneOf } from '../answer/statusTexts.ts';
import { useHistory } from '../calls/history.ts';
import { useConsole } from '../shell/context.ts';
import { formatRoute, routeTo } from '../shell/route.ts';
import { Badge } from '../widgets/Badge.tsx';
import { Button } from '../widgets/Button.tsx';

export function HistoryList() {
  const { t, preferences } = useConsole();
  const { past, forget } = useHistory();
  if (past.length === 0) return null;
  return (
    <section class="past" aria-labelledby="past-title">
      <div class="past-head">
        <h2 id="past-title">{t('history.title')}</h2>
        <Button kind="quiet" isSmall onClick={forget}>
          {t('history.clear')}
        </Button>
      </div>
      <ul class="past-list">
        {past.map(({ id, product, action, values, status, milliseconds, at }) => (
          <li key={id}>
            <a href={formatRoute(routeTo('a', [product, action], values))}>
              <Badge tone={toneOf(status)}>{status}</Badge>
              <span class="past-action">{action}</span>
              <span class="past-values muted">{values.map(([name, value]) => `${name}=${value}`).join(' ')}</span>
              <span class="muted">{Math.round(milliseconds)} ms</span>
              <time class="muted">{new Date(at).toLocaleTimeString(preferences.language)}</time>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
