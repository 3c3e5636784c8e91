// What happened to one user, whichever dialect it came in.
import { useEffect } from 'preact/hooks';
import { useReply } from '../calls/useReply.ts';
import { EventList } from '../record/EventList.tsx';
import { ReplyState } from '../record/ReplyState.tsx';
import type { ToldEvent } from '../record/told.ts';
import { useConsole } from '../shell/context.ts';

export interface TimelineProps {
  readonly directoryId: string;
  readonly userId: string;
  /** Counts what this page changed: the line is asked for again. */
  readonly changes: number;
}

export function Timeline({ directoryId, userId, changes }: TimelineProps) {
  const { t } = useConsole();
  const { reply, again } = useReply<{ readonly Calls: readonly ToldEvent[] }>('paifang', 'ListCalls', {
    DirectoryId: directoryId,
    UserId: userId,
    MaxResults: '50',
  });
  useEffect(() => {
    if (changes > 0) again();
  }, [changes, again]);
  return (
    <section class="card" aria-label={t('users.timeline')}>
      <h2>{t('users.timeline')}</h2>
      <p class="muted">
        <code>{userId}</code>
      </p>
      {reply.state === 'answered' ? (
        <EventList events={reply.body.Calls} />
      ) : (
        <ReplyState reply={reply} permission="paifang:ListCalls" again={again} />
      )}
    </section>
  );
}
