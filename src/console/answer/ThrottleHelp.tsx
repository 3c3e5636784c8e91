// Too many calls: when it may be tried again.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { useConsole } from '../shell/context.ts';
import { Button } from '../widgets/Button.tsx';
import type { FailureProps } from './failureProps.ts';

export function ThrottleHelp({ failure, again }: FailureProps) {
  const { t } = useConsole();
  const wait = (failure.retryAfterSeconds ?? 0) * 1000;
  const until = useMemo(() => performance.now() + wait, [failure]);
  const [left, setLeft] = useState(wait);
  useEffect(() => {
    // By the clock: pages in the background are woken less often
    const count = (): void => {
      setLeft(until - performance.now());
    };
    count();
    const timer = setInterval(count, 250);
    return () => {
      clearInterval(timer);
    };
  }, [until]);
  const seconds = Math.max(0, Math.ceil(left / 1000));
  return (
    <>
      <p role="timer">{seconds > 0 ? t('failure.throttled.wait', { seconds }) : t('failure.throttled.ready')}</p>
      <span class="visually-hidden" role="status">
        {seconds > 0 ? '' : t('failure.throttled.ready')}
      </span>
      <Button kind={seconds > 0 ? 'secondary' : 'primary'} isSmall onClick={again}>
        {t('retry')}
      </Button>
    </>
  );
}
