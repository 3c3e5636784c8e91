// An access configuration, what may hang on it, and the port to where it rests.
import type { NameFilter } from '../directory/nameFilter.ts';
import type { Placed } from './page.ts';

export interface AccessConfiguration {
  readonly id: string;
  readonly directoryId: string;
  readonly name: string;
  readonly description: string;
  readonly sessionSeconds: number;
  readonly relayState: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** True while one of its provisionings is behind its policies. */
  readonly isReprovisionRequired: boolean;
}

export type ConfigurationBurden = 'Task' | 'AccessAssignment' | 'Provisioning' | 'PermissionPolicy';

export interface ConfigurationQuery {
  readonly directoryId: string;
  readonly name: NameFilter | undefined;
  readonly isReprovisionRequired: boolean;
  /** A tag without a value means any value. */
  readonly tags: readonly (readonly [key: string, value: string | undefined])[];
}

/** Bound to the directories of one account and region: what lies in others is not there. */
export interface AccessConfigurationRows {
  find(directoryId: string, id: string): Promise<AccessConfiguration | undefined>;
  /** As find, and nobody else changes it or what hangs on it until the call is over. */
  hold(directoryId: string, id: string): Promise<AccessConfiguration | undefined>;
  /** Throws AccessConfigurationNameTaken. */
  insert(configuration: AccessConfiguration): Promise<void>;
  /** Writes description, session length, relay state and time of change. */
  update(configuration: AccessConfiguration): Promise<void>;
  /** Moves the time of change; every provisioning is behind from then on. */
  outdate(configuration: AccessConfiguration, at: Date): Promise<void>;
  /** Its permission policies go along. */
  delete(configuration: AccessConfiguration): Promise<void>;
  burdens(configuration: AccessConfiguration): Promise<ReadonlySet<ConfigurationBurden>>;
  /** Oldest first. */
  slice(
    query: ConfigurationQuery,
    after: string | undefined,
    most: number,
  ): Promise<readonly Placed<AccessConfiguration>[]>;
  count(query: ConfigurationQuery): Promise<number>;
}
