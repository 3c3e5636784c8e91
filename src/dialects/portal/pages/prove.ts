// Who sends a form: by password, by what was shown before, or by the session of the browser.
import { fault } from '../../../faults/fault.ts';
import type { Authenticated } from '../../../gateway/contract.ts';
import type { DirectoryUsers } from '../../../identity/directoryUsers.ts';
import type { Proven, SignIns } from '../../../identity/signIns.ts';
import type { PageCall } from './call.ts';

export interface Provers {
  readonly users: DirectoryUsers;
  readonly signIns: SignIns;
  readonly formTokenOf: (session: string) => string;
  readonly isSameText: (one: string, other: string) => boolean;
}

/** Throws what SignIns throws; AccessTokenInvalid, AccessTokenExpired for a session, FormForeign. */
export async function prove(provers: Provers, call: PageCall): Promise<Authenticated> {
  const { proof } = call.operation.portal ?? {};
  const isSignIn = proof === 'password' || proof === 'ticket';
  const proven = isSignIn ? await proveStep(provers, call) : await proveSession(provers, call);
  call.userName = proven.principal.name;
  return { ...proven, proof: isSignIn ? (proof ?? '') : 'session' };
}

function proveStep({ signIns }: Provers, { operation, parameters, at }: PageCall): Promise<Proven> {
  // What is shown is a parameter, so parameters are looked at first
  const shown = operation.validate(parameters) as Readonly<Record<string, string>>;
  const { Ticket = '' } = shown;
  switch (operation.id) {
    case 'portal:SignIn':
      return signIns.provePassword(at, shown['UserName'] ?? '', shown['Password'] ?? '');
    case 'portal:VerifyCode':
      return signIns.proveCode(at, Ticket, shown['Code'] ?? '');
    case 'portal:BindDevice':
      return signIns.proveBinding(at, Ticket, [shown['FirstCode'] ?? '', shown['SecondCode'] ?? '']);
    case 'portal:PutOffDevice':
      return signIns.proveTicket(at, Ticket, 'BindDevice');
    case 'portal:ChangePassword':
      return signIns.proveTicket(at, Ticket, 'ChangePassword');
    default:
      throw new Error(`nobody knows what ${operation.id} is shown`);
  }
}

async function proveSession({ users, formTokenOf, isSameText }: Provers, call: PageCall): Promise<Proven> {
  const { session = '', at, form, operation } = call;
  const principal = await users.proveSession(session);
  if (principal.administers !== at.doorway.directoryId) throw fault('AccessTokenInvalid', {});
  // What changes something or tells a secret is asked for by a page that this session has seen
  const isSent = operation.portal?.method === 'POST';
  if (isSent && !isSameText(form['FormToken'] ?? '', formTokenOf(session))) throw fault('FormForeign', {});
  return { principal, nonce: undefined };
}
