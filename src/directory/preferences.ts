// The switches of a directory: synchronization, global access, what its people's sessions carry (cloudsso 7.8, 12.4, 22).
import { fault } from '../faults/fault.ts';
import type { Directories } from './directories.ts';

export type SourceIdentityPassing = 'IdP' | 'UserName' | 'Disabled';

export interface Preferences {
  readonly synchronizationEnabled: boolean;
  readonly globalAccessEnabled: boolean;
  readonly sourceIdentityPassing: SourceIdentityPassing;
}

/** Bound to one account and region, like DirectoryRows. */
export interface PreferenceRows {
  find(directoryId: string): Promise<Preferences | undefined>;
  /** The directory must be there. */
  update(directoryId: string, changes: Partial<Preferences>): Promise<void>;
}

export class DirectoryPreferences {
  readonly #rows: PreferenceRows;
  readonly #directories: Directories;

  constructor(rows: PreferenceRows, directories: Directories) {
    this.#rows = rows;
    this.#directories = directories;
  }

  /** Throws DirectoryNotFound. */
  async get(directoryId: string): Promise<Preferences> {
    const found = await this.#rows.find(directoryId);
    if (found) return found;
    await this.#directories.get(directoryId);
    throw new Error(`the directory ${directoryId} came while it was looked for`);
  }

  /** The switch stays on until the call ends, and no other source changes anything. Throws DirectoryNotFound, SynchronizationDisabled. */
  async holdSynchronizing(directoryId: string): Promise<void> {
    await this.#directories.hold(directoryId);
    const { synchronizationEnabled } = await this.get(directoryId);
    if (!synchronizationEnabled) throw fault('SynchronizationDisabled', { DirectoryId: directoryId });
  }

  /** Absent members are kept. Throws DirectoryNotFound. */
  async update(directoryId: string, wishes: { readonly [K in keyof Preferences]?: Preferences[K] | undefined }) {
    await this.#directories.hold(directoryId);
    const changes = Object.fromEntries(Object.entries(wishes).filter(([, value]) => value !== undefined));
    if (Object.keys(changes).length > 0) await this.#rows.update(directoryId, changes);
  }
}
