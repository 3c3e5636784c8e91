// What users of an account may do for themselves, and from where and how long they sign in.
import { fault } from '../faults/fault.ts';

export interface SecurityPreference {
  readonly saveMfaTicket: boolean;
  readonly changePassword: boolean;
  readonly manageAccessKeys: boolean;
  readonly managePublicKeys: boolean;
  readonly manageMfaDevices: boolean;
  readonly loginSessionHours: number;
  /** Networks separated by semicolons; empty for everywhere. */
  readonly loginNetworkMasks: string;
}

export const INITIAL_SECURITY_PREFERENCE: SecurityPreference = {
  saveMfaTicket: false,
  changePassword: true,
  manageAccessKeys: false,
  managePublicKeys: false,
  manageMfaDevices: true,
  loginSessionHours: 6,
  loginNetworkMasks: '',
};

const MOST_MASKS = 25;

/** Throws ParameterInvalid unless the text is at most 25 addresses or blocks of addresses. */
export function assertMasks(text: string, isNetwork: (text: string) => boolean): void {
  const refuse = (Part: string, Reason: string): never => {
    throw fault('ParameterInvalid', { Name: 'LoginNetworkMasks', Rule: 'networks', Reason, Part });
  };
  const masks = text === '' ? [] : text.split(';');
  if (masks.length > MOST_MASKS) refuse('Length', `it has more than ${MOST_MASKS} networks`);
  if (!masks.every(isNetwork)) refuse('Format', 'it is not a list of addresses or blocks separated by semicolons');
}
