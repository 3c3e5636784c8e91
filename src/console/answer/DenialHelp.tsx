// Who was denied what; and, for a key that may ask, the statement that decided.
import { useState } from 'preact/hooks';
import type { Outcome } from '../calls/outcome.ts';
import { useConsole } from '../shell/context.ts';
import { Button } from '../widgets/Button.tsx';
import { CodeBlock } from '../widgets/CodeBlock.tsx';
import type { FailureProps } from './failureProps.ts';
import { PermissionsLink } from './PermissionsLink.tsx';

const SHOWN = [
  'AuthAction',
  'AuthPrincipalType',
  'AuthPrincipalDisplayName',
  'NoPermissionType',
  'PolicyType',
] as const;

export function DenialHelp({ failure: { denial }, found }: FailureProps) {
  const { t, catalogue, call } = useConsole();
  const [decoded, setDecoded] = useState<Outcome | undefined>(undefined);
  if (!denial) return null;
  const decoder = catalogue.find('ram', 'DecodeDiagnosticMessage');
  const EncodedDiagnosticMessage = denial['EncodedDiagnosticMessage'] ?? '';
  const explanation = decoded?.kind === 'answer' && !decoded.failure ? messageOf(decoded.body) : undefined;
  return (
    <>
      <PermissionsLink found={found} />
      <dl class="pairs">
        {SHOWN.map((name) => (
          <>
            <dt key={name}>{t(`denial.${name}`)}</dt>
            <dd>
              <code>{denial[name]}</code>
            </dd>
          </>
        ))}
      </dl>
      {decoder && !explanation && (
        <Button
          kind="secondary"
          isSmall
          onClick={() => {
            void call(decoder, { EncodedDiagnosticMessage }).then(setDecoded);
          }}
        >
          {t('denial.explain')}
        </Button>
      )}
      {decoded && !explanation && <p>{t('denial.unexplained')}</p>}
      {explanation !== undefined && (
        <CodeBlock text={explanation} language="json" label={t('denial.explanation')} copyLabel={t('answer.copy')} />
      )}
    </>
  );
}

function messageOf(body: unknown): string {
  const { DecodedDiagnosticMessage = body } = (body ?? {}) as { readonly DecodedDiagnosticMessage?: unknown };
  if (typeof DecodedDiagnosticMessage !== 'string') return JSON.stringify(DecodedDiagnosticMessage, null, 2);
  try {
    return JSON.stringify(JSON.parse(DecodedDiagnosticMessage), null, 2);
  } catch {
    return DecodedDiagnosticMessage;
  }
}
