// The bar on top: where one is, whose key signs, and how the page looks.
import { Icon } from '../widgets/Icon.tsx';
import { useConsole } from './context.ts';
import type { Theme } from './preferences.ts';
import { formatRoute, routeTo } from './route.ts';
import { VIEWS, viewOf } from './views.tsx';

const NEXT_THEME: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' };
const THEME_ICON = { system: 'auto', light: 'sun', dark: 'moon' } as const;

export function Header() {
  const { t, route, preferences, prefer, keyring, askForKey } = useConsole();
  const current = viewOf(route);
  const { theme, language } = preferences;
  const holder = keyring.accessKey?.accessKeyId ?? keyring.administrator?.accessId;
  const isSigned = keyring.accessKey !== undefined || keyring.administrator !== undefined;
  return (
    <header class="bar">
      <a class="brand" href="#/" aria-label={t('page.home')}>
        <Icon name="gate" />
        <span>Paifang</span>
      </a>
      <nav class="bar-nav" aria-label={t('page.views')}>
        {VIEWS.filter(({ isListed }) => isListed).map((view) => (
          <a
            key={view.title}
            href={formatRoute(routeTo(view.paths[0] ?? ''))}
            aria-current={view === current ? 'page' : undefined}
          >
            {t(view.title)}
          </a>
        ))}
      </nav>
      <div class="bar-end">
        <button
          type="button"
          class={isSigned ? 'key-chip' : 'key-chip is-missing'}
          onClick={() => {
            askForKey('any');
          }}
        >
          <Icon name="key" />
          <span class="key-name">{isSigned ? (holder ?? t('key.token')) : t('key.use')}</span>
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={t('language.switch')}
          lang={language === 'en' ? 'zh-CN' : 'en'}
          onClick={() => {
            prefer({ language: language === 'en' ? 'zh-CN' : 'en' });
          }}
        >
          {language === 'en' ? '中文' : 'EN'}
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={t('theme.switch', { theme: t(`theme.${theme}`) })}
          title={t(`theme.${theme}`)}
          onClick={() => {
            prefer({ theme: NEXT_THEME[theme] });
          }}
        >
          <Icon name={THEME_ICON[theme]} />
        </button>
      </div>
    </header>
  );
}
