// The users of a directory: who is there, who is let in, and what happened to each of them.
import { useEffect, useState } from 'preact/hooks';
import { useReply } from '../calls/useReply.ts';
import { ReplyState } from '../record/ReplyState.tsx';
import { useConsole } from '../shell/context.ts';
import { routeTo } from '../shell/route.ts';
import type { ViewProps } from '../shell/route.ts';
import { Nothing } from './Nothing.tsx';
import { Timeline } from './Timeline.tsx';
import { UserTable } from './UserTable.tsx';

interface Directories {
  readonly Directories: readonly { readonly DirectoryId: string; readonly DirectoryName?: string }[];
}

export function UsersView({ route }: ViewProps) {
  const { t } = useConsole();
  const { reply, again } = useReply<Directories>('cloudsso', 'ListDirectories', {});
  const first = reply.state === 'answered' ? reply.body.Directories[0] : undefined;
  const [directoryId = first?.DirectoryId, userId] = route.rest;
  const name = reply.state === 'answered' ? nameOf(reply.body, directoryId) : '';
  return (
    <main id="main" tabIndex={-1} class="page">
      <h1>{t('view.users')}</h1>
      {reply.state !== 'answered' && <ReplyState reply={reply} permission="cloudsso:ListDirectories" again={again} />}
      {reply.state === 'answered' && directoryId === undefined && (
        <Nothing title="users.noDirectory" action="CreateDirectory" />
      )}
      {reply.state === 'answered' && directoryId !== undefined && (
        <>
          <p class="muted">
            {name} <code class="whole">{directoryId}</code>
          </p>
          <Directory key={directoryId} directoryId={directoryId} userId={userId} />
        </>
      )}
    </main>
  );
}

function nameOf({ Directories: all }: Directories, id: string | undefined): string {
  return all.find(({ DirectoryId }) => DirectoryId === id)?.DirectoryName ?? '';
}

const WHILE_TYPING_MILLISECONDS = 250;

function Directory({ directoryId, userId }: { readonly directoryId: string; readonly userId: string | undefined }) {
  const { t, go } = useConsole();
  const [typed, setTyped] = useState('');
  const [wanted, setWanted] = useState('');
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => {
      setWanted(typed.trim());
    }, WHILE_TYPING_MILLISECONDS);
    return () => {
      clearTimeout(timer);
    };
  }, [typed]);
  return (
    <div class={userId === undefined ? 'people' : 'people has-one'}>
      <section class="card">
        <label class="labelled" for="wanted-user">
          {t('users.search')}
        </label>
        <input
          id="wanted-user"
          class="input"
          type="search"
          value={typed}
          spellcheck={false}
          autocomplete="off"
          onInput={(event) => {
            setTyped(event.currentTarget.value);
          }}
        />
        <UserTable
          key={wanted}
          directoryId={directoryId}
          startsWith={wanted}
          current={userId}
          choose={(id) => {
            go(routeTo('users', [directoryId, id]));
          }}
          changed={() => {
            setChanges((count) => count + 1);
          }}
        />
      </section>
      {userId !== undefined && <Timeline directoryId={directoryId} userId={userId} changes={changes} />}
    </div>
  );
}
