// How a call would be decided that stands in the form, for the caller or for somebody else of the account.
import { isSecret, toValues, type DraftObject } from '../calls/draft.ts';
import { useReply } from '../calls/useReply.ts';
import type { Found } from '../shell/catalogue.ts';
import { useConsole } from '../shell/context.ts';
import { Notice } from '../widgets/Notice.tsx';
import { ReplyState } from './ReplyState.tsx';
import type { ToldDecision } from './told.ts';
import { Verdict } from './Verdict.tsx';

interface Explained {
  readonly RamAction: string;
  readonly Resources: readonly string[];
  readonly PrincipalArn: string;
  readonly Conditions: readonly { readonly Key: string; readonly Values: readonly string[] }[];
  readonly Decision: ToldDecision;
}

/** What a key has to be allowed to ask. */
export const EXPLAIN = 'paifang:ExplainCall';

const WHILE_TYPING_MILLISECONDS = 400;

export interface DecidedProps {
  readonly found: Found;
  readonly draft: DraftObject;
  /** Who would call, if not the key at hand. */
  readonly principalArn?: string;
}

export function Decided({ found, draft, principalArn }: DecidedProps) {
  const { t } = useConsole();
  const { product, action } = found;
  const CallAction = `${product.name}:${action.name}`;
  const Parameters = JSON.stringify(withoutSecrets(toValues(action.parameters, draft)));
  const { reply, again } = useReply<Explained>(
    'paifang',
    'ExplainCall',
    { CallAction, Parameters, ...(principalArn !== undefined && { PrincipalArn: principalArn }) },
    WHILE_TYPING_MILLISECONDS,
  );
  const lacking =
    reply.state === 'failed' && reply.outcome.kind === 'answer' && reply.outcome.failure?.field === 'Parameters'
      ? reply.outcome.failure.message
      : undefined;
  if (lacking !== undefined) {
    return (
      <div class="decided">
        <Notice tone="info" title={t('permissions.lacking')}>
          <p lang="en">{lacking}</p>
        </Notice>
        <Checked action={action.ramAction} resources={action.resources} />
      </div>
    );
  }
  if (reply.state !== 'answered') return <ReplyState reply={reply} permission={EXPLAIN} again={again} />;
  const { RamAction, Resources, PrincipalArn, Conditions, Decision } = reply.body;
  return (
    <div class="decided" aria-live="polite">
      <Verdict decision={Decision} />
      <Checked action={RamAction} resources={Resources} principal={PrincipalArn} />
      <section class="verdict-part">
        <h3>{t('permissions.conditions')}</h3>
        <dl class="pairs">
          {Conditions.map(({ Key, Values }) => [
            <dt key={Key}>
              <code>{Key}</code>
            </dt>,
            <dd key={`${Key}=`}>{Values.join(', ')}</dd>,
          ])}
        </dl>
      </section>
    </div>
  );
}

interface CheckedProps {
  readonly action: string;
  readonly resources: readonly string[];
  readonly principal?: string;
}

export function Checked({ action, resources, principal }: CheckedProps) {
  const { t } = useConsole();
  return (
    <section class="verdict-part">
      <h3>{t('permissions.checked')}</h3>
      <dl class="pairs">
        {principal !== undefined && (
          <>
            <dt>{t('record.who')}</dt>
            <dd>
              <code>{principal}</code>
            </dd>
          </>
        )}
        <dt>{t('about.action')}</dt>
        <dd>
          <code>{action}</code>
        </dd>
        <dt>{t('about.resources')}</dt>
        <dd>
          {resources.map((resource) => (
            <code key={resource} class="line">
              {resource}
            </code>
          ))}
        </dd>
      </dl>
    </section>
  );
}

function withoutSecrets(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isSecret(name) ? '***' : value]));
}
