// Calls on record: one by its RequestId, or the latest.
import { useState } from 'preact/hooks';
import { useReply } from '../calls/useReply.ts';
import { useConsole } from '../shell/context.ts';
import { routeTo } from '../shell/route.ts';
import type { ViewProps } from '../shell/route.ts';
import { Button } from '../widgets/Button.tsx';
import { CallPage } from './CallPage.tsx';
import { EventList } from './EventList.tsx';
import { ReplyState } from './ReplyState.tsx';
import type { ToldEvent } from './told.ts';

export function RecordView({ route }: ViewProps) {
  const { t } = useConsole();
  const [requestId] = route.rest;
  return (
    <main id="main" tabIndex={-1} class="page">
      <h1>{t('view.record')}</h1>
      <Finder key={`finder ${requestId}`} shown={requestId ?? ''} />
      {requestId === undefined ? <Latest /> : <CallPage key={requestId} requestId={requestId} />}
    </main>
  );
}

function Finder({ shown }: { readonly shown: string }) {
  const { t, go } = useConsole();
  const [wanted, setWanted] = useState(shown);
  return (
    <form
      class="finder"
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted.trim() !== '') go(routeTo('r', [wanted.trim()]));
      }}
    >
      <label class="labelled" for="wanted-request">
        {t('record.find')}
      </label>
      <div class="finder-row">
        <input
          id="wanted-request"
          class="input mono"
          value={wanted}
          spellcheck={false}
          autocomplete="off"
          onInput={(event) => {
            setWanted(event.currentTarget.value);
          }}
        />
        <Button kind="secondary" type="submit">
          {t('record.show')}
        </Button>
      </div>
    </form>
  );
}

function Latest() {
  const { t } = useConsole();
  const { reply, again } = useReply<{ readonly Calls: readonly ToldEvent[] }>('paifang', 'ListCalls', {
    MaxResults: '20',
  });
  if (reply.state !== 'answered') return <ReplyState reply={reply} permission="paifang:ListCalls" again={again} />;
  return (
    <section class="card">
      <h2>{t('record.latest')}</h2>
      <EventList events={reply.body.Calls} />
    </section>
  );
}
