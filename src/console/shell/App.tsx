// The page as a whole: its state, its header, the view that the link names.
import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Keyring } from '../calls/send.ts';
import type { Catalogue } from './catalogue.ts';
import { ConsoleContext, type Console } from './context.ts';
import { Header } from './Header.tsx';
import { KeyPlace } from './KeyPlace.tsx';
import { loadParts } from './later.tsx';
import { applyPreferences, keepPreferences, type Preferences } from './preferences.ts';
import { formatRoute, parseRoute, type Route } from './route.ts';
import { viewOf } from './views.tsx';
import { whenIdle } from './whenIdle.ts';
import { compileWords } from './words.ts';

const NO_KEYS: Keyring = { accessKey: undefined, administrator: undefined, clockOffset: 0 };

interface AppProps {
  readonly preferences: Preferences;
  readonly catalogue: Catalogue;
}

export function App({ preferences: kept, catalogue }: AppProps) {
  const [preferences, setPreferences] = useState(kept);
  const [keyring, setKeyring] = useState(NO_KEYS);
  const [asked, setAsked] = useState<string | undefined>(undefined);
  const [route, go] = useRoute();
  const t = useMemo(() => compileWords(preferences.language), [preferences.language]);

  useEffect(() => {
    performance.mark('interactive');
    whenIdle(() => {
      // Whoever needs them asks again
      loadParts().catch(() => undefined);
    });
  }, []);
  // In one go with what is seen
  useLayoutEffect(() => {
    applyPreferences(preferences);
    keepPreferences(preferences);
  }, [preferences]);
  useEffect(() => {
    document.title = t('page.title');
  }, [t]);

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
    call: async (listed, draft, signal = new AbortController().signal) => {
      const startedAt = performance.now();
      try {
        const [{ call }, found] = await Promise.all([loadParts(), catalogue.load(listed)]);
        return await call({ ...found, draft }, keyring, signal);
      } catch {
        return { kind: 'unreachable', milliseconds: performance.now() - startedAt };
      }
    },
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
        <KeyPlace
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
