// A clock that is wrong: by how much, and a way to go on by the gateway's.
import { useConsole } from '../shell/context.ts';
import { Button } from '../widgets/Button.tsx';
import type { FailureProps } from './failureProps.ts';

export function ClockHelp({ failure, again }: FailureProps) {
  const { t, keyring, setKeyring } = useConsole();
  const ahead = failure.clockAheadSeconds ?? 0;
  const minutes = Math.round(Math.abs(ahead) / 60);
  if (keyring.clockOffset === ahead * 1000) {
    return (
      <>
        <p>{t('failure.clock.used')}</p>
        <Button kind="secondary" isSmall onClick={again}>
          {t('retry')}
        </Button>
      </>
    );
  }
  return (
    <>
      <p>{t(ahead > 0 ? 'failure.clock.behind' : 'failure.clock.ahead', { minutes })}</p>
      <Button
        kind="secondary"
        isSmall
        onClick={() => {
          setKeyring({ clockOffset: ahead * 1000 });
        }}
      >
        {t('failure.clock.use')}
      </Button>
    </>
  );
}
