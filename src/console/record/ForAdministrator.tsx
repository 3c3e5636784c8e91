// How a call of the administration API would be decided: its key signs the call, an AccessKey asks about it.
import { useReply } from '../calls/useReply.ts';
import { useConsole } from '../shell/context.ts';
import { Button } from '../widgets/Button.tsx';
import { Icon } from '../widgets/Icon.tsx';
import { Notice } from '../widgets/Notice.tsx';
import { Checked, Decided, EXPLAIN, type DecidedProps } from './Decided.tsx';
import { ReplyState } from './ReplyState.tsx';

export function ForAdministrator({ found, draft }: DecidedProps) {
  const { t, keyring } = useConsole();
  const accessId = keyring.administrator?.accessId;
  const roles = found.action.http?.roles ?? [];
  return (
    <div class="decided">
      {accessId === undefined ? (
        <NoAdministrator />
      ) : (
        <Administrator found={found} draft={draft} accessId={accessId} key={accessId} />
      )}
      <Notice tone="info" title={t('permissions.roles')}>
        <p>{roles.join(', ')}</p>
      </Notice>
      {!(accessId !== undefined && keyring.accessKey) && (
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

/** Whose account it is, only the AccessKey can tell: key files do not say. */
function Administrator({ found, draft, accessId }: DecidedProps & { readonly accessId: string }) {
  const { reply, again } = useReply<{ readonly AccountId: string }>('sts', 'GetCallerIdentity', {});
  if (reply.state !== 'answered') return <ReplyState reply={reply} permission={EXPLAIN} again={again} />;
  return <Decided found={found} draft={draft} principalArn={`acs:rsa::${reply.body.AccountId}:key/${accessId}`} />;
}
