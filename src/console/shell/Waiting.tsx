// Before a part of the page is here: it waits, or says that the gateway does not answer.
import { Button } from '../widgets/Button.tsx';
import { Notice } from '../widgets/Notice.tsx';
import { useConsole } from './context.ts';

/** Shown late: what comes at once needs no word. */
export function Waiting() {
  const { t } = useConsole();
  return (
    <div class="quiet-state is-late" role="status">
      <span class="spinner" aria-hidden="true" />
      <h1 class="quiet-title">{t('page.loading')}</h1>
    </div>
  );
}

export interface UnreachableProps {
  /** What was to be shown, where that is all of the page. */
  readonly title?: string;
  again(): void;
}

export function Unreachable({ title, again }: UnreachableProps) {
  const { t } = useConsole();
  return (
    <div class="missing-part">
      {title !== undefined && <h1>{title}</h1>}
      <div role="alert">
        <Notice tone="bad" title={t('failure.unreachable')}>
          <p>{t('page.unreachable.help', { origin: location.origin })}</p>
          <Button kind="secondary" isSmall onClick={again}>
            {t('retry')}
          </Button>
        </Notice>
      </div>
    </div>
  );
}
