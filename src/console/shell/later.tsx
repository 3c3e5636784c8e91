// The rest of the page: the parts that come after the first view, and what is shown until they are here.
import type { ComponentChildren } from 'preact';
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { useConsole } from './context.ts';
import type * as AllParts from './parts.ts';
import { Unreachable, Waiting } from './Waiting.tsx';
import type { MessageKey } from './words.ts';

export type Parts = typeof AllParts;

let parts: Parts | undefined;

/** Rejects when the gateway does not answer; asked again, it tries again. */
export async function loadParts(): Promise<Parts> {
  return (parts ??= await import('./parts.ts'));
}

export type Pending<T> = T | 'loading' | 'failed';

/** What `load` resolves to, and a way to try once more. `load` must keep its identity. */
export function useLater<T extends object>(load: () => Promise<T>, known?: T): readonly [Pending<T>, () => void] {
  const [state, setState] = useState<Pending<T>>(known ?? 'loading');
  const [round, setRound] = useState(0);
  // In one go with what is seen: what is here already is never waited for in sight
  useLayoutEffect(() => {
    if (known) return undefined;
    let isWanted = true;
    const settle = (next: Pending<T>): void => {
      if (isWanted) setState(() => next);
    };
    settle('loading');
    load().then(settle, () => {
      settle('failed');
    });
    return () => {
      isWanted = false;
    };
  }, [load, round]);
  const again = useCallback(() => {
    setRound((count) => count + 1);
  }, []);
  return [state, again];
}

export function useParts(): readonly [Pending<Parts>, () => void] {
  return useLater(loadParts, parts);
}

export interface LateViewProps {
  readonly title: MessageKey;
  children(parts: Parts): ComponentChildren;
}

/** A view that is drawn once the parts are here. */
export function LateView({ title, children }: LateViewProps) {
  const { t } = useConsole();
  const [state, again] = useParts();
  if (typeof state !== 'string') return <>{children(state)}</>;
  return (
    <main id="main" tabIndex={-1} class="page">
      {state === 'loading' ? <Waiting /> : <Unreachable title={t(title)} again={again} />}
    </main>
  );
}
