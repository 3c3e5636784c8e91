// How a call of the administration API would be decided: its key signs the call, an AccessKey asks about it.
import { useState } from 'preact/hooks';
import { useReply } from '../calls/useReply.ts';
import { useConsole } from '../shell/context.ts';
import { Button } from '../widgets/Button.tsx';
import { Icon } from '../widgets/Icon.tsx';
import { Notice } from '../widgets/Notice.tsx';
import { Checked, Decided, EXPLAIN, type DecidedProps } from './Decided.tsx';
import { ReplyState } from './ReplyState.tsx';

export function ForAdministrator({ found, draft }: DecidedProps) {
  const { t, keyring } = useConsole();
  const { administrator } = keyring;
  const [clientId, setClientId] = useState('');
  const holder = administrator?.accessId === undefined ? `client/${clientId}` : `key/${administrator.accessId}`;
  const isKnown = administrator !== undefined && holder !== 'client/';
  const isClient = administrator !== undefined && administrator.accessId === undefined;
  const { roles = [], permission } = found.action.http ?? { roles: [] };
  return (
    <div class="decided">
      {!administrator && <NoAdministrator />}
      {isClient && <ClientId value={clientId} change={setClientId} />}
      {isKnown && <Administrator found={found} draft={draft} holder={holder} key={administrator.accessId} />}
      <Notice tone="info" title={t(isClient ? 'permissions.permission' : 'permissions.roles')}>
        <p>{isClient ? permission : roles.join(', ')}</p>
      </Notice>
      {!(isKnown && keyring.accessKey) && (
        <Checked action={found.action.ramAction} resources={found.action.resources} />
      )}
    </div>
  );
}

function NoAdministrator() {
  const { t, askForKey } = useConsole();
  return (
    <div class="quiet-state">
      <Icon name="key" />
      <p>{t('permissions.administrator')}</p>
      <p class="muted">{t('permissions.administrator.help', { permission: EXPLAIN })}</p>
      <Button
        kind="primary"
        onClick={() => {
          askForKey('rest');
        }}
      >
        {t('key.use')}
      </Button>
    </div>
  );
}

interface ClientIdProps {
  readonly value: string;
  change(clientId: string): void;
}

/** Tokens of OAuth clients are sealed: only a person knows whose it is. */
function ClientId({ value, change }: ClientIdProps) {
  const { t } = useConsole();
  return (
    <label class="labelled">
      <span>{t('permissions.client')}</span>
      <input
        class="input mono"
        value={value}
        spellcheck={false}
        autocomplete="off"
        aria-describedby="client-help"
        onInput={(event) => {
          change(event.currentTarget.value.trim());
        }}
      />
      <span id="client-help" class="hint">
        {t('permissions.client.help')}
      </span>
    </label>
  );
}

/** Whose account it is, only the AccessKey can tell: key files do not say. */
function Administrator({ found, draft, holder }: DecidedProps & { readonly holder: string }) {
  const { reply, again } = useReply<{ readonly AccountId: string }>('sts', 'GetCallerIdentity', {});
  if (reply.state !== 'answered') return <ReplyState reply={reply} permission={EXPLAIN} again={again} />;
  return <Decided found={found} draft={draft} principalArn={`acs:rsa::${reply.body.AccountId}:${holder}`} />;
}
