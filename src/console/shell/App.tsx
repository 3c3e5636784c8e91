// The page as a whole: its state, its header, the view that the link names.
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { call, type Keyring } from '../calls/send.ts';
import { Failed, Loading } from './Loading.tsx';
import { fetchCatalogue, type Catalogue } from './catalogue.ts';
import { ConsoleContext, type Console } from './context.ts';
import { Header } from './Header.tsx';
import { KeyDialog } from './KeyDialog.tsx';
import { applyPreferences, keepPreferences, type Preferences } from './preferences.ts';
import { formatRoute, parseRoute, type Route } from './route.ts';
import { viewOf } from './views.ts';
import { compileWords } from './words.ts';

const NO_KEYS: Keyring = { accessKey: undefined, administrator: undefined, clockOffset: 0 };

export function App({ preferences: kept }: { readonly preferences: Preferences }) {
  const [preferences, setPreferences] = useState(kept);
  const [catalogue, setCatalogue] = useState<Catalogue | 'loading' | 'failed'>('loading');
  const [keyring, setKeyring] = useState(NO_KEYS);
  const [asked, setAsked] = useState<string | undefined>(undefined);
  const [route, go] = useRoute();
  const t = useMemo(() => compileWords(preferences.language), [preferences.language]);

  const load = useCallback(() => {
    setCatalogue('loading');
    fetchCatalogue().then(setCatalogue, () => {
      setCatalogue('failed');
    });
  }, []);
  useEffect(load, [load]);
  useEffect(() => {
    if (catalogue !== 'loading') performance.mark('interactive');
  }, [catalogue]);
  useEffect(() => {
    applyPreferences(preferences);
    keepPreferences(preferences);
  }, [preferences]);
  useEffect(() => {
    document.title = t('page.title');
  }, [t]);

  if (catalogue === 'loading') return <Loading t={t} />;
  if (catalogue === 'failed') return <Failed t={t} retry={load} />;
  const shared: Console = {
    catalogue,
    t,
    preferences,
    prefer: (change) => {
      setPreferences((before) => ({ ...before, ...change }));
    },
    route,
    go,
    keyring,
    setKeyring: (change) => {
      setKeyring((before) => ({ ...before, ...change }));
    },
    call: (found, draft, signal = new AbortController().signal) => call({ ...found, draft }, keyring, signal),
    askForKey: setAsked,
  };
  const { Component } = viewOf(route);
  return (
    <ConsoleContext.Provider value={shared}>
      <a class="skip" href="#main" onClick={skip}>
        {t('page.skip')}
      </a>
      <Header />
      <Component route={route} />
      {asked !== undefined && (
        <KeyDialog
          dialect={asked}
          close={() => {
            setAsked(undefined);
          }}
        />
      )}
    </ConsoleContext.Provider>
  );
}

// The hash is the route's: a link to an anchor would be one to nowhere
function skip(event: Event): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

function useRoute(): readonly [Route, Console['go']] {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const follow = (): void => {
      setRoute(parseRoute(location.hash));
    };
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('hashchange', follow);
    };
  }, []);
  const go = useCallback<Console['go']>((next, how) => {
    const hash = formatRoute(next);
    if (how === 'replace') history.replaceState(null, '', hash);
    else history.pushState(null, '', hash);
    setRoute(next);
  }, []);
  return [route, go];
}
