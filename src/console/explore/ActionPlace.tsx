// The place of an action in the page: its description is fetched when it is opened, with what its fields ask of others.
import { useCallback } from 'preact/hooks';
import type { Listed } from '../shell/catalogue.ts';
import { useConsole } from '../shell/context.ts';
import { loadParts, useLater } from '../shell/later.tsx';
import type { Route } from '../shell/route.ts';
import { Unreachable, Waiting } from '../shell/Waiting.tsx';

/** To be made anew for each action. */
export function ActionPlace({ listed, route }: { readonly listed: Listed; readonly route: Route }) {
  const { catalogue } = useConsole();
  const load = useCallback(async () => {
    const [parts, found] = await Promise.all([loadParts(), catalogue.load(listed)]);
    await parts.loadSources(catalogue, found);
    return { parts, found };
  }, []);
  const [state, again] = useLater(load);
  if (state === 'loading') return <Waiting />;
  if (state === 'failed') return <Unreachable title={listed.action.name} again={again} />;
  const { parts, found } = state;
  return <parts.ActionPage found={found} route={route} />;
}
