// The rooms of a directory's people that handlers may enter.
import type { Groups } from '../directory/groups.ts';
import type { UserMfaDevices } from '../directory/mfaDevices.ts';
import type { Taggings } from '../directory/taggings.ts';
import type { Memberships } from '../directory/memberships.ts';
import type { SignInSettings } from '../directory/signInSettings.ts';
import type { UserPasswords } from '../directory/userPasswords.ts';

export interface People {
  readonly groups: Groups;
  readonly memberships: Memberships;
  readonly signIn: SignInSettings;
  readonly passwords: UserPasswords;
  readonly mfaDevices: UserMfaDevices;
  readonly taggings: Taggings;
}
