// Everything that is on record of one call, and the way to make it again.
import { flatten, fromValues, type DraftObject } from '../calls/draft.ts';
import { useReply } from '../calls/useReply.ts';
import { useConsole } from '../shell/context.ts';
import { routeTo } from '../shell/route.ts';
import { Badge } from '../widgets/Badge.tsx';
import { Button } from '../widgets/Button.tsx';
import { CodeBlock } from '../widgets/CodeBlock.tsx';
import { pretty } from './highlight.ts';
import { ReplyState } from './ReplyState.tsx';
import type { ToldCall } from './told.ts';
import { Verdict } from './Verdict.tsx';

export function CallPage({ requestId }: { readonly requestId: string }) {
  const { t } = useConsole();
  const { reply, again } = useReply<{ readonly Call: ToldCall }>('paifang', 'GetCall', { CallRequestId: requestId });
  if (reply.state !== 'answered')
    return <ReplyState reply={reply} permission="paifang:GetCall" missing={t('record.missing')} again={again} />;
  const { Call } = reply.body;
  return (
    <div class="record">
      <section class="card">
        <div class="record-head">
          <h2>
            <code>{Call.Action}</code>
          </h2>
          <Badge tone={Call.Outcome === 'OK' ? 'good' : 'warning'}>{Call.Outcome}</Badge>
          <Replay call={Call} />
        </div>
        <Facts call={Call} />
      </section>
      <section class="card">
        <h2>{t('record.parameters')}</h2>
        <CodeBlock
          text={pretty(Call.Parameters)}
          language="json"
          label={t('record.parameters')}
          copyLabel={t('record.parameters.copy')}
        />
      </section>
      <section class="card">
        <h2>{t('record.decision')}</h2>
        {Call.Decision ? <Verdict decision={Call.Decision} /> : <p class="muted">{t('record.undecided')}</p>}
      </section>
    </div>
  );
}

function Facts({ call }: { readonly call: ToldCall }) {
  const { t, preferences } = useConsole();
  const milliseconds = (microseconds: number): string => `${(microseconds / 1000).toFixed(2)} ms`;
  const rows: readonly (readonly [string, string])[] = [
    [t('record.requestId'), call.RequestId],
    [t('record.when'), new Date(call.Time).toLocaleString(preferences.language)],
    [t('record.who'), call.PrincipalArn],
    [t('record.key'), call.AccessKeyId],
    [t('record.proof'), t('record.proven', { proof: call.Proof })],
    [t('record.from'), `${call.SourceIp} · ${call.UserAgent}`],
    [t('record.took'), milliseconds(call.DurationMicroseconds)],
    [t('record.sql'), milliseconds(call.SqlMicroseconds)],
    ...call.Resources.map((resource): readonly [string, string] => [t('record.resource'), resource]),
  ];
  return (
    <dl class="pairs call-facts">
      {rows.map(([name, value]) => [<dt key={name + value}>{name}</dt>, <dd key={`${name}${value}=`}>{value}</dd>])}
    </dl>
  );
}

const MASK = '***';

function Replay({ call }: { readonly call: ToldCall }) {
  const { t, catalogue, go } = useConsole();
  const [product = '', action = ''] = call.Action.split(':');
  if (!catalogue.find(product, action)) return null;
  return (
    <Button
      kind="secondary"
      isSmall
      onClick={() => {
        go(routeTo('a', [product, action], pairsOf(call.Parameters)));
      }}
    >
      {t('record.replay')}
    </Button>
  );
}

/** What was masked or cut is left for a person to fill in. */
function pairsOf(parameters: string) {
  const values = JSON.parse(parameters) as unknown;
  if (typeof values !== 'object' || values === null) return [];
  const draft = fromValues(values) as DraftObject;
  return flatten(draft).filter(([name, value]) => value !== MASK && !value.endsWith('…') && !name.startsWith('…'));
}
