// The rooms of a directory's people that handlers may enter.
import type { Groups } from '../directory/groups.ts';
import type { Memberships } from '../directory/memberships.ts';

export interface People {
  readonly groups: Groups;
  readonly memberships: Memberships;
}
