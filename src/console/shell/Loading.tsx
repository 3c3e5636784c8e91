// Before there is a catalogue: the page waits, or says that the gateway does not answer.
import { Button } from '../widgets/Button.tsx';
import { Icon } from '../widgets/Icon.tsx';
import type { Say } from './words.ts';

export function Loading({ t }: { readonly t: Say }) {
  return (
    <main class="threshold" aria-busy="true">
      <h1 class="visually-hidden">{t('page.title')}</h1>
      <p class="muted">{t('page.loading')}</p>
    </main>
  );
}

export function Failed({ t, retry }: { readonly t: Say; retry(): void }) {
  return (
    <main class="threshold">
      <Icon name="gate" />
      <h1>{t('page.unreachable')}</h1>
      <p class="muted">{t('page.unreachable.help', { origin: location.origin })}</p>
      <Button kind="primary" onClick={retry}>
        {t('retry')}
      </Button>
    </main>
  );
}
