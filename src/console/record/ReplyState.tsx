// Why a part of the page has nothing to show: no key, still asking, refused, unreachable.
import type { Failure } from '../calls/outcome.ts';
import type { Reply } from '../calls/useReply.ts';
import { useConsole } from '../shell/context.ts';
import type { MessageKey } from '../shell/words.ts';
import { Button } from '../widgets/Button.tsx';
import { Icon } from '../widgets/Icon.tsx';
import { Notice } from '../widgets/Notice.tsx';

export interface ReplyStateProps {
  readonly reply: Reply<unknown>;
  /** What a key has to be allowed for this. */
  readonly permission: string;
  /** Why it may not be there. */
  readonly missing?: string;
  again(): void;
}

export function ReplyState({ reply, permission, missing, again }: ReplyStateProps) {
  const { t, askForKey } = useConsole();
  if (reply.state === 'answered') return null;
  if (reply.state === 'no key') {
    return (
      <div class="quiet-state">
        <Icon name="key" />
        <p>{t('reply.key')}</p>
        <p class="muted">{t('reply.key.help', { permission })}</p>
        <Button
          kind="primary"
          onClick={() => {
            askForKey('rpc');
          }}
        >
          {t('key.use')}
        </Button>
      </div>
    );
  }
  if (reply.state === 'loading') {
    return (
      <div class="quiet-state" role="status">
        <span class="spinner" aria-hidden="true" />
        <p>{t('reply.loading')}</p>
      </div>
    );
  }
  const { outcome } = reply;
  const failure = outcome.kind === 'answer' ? outcome.failure : undefined;
  return (
    <div role="status">
      <Notice tone={failure ? 'warning' : 'bad'} title={t(titleOf(failure))}>
        {failure && (
          <>
            {failure.code !== '' && (
              <p>
                <code class="code">{failure.code}</code>
              </p>
            )}
            <p lang="en" class="failure-message">
              {failure.message}
            </p>
            {isMissing(failure) && missing !== undefined && <p>{missing}</p>}
            {failure.kind === 'denied' && <p>{t('reply.denied.help', { permission })}</p>}
          </>
        )}
        <Button kind="secondary" isSmall onClick={again}>
          {t('retry')}
        </Button>
      </Notice>
    </div>
  );
}

function isMissing({ code }: Failure): boolean {
  return code.startsWith('EntityNotExist');
}

function titleOf(failure: Failure | undefined): MessageKey {
  if (!failure) return 'failure.unreachable';
  if (failure.kind === 'denied') return 'reply.denied';
  return isMissing(failure) ? 'reply.missing' : 'reply.failed';
}
