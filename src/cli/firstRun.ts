// What a newcomer sees once: the account, its key, and a call to paste.
import type { FirstRun } from '../accounts/account.ts';

/** The only time that the root secret is shown. */
export function announceFirstRun({ accountId, rootKey }: FirstRun, origin: string): string {
  return [
    '',
    'First run: an account was made. Its secret is shown this once.',
    '',
    `  account id         ${accountId}`,
    `  AccessKey id       ${rootKey.accessKeyId}`,
    `  AccessKey secret   ${rootKey.accessKeySecret}`,
    '',
    'Paste this to make a directory with a few users:',
    '',
    `  ALIBABA_CLOUD_ACCESS_KEY_ID=${rootKey.accessKeyId} \\`,
    `  ALIBABA_CLOUD_ACCESS_KEY_SECRET='${rootKey.accessKeySecret}' \\`,
    `  npx paifang sample --endpoint ${origin}`,
    '',
    `Try actions with that key in a browser: ${origin}/console/`,
    '',
    '',
  ].join('\n');
}
