// The rooms of user provisioning, as one call enters them.
import type { Domain } from '../actions/action.ts';
import type { Provisioning } from '../actions/provisioning.ts';
import type { Scope } from '../directory/scope.ts';
import { ProvisioningEvents } from '../provisioning/events.ts';
import type { ProvisioningScope } from '../provisioning/scope.ts';
import { ProvisioningSettingsRoom } from '../provisioning/settings.ts';
import { Synchronization } from '../provisioning/synchronization.ts';
import { UserProvisionings } from '../provisioning/userProvisionings.ts';
import { SqlEventRows } from '../store/provisioning/eventRows.ts';
import { SqlLinkRows } from '../store/provisioning/linkRows.ts';
import { SqlSettingsRows } from '../store/provisioning/settingsRows.ts';
import { SqlUserProvisioningRows } from '../store/provisioning/userProvisioningRows.ts';
import type { Work } from '../store/work.ts';
import { RamTargetAccount } from './targetAccount.ts';

type Neighbours = Pick<Domain, 'directories' | 'organization'>;

/** What calls that have users provisioned need beyond the directory's scope. */
export interface ProvisioningTools {
  readonly mintId: () => string;
  readonly wakeWorker: () => void;
}

export class CallProvisioning implements Provisioning {
  readonly #work: Work;
  readonly #place: Scope;
  readonly #mintId: ProvisioningTools['mintId'];
  readonly #scope: ProvisioningScope;
  #settings: ProvisioningSettingsRoom | undefined;
  #userProvisionings: UserProvisionings | undefined;
  #events: ProvisioningEvents | undefined;

  constructor(work: Work, scope: Scope, { mintId, wakeWorker }: ProvisioningTools, neighbours: Neighbours) {
    this.#work = work;
    this.#place = scope;
    this.#mintId = mintId;
    const { accountId, now, mint, pageTokens } = scope;
    this.#scope = {
      accountId,
      now,
      mint,
      pageTokens,
      announceWork: () => {
        work.afterCommit(wakeWorker);
      },
      checkDirectory: (directoryId) => neighbours.directories.get(directoryId),
      checkTarget: (targetId) => neighbours.organization.getAccount(targetId),
    };
  }

  get settings(): ProvisioningSettingsRoom {
    const rows = new SqlSettingsRows(this.#work, this.#place);
    return (this.#settings ??= new ProvisioningSettingsRoom(rows, this.#place.now));
  }

  get userProvisionings(): UserProvisionings {
    const rows = new SqlUserProvisioningRows(this.#work, this.#place);
    return (this.#userProvisionings ??= new UserProvisionings(rows, this.#scope));
  }

  get events(): ProvisioningEvents {
    const rows = new SqlEventRows(this.#work, this.#place);
    return (this.#events ??= new ProvisioningEvents(rows, this.userProvisionings, this.#synchronization, this.#scope));
  }

  get #synchronization(): Synchronization {
    const scope = { now: this.#place.now, mint: this.#place.mint, mintId: this.#mintId };
    const openAccount = (accountId: string) => new RamTargetAccount(this.#work, accountId, scope);
    return new Synchronization(new SqlLinkRows(this.#work), { ...scope, openAccount });
  }
}
