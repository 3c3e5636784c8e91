// What an account asks of passwords, and whether one is good enough.

export interface PasswordPolicy {
  readonly minimumLength: number;
  readonly requireLowercase: boolean;
  readonly requireUppercase: boolean;
  readonly requireNumbers: boolean;
  readonly requireSymbols: boolean;
  readonly hardExpiry: boolean;
  /** Days; 0 for ever. */
  readonly maxAgeDays: number;
  /** How many of the latest passwords, the present one among them, may not be used again. */
  readonly reusePrevention: number;
  /** Wrong passwords within an hour; 0 for any number. */
  readonly maxLoginAttempts: number;
}

/** In force until the account says otherwise. Our decision where no default is documented: no kind of character is asked for. */
export const INITIAL_PASSWORD_POLICY: PasswordPolicy = {
  minimumLength: 8,
  requireLowercase: false,
  requireUppercase: false,
  requireNumbers: false,
  requireSymbols: false,
  hardExpiry: false,
  maxAgeDays: 0,
  reusePrevention: 0,
  maxLoginAttempts: 5,
};

/** How many passwords are remembered at all, the present one among them: the highest reusePrevention there can be. */
export const PASSWORDS_REMEMBERED = 24;

/** What the password lacks, in words that do not tell it; undefined when it is good enough. */
export function findWeakness(password: string, policy: PasswordPolicy): string | undefined {
  const wishes: readonly (readonly [isAsked: boolean, characters: RegExp, weakness: string])[] = [
    [policy.requireLowercase, /\p{Ll}/u, 'it has no lower-case letter'],
    [policy.requireUppercase, /\p{Lu}/u, 'it has no upper-case letter'],
    [policy.requireNumbers, /\p{Nd}/u, 'it has no digit'],
    [policy.requireSymbols, /[^\p{L}\p{N}]/u, 'it has no symbol'],
  ];
  if ([...password].length < policy.minimumLength) return `it has fewer than ${policy.minimumLength} characters`;
  return wishes.find(([isAsked, characters]) => isAsked && !characters.test(password))?.[2];
}
