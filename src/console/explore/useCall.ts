// The state of the latest call: idle, on its way, or over.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { DraftObject } from '../calls/draft.ts';
import type { Outcome } from '../calls/outcome.ts';
import type { Found } from '../shell/catalogue.ts';
import { useConsole } from '../shell/context.ts';

export interface Running {
  readonly isSending: boolean;
  readonly outcome: Outcome | undefined;
  /** What the outcome was called with. */
  readonly sent: DraftObject | undefined;
  /** Calls with this draft, or asks for a key first. */
  start(draft: DraftObject): Promise<Outcome | undefined>;
  cancel(): void;
}

interface State {
  readonly isSending: boolean;
  readonly outcome: Outcome | undefined;
  readonly sent: DraftObject | undefined;
}

export function useCall(found: Found): Running {
  const { call } = useConsole();
  const [state, setState] = useState<State>({ isSending: false, outcome: undefined, sent: undefined });
  const current = useRef<AbortController | undefined>(undefined);
  useEffect(
    () => () => {
      current.current?.abort();
    },
    [],
  );
  const start = useCallback(
    async (draft: DraftObject) => {
      current.current?.abort();
      const controller = new AbortController();
      current.current = controller;
      setState({ isSending: true, outcome: undefined, sent: draft });
      const outcome = await call(found, draft, controller.signal);
      // A call that another one has overtaken has nothing to say any more
      if (current.current !== controller) return undefined;
      setState({ isSending: false, outcome, sent: draft });
      return outcome;
    },
    [call, found],
  );
  const cancel = useCallback(() => {
    current.current?.abort();
  }, []);
  return { ...state, start, cancel };
}
