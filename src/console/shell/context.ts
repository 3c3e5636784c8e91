// What every part of the page shares.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DraftObject } from '../calls/draft.ts';
import type { Outcome } from '../calls/outcome.ts';
import type { Keyring } from '../calls/send.ts';
import type { Catalogue, Listed } from './catalogue.ts';
import type { Preferences } from './preferences.ts';
import type { Route } from './route.ts';
import type { Say } from './words.ts';

export interface Console {
  readonly catalogue: Catalogue;
  readonly t: Say;
  readonly preferences: Preferences;
  prefer(change: Partial<Preferences>): void;
  readonly route: Route;
  /** Goes to a place; `replace` leaves no trace in the browser's history. */
  go(route: Route, how?: 'replace'): void;
  readonly keyring: Keyring;
  setKeyring(change: Partial<Keyring>): void;
  /** Signs with the keys at hand and sends. Never throws. */
  call(listed: Listed, draft: DraftObject, signal?: AbortSignal): Promise<Outcome>;
  /** Asks for the key that this dialect needs. */
  askForKey(dialect: string): void;
}

export const ConsoleContext = createContext<Console | undefined>(undefined);

export function useConsole(): Console {
  const shared = useContext(ConsoleContext);
  if (!shared) throw new Error('outside of the console');
  return shared;
}
