// A page of users, each with a switch that lets them in or keeps them out.
import { useState } from 'preact/hooks';
import type { Outcome } from '../calls/outcome.ts';
import { useReply } from '../calls/useReply.ts';
import { ReplyState } from '../record/ReplyState.tsx';
import { useConsole } from '../shell/context.ts';
import { Nothing } from './Nothing.tsx';
import { Button } from '../widgets/Button.tsx';
import { Notice } from '../widgets/Notice.tsx';

interface User {
  readonly UserId: string;
  readonly UserName: string;
  readonly DisplayName?: string;
  readonly Status: 'Enabled' | 'Disabled';
}

interface Users {
  readonly Users: readonly User[];
  readonly NextToken?: string;
}

export interface UserTableProps {
  readonly directoryId: string;
  readonly startsWith: string;
  readonly current: string | undefined;
  choose(userId: string): void;
  changed(): void;
}

const PAGE = '20';

export function UserTable({ directoryId, startsWith, current, choose, changed }: UserTableProps) {
  const { t } = useConsole();
  const [tokens, setTokens] = useState<readonly string[]>([]);
  const NextToken = tokens.at(-1) ?? '';
  const { reply, again } = useReply<Users>('cloudsso', 'ListUsers', {
    DirectoryId: directoryId,
    MaxResults: PAGE,
    ...(startsWith !== '' && { Filter: `UserName sw ${startsWith}` }),
    ...(NextToken !== '' && { NextToken }),
  });
  const [failed, setFailed] = useState<Outcome | undefined>(undefined);
  if (reply.state !== 'answered') return <ReplyState reply={reply} permission="cloudsso:ListUsers" again={again} />;
  const { Users: users, NextToken: next = '' } = reply.body;
  if (users.length === 0 && startsWith !== '') return <p class="muted">{t('users.none')}</p>;
  if (users.length === 0)
    return <Nothing title="users.empty" action="CreateUser" values={[['DirectoryId', directoryId]]} />;
  return (
    <>
      {failed && <StatusFailure outcome={failed} />}
      <div class="table-scroll" tabIndex={0} role="region" aria-label={t('view.users')}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{t('users.name')}</th>
              <th scope="col">{t('users.displayName')}</th>
              <th scope="col">{t('users.enabled')}</th>
            </tr>
          </thead>
          <tbody>
            {users.map((user) => (
              <tr key={user.UserId} class={user.UserId === current ? 'is-current' : undefined}>
                <td>
                  <button
                    type="button"
                    class="link-button"
                    aria-pressed={user.UserId === current}
                    onClick={() => {
                      choose(user.UserId);
                    }}
                  >
                    {user.UserName}
                  </button>
                </td>
                <td>{user.DisplayName ?? ''}</td>
                <td>
                  <StatusSwitch
                    directoryId={directoryId}
                    user={user}
                    done={(outcome) => {
                      setFailed(outcome);
                      again();
                      changed();
                    }}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {(tokens.length > 0 || next !== '') && (
        <div class="pager">
          {tokens.length > 0 && (
            <Button
              kind="secondary"
              isSmall
              onClick={() => {
                setTokens(tokens.slice(0, -1));
              }}
            >
              {t('users.previous')}
            </Button>
          )}
          {next !== '' && (
            <Button
              kind="secondary"
              isSmall
              onClick={() => {
                setTokens([...tokens, next]);
              }}
            >
              {t('users.next')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

interface StatusSwitchProps {
  readonly directoryId: string;
  readonly user: User;
  /** With how it failed, if it did. */
  done(failed: Outcome | undefined): void;
}

function StatusSwitch({ directoryId, user, done }: StatusSwitchProps) {
  const { t, catalogue, call } = useConsole();
  const [isBusy, setBusy] = useState(false);
  const isOn = user.Status === 'Enabled';
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        checked={isOn}
        disabled={isBusy}
        aria-label={t('users.switch', { name: user.UserName })}
        onChange={(event) => {
          const found = catalogue.find('cloudsso', 'UpdateUserStatus');
          if (!found) return;
          // What it shows is what the gateway says, not what was pressed
          event.currentTarget.checked = isOn;
          setBusy(true);
          const NewStatus = isOn ? 'Disabled' : 'Enabled';
          void call(found, { DirectoryId: directoryId, UserId: user.UserId, NewStatus }).then((outcome) => {
            setBusy(false);
            done(outcome.kind === 'answer' && !outcome.failure ? undefined : outcome);
          });
        }}
      />
      <span>{t(isOn ? 'users.on' : 'users.off')}</span>
    </label>
  );
}

function StatusFailure({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useConsole();
  const failure = outcome.kind === 'answer' ? outcome.failure : undefined;
  return (
    <div role="alert">
      <Notice tone="warning" title={failure ? t('users.failed') : t('failure.unreachable')}>
        {failure && (
          <p lang="en">
            <code class="code">{failure.code}</code> {failure.message}
          </p>
        )}
      </Notice>
    </div>
  );
}
