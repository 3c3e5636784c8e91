// The rules of access configurations (cloudsso 15).
import { parseNameFilter } from '../directory/nameFilter.ts';
import { fault } from '../faults/fault.ts';
import type { AccessConfiguration, AccessConfigurationRows, ConfigurationBurden } from './accessConfiguration.ts';
import { cutPage, type Page, type PageRequest } from './page.ts';
import { ENTITLEMENT_QUOTAS } from './quotas.ts';
import type { DirectoryRoom, EntitlementScope } from './scope.ts';

export interface NewConfiguration {
  readonly name: string;
  readonly description: string | undefined;
  readonly sessionSeconds: number;
  readonly relayState: string;
  readonly tags: readonly (readonly [key: string, value: string])[];
}

export interface ConfigurationChanges {
  readonly description: string | undefined;
  readonly sessionSeconds: number | undefined;
  readonly relayState: string | undefined;
}

export interface ConfigurationListRequest extends PageRequest {
  readonly filter: string | undefined;
  readonly isReprovisionRequired: boolean;
  readonly tags: readonly (readonly [key: string, value: string | undefined])[];
}

// Our decision, all of them may be there at once: what works on it now, then from who uses it to what it is made of
const BURDENS: readonly ConfigurationBurden[] = ['Task', 'AccessAssignment', 'Provisioning', 'PermissionPolicy'];

export class AccessConfigurations {
  readonly #rows: AccessConfigurationRows;
  readonly #directories: DirectoryRoom;
  readonly #scope: EntitlementScope;

  constructor(rows: AccessConfigurationRows, directories: DirectoryRoom, scope: EntitlementScope) {
    this.#rows = rows;
    this.#directories = directories;
    this.#scope = scope;
  }

  /** Throws DirectoryNotFound, AccessConfigurationNotFound. */
  async get(directoryId: string, id: string): Promise<AccessConfiguration> {
    return (await this.#rows.find(directoryId, id)) ?? this.#absent(directoryId, id);
  }

  /** As get, and nobody else changes it or what hangs on it until the call is over. */
  async hold(directoryId: string, id: string): Promise<AccessConfiguration> {
    return (await this.#rows.hold(directoryId, id)) ?? this.#absent(directoryId, id);
  }

  /** As hold, for changes. Throws TaskRunning too while a task works on it (cloudsso 15.6). */
  async holdIdle(directoryId: string, id: string): Promise<AccessConfiguration> {
    const configuration = await this.hold(directoryId, id);
    if ((await this.#rows.burdens(configuration)).has('Task')) throw fault('TaskRunning', { Name: id });
    return configuration;
  }

  /** Throws DirectoryNotFound, AccessConfigurationNameTaken, then AccessConfigurationLimitExceeded. */
  async create(directoryId: string, request: NewConfiguration): Promise<AccessConfiguration> {
    const tags = uniqueTags(request.tags);
    const { now, mint } = this.#scope;
    const configuration: AccessConfiguration = {
      id: mint('accessConfiguration'),
      directoryId,
      name: request.name,
      description: request.description ?? '',
      sessionSeconds: request.sessionSeconds,
      relayState: request.relayState,
      tags,
      createdAt: now,
      updatedAt: now,
      isReprovisionRequired: false,
    };
    await this.#directories.hold(directoryId);
    await this.#rows.insert(configuration);
    // Last, as everywhere: a create that is sent again must hear of its duplicate, not of the limit
    const most = ENTITLEMENT_QUOTAS.configurationsPerDirectory;
    if ((await this.#rows.count(allOf(directoryId))) > most) {
      throw fault('AccessConfigurationLimitExceeded', { Limit: most });
    }
    return configuration;
  }

  /** Absent members are kept, empty texts cleared; nothing needs to be provisioned again (cloudsso 15.4). */
  async update(directoryId: string, id: string, changes: ConfigurationChanges): Promise<AccessConfiguration> {
    const old = await this.holdIdle(directoryId, id);
    const { description = old.description, sessionSeconds = old.sessionSeconds, relayState = old.relayState } = changes;
    const isSame =
      description === old.description && sessionSeconds === old.sessionSeconds && relayState === old.relayState;
    if (isSame) return old;
    const configuration = { ...old, description, sessionSeconds, relayState, updatedAt: this.#scope.now };
    await this.#rows.update(configuration);
    return configuration;
  }

  /** What its policies were is no longer what accounts have (cloudsso 15.4). */
  outdate(configuration: AccessConfiguration): Promise<void> {
    return this.#rows.outdate(configuration, this.#scope.now);
  }

  /** Throws AccessConfigurationNotFound and AccessConfigurationInUse; policies are no hindrance when `forced` (cloudsso 15.7). */
  async delete(directoryId: string, id: string, forced: boolean): Promise<void> {
    const configuration = await this.hold(directoryId, id);
    const found = await this.#rows.burdens(configuration);
    for (const Burden of BURDENS) {
      if (!found.has(Burden) || (forced && Burden === 'PermissionPolicy')) continue;
      throw fault('AccessConfigurationInUse', { AccessConfigurationId: id, Entity: Burden });
    }
    await this.#rows.delete(configuration);
  }

  /** Throws DirectoryNotFound, ParameterInvalid (Filter, NextToken). */
  async list(directoryId: string, request: ConfigurationListRequest): Promise<Page<AccessConfiguration>> {
    const { filter, isReprovisionRequired, tags } = request;
    const name = filter === undefined ? undefined : parseNameFilter(filter, 'AccessConfigurationName');
    const query = { directoryId, name, isReprovisionRequired, tags };
    await this.#directories.get(directoryId);
    return cutPage(this.#scope, ['access configurations', query], request, {
      slice: (after, most) => this.#rows.slice(query, after, most),
      count: () => this.#rows.count(query),
    });
  }

  async #absent(directoryId: string, id: string): Promise<never> {
    await this.#directories.get(directoryId);
    throw fault('AccessConfigurationNotFound', { AccessConfigurationId: id });
  }
}

function allOf(directoryId: string) {
  return { directoryId, name: undefined, isReprovisionRequired: false, tags: [] };
}

function uniqueTags(tags: NewConfiguration['tags']): Readonly<Record<string, string>> {
  const keys = new Set(tags.map(([key]) => key));
  if (keys.size < tags.length) {
    throw fault('ParameterInvalid', { Name: 'Tags', Rule: 'unique', Reason: 'a key appears more than once' });
  }
  return Object.fromEntries(tags);
}
