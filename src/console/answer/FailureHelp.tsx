// Why it failed, in words, with the one thing that helps most for this kind of failure.
import { useEffect, useState } from 'preact/hooks';
import type { FailureKind } from '../calls/outcome.ts';
import { useConsole } from '../shell/context.ts';
import { Button } from '../widgets/Button.tsx';
import { Notice } from '../widgets/Notice.tsx';
import { ClockHelp } from './ClockHelp.tsx';
import { DenialHelp } from './DenialHelp.tsx';
import type { FailureProps } from './failureProps.ts';
import { PermissionsLink } from './PermissionsLink.tsx';
import { ThrottleHelp } from './ThrottleHelp.tsx';

// Their helps say more than what the gateway advises
const TELLS_ITSELF: ReadonlySet<FailureKind> = new Set(['signature', 'clock', 'throttled', 'denied']);

export function FailureHelp(props: FailureProps) {
  const { t } = useConsole();
  const { failure, found } = props;
  const { kind, code, message, diagnosis } = failure;
  const isTone = kind === 'gateway' ? 'bad' : 'warning';
  const title = t(`failure.${kind}`, { field: failure.field ?? '' });
  return (
    <Notice tone={isTone} title={title}>
      {code !== '' && (
        <p>
          <code class="code">{code}</code>
        </p>
      )}
      {kind !== 'signature' && (
        <p lang="en" class="failure-message">
          {message}
        </p>
      )}
      {found.product.dialect === 'rpc' && !TELLS_ITSELF.has(kind) && <Advice code={code} />}
      {kind === 'signature' && <SignatureHelp diagnosis={diagnosis} />}
      {kind === 'denied' && <DenialHelp {...props} />}
      {kind === 'throttled' && <ThrottleHelp {...props} />}
      {kind === 'clock' && <ClockHelp {...props} />}
      {isRefusedAdministrator(props) && <PermissionsLink found={found} />}
      {kind === 'key' && <KeyHelp dialect={found.product.dialect} />}
    </Notice>
  );
}

/** The administration API has no words for it: a role that may not, or a token that does not hold. */
function isRefusedAdministrator({ found, failure, answer }: FailureProps): boolean {
  return found.product.dialect === 'rest' && failure.kind === 'key' && answer.status === 403;
}

function SignatureHelp({ diagnosis }: { readonly diagnosis: string | undefined }) {
  const { t, askForKey } = useConsole();
  return (
    <>
      {diagnosis === undefined ? (
        <p>{t('failure.signature.unknown')}</p>
      ) : (
        <p class="diagnosis">
          <strong>{t('failure.signature.mistake')}</strong> <span lang="en">{diagnosis}</span>
        </p>
      )}
      <Button
        kind="secondary"
        isSmall
        onClick={() => {
          askForKey('rpc');
        }}
      >
        {t('key.again')}
      </Button>
    </>
  );
}

function KeyHelp({ dialect }: { readonly dialect: string }) {
  const { t, askForKey } = useConsole();
  return (
    <Button
      kind="secondary"
      isSmall
      onClick={() => {
        askForKey(dialect);
      }}
    >
      {t('key.again')}
    </Button>
  );
}

/** What the gateway advises on this code. */
function Advice({ code }: { readonly code: string }) {
  const { t } = useConsole();
  const [advice, setAdvice] = useState('');
  useEffect(() => {
    const controller = new AbortController();
    setAdvice('');
    if (code !== '') void fetchAdvice(code, controller.signal).then(setAdvice);
    return () => {
      controller.abort();
    };
  }, [code]);
  if (advice === '') return null;
  return (
    <p class="advice" lang="en">
      <strong>{t('failure.advice')}</strong> {advice}
    </p>
  );
}

async function fetchAdvice(code: string, signal: AbortSignal): Promise<string> {
  try {
    const response = await fetch(`/errors/${encodeURIComponent(code)}`, { signal, credentials: 'omit' });
    if (!response.ok) return '';
    return (await response.text()).split('\n').slice(1).join(' ').trim();
  } catch {
    return '';
  }
}
