// Status, duration and RequestId: the first look at an answer.
import { STATUS_TEXTS, toneOf } from './statusTexts.ts';
import type { Answer } from '../calls/outcome.ts';
import { useConsole } from '../shell/context.ts';
import { formatRoute, routeTo } from '../shell/route.ts';
import { Badge } from '../widgets/Badge.tsx';
import { CopyButton } from '../widgets/CopyButton.tsx';

export function AnswerLine({ answer }: { readonly answer: Answer }) {
  const { t } = useConsole();
  const { status, milliseconds, requestId, text } = answer;
  const size = new Blob([text]).size;
  return (
    <div class="answer-line" role="status">
      <Badge tone={toneOf(status)}>
        {status} {STATUS_TEXTS[status] ?? ''}
      </Badge>
      <span class="figure">{milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds)} ms</span>
      <span class="figure muted">{size < 1024 ? `${size} B` : `${(size / 1024).toFixed(1)} KB`}</span>
      {requestId !== '' && (
        <span class="request-id">
          <span>RequestId</span>
          <a href={formatRoute(routeTo('r', [requestId]))} title={t('answer.record')}>
            <code>{requestId}</code>
          </a>
          <CopyButton text={requestId} label={t('answer.copyRequestId')} />
        </span>
      )}
    </div>
  );
}
