// What a part of the page asks by itself: loading, the answer, or why there is none.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { useConsole } from '../shell/context.ts';
import type { DraftObject } from './draft.ts';
import type { Outcome } from './outcome.ts';

export type Reply<T> =
  | { readonly state: 'no key' }
  | { readonly state: 'loading' }
  | { readonly state: 'answered'; readonly body: T; readonly requestId: string }
  | { readonly state: 'failed'; readonly outcome: Outcome };

export interface Asked<T> {
  readonly reply: Reply<T>;
  again(): void;
}

/** Asks with the AccessKey at hand, and again when key or parameters change. `T` is what the action's schema describes. */
export function useReply<T>(product: string, action: string, draft: DraftObject, delay = 0): Asked<T> {
  const { catalogue, keyring, call } = useConsole();
  const [reply, setReply] = useState<Reply<T>>({ state: 'loading' });
  const [round, setRound] = useState(0);
  const asked = JSON.stringify(draft);
  const { accessKey } = keyring;
  useEffect(() => {
    const found = catalogue.find(product, action);
    if (!found || !accessKey) {
      setReply({ state: 'no key' });
      return undefined;
    }
    const controller = new AbortController();
    const timer = setTimeout(() => {
      setReply((before) => (before.state === 'answered' ? before : { state: 'loading' }));
      void call(found, JSON.parse(asked) as DraftObject, controller.signal).then((outcome) => {
        if (controller.signal.aborted) return;
        const isGood = outcome.kind === 'answer' && !outcome.failure;
        setReply(
          isGood
            ? { state: 'answered', body: outcome.body as T, requestId: outcome.requestId }
            : { state: 'failed', outcome },
        );
      });
    }, delay);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [catalogue, accessKey, product, action, asked, round, delay]);
  const again = useCallback(() => {
    setRound((count) => count + 1);
  }, []);
  return { reply, again };
}
