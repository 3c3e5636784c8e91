// What was called in this visit, newest first. It outlives a reload, not the window; secrets never get here.
import { useEffect, useState } from 'preact/hooks';
import type { Pair } from './draft.ts';
import type { Answer } from './outcome.ts';

export interface PastCall {
  readonly id: string;
  readonly product: string;
  readonly action: string;
  /** Without the values of secret fields. */
  readonly values: readonly Pair[];
  readonly status: number;
  readonly code: string;
  readonly milliseconds: number;
  readonly requestId: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface Remembered {
  readonly product: string;
  readonly action: string;
  readonly values: readonly Pair[];
  readonly outcome: Answer;
  readonly at: Date;
}

const PLACE = 'paifang.console.history';
const MOST = 30;
const LONGEST_VALUE = 500;

let past: readonly PastCall[] | undefined;
const listeners = new Set<() => void>();

function read(): readonly PastCall[] {
  try {
    return JSON.parse(sessionStorage.getItem(PLACE) ?? '[]') as readonly PastCall[];
  } catch {
    return [];
  }
}

function write(next: readonly PastCall[]): void {
  past = next;
  try {
    sessionStorage.setItem(PLACE, JSON.stringify(next));
  } catch {
    // Private windows may refuse: the page remembers by itself
  }
  for (const listener of listeners) listener();
}

function remember({ product, action, values, outcome, at }: Remembered): void {
  const { status, failure, milliseconds, requestId } = outcome;
  const kept = values.filter(([, value]) => value.length <= LONGEST_VALUE);
  const id = requestId === '' ? String(at.getTime()) : requestId;
  const call = {
    id,
    product,
    action,
    values: kept,
    status,
    code: failure?.code ?? '',
    milliseconds,
    requestId,
    at: at.getTime(),
  };
  write([call, ...(past ?? read())].slice(0, MOST));
}

function forget(): void {
  write([]);
}

export function useHistory() {
  const [, redraw] = useState(0);
  useEffect(() => {
    const listener = (): void => {
      redraw((count) => count + 1);
    };
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, []);
  past ??= read();
  return { past, remember, forget };
}
