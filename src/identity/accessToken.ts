// Access tokens of OAuth clients: sealed, so that every process of this gateway can read them and nobody else.
import type { Access } from '../directory/scope.ts';
import type { Keyring } from './keyring.ts';

const PURPOSE = 'rsa-access-token';
const SHAPE = /^[0-9a-f]{8}\.[\w-]{32,4096}$/;

/** Whether it may be one of ours; tokens that administrators sign themselves have three parts. */
export function isAccessToken(token: string): boolean {
  return SHAPE.test(token);
}

type Sealed = readonly [clientId: string, permissions: string, expiresAt: number];

export function compileAccessSeal(keyring: Keyring) {
  return {
    seal: ({ clientId, permissions, expiresAt }: Access): string => {
      const sealed: Sealed = [clientId, permissions.join(' '), Math.floor(expiresAt.getTime() / 1000)];
      return keyring.seal(Buffer.from(JSON.stringify(sealed)), PURPOSE);
    },
    open: (token: string): Access | undefined => {
      const plain = isAccessToken(token) ? keyring.open(token, PURPOSE) : undefined;
      if (!plain) return undefined;
      // We wrote it, or it would not have opened
      const [clientId, permissions, expiresAt] = JSON.parse(plain.toString()) as Sealed;
      return { clientId, permissions: permissions.split(' '), expiresAt: new Date(expiresAt * 1000) };
    },
  };
}
