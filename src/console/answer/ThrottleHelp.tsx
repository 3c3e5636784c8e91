// Too many calls: when it may be tried again.
import { useEffect, useState } from 'preact/hooks';
import { useConsole } from '../shell/context.ts';
import { Button } from '../widgets/Button.tsx';
import type { FailureProps } from './FailureHelp.tsx';

export function ThrottleHelp({ failure, again }: FailureProps) {
  const { t } = useConsole();
  const [left, setLeft] = useState(failure.retryAfterSeconds ?? 0);
  useEffect(() => {
    if (left <= 0) return undefined;
    const timer = setTimeout(() => {
      setLeft(left - 1);
    }, 1000);
    return () => {
      clearTimeout(timer);
    };
  }, [left]);
  return (
    <>
      <p role="timer">{left > 0 ? t('failure.throttled.wait', { seconds: left }) : t('failure.throttled.ready')}</p>
      <Button kind="secondary" isSmall onClick={again}>
        {t('retry')}
      </Button>
    </>
  );
}
