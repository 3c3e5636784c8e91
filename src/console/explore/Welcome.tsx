// The start: three steps to the first answer, and the calls made so far.
import { useConsole } from '../shell/context.ts';
import { formatRoute, routeTo } from '../shell/route.ts';
import { Button } from '../widgets/Button.tsx';
import { Icon } from '../widgets/Icon.tsx';
import { Notice } from '../widgets/Notice.tsx';
import { HistoryList } from './HistoryList.tsx';

const SUGGESTIONS = [
  ['sts', 'GetCallerIdentity'],
  ['cloudsso', 'ListDirectories'],
  ['cloudsso', 'CreateDirectory'],
  ['ram', 'ListUsers'],
] as const;

export function Welcome({ isUnknown, name }: { readonly isUnknown: boolean; readonly name: string }) {
  const { t, catalogue, keyring, askForKey } = useConsole();
  const count = catalogue.products.reduce((sum, { actions }) => sum + actions.length, 0);
  const isSigned = keyring.accessKey !== undefined || keyring.administrator !== undefined;
  return (
    <div class="welcome">
      {isUnknown && <Notice tone="warning" title={t('welcome.unknown', { name })} />}
      <h1>{t('welcome.title')}</h1>
      <p class="lead">{t('welcome.lead', { count, products: catalogue.products.length })}</p>
      <ol class="steps">
        <li class={isSigned ? 'step is-done' : 'step'}>
          <h2>{t('welcome.key')}</h2>
          <p class="muted">{t(isSigned ? 'welcome.key.done' : 'welcome.key.help')}</p>
          {!isSigned && (
            <Button
              kind="primary"
              onClick={() => {
                askForKey('any');
              }}
            >
              <Icon name="key" />
              {t('key.use')}
            </Button>
          )}
        </li>
        <li class="step">
          <h2>{t('welcome.find')}</h2>
          <p class="muted">{t('welcome.find.help')}</p>
          <ul class="chips">
            {SUGGESTIONS.filter(([product, action]) => catalogue.find(product, action)).map(([product, action]) => (
              <li key={`${product}/${action}`}>
                <a class="chip" href={formatRoute(routeTo('a', [product, action]))}>
                  {action}
                </a>
              </li>
            ))}
          </ul>
        </li>
        <li class="step">
          <h2>{t('welcome.read')}</h2>
          <p class="muted">{t('welcome.read.help')}</p>
        </li>
      </ol>
      <HistoryList />
    </div>
  );
}
