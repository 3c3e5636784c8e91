// What a directory asks of passwords, and whether one is good enough (cloudsso 11.2).
import { fault } from '../faults/fault.ts';

export interface PasswordPolicy {
  readonly minimumLength: number;
  /** How many characters must differ from each other. */
  readonly differentCharacters: number;
  readonly refusesUserName: boolean;
  readonly maxAgeDays: number;
  /** How many of the latest passwords, the present one among them, may not be used again. */
  readonly reusePrevention: number;
  /** Wrong passwords before the user is locked out for an hour; 0 for any number. */
  readonly maxLoginAttempts: number;
}

/** In force until the directory says otherwise. */
export const INITIAL_PASSWORD_POLICY: PasswordPolicy = {
  minimumLength: 8,
  differentCharacters: 8,
  refusesUserName: true,
  maxAgeDays: 90,
  reusePrevention: 1,
  maxLoginAttempts: 5,
};

/** Nobody can change it, like the four kinds of characters that every password needs. */
export const MOST_PASSWORD_CHARACTERS = 32;

/** How many passwords are remembered at all, the present one among them: the highest reusePrevention there can be. */
export const PASSWORDS_REMEMBERED = 24;

const KINDS: readonly (readonly [characters: RegExp, weakness: string])[] = [
  [/\p{Ll}/u, 'it has no lower-case letter'],
  [/\p{Lu}/u, 'it has no upper-case letter'],
  [/\p{Nd}/u, 'it has no digit'],
  [/[^\p{L}\p{N}\s]/u, 'it has no symbol'],
];

/** What the password lacks, in words that do not tell it; undefined when it is good enough. */
export function findWeakness(password: string, userName: string, policy: PasswordPolicy): string | undefined {
  const characters = [...password];
  if (characters.length < policy.minimumLength) return `it has fewer than ${policy.minimumLength} characters`;
  if (characters.length > MOST_PASSWORD_CHARACTERS) return `it has more than ${MOST_PASSWORD_CHARACTERS} characters`;
  if (new Set(characters).size < policy.differentCharacters) {
    return `it has fewer than ${policy.differentCharacters} different characters`;
  }
  if (policy.refusesUserName && password.toLowerCase().includes(userName.toLowerCase())) {
    return 'it contains the name of the user';
  }
  return KINDS.find(([kind]) => !kind.test(password))?.[1];
}

/** Throws ParameterInvalid for a policy that no password could keep; `changes` tell which parameter to name. */
export function assertKeepable(policy: PasswordPolicy, changes: { readonly differentCharacters?: unknown }): void {
  if (policy.differentCharacters <= policy.minimumLength) return;
  const isGiven = changes.differentCharacters !== undefined;
  throw fault('ParameterInvalid', {
    Name: isGiven ? 'MinPasswordDifferentChars' : 'MinPasswordLength',
    Rule: isGiven ? 'maximum' : 'minimum',
    Reason: 'a password cannot have more different characters than it must have characters',
  });
}
