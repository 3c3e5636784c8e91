// Page tokens that nobody can read, forge or use for another list.
import type { Keyring } from './keyring.ts';

/** The query is bound into the seal: a token opens for exactly the list, filters and account it was made for. */
export function compilePageTokens(keyring: Keyring) {
  const purpose = (query: string): string => `page-token:${query}`;
  return {
    seal: (position: string, query: string): string => keyring.seal(Buffer.from(position), purpose(query)),
    open: (token: string, query: string): string | undefined => keyring.open(token, purpose(query))?.toString(),
  };
}
