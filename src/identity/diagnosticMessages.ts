// The opaque text of a denial: the RequestId, sealed for the account of the caller, so that nobody else can look it up.
import type { Keyring } from './keyring.ts';

// Base64 of these begins with AQ, as the vendor's texts do (ram-policy 4.1)
const HEAD = Buffer.from([1, 0]);

export function compileDiagnosticMessages(keyring: Keyring) {
  const purpose = (accountId: string): string => `diagnostic-message:${accountId}`;
  return {
    seal(requestId: string, accountId: string): string {
      const sealed = keyring.seal(Buffer.from(requestId), purpose(accountId));
      return Buffer.concat([HEAD, Buffer.from(sealed)]).toString('base64');
    },
    /** The RequestId, or undefined for any text that was not made here for this account. */
    open(message: string, accountId: string): string | undefined {
      const bytes = Buffer.from(message, 'base64');
      if (!bytes.subarray(0, HEAD.length).equals(HEAD)) return undefined;
      return keyring.open(bytes.subarray(HEAD.length).toString(), purpose(accountId))?.toString();
    },
  };
}
