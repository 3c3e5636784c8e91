// Calls in a line, newest first, each a link to all that is on record of it.
import { useConsole } from '../shell/context.ts';
import { formatRoute, routeTo } from '../shell/route.ts';
import { Badge } from '../widgets/Badge.tsx';
import type { ToldEvent } from './told.ts';

export function EventList({ events }: { readonly events: readonly ToldEvent[] }) {
  const { t, preferences } = useConsole();
  if (events.length === 0) return <p class="muted">{t('record.none')}</p>;
  return (
    <ol class="events">
      {events.map((event) => (
        <li key={event.RequestId}>
          <a class="event" href={formatRoute(routeTo('r', [event.RequestId]))}>
            <span class="event-what">
              <code>{event.Action}</code>
              <Badge tone={event.Outcome === 'OK' ? 'good' : 'warning'}>{event.Outcome}</Badge>
            </span>
            <span class="event-who muted">
              <time dateTime={event.Time}>{new Date(event.Time).toLocaleString(preferences.language)}</time>
              <span>{t(event.Dialect === 'rest' ? 'record.rest' : 'record.rpc')}</span>
              <span class="event-arn">{event.PrincipalArn}</span>
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}
