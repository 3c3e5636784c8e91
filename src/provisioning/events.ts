// The rules of events: they are read, tried again, or given up (cloudsso 19.7).
import { cutPage, openPage, type Page, type PageRequest } from '../directory/page.ts';
import { fault } from '../faults/fault.ts';
import type { EventRows, ProvisioningEvent } from './event.ts';
import type { Pair } from './link.ts';
import type { ProvisioningScope } from './scope.ts';
import type { Synchronization } from './synchronization.ts';
import type { UserProvisionings } from './userProvisionings.ts';

export class ProvisioningEvents {
  readonly #rows: EventRows;
  readonly #provisionings: UserProvisionings;
  readonly #synchronization: Synchronization;
  readonly #scope: ProvisioningScope;

  constructor(
    rows: EventRows,
    provisionings: UserProvisionings,
    synchronization: Synchronization,
    scope: ProvisioningScope,
  ) {
    this.#rows = rows;
    this.#provisionings = provisionings;
    this.#synchronization = synchronization;
    this.#scope = scope;
  }

  /** Throws DirectoryNotFound, UserProvisioningEventNotFound. */
  async get(directoryId: string, eventId: string): Promise<ProvisioningEvent> {
    return (await this.#rows.find(directoryId, eventId)) ?? this.#absent(directoryId, eventId);
  }

  /** Of one provisioning or of all. Throws DirectoryNotFound, ParameterInvalid (NextToken). */
  async list(
    directoryId: string,
    provisioningId: string | undefined,
    request: PageRequest,
  ): Promise<Page<ProvisioningEvent>> {
    const query = ['user provisioning events', directoryId, provisioningId];
    const position = openPage(this.#scope, query, request);
    await this.#scope.checkDirectory(directoryId);
    return cutPage(this.#scope, query, position, request.most, {
      slice: (after, most) => this.#rows.slice(directoryId, provisioningId, after, most),
      count: () => this.#rows.count(directoryId, provisioningId),
    });
  }

  /**
   * One more try, at once: an event is about one user. It is gone when the try succeeds, else counts one more error.
   * Throws DirectoryNotFound, UserProvisioningEventNotFound.
   */
  async retry(directoryId: string, eventId: string, duplicationStrategy: string): Promise<void> {
    const held = (await this.#rows.hold(directoryId, eventId)) ?? (await this.#absent(directoryId, eventId));
    await this.#synchronization.run(held, held.sourceType, duplicationStrategy);
  }

  /** Throws DirectoryNotFound, UserProvisioningNotFound, UserProvisioningEventNotFound. */
  async delete(directoryId: string, provisioningId: string, eventId: string): Promise<void> {
    const held = await this.#rows.hold(directoryId, eventId);
    if (held?.provisioningId === provisioningId) return this.#rows.delete(held satisfies Pair);
    await this.#provisionings.get(directoryId, provisioningId);
    throw fault('UserProvisioningEventNotFound', { EventId: eventId });
  }

  async #absent(directoryId: string, eventId: string): Promise<never> {
    await this.#scope.checkDirectory(directoryId);
    throw fault('UserProvisioningEventNotFound', { EventId: eventId });
  }
}
