// From where the people of a directory sign in, and what the portal lets them have (cloudsso 11.1).
import { fault } from '../faults/fault.ts';

export interface LoginPreference {
  /** IPv4 addresses or blocks separated by semicolons, as they were written; empty for everywhere. */
  readonly loginNetworkMasks: string;
  /** Whether the portal hands out temporary credentials. */
  readonly allowsCredentials: boolean;
}

export const INITIAL_LOGIN_PREFERENCE: LoginPreference = { loginNetworkMasks: '', allowsCredentials: false };

const MOST_MASKS = 100;
const CLEAR = ';';

/** What `text` makes of the masks: undefined keeps them. Throws ParameterInvalid unless they are IPv4 networks, at most 100. */
export function readMasks(text: string | undefined, isNetwork: (text: string) => boolean): string | undefined {
  if (text === undefined || text === '') return undefined;
  if (text === CLEAR) return '';
  const masks = text.split(';');
  const refuse = (Rule: string, Reason: string): never => {
    throw fault('ParameterInvalid', { Name: 'LoginNetworkMasks', Rule, Reason });
  };
  if (masks.length > MOST_MASKS) refuse('maxItems', `it has more than ${MOST_MASKS} networks`);
  if (!masks.every((mask) => !mask.includes(':') && isNetwork(mask))) {
    refuse('networks', 'it is not a list of IPv4 addresses or blocks separated by semicolons');
  }
  return text;
}
