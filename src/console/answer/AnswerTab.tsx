// What became of the call.
import { useState } from 'preact/hooks';
import type { TabProps } from '../explore/tabProps.ts';
import { useConsole } from '../shell/context.ts';
import { Button } from '../widgets/Button.tsx';
import { Icon } from '../widgets/Icon.tsx';
import { Notice } from '../widgets/Notice.tsx';
import { AnswerBody } from './AnswerBody.tsx';
import { AnswerLine } from './AnswerLine.tsx';
import { FailureHelp } from './FailureHelp.tsx';
import type { Format } from './formats.ts';

export function AnswerTab({ found, draft, running }: TabProps) {
  const { t } = useConsole();
  const [format, setFormat] = useState<Format>('JSON');
  const { outcome, isSending } = running;
  const again = (): void => {
    void running.start(running.sent ?? draft);
  };
  if (isSending) {
    return (
      <div class="quiet-state" role="status">
        <span class="spinner" aria-hidden="true" />
        <p>{t('answer.sending')}</p>
      </div>
    );
  }
  if (!outcome) {
    return (
      <div class="quiet-state">
        <Icon name="send" />
        <p>{t('answer.idle')}</p>
        <p class="muted">{t('answer.idle.help')}</p>
      </div>
    );
  }
  if (outcome.kind === 'cancelled') {
    return (
      <div class="quiet-state" role="status">
        <Icon name="stop" />
        <p>{t('answer.cancelled')}</p>
        <p class="muted">{t('answer.cancelled.help')}</p>
      </div>
    );
  }
  if (outcome.kind === 'unreachable') {
    return (
      <div role="status">
        <Notice tone="bad" title={t('failure.unreachable')}>
          <p>{t('failure.unreachable.help', { origin: location.origin })}</p>
          <Button kind="secondary" isSmall onClick={again}>
            {t('retry')}
          </Button>
        </Notice>
      </div>
    );
  }
  return (
    <>
      <AnswerLine answer={outcome} />
      {outcome.failure && <FailureHelp failure={outcome.failure} answer={outcome} found={found} again={again} />}
      <AnswerBody answer={outcome} found={found} format={format} choose={setFormat} />
    </>
  );
}
