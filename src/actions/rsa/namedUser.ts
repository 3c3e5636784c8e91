// Whom a call means that names a user by address or by name (rsa 9.1).
import { fault } from '../../faults/fault.ts';

interface Naming {
  readonly email?: string | undefined;
  readonly username?: string | undefined;
}

/** The address counts when both are given. Throws ParameterMissing when both are absent or empty. */
export function namedUser({ email = '', username = '' }: Naming): { what: 'email' | 'name'; value: string } {
  if (email !== '') return { what: 'email', value: email };
  if (username !== '') return { what: 'name', value: username };
  throw fault('ParameterMissing', { Name: 'email' });
}
